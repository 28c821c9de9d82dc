import type { Language } from '../../contract/language.ts';

/** A text in each language. */
export type Both = Readonly<Record<Language, string>>;

/** A text in each language, Danish first. */
export const t = (da: string, en: string): Both => ({ da, en });
