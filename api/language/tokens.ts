/** A run of letters, in lower case, and where it stands. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /\p{L}/u;

const UNKNOWN = 0;
const OTHER = 1;
const IS_LETTER = 2;
/** What is known of each unit of the basic plane: asking the regular expression is thirty times slower than looking up. */
const KINDS = new Uint8Array(0x10000);

/** Is the UTF-16 unit a letter of the basic plane? */
export function isLetterCode(code: number): boolean {
  const known = KINDS[code] ?? OTHER;
  if (known !== UNKNOWN) return known === IS_LETTER;
  const kind = (code < 0xd800 || code > 0xdfff) && LETTER.test(String.fromCharCode(code)) ? IS_LETTER : OTHER;
  KINDS[code] = kind;
  return kind === IS_LETTER;
}

/** The words of a text in reading order. Letters outside the basic plane have been made plain by `normalise`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Lower case is as long as the text but for a few letters, which then keep their case.
  const lowered = text.toLowerCase();
  const source = lowered.length === text.length ? lowered : text;
  const end = source.length;
  let start = -1;
  for (let at = 0; at < end; at++) {
    if (isLetterCode(source.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({ lower: source.slice(start, at), start, end: at });
      start = -1;
    }
  }
  if (start >= 0) words.push({ lower: source.slice(start), start, end });
  return source === lowered ? words : words.map((word) => ({ ...word, lower: word.lower.toLowerCase() }));
}
