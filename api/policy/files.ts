import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LocalText } from '../contract/policy.ts';
import { folderProblems, tooLongTogether, unreadableFolder } from '../language/texts/policy/folderProblems.ts';
import { checkPolicyFiles } from './check/index.ts';
import { compile, type PolicySet } from './compile.ts';
import { MAX_FILE, type PolicyProblem, readPolicyFile } from './read.ts';
import type { PolicyFile } from './rule.ts';

/** Most policy files in one school's folder. */
const MAX_FILES = 1_000;

/** Longest set of policy files in characters: every version is kept whole. */
const MAX_SET = 5_000_000;

/** A policy file as it is written. */
export interface PolicyText {
  /** Its name below the folder, with `/` between the parts. */
  readonly name: string;
  readonly text: string;
}

/** A set of policy files that hold. */
export interface LoadedPolicies {
  readonly ok: true;
  readonly policies: PolicySet;
  readonly files: readonly PolicyFile[];
  /** What the set was read from, by name. */
  readonly texts: readonly PolicyText[];
  /** SHA-256 over the names and the texts, in hex: another set has another one, wherever the folder is. */
  readonly hash: string;
}

/** A set of policy files as read, or everything that is wrong with it. */
export type LoadResult = LoadedPolicies | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads and checks the policy files (`.yaml`, `.yml`) in a folder and the folders below it. Never throws. */
export function loadPolicies(dir: string): LoadResult {
  try {
    return readPolicies(listFiles(dir).map((path) => ({ name: nameOf(dir, path), text: readText(path) })));
  } catch (error) {
    return {
      ok: false,
      problems: [aboutFolder(unreadableFolder(error instanceof Error ? error.message : String(error)))],
    };
  }
}

/** Reads and checks policy files that are already there as texts, in any order. Never throws. */
export function readPolicies(unsorted: readonly PolicyText[]): LoadResult {
  const texts = [...unsorted].sort((a, b) => (a.name < b.name ? -1 : 1));
  const results = texts.map(({ name, text }) => readPolicyFile(name, text));
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  const files = results.flatMap((result) => (result.ok ? [result.file] : []));
  if (results.length === 0) problems.push(aboutFolder(folderProblems.empty));
  else if (texts.reduce((sum, { text }) => sum + text.length, 0) > MAX_SET)
    problems.push(aboutFolder(tooLongTogether(MAX_SET)));
  else if (problems.length === 0) problems.push(...checkPolicyFiles(files));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, policies: compile(files), files, texts, hash: hashOf(texts) };
}

function hashOf(texts: readonly PolicyText[]): string {
  const hash = createHash('sha256');
  // As JSON it is plain where a name or a text ends.
  for (const { name, text } of texts) hash.update(`${JSON.stringify([name, text])}\n`);
  return hash.digest('hex');
}

const aboutFolder = (message: LocalText): PolicyProblem => ({
  file: '.',
  line: 1,
  column: 1,
  severity: 'error',
  message,
});

const nameOf = (dir: string, path: string) => relative(dir, path).split(sep).join('/');

/** Too long a file is not read to its end; the reader then refuses it. */
const readText = (path: string) =>
  statSync(path).size > 4 * MAX_FILE ? ' '.repeat(MAX_FILE + 1) : readFileSync(path, 'utf8');

/** The files of cases (`….test.yaml`) in a folder and the folders below it. @throws when the folder cannot be read */
export function readCaseFiles(dir: string): PolicyText[] {
  return listFiles(dir, isCases).map((path) => ({ name: nameOf(dir, path), text: readText(path) }));
}

const isCases = (name: string) => /\.test\.ya?ml$/i.test(name);
const isPolicy = (name: string) => /\.ya?ml$/i.test(name) && !isCases(name);

/** Names that start with a dot are left alone: Kubernetes keeps the mounted versions of a ConfigMap under such names. */
function listFiles(dir: string, wanted: (name: string) => boolean = isPolicy): string[] {
  const isFile = (entry: Dirent, path: string) =>
    wanted(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile()));
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(path);
      else if (isFile(entry, path)) found.push(path);
    }
  };
  visit(dir);
  if (found.length > MAX_FILES) throw new Error(`there are more than ${MAX_FILES} policy files here`);
  return found.sort();
}

/** What tells whether the files of a folder have changed: their names, sizes and times. Never throws. */
export function fingerprintOf(dir: string): string {
  try {
    return listFiles(dir)
      .map((path) => {
        const { size, mtimeMs, ino } = statSync(path);
        return `${path} ${size} ${mtimeMs} ${ino}`;
      })
      .join('\n');
  } catch (error) {
    return String(error);
  }
}
