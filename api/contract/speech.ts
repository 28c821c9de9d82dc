import { z } from 'zod';

/** Longest text that is read aloud at once, in characters: a long sentence. */
const MAX_SPOKEN = 400;
/** Biggest recording that is written down, in bytes: far more than the minute of speech that the page makes. */
export const MAX_RECORDING = 2 * 1024 * 1024;

/** How a recording may be sent: what browsers make. */
export const RECORDING_TYPES = ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/wav', 'audio/mpeg'] as const;

/** A language by its tag, such as "da" or "en-GB". */
const LanguageTag = z
  .string()
  .max(20)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What somebody wants to hear. */
export const SpeakText = z.strictObject({
  text: z.string().min(1).max(MAX_SPOKEN),
  lang: LanguageTag,
  /** The conversation that it stands in, whose rule then holds. */
  conversationId: z.string().max(64).optional(),
});
export type SpeakText = z.infer<typeof SpeakText>;

/** Where somebody asks: in a conversation of theirs, or anywhere else. */
export const SpeechPlace = z.strictObject({ conversationId: z.string().max(64).optional() });
export type SpeechPlace = z.infer<typeof SpeechPlace>;

/** What policy and configuration give a person beside the voices of their device. */
export const SpeechOffer = z.strictObject({
  /** The server can read aloud for them. */
  server: z.boolean(),
  /** The page may use voices that the device fetches over the internet. */
  onlineVoices: z.boolean(),
  /** What they say can be written down. */
  dictation: z.boolean(),
});
export type SpeechOffer = z.infer<typeof SpeechOffer>;

/** Which language is spoken, and where the words are to stand. */
export const DictationPlace = z.strictObject({
  lang: LanguageTag.optional(),
  conversationId: z.string().max(64).optional(),
});
export type DictationPlace = z.infer<typeof DictationPlace>;

/** What was said; empty when no words were heard. It is kept nowhere. */
export const Dictated = z.strictObject({ text: z.string() });
export type Dictated = z.infer<typeof Dictated>;
