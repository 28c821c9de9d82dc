/** Control characters but tab and line feed; PostgreSQL stores no NUL, and nobody reads the others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** What only looks like nothing: white space, zero-width and direction marks, variation selectors, the Braille blank. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;

/** Text as it can be kept and shown: whole Unicode characters, line feeds only, no other control characters. */
export const readable = (text: string): string =>
  text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(CONTROLS, '');

/** True when a reader would see nothing. */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '') === '';
