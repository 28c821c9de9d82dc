import { decodings } from './ciphers.ts';
import { HINT } from './hints.ts';
import { MORSE } from './numeric/numerals.ts';
import type { Surface } from './surface.ts';

/** What a sentence says in another writing. */
export interface Hidden {
  readonly text: string;
  /** Only the whole of it counts: numbers in a row are letters' places only when they spell just the answer. */
  readonly whole: boolean;
}

const NONE: readonly Hidden[] = [];
const whole = (text: string): Hidden => ({ text, whole: true });
const within = (text: string): Hidden => ({ text, whole: false });

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The letters of Braille; the first ten are the digits 1 to 9 and 0 too. */
const CELLS = [...'⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵⠜⠪⠡'];
const BRAILLE = new Map(CELLS.map((cell, i) => [cell, ALPHABET[i] ?? ''] as const));

function fromBraille(text: string): Hidden[] {
  return (text.match(/[\u2800-\u283f]+(?:\s[\u2800-\u283f]+)*/g) ?? []).flatMap((run) => {
    const letters = [...run].map((cell) => (cell === ' ' ? ' ' : (BRAILLE.get(cell) ?? ''))).join('');
    const digits = letters
      .replace(/[^a-j]/g, '')
      .replace(/[a-j]/g, (letter) => String((ALPHABET.indexOf(letter) + 1) % 10));
    return [within(letters), whole(digits)];
  });
}

const MORSE_LETTERS =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. .-.- ---. .--.-';
const FROM_MORSE = new Map([
  ...MORSE_LETTERS.split(' ').map((code, i) => [code, ALPHABET[i] ?? ''] as const),
  ...MORSE.map((code, digit) => [code, String(digit)] as const),
]);

function fromMorse(text: string): Hidden[] {
  return (text.match(/[.-][.\-\s/|]{4,600}[.-]/g) ?? []).map((run) =>
    within(
      run
        .split(/\s*[/|]\s*|\s{3,}/)
        .map((word) =>
          word
            .trim()
            .split(/\s+/)
            .map((code) => FROM_MORSE.get(code) ?? '')
            .join(''),
        )
        .join(' '),
    ),
  );
}

/** Three numbers or more with no more than a comma or a dash between them, in whatever base they may be. */
const CODES =
  /(?=[\da-f\\u#])(?<![\p{L}\d])(?:0x|\\x|\\u00|U\+00|#)?[\da-f]{1,8}(?:[\s,;.-]{1,3}(?:og |and )?(?:0x|\\x|\\u00|U\+00|#)?[\da-f]{1,8}){2,80}(?![\p{L}\d])/giu;

const isCharacter = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x100);

const NUMBERS_IN_A_ROW = /\d[\da-f]?[\s,;.-]{1,3}(?:og |and |0x|\\x|\\u00|U\+00|#){0,2}[\da-f]{0,2}\d[\da-f]?[\s,;.-]/i;

/** Three parts of {@link CODES} anywhere, which takes a tenth of its time to tell. */
const THREE_IN_A_ROW =
  /[\da-f][\s,;.-]{1,3}(?:og |and )?(?:0x|\\x|\\u00|U\+00|#)?[\da-f]{1,8}[\s,;.-]{1,3}(?:og |and )?(?:0x|\\x|\\u00|U\+00|#)?[\da-f]/iu;

/** How the code of a character is written, by base. */
const BASES: readonly (readonly [base: number, written: RegExp])[] = [
  [10, /^\d{2,3}$/],
  [16, /^[\da-f]{2}$/i],
  [8, /^[0-7]{2,3}$/],
  [2, /^[01]{6,8}$/],
];

/** What each of the parts stands for, together; undefined when one of them stands for nothing. */
function readAll(parts: readonly string[], read: (part: string) => string): string | undefined {
  let all = '';
  for (const part of parts) {
    const one = read(part);
    if (one === '') return undefined;
    all += one;
  }
  return all;
}

function fromCodes(text: string): readonly Hidden[] {
  if (!NUMBERS_IN_A_ROW.test(text) || !THREE_IN_A_ROW.test(text)) return NONE;
  const found: Hidden[] = [];
  for (const [run] of text.matchAll(CODES)) {
    const parts = run.match(/[\da-f]+(?=[\s,;.-]|$)/gi) ?? [];
    for (const [base, written] of BASES) {
      const characters = readAll(parts, (part) => {
        const code = written.test(part) ? Number.parseInt(part, base) : 0;
        return isCharacter(code) ? String.fromCharCode(code) : '';
      });
      if (characters !== undefined) found.push(within(characters));
    }
    const letters = readAll(parts, (part) => (part.length < 3 ? (ALPHABET[Number(part) - 1] ?? '') : ''));
    if (letters !== undefined) found.push(whole(letters));
  }
  return found;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
};

/** "5y773n" for sytten, "H4r4ld": a one is an i or an l. */
const MAY_BE_LEET = /\p{L}[\d@$!|]\p{L}|\p{L}{2}[\d@$!|]|[\d@$!|]\p{L}{2}/u;

const MIXED = /\p{L}[\d@$!|]|[\d@$!|]\p{L}/u;

function fromLeet(text: string): Hidden[] {
  if (!MAY_BE_LEET.test(text)) return [];
  const written = (text.match(/[\p{L}\d@$!|]{3,}/gu) ?? []).filter((word) => MIXED.test(word));
  const letters = written.map((word) => word.replace(/[02-9@$]/g, (sign) => LEET[sign] ?? sign).toLowerCase());
  return letters.length === 0
    ? []
    : ['i', 'l'].flatMap((one) => {
        const read = letters.map((word) => word.replace(/[1!|]/g, one));
        return [within(read.join(' '))];
      });
}

/** "LeChatDort": words with no blank between. */
const fromCamel = (text: string): Hidden[] =>
  (text.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => /\p{Ll}\p{Lu}/u.test(word))
    .map((word) => within(word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));

/** A capital after a small letter, a letter next to a digit, a sign to fill up, or digits of hex: no word looks so. */
const CODED = /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|=$|^(?:\d\d){2,}$/;

const fromTokens = (text: string): Hidden[] =>
  (text.match(/[A-Za-z0-9+/_-]{3,400}={0,2}/g) ?? [])
    .filter((token) => CODED.test(token))
    .flatMap((token) => decodings(token).map(within));

const LONG_NUMBER = /\d{4}/;
const TAG = /<\/?[a-z][^<>]{0,80}>/gi;

const WRITINGS = HINT.beyondLatin | HINT.dotDash | HINT.digit | HINT.mixed | HINT.equals | HINT.bound;

/** What a sentence says in Braille, in Morse, in codes of characters, in letters' places, in leet, in camel case or between tags. */
export function hiddenTexts(surface: Surface): readonly Hidden[] {
  if (!surface.hints(WRITINGS)) return NONE;
  const { text } = surface;
  const found: Hidden[] = [];
  if (surface.hints(HINT.beyondLatin)) found.push(...fromBraille(text));
  if (surface.hints(HINT.dotDash)) found.push(...fromMorse(text));
  if (surface.hints(HINT.digit)) found.push(...fromCodes(text));
  if (surface.hints(HINT.mixed)) found.push(...fromLeet(text), ...fromCamel(text));
  if (surface.hints(HINT.mixed | HINT.equals) || (surface.hints(HINT.digit) && LONG_NUMBER.test(text)))
    found.push(...fromTokens(text));
  if (text.includes('<')) found.push(within(text.replace(TAG, '')));
  return found;
}
