/**
 * `npm run policy -- check DIR` and `npm run policy -- explain …`: what a set of policy files says, at the command line.
 * Exits with 1 when the set does not hold and with 2 when the command line is not understood.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AiLevel, type PolicyRequest, Role, Situation, Subject, Task } from '../contract/policy.ts';
import { explain } from './explain.ts';
import { type LoadedPolicies, loadPolicies } from './files.ts';
import { printExplanation, printProblem } from './print.ts';
import { suggest } from './suggest.ts';
import { readMoment } from './time.ts';

const usage = `Usage:
  npm run policy -- check DIR
  npm run policy -- explain --role R --grade N --task T [--subject S] [--situation S] [--ai-level L]
                            [--at ISO] [--class C] [--policies DIR]

  --role       ${Role.options.join(', ')}
  --grade      0 to 10; may be left out for staff
  --task       ${Task.options.join(', ')}
  --subject    ${Subject.options.join(', ')}
  --situation  ${Situation.options.join(', ')}; default homework
  --ai-level   ${AiLevel.options.join(', ')}; default yellow
  --at         2027-05-31T10:00 (Danish time) or 2027-05-31T08:00:00Z; default now
  --class      a class, such as 8.c
  --policies   a folder of policy files; default policies/eksempelskolen`;

/** The command line holds something that is not understood. */
class WrongWords extends Error {}

/** The policy files do not hold. */
class FaultySet extends Error {}

function load(dir: string): LoadedPolicies {
  const result = loadPolicies(dir);
  if (result.ok) return result;
  throw new FaultySet(
    result.problems.map((problem) => printProblem({ ...problem, file: join(dir, problem.file) })).join('\n'),
  );
}

function check(words: readonly string[]): string {
  const [dir, ...rest] = words;
  if (dir === undefined || dir.startsWith('-') || rest.length > 0) throw new WrongWords('check takes one folder');
  const { files } = load(dir);
  const rules = files.reduce((sum, file) => sum + file.rules.length, 0);
  const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;
  return `${dir} holds: ${count(files.length, 'file')}, ${count(rules, 'rule')}`;
}

/** The word of an option when it is one of the known ones. */
function known<T extends string>(option: string, word: string | undefined, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  if (word === undefined) throw new WrongWords(`--${option} is missing`);
  const meant = suggest(word, words);
  throw new WrongWords(`--${option} cannot be "${word}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`);
}

function gradeOf(word: string | undefined, role: Role): number | undefined {
  if (word === undefined) {
    if (role === 'student') throw new WrongWords('--grade is missing: a student is asked about at a grade');
    return undefined;
  }
  if (!/^(?:\d|10)$/.test(word)) throw new WrongWords(`--grade cannot be "${word}": it is a number from 0 to 10`);
  return Number(word);
}

function momentOf(word: string | undefined): Date {
  if (word === undefined) return new Date();
  const read = readMoment(word);
  if (!read.ok) throw new WrongWords(`--at: ${read.problem}`);
  return new Date(read.at);
}

const text = { type: 'string' } as const;
const options = {
  role: text,
  grade: text,
  task: text,
  subject: text,
  situation: text,
  'ai-level': text,
  at: text,
  class: text,
  policies: text,
};

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new WrongWords(error instanceof Error ? error.message : String(error));
  }
}

function explainWords(words: readonly string[]): string {
  const given = readOptions(words);
  const role = known('role', given.role, Role.options);
  const request: PolicyRequest = {
    role,
    grade: gradeOf(given.grade, role),
    task: known('task', given.task, Task.options),
    subject: given.subject === undefined ? undefined : known('subject', given.subject, Subject.options),
    situation: known('situation', given.situation ?? 'homework', Situation.options),
    aiLevel: known('ai-level', given['ai-level'] ?? 'yellow', AiLevel.options),
    at: momentOf(given.at),
    className: given.class,
  };
  const standard = fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url));
  return printExplanation(explain(load(given.policies ?? standard).policies, request), request);
}

function run([command, ...words]: readonly string[]): string {
  if (command === 'check') return check(words);
  if (command === 'explain') return explainWords(words);
  throw new WrongWords(command === undefined ? 'a command is missing' : `there is no command "${command}"`);
}

/** What the command line answers to these words: the exit code, and the text for standard output (0) or error. */
export function answer(words: readonly string[]): { exitCode: 0 | 1 | 2; text: string } {
  try {
    return { exitCode: 0, text: run(words) };
  } catch (error) {
    if (error instanceof WrongWords) return { exitCode: 2, text: `${error.message}\n\n${usage}` };
    if (error instanceof FaultySet) return { exitCode: 1, text: error.message };
    throw error;
  }
}

if (import.meta.main) {
  const { exitCode, text } = answer(process.argv.slice(2));
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exitCode = exitCode;
}
