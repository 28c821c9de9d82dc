import { statSync } from 'node:fs';
import { changeTexts } from '../../language/texts/policy/changeTexts.ts';
import { describeChange } from '../diff/index.ts';
import { type Command, languageOf, load, readWords, WrongWords } from './words.ts';

/** `diff A B`: what it means that the files of the second folder come in the place of those of the first. */
export const diff: Command = (words, surroundings) => {
  const { values, positionals } = readWords(words, { lang: { type: 'string' } }, true);
  const [before, after, ...rest] = positionals;
  if (before === undefined || after === undefined || rest.length > 0) throw new WrongWords('diff takes two folders');
  for (const dir of [before, after])
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new WrongWords(`${dir} is no folder`);
  const language = languageOf(values.lang, surroundings);
  const said = describeChange(load(before, language).files, load(after, language).files, surroundings.now, language);
  return (said.length === 0 ? [changeTexts[language].nothing] : said).join('\n');
};
