import type { Behaviour } from './behaviour.ts';

/** As tokenisers do, roughly: a space belongs to the word after it, a long word is several tokens, a mark is its own. */
const TOKEN = /\s*[\p{L}\p{N}]{1,6}|\s*[^\p{L}\p{N}\s]|\s+/gu;

/** Longest piece in letters when a text is cut at random. */
const LONGEST = 9;

/** The text in pieces; together they are the text. */
export function cut(text: string, pieces: Behaviour['pieces'], seed: number): readonly string[] {
  switch (pieces) {
    case 'words':
      return text.match(TOKEN) ?? [];
    case 'letters':
      return [...text];
    case 'whole':
      return text === '' ? [] : [text];
    case 'random': {
      const random = seeded(seed);
      const letters = [...text];
      const cuts: string[] = [];
      for (let i = 0; i < letters.length; ) {
        const length = 1 + Math.floor(random() * LONGEST);
        cuts.push(letters.slice(i, i + length).join(''));
        i += length;
      }
      return cuts;
    }
  }
}

/** The tokens over and over until there are `count`. */
export function repeat(tokens: readonly string[], count: number): readonly string[] {
  if (tokens.length === 0) return [];
  return Array.from(
    { length: count },
    (_, i) => `${i > 0 && i % tokens.length === 0 ? ' ' : ''}${tokens[i % tokens.length]}`,
  );
}

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruence, modulus 2³², as in Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
