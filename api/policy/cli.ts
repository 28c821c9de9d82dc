/**
 * `npm run policy -- check DIR` and its sisters: what a set of policy files says, at the command line. Exits with 1 when
 * the set (or a case) does not hold and with 2 when the command line is not understood.
 */
import { AiLevel, Role, Situation, Subject, Task } from '../contract/policy.ts';
import { check } from './cli/check.ts';
import { diff } from './cli/diff.ts';
import { explainQuestion } from './cli/explain.ts';
import { schema } from './cli/schema.ts';
import { test } from './cli/test.ts';
import { type Command, DoesNotHold, type Surroundings, WrongWords } from './cli/words.ts';

const usage = `Usage:
  npm run policy -- check DIR [--strict] [--lang da|en]
  npm run policy -- test DIR [--lang da|en]
  npm run policy -- diff BEFORE AFTER [--lang da|en]
  npm run policy -- schema
  npm run policy -- explain --role R --grade N --task T [--subject S] [--situation S] [--ai-level L]
                            [--at ISO] [--class C] [--assignment CODE] [--policies DIR]

  --role       ${Role.options.join(', ')}
  --grade      0 to 10; may be left out for staff
  --task       ${Task.options.join(', ')}
  --subject    ${Subject.options.join(', ')}
  --situation  ${Situation.options.join(', ')}; default homework
  --ai-level   ${AiLevel.options.join(', ')}; default yellow
  --at         2027-05-31T10:00 (Danish time) or 2027-05-31T08:00:00Z; default now
  --class      a class, such as 8.c
  --assignment the code of a task that a teacher has set, such as gtvk-bmrd; default a problem of one's own
  --policies   a folder of policy files; default policies/eksempelskolen
  --strict     warnings count as faults
  --lang       the language of faults; default the machine's, if it is Danish, else English`;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['test', test],
  ['diff', diff],
  ['schema', schema],
  ['explain', explainQuestion],
]);

/** What the command line answers to these words: the exit code, and the text for standard output (0) or error. */
export function answer(
  [command, ...words]: readonly string[],
  { language = 'en', now = new Date() }: Partial<Surroundings> = {},
): { exitCode: 0 | 1 | 2; text: string } {
  try {
    const run = commands.get(command ?? '');
    if (run === undefined)
      throw new WrongWords(command === undefined ? 'a command is missing' : `there is no command "${command}"`);
    return { exitCode: 0, text: run(words, { language, now }) };
  } catch (error) {
    if (error instanceof WrongWords) return { exitCode: 2, text: `${error.message}\n\n${usage}` };
    if (error instanceof DoesNotHold) return { exitCode: 1, text: error.message };
    throw error;
  }
}

if (import.meta.main) {
  const { LC_ALL, LANG } = process.env;
  const machine = LC_ALL || LANG || '';
  const { exitCode, text } = answer(process.argv.slice(2), { language: machine.startsWith('da') ? 'da' : 'en' });
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exitCode = exitCode;
}
