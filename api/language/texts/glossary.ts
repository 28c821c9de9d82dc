import type { Language } from '../../contract/language.ts';
import { isNear } from '../check/index.ts';
import { glossaryDa } from './glossary.da.ts';
import { glossaryEn } from './glossary.en.ts';

/** A school term in words that a fifth-grader knows. */
export interface Term {
  /** As it is spelt. */
  readonly term: string;
  /** One sentence. */
  readonly meaning: string;
  /** What its parts mean, in one sentence; empty where that does not help. */
  readonly parts: string;
}

const read = (glossary: string): readonly Term[] =>
  glossary
    .trim()
    .split('\n')
    .map((line) => {
      const [term = '', meaning = '', parts = ''] = line.split('|').map((part) => part.trim());
      return { term, meaning, parts };
    });

const glossary: Readonly<Record<Language, readonly Term[]>> = { da: read(glossaryDa), en: read(glossaryEn) };

/** Endings that a term may have in a task. */
const ENDING: Readonly<Record<Language, RegExp>> = {
  da: /^(?:e?n|e?t|e?r|e?rne|ne|e|s|ens|ets)$/u,
  en: /^(?:e?s|’s|'s)$/u,
};

/** A word of at least this many letters may have two wrong; a shorter one of at least {@link SHORT}, one. */
const LONG = 8;
const SHORT = 6;

/**
 * The term that a word is, as it stands, with an ending, or misspelt by a letter or two after the right first one; null
 * when there is none.
 */
export function termOf(word: string, lang: Language): Term | null {
  const small = word.toLowerCase();
  const terms = glossary[lang];
  const same = terms.find(({ term }) => isFormOf(small, term, lang));
  if (same) return same;
  if (small.length < SHORT) return null;
  const most = small.length < LONG ? 1 : 2;
  return terms.find(({ term }) => term.charAt(0) === small.charAt(0) && isNear(small, term, most)) ?? null;
}

/** Whether a word in small letters is a term in small letters, or that with an ending. */
export const isFormOf = (word: string, term: string, lang: Language): boolean =>
  word === term || isInflected(word, term, lang);

const isInflected = (word: string, term: string, lang: Language): boolean =>
  word.startsWith(term) && ENDING[lang].test(word.slice(term.length));

/** Whether a word is misspelt: nearly a term, but neither the term nor one of its forms. */
export const isMisspelt = (word: string, { term }: Term, lang: Language): boolean =>
  !isFormOf(word.toLowerCase(), term, lang);
