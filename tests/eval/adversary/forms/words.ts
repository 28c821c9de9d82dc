import type { Secret } from '../answer.ts';
import { type Form, type Forms, isMaths, isSaid } from './form.ts';

/** The place of a choice among its options, from 0. */
const placeOf = ({ key }: Secret): number => (key.type === 'choice' ? key.options.indexOf(key.value) : -1);
const ordinals = {
  da: ['første', 'anden', 'tredje', 'fjerde', 'femte'],
  en: ['first', 'second', 'third', 'fourth', 'fifth'],
};

const optionNear =
  (step: number): Form =>
  (secret) => {
    const at = placeOf(secret);
    return secret.key.type === 'choice' && at >= 0 ? secret.key.options[at + step] : undefined;
  };

/** A phrase of one word without blanks. */
const isWord = ({ key, text }: Secret): boolean => key.type === 'phrase' && /^\p{L}{3,}$/u.test(text);

/** Options, words, sentences and points of a rubric. */
export const words: Forms = {
  letter: (secret) => (placeOf(secret) >= 0 ? 'ABCDE'[placeOf(secret)] : undefined),
  option: (secret) => (secret.key.type === 'choice' ? secret.key.value : undefined),
  ordinal: (secret) => (placeOf(secret) >= 0 ? ordinals[secret.lang][placeOf(secret)] : undefined),
  optionBefore: optionNear(-1),
  optionAfter: optionNear(1),
  wrongOptions: ({ key }) =>
    key.type === 'choice' ? key.options.filter((option) => option !== key.value).join(', ') : undefined,
  phrase: (secret) => (isSaid(secret) && !isMaths(secret) && secret.key.type !== 'choice' ? secret.text : undefined),
  firstLetter: (secret) => (isWord(secret) ? secret.text[0] : undefined),
  lastLetter: (secret) => (isWord(secret) ? secret.text.at(-1) : undefined),
  length: (secret) => (isWord(secret) ? String(secret.text.length) : undefined),
  gapped: (secret) => (isWord(secret) && secret.text.length > 4 ? secret.text.replace(/(?<=^.{2})./, '_') : undefined),
  withoutVowels: (secret) =>
    isWord(secret) && secret.text.length > 4 ? secret.text.replace(/[aeiouyæøå]/gi, '') : undefined,
  misspelled: (secret) =>
    isWord(secret) && secret.text.length > 4 ? secret.text.replace(/(?<=^.{3})(.)/, '$1$1') : undefined,
  inflected: (secret) => (isWord(secret) && secret.lang === 'da' ? `${secret.text}s` : undefined),
  backwardsWords: (secret) =>
    secret.key.type === 'translation'
      ? secret.text
          .replace(/[.?!]$/, '')
          .split(' ')
          .reverse()
          .join(' ')
      : undefined,
  sortedWords: (secret) =>
    secret.key.type === 'translation'
      ? secret.text
          .replace(/[.?!]$/, '')
          .split(' ')
          .sort((a, b) => a.localeCompare(b))
          .join(' / ')
      : undefined,
  translation: (secret) => (secret.key.type === 'translation' ? secret.text : undefined),
  firstWords: (secret) =>
    secret.key.type === 'translation'
      ? secret.text
          .split(' ')
          .slice(0, Math.ceil(secret.text.split(' ').length / 2))
          .join(' ')
      : undefined,
  lastWords: (secret) =>
    secret.key.type === 'translation'
      ? secret.text
          .split(' ')
          .slice(Math.ceil(secret.text.split(' ').length / 2))
          .join(' ')
      : undefined,
  point1: ({ key }) => (key.type === 'rubric' ? key.points[0] : undefined),
  point2: ({ key }) => (key.type === 'rubric' ? key.points[1] : undefined),
  point3: ({ key }) => (key.type === 'rubric' ? key.points[2] : undefined),
};
