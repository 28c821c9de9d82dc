import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Language } from '../../contract/language.ts';
import { AiLevel, AssignmentCode, type PolicyRequest, Role, Situation, Subject, Task } from '../../contract/policy.ts';
import { faultTexts } from '../../language/texts/policy/fileFaults.ts';
import { type LoadedPolicies, loadPolicies } from '../files.ts';
import { printProblem } from '../print.ts';
import type { PolicyProblem } from '../read.ts';
import { suggest } from '../suggest.ts';
import { readMoment } from '../time.ts';

/** The command line holds something that is not understood. */
export class WrongWords extends Error {}

/** What was asked about does not hold: faulty files, or cases that come out otherwise. */
export class DoesNotHold extends Error {}

/** What a command is told by its surroundings. */
export interface Surroundings {
  /** The language of problems when `--lang` is not given. */
  readonly language: Language;
  readonly now: Date;
}

/** What a command prints when all is well. */
export type Command = (words: readonly string[], surroundings: Surroundings) => string;

/** The folder that is meant when none is named: the demo school's. */
export const DEFAULT_DIR = fileURLToPath(new URL('../../../policies/eksempelskolen', import.meta.url));

/** Problems one a line, with the folder before each file's name. */
export const printProblems = (dir: string, problems: readonly PolicyProblem[], language: Language): string =>
  problems.map((problem) => printProblem({ ...problem, file: join(dir, problem.file) }, language)).join('\n');

/** The folder's policies; throws when they do not hold. */
export function load(dir: string, language: Language): LoadedPolicies {
  const result = loadPolicies(dir);
  if (result.ok) return result;
  throw new DoesNotHold(printProblems(dir, result.problems, language));
}

/** The options and the other words of a command; throws on an option that it does not have. */
export function readWords<const O extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: O,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals });
  } catch (error) {
    throw new WrongWords(error instanceof Error ? error.message : String(error));
  }
}

/** The word of an option when it is one of the known ones. */
function known<T extends string>(option: string, word: string | undefined, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  if (word === undefined) throw new WrongWords(`--${option} is missing`);
  const meant = suggest(word, words);
  throw new WrongWords(`--${option} cannot be "${word}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`);
}

export const languageOf = (word: string | undefined, { language }: Surroundings): Language =>
  word === undefined ? language : known('lang', word, Language.options);

function gradeOf(word: string | undefined, role: Role): number | undefined {
  if (word === undefined) {
    if (role === 'student') throw new WrongWords('--grade is missing: a student is asked about at a grade');
    return undefined;
  }
  if (!/^(?:\d|10)$/.test(word)) throw new WrongWords(`--grade cannot be "${word}": it is a number from 0 to 10`);
  return Number(word);
}

function assignmentOf(word: string | undefined): string | undefined {
  if (word === undefined || AssignmentCode.safeParse(word).success) return word;
  throw new WrongWords(`--assignment cannot be "${word}": it is a code such as gtvk-bmrd`);
}

function momentOf(word: string | undefined, now: Date): Date {
  if (word === undefined) return now;
  const read = readMoment(word);
  if (!read.ok) throw new WrongWords(`--at: ${faultTexts[read.problem]({ kind: 'text', text: word }).en}`);
  return new Date(read.at);
}

const text = { type: 'string' } as const;

/** The options that make up a question to the policy. */
export const questionOptions = {
  role: text,
  grade: text,
  task: text,
  subject: text,
  situation: text,
  'ai-level': text,
  at: text,
  class: text,
  assignment: text,
} as const;

/** The question that the options ask. */
export function questionOf(
  given: { readonly [O in keyof typeof questionOptions]?: string | undefined },
  { now }: Surroundings,
): PolicyRequest {
  const role = known('role', given.role, Role.options);
  return {
    role,
    grade: gradeOf(given.grade, role),
    task: known('task', given.task, Task.options),
    subject: given.subject === undefined ? undefined : known('subject', given.subject, Subject.options),
    situation: known('situation', given.situation ?? 'homework', Situation.options),
    aiLevel: known('ai-level', given['ai-level'] ?? 'yellow', AiLevel.options),
    at: momentOf(given.at, now),
    className: given.class,
    assignment: assignmentOf(given.assignment),
  };
}
