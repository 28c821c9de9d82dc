import { type Passage, piecesIn } from '../passages/passage.ts';

/** The stretch from `from` to `to` of a passage as ranges of the page; what stands in a box has none. */
export function rangesOf(passage: Passage, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of piecesIn(passage, from, to)) {
    const { place } = piece;
    if (place.kind === 'field') continue;
    const range = document.createRange();
    if (place.kind === 'part') range.selectNodeContents(place.element);
    else {
      const { node, at } = place;
      // The page may have changed under us: a range never reaches past its text.
      const inNode = (offset: number) => Math.min(node.length, Math.max(0, offset - piece.from) + at);
      range.setStart(node, inNode(from));
      range.setEnd(node, inNode(Math.min(to, piece.to)));
    }
    ranges.push(range);
  }
  return ranges;
}

/** The box that the stretch stands in, if it stands in one. */
export function fieldOf(passage: Passage): HTMLTextAreaElement | null {
  const place = passage.pieces[0]?.place;
  return place?.kind === 'field' ? place.field : null;
}

/** The text node that the letter at `at` of a passage stands in; null when it stands in a box. */
export function textPlaceOf(passage: Passage, at: number): { readonly node: Text; readonly offset: number } | null {
  const [piece] = piecesIn(passage, at, at + 1);
  if (!piece || piece.place.kind === 'field') return null;
  if (piece.place.kind === 'letters') return { node: piece.place.node, offset: at - piece.from + piece.place.at };
  const node = document.createTreeWalker(piece.place.element, NodeFilter.SHOW_TEXT).nextNode();
  return node instanceof Text ? { node, offset: 0 } : null;
}
