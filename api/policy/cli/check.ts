import { warnAboutPolicyFiles } from '../check/index.ts';
import { type Command, DoesNotHold, languageOf, load, printProblems, readWords, WrongWords } from './words.ts';

/** `check DIR`: every fault of a folder, or what it holds and what it says in vain. `--strict` takes warnings as faults. */
export const check: Command = (words, surroundings) => {
  const { values, positionals } = readWords(words, { lang: { type: 'string' }, strict: { type: 'boolean' } }, true);
  const [dir, ...rest] = positionals;
  if (dir === undefined || rest.length > 0) throw new WrongWords('check takes one folder');
  const language = languageOf(values.lang, surroundings);
  const { files } = load(dir, language);
  const warnings = warnAboutPolicyFiles(files, surroundings.now.getTime());
  const printed = printProblems(dir, warnings, language);
  if (values.strict && warnings.length > 0) throw new DoesNotHold(printed);
  const rules = files.reduce((sum, file) => sum + file.rules.length, 0);
  const counted = {
    da: `${dir} er i orden: ${counts(files.length, 'fil', 'filer')}, ${counts(rules, 'regel', 'regler')}`,
    en: `${dir} holds: ${counts(files.length, 'file', 'files')}, ${counts(rules, 'rule', 'rules')}`,
  }[language];
  return warnings.length === 0 ? counted : `${printed}\n${counted}`;
};

const counts = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
