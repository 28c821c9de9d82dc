import { wholeWords, wordsOf } from '../../language/index.ts';
import { foldPlain } from './fold.ts';

const RHYMES = wholeWords(/\b(?:rimer|rime|rim|rhymes?|rhyming)\s(?:på|med|with|on|to)\b/i);
/** No more words after "rhymes with" are compared. */
const MOST = 6;
const SHORTEST = 2;

/** From the last vowels on: "ang" for "sang", "aught" for "caught". */
const rimeOf = (word: string): string => /[aeiouy]+[^aeiouy]*$/.exec(word.replace(/(?<=[^aeiouy])e$/, ''))?.[0] ?? '';

/** "Det rimer på gang": does a text say that one of these words, folded, rhymes with a word that it names? */
export function isRhymed(text: string, wanted: readonly string[]): boolean {
  const cue = RHYMES.exec(text);
  if (!cue) return false;
  const named = wordsOf(text.slice(cue.index + cue[0].length)).slice(0, MOST);
  return named.some(({ lower }) => {
    const rime = rimeOf(foldPlain(lower));
    return rime.length >= SHORTEST && wanted.some((word) => word !== lower && rimeOf(word) === rime);
  });
}
