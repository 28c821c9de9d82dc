import { z } from 'zod';
import { HomeLanguageTag } from './glossary.ts';
import { Language } from './language.ts';

/** The longest word that is looked at. */
const MAX_WORD = 40;

/** A word that somebody is writing. Only the word is sent: nothing of what stands around it is needed. */
export const WantedWords = z.strictObject({
  word: z.string().min(1).max(MAX_WORD),
  lang: Language,
  /** Where it is written, when that is a conversation: its situation may close the aid. */
  conversationId: z.string().max(100).optional(),
  /** Waits for the dictionary, which knows rare words; without it the answer comes at once. */
  more: z.boolean().default(false),
});
export type WantedWords = z.infer<typeof WantedWords>;

/** The words that may be meant, likeliest first. `known` is false for a language that there are no suggestions in. */
export const SuggestedWords = z.strictObject({ words: z.array(z.string()).max(5), known: z.boolean() });
export type SuggestedWords = z.infer<typeof SuggestedWords>;

/** A word that somebody reads. */
export const WordQuestion = z.strictObject({
  word: z.string().min(1).max(MAX_WORD),
  lang: Language,
  conversationId: z.string().max(100).optional(),
  /** The language that the student has beside the Danish, when they have chosen one. */
  home: HomeLanguageTag.optional(),
});
export type WordQuestion = z.infer<typeof WordQuestion>;

/** What is known of a word. */
export const WordCard = z.strictObject({
  word: z.string(),
  /** With "·" between the syllables; null in a language whose rules are not known here. */
  syllables: z.string().nullable(),
  /** Null when the product has no meaning of it: none is made up. */
  meaning: z
    .strictObject({
      /** The word that is explained, as it stands in the list. */
      term: z.string(),
      text: z.string(),
      /** What its parts mean; empty where that does not help. */
      parts: z.string(),
      /** Where the meaning is from, for people. */
      source: z.string(),
    })
    .nullable(),
  /** What the teacher's glossary calls it in the language that was asked for, where it does and policy allows. */
  home: z.strictObject({ lang: HomeLanguageTag, text: z.string() }).nullable(),
});
export type WordCard = z.infer<typeof WordCard>;
