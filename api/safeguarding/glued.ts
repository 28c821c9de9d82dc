import type { Known } from './word.ts';

/** Small words that children write together with their neighbours. */
const GLUED = new Set(
  'jeg jæ jæg vil ville gider orker ikke ik ikk leve lever dø død mere mer mig mi selv sel bare gerne kan har være her hader livet liv af tage want to die wanna kill my self hate myself dont live'.split(
    ' ',
  ),
);
const LONGEST_GLUED = 6;
const MIN_GLUED = 5;
const MAX_GLUED = 32;
const pairOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
const beginnings = new Set([...GLUED].map(pairOf));

/**
 * Splits what was written together ("jegvilikke") into the small words that it is made of, or null when it is not made
 * of those alone. Looks at most once at each place and length.
 */
export function splitGlued(word: string): string[] | null {
  if (word.length < MIN_GLUED || word.length > MAX_GLUED || !beginnings.has(pairOf(word)) || GLUED.has(word))
    return null;
  // cut[i]: where the last word begins when the first i letters can be split.
  const cut: (number | undefined)[] = [0];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_GLUED); start < end; start++) {
      if (cut[start] === undefined || !GLUED.has(word.slice(start, end))) continue;
      cut[end] = start;
      break;
    }
  }
  if (cut[word.length] === undefined) return null;
  const words: string[] = [];
  for (let end = word.length; end > 0; end = cut[end] ?? 0) words.unshift(word.slice(cut[end] ?? 0, end));
  return words;
}

/** What is one word and often written as two: the second, then what may stand before it. */
const HALVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['mord', ['selv', 'sel', 'sælv']],
  ['mor', ['selv', 'sælv']],
  ['mords', ['selv']],
  ['tanker', ['selvmords']],
  ['skade', ['selv']],
  ['skader', ['selv']],
  ['hjel', ['i']],
  ['jel', ['i']],
  ['hjæl', ['i']],
  ['hjemme', ['der']],
  ['jemme', ['der']],
  ['fra', ['hjemme']],
  ['billeder', ['nøgen']],
  ['billede', ['nøgen']],
  ['harm', ['self']],
  ['self', ['my', 'him', 'her', 'your']],
  ['not', ['can']],
  ['mærker', ['blå']],
  ['piller', ['sove']],
]);

/** Whether a word and the one before it are one word that was written as two. */
export const isSplit = (word: { readonly text: string }, before: { readonly text: string }): boolean =>
  HALVES.get(word.text)?.includes(before.text) ?? false;

/** Whether a word may belong to the one before it. */
export function pieceOf(text: string): Known['piece'] {
  if (text.length === 1) return text >= '0' && text <= '9' ? 'none' : 'letter';
  return HALVES.has(text) ? 'half' : 'none';
}
