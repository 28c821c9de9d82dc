import type { Passage } from '../passages/passage.ts';
import type { Spot } from '../player/player.ts';
import type { Saying } from '../player/saying.ts';

/** A place in a passage's text. */
export interface TextSpot {
  readonly passage: string;
  readonly offset: number;
}

/** The text under a point of the window, if it is text that is read. */
export function textAt(x: number, y: number, passages: readonly Passage[]): TextSpot | null {
  const caret = caretAt(x, y);
  return caret && textOf(caret.node, caret.offset, passages);
}

/** Where a node and an offset in it stand in the passages. */
export function textOf(node: Node, offset: number, passages: readonly Passage[]): TextSpot | null {
  for (const { key, pieces } of passages) {
    for (const { from, place } of pieces) {
      if (place.kind === 'letters' && place.node === node) return { passage: key, offset: from + offset - place.at };
      if (place.kind === 'part' && place.element.contains(node)) return { passage: key, offset: from };
      if (place.kind === 'field' && place.field === node) return { passage: key, offset: from + offset };
    }
  }
  return null;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  // Older browsers know the same by another name.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The word at a place, or the first one after it. */
export function spotAt(sayings: readonly Saying[], { passage, offset }: TextSpot): Spot | null {
  const ofPassage = sayings.filter((saying) => saying.passage === passage);
  const saying = ofPassage.find(({ to }) => to > offset) ?? ofPassage.at(-1);
  if (!saying) return null;
  const word = saying.words.findIndex(({ to }) => to > offset);
  return { saying, word: word === -1 ? saying.words.length - 1 : word };
}
