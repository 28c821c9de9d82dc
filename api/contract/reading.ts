import { z } from 'zod';
import { homeLanguageCodes } from '../language/homeLanguages.ts';

/**
 * How a person likes to read: a preference like any other, which says nothing of why. Theirs alone; no route shows it to
 * anybody else. What is left out has the default, which suits most.
 */
export const ReadingSettings = z.strictObject({
  font: z.enum(['system', 'atkinson', 'lexend', 'openDyslexic']).default('system'),
  /** Letters, in CSS pixels. */
  size: z.int().min(14).max(32).default(18),
  /** From one line to the next, in times the letters' size. */
  lineHeight: z.number().min(1.2).max(2.4).default(1.5),
  /** Room between letters, and between words with it: wider letters alone make reading slower (Galliussi et al. 2020). */
  spacing: z.int().min(0).max(5).default(0),
  /** Longest line, in widths of a zero. */
  width: z.int().min(30).max(55).default(55),
  /** `system` follows Teams or the computer; `light` is ink on cream. */
  theme: z.enum(['system', 'light', 'dark', 'contrast', 'blue']).default('system'),
  /** How the syllables of Danish words are shown. */
  syllables: z.enum(['none', 'dots', 'colours']).default('none'),
  /** What lies over the page: a ruler under the line, or shade around one, three or five lines. */
  focus: z.enum(['off', 'ruler', 'line1', 'line3', 'line5']).default('off'),
  hidePictures: z.boolean().default(false),
  reduceMotion: z.boolean().default(false),
  /** How fast text is read aloud, in times the usual. */
  speed: z.number().min(0.5).max(2).default(1),
  /** What is marked while it is read. */
  highlight: z.enum(['both', 'word', 'sentence', 'none']).default('both'),
  /** The page moves along with what is read. */
  followScroll: z.boolean().default(true),
  /** The tutor's replies are read as they come. */
  readReplies: z.boolean().default(false),
  /** `silent`: marked at a reader's pace, without a sound. */
  sound: z.enum(['auto', 'silent']).default('auto'),
  /** The name of a voice; empty for the best there is. */
  voice: z.string().max(100).default(''),
  /** The language that stands beside the Danish; why, nobody asks. */
  homeLanguage: z.enum(['none', ...homeLanguageCodes]).default('none'),
});
export type ReadingSettings = z.infer<typeof ReadingSettings>;

/** Where somebody reads on: a passage by its key, and a UTF-16 offset into its text. Keys hold no words of the text. */
export const NewReadingPosition = z.strictObject({
  passage: z
    .string()
    .max(120)
    .regex(/^[\w:.-]+$/),
  offset: z.int().min(0).max(1_000_000),
});
export type NewReadingPosition = z.infer<typeof NewReadingPosition>;

/** The same as it is kept, with when it was left (ISO 8601). */
export const ReadingPosition = z.strictObject({ ...NewReadingPosition.shape, at: z.string() });
export type ReadingPosition = z.infer<typeof ReadingPosition>;
