import type { Passage } from '../passages/passage.ts';
import { fieldRects } from './fieldRects.ts';
import { fieldOf, rangesOf } from './ranges.ts';

/** Offsets in a passage's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is marked on the page: a sentence, and the word in it. */
export interface Marked {
  readonly passage: Passage;
  readonly sentence: Stretch | null;
  readonly word: Stretch | null;
}

/** The names under which the style sheet knows the two. */
const NAMES = { sentence: 'reading-sentence', word: 'reading-word' } as const;
type Level = keyof typeof NAMES;

/**
 * Marks what is read without touching the text: by the browser's own highlights, or, in boxes that are written in and in
 * browsers without them, by marks that lie over it. The page's nodes stay as they are.
 */
export class Highlighter {
  readonly #layer: HTMLElement;
  readonly #highlights = typeof Highlight === 'undefined' ? null : CSS.highlights;
  #marked: Marked | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  show(marked: Marked | null): void {
    const before = this.#marked;
    this.#marked = marked;
    // Words change often, their sentence seldom.
    const isSameSentence = before?.passage === marked?.passage && before?.sentence === marked?.sentence;
    this.#draw(isSameSentence && this.#layer.childElementCount === 0 ? ['word'] : ['sentence', 'word']);
  }

  /** The page has moved: marks that lie over it move along. */
  moved(): void {
    if (this.#layer.childElementCount > 0) this.#draw(['sentence', 'word']);
  }

  #draw(levels: readonly Level[]): void {
    const marks: HTMLElement[] = [];
    for (const level of levels) {
      const stretch = this.#marked?.[level] ?? null;
      const field = this.#marked && fieldOf(this.#marked.passage);
      if (!this.#marked || !stretch) this.#paint(level, []);
      else if (field) {
        this.#paint(level, []);
        marks.push(...fieldRects(field, stretch.from, stretch.to).map((rect) => markAt(rect, level)));
      } else {
        const ranges = rangesOf(this.#marked.passage, stretch.from, stretch.to);
        if (this.#highlights) this.#paint(level, ranges);
        else marks.push(...ranges.flatMap((range) => [...range.getClientRects()].map((rect) => markAt(rect, level))));
      }
    }
    if (marks.length > 0 || this.#layer.childElementCount > 0) this.#layer.replaceChildren(...marks);
  }

  #paint(level: Level, ranges: readonly Range[]): void {
    if (ranges.length === 0) this.#highlights?.delete(NAMES[level]);
    else {
      const highlight = new Highlight(...ranges);
      // The word lies over its sentence, whichever was marked last.
      highlight.priority = level === 'word' ? 1 : 0;
      this.#highlights?.set(NAMES[level], highlight);
    }
  }
}

/** Where a stretch stands in the window; null when it cannot be seen. */
export function placeOf({ passage }: Marked, { from, to }: Stretch): DOMRect | null {
  const field = fieldOf(passage);
  if (field) return fieldRects(field, from, to)[0] ?? null;
  const [range] = rangesOf(passage, from, to);
  return range?.getBoundingClientRect() ?? null;
}

function markAt({ left, top, width, height }: DOMRect, level: Level): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = NAMES[level];
  Object.assign(mark.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return mark;
}
