import { Random } from '../tutor/random.ts';

/** What a policy says of a reply's numbers. */
export interface Policy {
  readonly name: 'strict' | 'default' | 'loose';
  readonly intermediates: 'shown' | 'masked';
  readonly lastOperation: 'shown' | 'hidden';
}

/** From the strictest a school can choose to the loosest. */
export const policies: readonly Policy[] = [
  { name: 'strict', intermediates: 'masked', lastOperation: 'hidden' },
  { name: 'default', intermediates: 'shown', lastOperation: 'hidden' },
  { name: 'loose', intermediates: 'shown', lastOperation: 'shown' },
];

/** How a model's text arrives. */
export interface Chunking {
  readonly name: 'one character' | 'random' | 'whole';
  readonly cut: (text: string, seed: string) => readonly string[];
}

export const chunkings: readonly Chunking[] = [
  { name: 'one character', cut: (text) => text.split('') },
  {
    name: 'random',
    cut: (text, seed) => {
      const random = new Random(seed);
      const chunks: string[] = [];
      for (let at = 0; at < text.length; ) {
        const size = 1 + random.below(12);
        chunks.push(text.slice(at, at + size));
        at += size;
      }
      return chunks;
    },
  },
  { name: 'whole', cut: (text) => [text] },
];
