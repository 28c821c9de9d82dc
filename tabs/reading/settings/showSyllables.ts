import './marks.css';
import { type Cut, syllablesIn } from './syllables.ts';

const NAMES = ['syllable-a', 'syllable-b'] as const;
const DOTS = 'syllable-dots';
const SVG = 'http://www.w3.org/2000/svg';
/** Longest stretch of work between two looks at what the reader does, in milliseconds. */
const SLICE_MS = 6;

/** How the syllables of a passage are shown, and how that is taken back. Neither touches the page's own text nodes. */
interface Painter {
  /** A word a step: a long passage is painted a little at a time. */
  paint(passage: Element): Generator<void, void>;
  clear(passage: Element): void;
  /** What was painted moves with the page's width and fonts, and has to be painted anew. */
  readonly moves: boolean;
  end(): void;
}

/**
 * Shows the syllables of every Danish passage (`[data-read]`) on the page, and of what comes while it is open, until the
 * returned function is called. The text itself stays as it is: what is copied, searched for and read aloud are the words.
 */
export function showSyllables(kind: 'dots' | 'colours'): () => void {
  // A browser without highlights shows dots for colours.
  const painter = kind === 'dots' || typeof Highlight === 'undefined' ? dots() : colours();
  const waiting = new Set<Element>();
  let isPlanned = false;
  let isOver = false;

  /** What is being painted, as far as it has come. */
  let begun: { readonly passage: Element; readonly steps: Generator<void, void> } | null = null;
  const beginNext = () => {
    for (const passage of waiting) {
      waiting.delete(passage);
      painter.clear(passage);
      if (passage.isConnected) return { passage, steps: painter.paint(passage) };
    }
    return null;
  };
  const plan = () => {
    if (isPlanned || isOver) return;
    isPlanned = true;
    whenIdle(() => {
      isPlanned = false;
      const until = performance.now() + SLICE_MS;
      while (!isOver) {
        begun ??= beginNext();
        if (!begun) return;
        if (begun.steps.next().done) begun = null;
        if (performance.now() > until) return plan();
      }
    });
  };
  const again = (passage: Element) => {
    if (begun?.passage === passage) begun = null;
    waiting.add(passage);
    plan();
  };
  const all = () => {
    for (const passage of passagesIn(document.body)) again(passage);
  };
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) if (painter.moves) again(target);
  });
  const changed = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (
        isOurs(target) ||
        (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs))
      )
        continue;
      const element = target instanceof Element ? target : target.parentElement;
      const passage = element?.closest('[data-read]');
      if (passage) again(passage);
      for (const node of addedNodes) if (node instanceof Element) for (const one of passagesIn(node)) watch(one);
      for (const node of removedNodes)
        if (node instanceof Element && !node.isConnected) for (const one of passagesIn(node)) again(one);
    }
  });
  const watch = (passage: Element) => {
    resized.observe(passage);
    again(passage);
  };

  for (const passage of passagesIn(document.body)) watch(passage);
  changed.observe(document.body, { subtree: true, childList: true, characterData: true });
  // Letters of another font, or set wider, stand elsewhere without the passage being larger.
  const styled = new MutationObserver(() => painter.moves && all());
  styled.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  document.fonts.addEventListener('loadingdone', all);
  return () => {
    isOver = true;
    changed.disconnect();
    styled.disconnect();
    resized.disconnect();
    document.fonts.removeEventListener('loadingdone', all);
    painter.end();
  };
}

const passagesIn = (root: Element): Element[] => [
  ...(root.matches('[data-read]') ? [root] : []),
  ...root.querySelectorAll('[data-read]'),
];

const isOurs = (node: Node): boolean => node instanceof SVGElement && node.closest(`.${DOTS}`) !== null;

/** Two colours in turn, by the browser's own highlights. */
function colours(): Painter {
  const highlights = NAMES.map((name) => {
    const highlight = new Highlight();
    // What is marked while it is read lies over it.
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
    return highlight;
  });
  const painted = new Map<Element, AbstractRange[]>();
  const clear = (passage: Element) => {
    for (const range of painted.get(passage) ?? []) for (const highlight of highlights) highlight.delete(range);
    painted.delete(passage);
  };
  return {
    moves: false,
    clear,
    *paint(passage) {
      const ranges: AbstractRange[] = [];
      painted.set(passage, ranges);
      for (const word of syllablesIn(passage)) {
        for (const [n, { node, from, to }] of word.entries()) {
          const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
          highlights[n % 2]?.add(range);
          ranges.push(range);
        }
        yield;
      }
    },
    end() {
      for (const name of NAMES) CSS.highlights.delete(name);
    },
  };
}

/** A dot under each seam of two syllables, drawn over the passage: one picture without text, behind the last of the passage's own nodes. */
function dots(): Painter {
  const clear = (passage: Element) => {
    for (const picture of passage.querySelectorAll(`:scope > .${DOTS}`)) picture.remove();
  };
  return {
    moves: true,
    clear,
    *paint(passage) {
      let path = '';
      for (const word of syllablesIn(passage)) {
        path += dotsOf(passage, word);
        yield;
      }
      if (path === '') return;
      const picture = document.createElementNS(SVG, 'svg');
      picture.setAttribute('class', DOTS);
      picture.setAttribute('aria-hidden', 'true');
      const shape = document.createElementNS(SVG, 'path');
      shape.setAttribute('d', path);
      picture.append(shape);
      passage.append(picture);
    },
    end() {
      for (const picture of document.querySelectorAll(`.${DOTS}`)) picture.remove();
    },
  };
}

/** Where the dots of a word stand, from its passage's own corner, as points of a path. */
function dotsOf(passage: Element, word: readonly Cut[]): string {
  const seams = word.slice(1);
  if (seams.length === 0) return '';
  const corner = passage.getBoundingClientRect();
  const { clientLeft, clientTop } = passage;
  const letter = document.createRange();
  const boxOf = (node: Text, at: number) => {
    letter.setStart(node, at);
    letter.setEnd(node, at + 1);
    return letter.getBoundingClientRect();
  };
  return seams
    .map(({ node, from }) => {
      const [before, after] = [boxOf(node, from - 1), boxOf(node, from)];
      // A word that is broken between two lines needs no dot there.
      if (after.width === 0 || Math.abs(before.top - after.top) > after.height / 2) return '';
      const spacing = Number.parseFloat(getComputedStyle(node.parentElement ?? passage).letterSpacing) || 0;
      const x = after.left - spacing / 2 - corner.left - clientLeft;
      // Under the line that the letters stand on, where it runs through none of them.
      const y = after.top + after.height * 0.94 - corner.top - clientTop;
      return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    })
    .join('');
}

/** Safari has no idle callbacks. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 30);
}
