/**
 * How children spell: by ear, with letters left out or swapped. Each function gives a key under which a word and its
 * likely spellings meet.
 */

/** Words shorter than this are too alike to be read by ear. */
const MIN_BY_EAR = 4;
const MAX_BY_EAR = 24;

const code = (letter: string): number => letter.charCodeAt(0);
const SILENT = 0;

/** The letter that is heard for a letter; its own code when it is heard as written. */
const heardAs = new Map([
  [code('æ'), code('e')],
  [code('å'), code('o')],
  [code('c'), code('k')],
  [code('q'), code('k')],
  [code('w'), code('v')],
  [code('z'), code('s')],
]);
const [A, D, E, F, H, J, L, N, O, P, R, V, W, OE] = [...'adefhjlnoprvwø'].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const vowels = new Set([...'aeiouyæøå'].map(code));

const scratch = new Uint16Array(MAX_BY_EAR);

/**
 * A number for the sound of a word, or 0 when it is too short to tell: "skære", "skærra" and "sgere" meet, so do "hjemme"
 * and "jeme". Two words with other sounds have other numbers but for one case in about 10¹⁵.
 */
export function soundOf(word: string): number {
  if (word.length < MIN_BY_EAR || word.length > MAX_BY_EAR) return 0;
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const heard = heard1(word.charCodeAt(i - 1), word.charCodeAt(i), word.charCodeAt(i + 1));
    if (heard === SILENT || heard === scratch[length - 1]) continue;
    scratch[length++] = heard;
  }
  while (length > 3 && isFaint(scratch[length - 1] ?? 0)) length--;
  if (length < 3) return 0;
  let low = 7;
  let high = 1;
  for (let i = 0; i < length; i++) {
    const heard = scratch[i] ?? 0;
    low = (Math.imul(low, 31) + heard) | 0;
    high = (Math.imul(high, 131) + heard) | 0;
  }
  return (low >>> 0) * 0x200000 + (high & 0x1fffff);
}

function heard1(before: number, letter: number, after: number): number {
  switch (letter) {
    case H:
      return after === V || after === J || before === W || before === P ? SILENT : letter;
    case W:
      return V;
    case P:
      return after === H ? F : letter;
    case A:
      return after === E ? SILENT : letter;
    case O:
      return after === E ? SILENT : letter;
    case E:
      return before === O ? OE : letter;
    case D:
      // The d that nobody hears: after l, n and r, before no vowel ("mord").
      return (before === L || before === N || before === R) && !vowels.has(after) ? SILENT : letter;
    default:
      return letter < 0x80 && letter > 0x66 && letter !== 0x71 && letter !== 0x7a
        ? letter
        : (heardAs.get(letter) ?? letter);
  }
}

/** The end of a word that is hardly heard: -e, -r, -er, -a. */
const isFaint = (letter: number): boolean => letter === E || letter === A || letter === R;

/** The consonants of a word, for one with hidden letters: "s*lvm*rd" and "selvmord" meet. */
export const skeletonOf = (word: string): string => word.replace(/[aeiouyæøå*]/g, '');

/** A word with one letter left out or two neighbours swapped, every way. Only for long words: short ones become others. */
export function* slipsOf(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 1; i + 1 < word.length; i++) yield `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
}
