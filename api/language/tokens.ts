/** A run of letters, in lower case, and where it stands. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /\p{L}/u;

/** 1 for the letters below U+0250: looking them up is thirty times faster than asking a regular expression. */
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

/** Is the UTF-16 unit a letter of the basic plane? */
export const isLetterCode = (code: number): boolean =>
  code < 0x250 ? LETTERS[code] === 1 : (code < 0xd800 || code > 0xdfff) && LETTER.test(String.fromCharCode(code));

/** The words of a text in reading order. Letters outside the basic plane have been made plain by `normalise`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const lowered = text.toLowerCase();
  const aligned = lowered.length === text.length;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetterCode(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const lower = aligned ? lowered.slice(start, at) : text.slice(start, at).toLowerCase();
      words.push({ lower, start, end: at });
      start = -1;
    }
  }
  return words;
}
