/** What a character is to the reading of words. */
export const Kind = {
  /** A space or a sign without a meaning here. */
  gap: 0,
  /** A small letter from a to z, or æ, ø, å: nothing to fold. */
  plain: 1,
  /** Any other letter, digit, mark or sign that stands for a letter. */
  inner: 2,
  /** Not there for the reader: a zero-width character, a lone accent. */
  invisible: 3,
  stop: 4,
  pause: 5,
  quote: 6,
  /** Within a word an apostrophe, elsewhere a quotation mark. */
  apostrophe: 7,
  picture: 8,
} as const;
type KindNumber = (typeof Kind)[keyof typeof Kind];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
const fill = (characters: string, kind: KindNumber) => {
  for (const character of characters) table[character.charCodeAt(0)] = kind;
};
fill('abcdefghijklmnopqrstuvwxyzæøå', Kind.plain);
fill('0123456789@$*', Kind.inner);
fill('.!?;\n\u2026\u061f\u06d4\u3002', Kind.stop);
fill(',:()\u060c–—/-', Kind.pause);
fill('"“”„«»', Kind.quote);
fill("'’‘ʼ`´", Kind.apostrophe);

/** The kind of a character of one code unit. */
export function kindOfUnit(code: number): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = kindOf(code);
  table[code] = kind;
  return kind;
}

/** The kind of the character at `index`; the second half of a pair is as the whole. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return Kind.gap;
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(text.codePointAt(code >= 0xdc00 ? index - 1 : index) ?? code);
  return kindOfUnit(code);
}

function kindOf(code: number): KindNumber {
  const character = String.fromCodePoint(code);
  if (/^(?:\p{Cf}|[\u{300}-\u{36f}]|\u{fe0e}|\u{fe0f})$/u.test(character)) return Kind.invisible;
  if (/^[\p{L}\p{M}\p{N}]$/u.test(character)) return Kind.inner;
  return /^\p{Extended_Pictographic}$/u.test(character) ? Kind.picture : Kind.gap;
}
