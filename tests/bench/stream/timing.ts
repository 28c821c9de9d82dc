import { SentenceScanner } from '../../../api/language/index.ts';
import type { Seen } from './load.ts';
import type { MockStream } from './mockProcess.ts';

/** What one stream took, in ms. Missing is what never came. */
export interface Timing {
  /** From asking to the first text, without the model's own time up to the token that released it. */
  readonly first: number | undefined;
  /** Of each sentence: from the token with which it could be known to be whole, to the client. */
  readonly late: readonly number[];
  /** Of each sentence: from its own last token to the client. */
  readonly afterLast: readonly number[];
}

interface Sentence {
  readonly text: string;
  /** When its last token left the mock. */
  readonly last: number;
  /** When it could be known to be whole: when the token after it left, or its own last at the end of the text. */
  readonly known: number;
}

/** White space does not count: it may be sent with either neighbour or not at all. */
const bare = (text: string): string => text.replace(/\s/g, '');

/** Compares what the client saw with what the mock sent. `holds`: text comes by the sentence and not by the token. */
export function timingOf(seen: Seen, mock: MockStream, holds: boolean): Timing {
  const sentences = sentencesOf(mock);
  const arrivals = arrivalsOf(seen, sentences);
  const late: number[] = [];
  const afterLast: number[] = [];
  for (const [index, { known, last }] of sentences.entries()) {
    const at = arrivals[index];
    if (at === undefined) continue;
    late.push(at - (holds ? known : last));
    afterLast.push(at - last);
  }
  const [first] = arrivals;
  const released = holds ? sentences[0]?.known : mock.tokenTimes[0];
  const came = holds ? first : seen.shown[0]?.at;
  const isThere = came !== undefined && released !== undefined;
  return { first: isThere ? came - seen.sent - (released - mock.arrived) : undefined, late, afterLast };
}

/** The sentences that the mock sent in full, with the times of their tokens. */
function sentencesOf({ tokens, tokenTimes }: MockStream): Sentence[] {
  const scanner = new SentenceScanner();
  const sentences: Sentence[] = [];
  let ends = 0;
  const lengths: { at: number; end: number }[] = [];
  for (const [index, at] of tokenTimes.entries()) {
    const token = tokens[index] ?? '';
    ends += bare(token).length;
    lengths.push({ at, end: ends });
  }
  let end = 0;
  const lastOf = (): number => lengths.find((token) => token.end >= end)?.at ?? Number.NaN;
  for (const [index, known] of tokenTimes.entries()) {
    for (const text of scanner.push(tokens[index] ?? '')) {
      end += bare(text).length;
      sentences.push({ text: bare(text), last: lastOf(), known });
    }
  }
  if (tokenTimes.length < tokens.length) return sentences;
  for (const text of scanner.end()) {
    end += bare(text).length;
    sentences.push({ text: bare(text), last: lastOf(), known: lastOf() });
  }
  return sentences;
}

/** When each sentence was whole at the client; undefined for one that was never shown as it is. */
function arrivalsOf({ shown }: Seen, sentences: readonly Sentence[]): (number | undefined)[] {
  const whole = bare(shown.map(({ text }) => text).join(''));
  let end = 0;
  const ends = shown.map(({ text }) => (end += bare(text).length));
  let from = 0;
  return sentences.map(({ text }) => {
    const found = whole.indexOf(text, from);
    if (found < 0) return undefined;
    from = found + text.length;
    return shown[ends.findIndex((at) => at >= from)]?.at;
  });
}

/** The value below which the share lies, of numbers in any order; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
