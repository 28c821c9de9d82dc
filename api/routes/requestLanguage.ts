import type { Request } from 'express';
import { Language } from '../contract/language.ts';

/** The language that a reader who is not signed in asks for with `Accept-Language`; Danish when none of ours is. */
export function languageOf(request: Request): Language {
  const accepted = request.acceptsLanguages(...Language.options);
  return accepted === 'en' ? 'en' : 'da';
}
