import { wordPlaces } from '../../../api/language/readingWords.ts';
import { collectPassages } from '../passages/collect.ts';
import type { Passage } from '../passages/passage.ts';
import { fieldOf, rangesOf } from '../reader/ranges.ts';
import { textAt, textOf } from '../reader/wordAt.ts';

/** A word on the page. */
export interface PageWord {
  readonly word: string;
  readonly lang: 'da' | 'en';
  readonly ranges: readonly Range[];
}

/** What the card's own text is marked with: nobody looks words up in it. */
export const CARD = 'word-card';

/** The page's words as they stand now. */
export class PageWords {
  readonly #passages: readonly Passage[];
  readonly #places: readonly { readonly passage: Passage; readonly from: number; readonly to: number }[];

  constructor(root: HTMLElement) {
    this.#passages = collectPassages(root).filter(
      (passage) => !passage.key.startsWith(CARD) && langOf(passage) !== null && fieldOf(passage) === null,
    );
    this.#places = this.#passages.flatMap((passage) =>
      wordPlaces(passage.text)
        .filter(({ from, to }) => /\p{L}{2}/u.test(passage.text.slice(from, to)) && to - from <= 40)
        .map((place) => ({ ...place, passage })),
    );
  }

  get count(): number {
    return this.#places.length;
  }

  /** The word at a place in their order. */
  at(index: number): PageWord | null {
    const place = this.#places[index];
    const lang = place && langOf(place.passage);
    if (!place || !lang) return null;
    const { passage, from, to } = place;
    return { word: passage.text.slice(from, to), lang, ranges: rangesOf(passage, from, to) };
  }

  /** The first word of a passage, or else of the page. */
  firstOf(key: string): number {
    return Math.max(
      0,
      this.#places.findIndex(({ passage }) => passage.key === key),
    );
  }

  /** The word under a point of the window; null where there is none. */
  under(x: number, y: number): number | null {
    const spot = textAt(x, y, this.#passages);
    const index = spot ? this.#at(spot.passage, spot.offset) : null;
    const word = index === null ? null : this.at(index);
    // A press beside a line finds its nearest letter: that is no word that was pressed.
    const isOnIt = word?.ranges.some((range) =>
      [...range.getClientRects()].some(
        (r) => x >= r.left - 4 && x <= r.right + 4 && y >= r.top - 4 && y <= r.bottom + 4,
      ),
    );
    return isOnIt ? index : null;
  }

  /** The word that the selection begins in. */
  selected(): number | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const spot = textOf(startContainer, startOffset, this.#passages);
    return spot && this.#at(spot.passage, spot.offset);
  }

  #at(key: string, offset: number): number | null {
    const index = this.#places.findIndex(
      ({ passage, from, to }) => passage.key === key && from <= offset && offset < to,
    );
    return index === -1 ? null : index;
  }
}

function langOf({ lang }: Passage): 'da' | 'en' | null {
  const [primary] = lang.toLowerCase().split('-');
  return primary === 'da' || primary === 'en' ? primary : null;
}
