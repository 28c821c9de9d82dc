import { Is } from './lexicon.ts';
import type { Scan, Word } from './scan.ts';

/** How many words after a name its quantity may stand: "Noah og Freja deler en pose med 24 kugler". */
const REACH = 9;
const NOT_A_QUANTITY = new Set(
  'opgave opgaven opg nr nummer side stykke kapitel afsnit question task page no number exercise klasse kl klokken'.split(
    ' ',
  ),
);

/**
 * The words that name somebody in a word problem: a quantity is told of them, a quantity is asked for, and nobody speaks
 * of themself or of school. Such people are part of the task, whoever they share a name with.
 * @returns the starts of the sentences' words that may be such names, or null when the text is no word problem
 */
export function isWordProblem({ text, words, has }: Scan): boolean {
  if ((has & Is.quantityCue) === 0 || (has & Is.storyVerb) === 0) return false;
  if (words.some((word) => (word.is & Is.firstPerson) !== 0 && word.low !== 'my')) return false;
  if (/(?<!\p{L})I(?:'m| am| think| got| have| don't)(?!\p{L})/u.test(text)) return false;
  return asksForQuantity(text) && words.some((word, i) => tellsQuantity(words, word, i));
}

const QUESTION =
  /(?<!\p{L})(?:hvor (?:mange|meget|lang|langt|længe|hurtig|hurtigt|gammel|gamle|høj|højt|stor|stort|tung|tungt|mange|sent|dyrt?)|hvad (?:koster|skal|bliver|er|vejer)|hvornår|how (?:many|much|far|long|old|fast|tall|heavy|big)|what (?:is|does|will|fraction|percent)|find|beregn|calculate|hvilken (?:brøk|pris))(?!\p{L})/iu;
const asksForQuantity = (text: string): boolean => QUESTION.test(text);

/** Whether a verb of word problems stands here with a capitalised word before it and a number soon after. */
function tellsQuantity(words: readonly Word[], verb: Word, at: number): boolean {
  if ((verb.is & Is.storyVerb) === 0) return false;
  const subject = words
    .slice(Math.max(0, at - 4), at)
    .some(({ text, low, sentence }) => sentence === verb.sentence && text.charAt(0) !== low.charAt(0));
  if (!subject) return false;
  for (let i = at + 1; i < words.length && i <= at + REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== verb.sentence) return false;
    if (!word.isNumber && (word.is & Is.numberWord) === 0 && !/^(?:dobbelt|halvt|tre|twice|half|double)/.test(word.low))
      continue;
    if (!NOT_A_QUANTITY.has(words[i - 1]?.low ?? '')) return true;
  }
  return false;
}
