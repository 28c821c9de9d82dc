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

/** Where each word of {@link Letters} stands in its text, as two numbers each. */
export function edgesOf({ starts }: Letters): number[] {
  const edges: number[] = [];
  for (let i = 1; i < starts.length; i++) edges.push(starts[i - 1] ?? 0, starts[i] ?? 0);
  return edges;
}
