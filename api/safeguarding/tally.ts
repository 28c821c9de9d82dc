import type { Cue } from './signs/sign.ts';

/** How many words apart cues may stand and still tell of one thing. */
const SPAN = 60;
/** So much makes an alarm where a phrase is among the cues; where there are only words, or nobody says "I", one more. */
const ENOUGH = 1.5;
/** What a phrase weighs at least. */
const PHRASE = 1;

interface Heard {
  readonly cue: Cue;
  /** Its first and last word, counted from the beginning of the message. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/**
 * Adds up the cues of a line as they are heard, those that stand near one another: each kind counts once, by its
 * heaviest, and each word for one kind only. Cues of schoolwork weigh against those of their own sentence.
 */
export class Tally {
  #near: Heard[] = [];
  #hasNew = false;
  #line = -1;
  #isOwn = false;
  /** The category of the heaviest cue, once they were enough. */
  enough: Cue['category'] | null = null;

  add(heard: Heard): void {
    this.#near.push(heard);
    this.#hasNew = true;
  }

  /**
   * To be called after each sentence.
   * @param line the line that it stands in
   * @param read how many words of the message were read
   * @param isOwn the writer is in the sentence
   */
  close(line: number, read: number, isOwn: boolean): void {
    if (line !== this.#line) this.#near = this.#near.filter(({ start }) => start >= this.#from);
    this.#isOwn = isOwn || (line === this.#line && this.#isOwn);
    this.#line = line;
    this.#from = read;
    if (!this.#hasNew || this.enough) return;
    this.#hasNew = false;
    this.#near = this.#near.filter(({ end }) => end >= read - SPAN);
    this.#weigh();
  }

  /** Where the sentence began that is read now. */
  #from = 0;

  #weigh(): void {
    const kinds = new Map<string, Heard>();
    for (const heard of this.#near.toSorted(byWeight)) {
      const { cue, start, end } = heard;
      const isTaken = ({ start: from, end: to }: Heard) => start <= to && from <= end;
      if (cue.weight > 0 && !kinds.has(cue.kind) && ![...kinds.values()].some(isTaken)) kinds.set(cue.kind, heard);
    }
    const [heaviest] = kinds.values();
    if (!heaviest) return;
    const sums = new Map<number, number>();
    for (const { cue, sentence } of kinds.values()) sums.set(sentence, (sums.get(sentence) ?? 0) + cue.weight);
    for (const { cue, sentence } of lightest(this.#near)) {
      const sum = sums.get(sentence);
      if (sum !== undefined) sums.set(sentence, Math.max(0, sum + cue.weight));
    }
    const sum = [...sums.values()].reduce((total, each) => total + each, 0);
    const enough = heaviest.cue.weight >= PHRASE ? ENOUGH : ENOUGH + 1;
    if (sum >= enough + 1 || (sum >= enough && this.#isOwn)) this.enough = heaviest.cue.category;
  }
}

/** Of the cues that weigh against, one of each kind and sentence. */
function lightest(near: readonly Heard[]): Iterable<Heard> {
  const found = new Map<string, Heard>();
  for (const heard of near) if (heard.cue.weight < 0) found.set(`${heard.cue.kind} ${heard.sentence}`, heard);
  return found.values();
}

const byWeight = (a: Heard, b: Heard): number => b.cue.weight - a.cue.weight || a.start - b.start;
