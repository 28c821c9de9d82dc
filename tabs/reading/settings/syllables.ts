import { syllables } from '../../../api/language/levelling/syllables.ts';

/** A piece of text as the page holds it, with where its syllables begin and end, in UTF-16 offsets. */
export interface Cut {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}{2,}/gu;
/** Words that have been cut, up to so many: a cut costs up to a third of a millisecond. */
const KNOWN = 5_000;
const known = new Map<string, readonly string[]>();

function cut(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const parts = syllables(word).split('·');
  if (known.size >= KNOWN) known.clear();
  known.set(word, parts);
  return parts;
}

/** Cuts a passage's words ahead, until `isLate` says that it has taken long enough. True when all are cut. */
export function cutAhead(passage: Element, isLate: () => boolean): boolean {
  for (const [word] of (passage.textContent ?? '').matchAll(WORD)) {
    if (known.has(word)) continue;
    if (isLate()) return false;
    cut(word);
  }
  return true;
}

/** What is no running Danish text: formulas, fields, what is only heard or only seen. */
const NOT_READ =
  'math, .katex, .fraction, .power, input, textarea, select, code, svg, [aria-hidden="true"], .only-heard';

/** The syllables of each word of two or more in a Danish passage, word by word; nothing for a passage in another language. */
export function syllablesIn(passage: Element): Cut[][] {
  const words: Cut[][] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !isDanish(node) || node.parentElement?.closest(NOT_READ)) continue;
    if (node.parentElement?.closest('[data-read]') !== passage) continue;
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      const parts = cut(word);
      if (parts.length < 2) continue;
      let from = index;
      const text = node;
      words.push(
        parts.map((part) => {
          const cut = { node: text, from, to: from + part.length };
          from = cut.to;
          return cut;
        }),
      );
    }
  }
  return words;
}

const isDanish = (node: Text): boolean =>
  node.parentElement?.closest('[lang]')?.getAttribute('lang')?.toLowerCase().startsWith('da') ?? false;
