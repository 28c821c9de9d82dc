import type { Language } from '../../contract/language.ts';
import { splitSentences } from '../../language/index.ts';
import { type FaultKind, faultFindingTexts } from '../../language/texts/drafts/faultFinding.ts';
import type { Random } from '../kind.ts';
import { generalise, reverseCause, swapNames, wrongNumber } from './rules.ts';

/** A sentence that was made wrong; `original` is empty where a sentence was put in. */
export interface Planted {
  readonly kind: FaultKind;
  readonly planted: string;
  readonly original: string;
}

/** How many faults a text gets. */
const MOST_FAULTS = 6;
export const FEWEST_FAULTS = 3;
/** As many words for each fault, so that a text is not all wrong. */
const WORDS_A_FAULT = 22;

/** The order in which kinds are tried: what is hardest to place first, so that a text has many kinds. */
const RULES: readonly (readonly [FaultKind, (sentence: string, lang: Language, random: Random) => string | null])[] = [
  ['cause', reverseCause],
  ['general', generalise],
  ['name', swapNames],
  ['number', wrongNumber],
];

/**
 * Plants faults in a text, at most one a sentence and as many kinds as it holds: everything else stays letter by letter.
 * @returns the text, and the faults in the order in which they stand
 */
export function plantFaults(
  source: string,
  topic: string,
  lang: Language,
  random: Random,
): { text: string; faults: Planted[] } {
  const sentences = splitSentences(source);
  const words = source.split(/\s+/u).length;
  const wanted = Math.min(MOST_FAULTS, Math.max(FEWEST_FAULTS, Math.floor(words / WORDS_A_FAULT)));
  const faults = new Map<number, Planted>();
  for (let round = 0; round < 3 && faults.size < wanted - 1; round++)
    for (const [kind, rule] of RULES) {
      if (faults.size >= wanted - 1) break;
      const found = firstThat(sentences, faults, random, (sentence) => rule(sentence, lang, random));
      if (found) faults.set(found.at, { kind, planted: found.text, original: sentences[found.at] ?? '' });
    }

  const invented = faultFindingTexts[lang].inventedSources;
  const reference = invented[Math.floor(random() * invented.length)]?.(topic) ?? '';
  const after = placeFor(sentences, faults, random);
  let text = source;
  let from = 0;
  const inOrder: Planted[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const start = text.indexOf(sentence, from);
    if (start < 0) continue;
    const fault = faults.get(at);
    let now = sentence;
    if (fault) {
      inOrder.push(fault);
      now = fault.planted;
    }
    if (at === after) {
      inOrder.push({ kind: 'source', planted: reference, original: '' });
      now = `${now} ${reference}`;
    }
    text = `${text.slice(0, start)}${now}${text.slice(start + sentence.length)}`;
    from = start + now.length;
  }
  return { text, faults: inOrder };
}

/** The first sentence from a random place on that has no fault yet and that `change` changes. */
function firstThat(
  sentences: readonly string[],
  taken: ReadonlyMap<number, Planted>,
  random: Random,
  change: (sentence: string) => string | null,
): { at: number; text: string } | null {
  const offset = Math.floor(random() * sentences.length);
  for (let step = 0; step < sentences.length; step++) {
    const at = (offset + step) % sentences.length;
    const sentence = sentences[at] ?? '';
    if (taken.has(at) || sentences.indexOf(sentence) !== at) continue;
    const text = change(sentence);
    if (text !== null && text !== sentence) return { at, text };
  }
  return null;
}

/** Where the invented source goes: after a sentence that is whole, in the later half, and without a fault if there is one. */
function placeFor(sentences: readonly string[], faults: ReadonlyMap<number, Planted>, random: Random): number {
  const later = sentences.map((_, at) => at).filter((at) => at >= sentences.length / 2);
  const free = later.filter((at) => !faults.has(at) && /[.!]["”«]?$/u.test(sentences[at] ?? ''));
  const among = free.length > 0 ? free : later;
  return among[Math.floor(random() * among.length)] ?? sentences.length - 1;
}
