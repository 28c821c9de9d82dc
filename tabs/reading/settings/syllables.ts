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

/** What is no running Danish text: formulas, fields, what is only heard or only seen. */
const NOT_READ =
  'math, .katex, .fraction, .power, input, textarea, select, code, svg, [aria-hidden="true"], .only-heard';

/**
 * The syllables of each word of a Danish passage, cut as they are asked for; none for a word of one syllable, nothing for a
 * passage in another language. The passage must stay as it is meanwhile.
 */
export function* syllablesIn(passage: Element): Generator<readonly Cut[], void> {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !isDanish(node) || node.parentElement?.closest(NOT_READ)) continue;
    if (node.parentElement?.closest('[data-read]') !== passage) continue;
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      const parts = cut(word);
      yield parts.length < 2 ? [] : placesOf(parts, node, index);
    }
  }
}

function placesOf(parts: readonly string[], node: Text, at: number): Cut[] {
  let from = at;
  return parts.map((part) => {
    const place = { node, from, to: from + part.length };
    from = place.to;
    return place;
  });
}

const isDanish = (node: Text): boolean =>
  node.parentElement?.closest('[lang]')?.getAttribute('lang')?.toLowerCase().startsWith('da') ?? false;
