import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { estimateMarks, spokenWords } from '../../api/language/spoken/index.ts';

/** What a synthesiser told of one text: the sound's length, and at which character offset it was when. */
interface Heard {
  readonly totalMs: number;
  readonly events: readonly { readonly offset: number; readonly ms: number }[];
}

/**
 * espeak-ng's own word events for Danish texts, by a small program that is built here. Undefined when gcc, espeak-ng's
 * library or its Danish voice is missing.
 */
function wordEvents(texts: readonly string[]): Heard[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-word-events-'));
  try {
    const program = join(folder, 'wordEvents');
    const source = fileURLToPath(new URL('./wordEvents.c', import.meta.url));
    const built = spawnSync('gcc', ['-O1', '-Wall', '-o', program, source, '-lespeak-ng'], { encoding: 'utf8' });
    if (built.status !== 0) return undefined;
    const { status, stdout } = spawnSync(program, ['da'], { input: `${texts.join('\n')}\n`, encoding: 'utf8' });
    if (status !== 0) return undefined;
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => ({
        totalMs: Number(/=(\d+)/.exec(line)?.[1]),
        events: [...line.matchAll(/(\d+):(\d+)/g)].map(([, offset, ms]) => ({
          offset: Number(offset),
          ms: Number(ms),
        })),
      }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Said {
  readonly text: string;
  /** Each word with the punctuation behind it, and where it begins. */
  readonly words: readonly { readonly from: number; readonly to: number; readonly say: string }[];
}

/** A sentence as a voice gets it: the said words, with the sentence's own punctuation between them. */
function asSaid(sentence: string): Said {
  let text = '';
  let at = 0;
  const places: { from: number; to: number }[] = [];
  for (const { from, to, say } of spokenWords(sentence, 'da')) {
    if (say === '') continue;
    text += at === 0 ? '' : sentence.slice(at, from);
    if (text !== '' && !/\s$/.test(text)) text += ' ';
    places.push({ from: text.length, to: text.length + say.length });
    text += say;
    at = to;
  }
  text += sentence.slice(at);
  return {
    text,
    words: places.map(({ from, to }, index) => ({
      from,
      to,
      say: text.slice(from, places[index + 1]?.from ?? text.length),
    })),
  };
}

/** How far estimated marks lie from the synthesiser's, in milliseconds a word. */
export interface MarkErrors {
  readonly words: number;
  readonly mean: number;
  readonly p90: number;
  readonly most: number;
  /** Words for which the synthesiser told nothing, which are not counted. */
  readonly untold: number;
}

/**
 * Estimates each word of the sentences, scaled to the sound's real length as the player does, against espeak-ng's word
 * events. Undefined when espeak-ng cannot be asked.
 */
export function markErrors(sentences: readonly string[]): MarkErrors | undefined {
  const said = sentences.map(asSaid);
  const heard = wordEvents(said.map(({ text }) => text));
  if (!heard) return undefined;
  const errors: number[] = [];
  let untold = 0;
  for (const [index, { words }] of said.entries()) {
    const { totalMs, events } = heard[index] ?? { totalMs: 0, events: [] };
    const marks = estimateMarks(
      words.map(({ say }) => say),
      'da',
      totalMs,
    );
    for (const [at, { from, to }] of words.entries()) {
      const event = events.find(({ offset }) => offset >= from && offset < to);
      if (event) errors.push(Math.abs((marks[at] ?? 0) - event.ms));
      else untold++;
    }
  }
  errors.sort((a, b) => a - b);
  return {
    words: errors.length,
    mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    p90: errors[Math.floor(errors.length * 0.9)] ?? Number.NaN,
    most: errors.at(-1) ?? Number.NaN,
    untold,
  };
}
