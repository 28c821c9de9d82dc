import type { Word } from '../../language/index.ts';

/** The letters of a text with nothing between them, and where each word begins and ends in them. */
export interface Letters {
  readonly text: string;
  /** For word `i`, where it begins in `text`; one more entry for the end of the last word. */
  readonly starts: readonly number[];
}

/** The words' letters without what stands between. */
export function joined(words: readonly Word[]): Letters {
  let text = '';
  const starts: number[] = [];
  for (const { lower } of words) {
    starts.push(text.length);
    text += lower;
  }
  starts.push(text.length);
  return { text, starts };
}

/** The same for words that are given by where they stand in a text: two numbers each. */
export function joinedAt(source: string, edges: readonly number[]): Letters {
  let text = '';
  const starts: number[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    starts.push(text.length);
    text += source.slice(edges[at], edges[at + 1]);
  }
  starts.push(text.length);
  return { text, starts };
}

/** Where each word of {@link Letters} stands in its text, as two numbers each. */
export function edgesOf({ starts }: Letters): number[] {
  const edges: number[] = [];
  for (let i = 1; i < starts.length; i++) edges.push(starts[i - 1] ?? 0, starts[i] ?? 0);
  return edges;
}
