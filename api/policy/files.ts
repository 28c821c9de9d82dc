import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LocalText } from '../contract/policy.ts';
import { folderProblems, unreadableFolder } from '../language/texts/policy/folderProblems.ts';
import { checkPolicyFiles } from './check/index.ts';
import { compile, type PolicySet } from './compile.ts';
import { MAX_FILE, type PolicyProblem, readPolicyFile } from './read.ts';
import type { PolicyFile } from './rule.ts';

/** Most policy files in one school's folder. */
const MAX_FILES = 1_000;

/** A folder of policy files that hold. */
export interface LoadedPolicies {
  readonly ok: true;
  readonly policies: PolicySet;
  readonly files: readonly PolicyFile[];
  /** The files' names, sizes and times just before they were read. */
  readonly fingerprint: string;
}

/** A folder of policy files as read, or everything that is wrong with it. */
export type LoadResult = LoadedPolicies | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads and checks the policy files (`.yaml`, `.yml`) in a folder and the folders below it. Never throws. */
export function loadPolicies(dir: string): LoadResult {
  try {
    const before = fingerprint(dir);
    const results = listFiles(dir).map((path) => readPolicyFile(nameOf(dir, path), readText(path)));
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    const files = results.flatMap((result) => (result.ok ? [result.file] : []));
    if (results.length === 0) problems.push(aboutFolder(folderProblems.empty));
    else if (problems.length === 0) problems.push(...checkPolicyFiles(files));
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, policies: compile(files), files, fingerprint: before };
  } catch (error) {
    return {
      ok: false,
      problems: [aboutFolder(unreadableFolder(error instanceof Error ? error.message : String(error)))],
    };
  }
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

/** Names that start with a dot are left alone: Kubernetes keeps the mounted versions of a ConfigMap under such names. */
function listFiles(dir: string): string[] {
  const isFile = (entry: Dirent, path: string) =>
    /\.ya?ml$/i.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile()));
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

/** The policies in force: always the last valid set. */
export interface PolicyStore {
  readonly policies: PolicySet;
  /** The files that the set was made of. */
  readonly files: readonly PolicyFile[];
  /** What is wrong with the files as they are now; empty when they are the ones in force. */
  readonly problems: readonly PolicyProblem[];
  /** Ends the watch. */
  stop(): void;
}

/**
 * Keeps a loaded set up to date with its folder. Every `everyMs` the files' sizes and times are compared; once they have
 * changed and then stayed the same for one interval (so that no half-written file is read), the folder is read again. An
 * invalid set never replaces a valid one: the old stays in force and `problems` says why. `onReload` hears of each read.
 */
export function watchPolicies(
  dir: string,
  loaded: LoadedPolicies,
  { everyMs = 2_000, onReload }: { everyMs?: number; onReload?: (result: LoadResult) => void } = {},
): PolicyStore {
  let { policies, files, fingerprint: inForce } = loaded;
  let problems: readonly PolicyProblem[] = [];
  let seen = inForce;
  const timer = setInterval(() => {
    const now = fingerprint(dir);
    const settled = now === seen;
    seen = now;
    if (now === inForce || !settled) return;
    inForce = now;
    const result = loadPolicies(dir);
    if (result.ok) ({ policies, files } = result);
    problems = result.ok ? [] : result.problems;
    onReload?.(result);
  }, everyMs);
  timer.unref();
  return {
    get policies() {
      return policies;
    },
    get files() {
      return files;
    },
    get problems() {
      return problems;
    },
    stop: () => clearInterval(timer),
  };
}

function fingerprint(dir: string): string {
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
