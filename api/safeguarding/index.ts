import type { Concern } from './concern.ts';
import { Lexicon, phraseBeginsAt, type ReadWord } from './phrase.ts';
import { SIGNS } from './signs.ts';
import { VOCABULARY } from './vocabulary.ts';
import { foldWord, readSentences } from './words.ts';

export type { Concern } from './concern.ts';

const lexicon = new Lexicon(
  SIGNS.map((sign) => sign.phrase),
  VOCABULARY,
);
const studyWords = new Set((VOCABULARY.study ?? '').split(' ').map(foldWord));

/** The gravest sign in one sentence. What is quoted while a text is being discussed counts as low: it may be the text's. */
function inSentence(words: readonly ReadWord[], discussesText: boolean): Concern | null {
  const present = new Set(words.flatMap((word) => [...word.choices]));
  const possible = SIGNS.filter(
    ({ phrase }) =>
      phrase.parts.every((part) => present.has(part.choice)) && !(phrase.unless && present.has(phrase.unless)),
  );
  let found: Concern | null = null;
  for (const { phrase, concern } of possible) {
    const at = words.findIndex((_, index) => phraseBeginsAt(phrase, words, index));
    if (at === -1) continue;
    const level = words[at]?.quoted && discussesText ? 'low' : concern.level;
    if (level === 'high') return concern;
    found ??= { ...concern, level };
  }
  return found;
}

/**
 * Looks for signs that a student needs an adult, in Danish and English with the spellings children use. It reads words,
 * not moods: literature, history, idioms and games pass. Linear in the text's length; never throws.
 * @returns the gravest concern (the first of equals), or null
 */
export function checkForDistress(text: string): Concern | null {
  const sentences = readSentences(text).map((words) =>
    words.map((word) => ({ ...word, choices: lexicon.choicesOf(word.text) })),
  );
  const discussesText = sentences.some((words) => words.some((word) => studyWords.has(word.text)));
  let gravest: Concern | null = null;
  for (const words of sentences) {
    const found = inSentence(words, discussesText);
    if (found?.level === 'high') return found;
    gravest ??= found;
  }
  return gravest;
}
