import type { da } from './wordCard.da.ts';

/** The word card in English. */
export const en: typeof da = {
  card: 'The word {{word}}',
  say: 'Say the word',
  before: 'Word before',
  after: 'Next word',
  close: 'Close',
  loading: 'Looking the word up …',
  none: 'The word is not in the word list.',
  failed: 'The word could not be looked up just now.',
  again: 'Try again',
  keys: 'Press a word in the text, or change words with the arrows.',
  noWords: 'There are no words to look up here yet.',
};
