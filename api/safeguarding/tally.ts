import type { Place } from './matcher.ts';
import type { Scene } from './sense.ts';
import type { Sentence } from './sentence.ts';
import type { Cue, Sign } from './signs/sign.ts';

/** How many words apart cues may stand and still tell of one thing. */
const SPAN = 60;
/** So much makes an alarm where a telling phrase is among the cues, and so much more where nobody says "I". */
const ENOUGH = 1.5;
const NOBODYS = 2;
/** So much is worth a help line, where the writer speaks of themself. */
const MILD = 1.25;
/** What a phrase that tells something in itself weighs at least; without one nothing adds up, however many words there are. */
const PHRASE = 1;

interface Heard {
  readonly cue: Cue;
  readonly sign: Sign;
  readonly sentence: Sentence;
  readonly place: Place;
  /** Its first word, counted from the beginning of the message. */
  readonly at: number;
  /** Whether it stands where it is, once that was asked. */
  holds: boolean | undefined;
}

/**
 * Adds up the cues of a line as they are heard, those that stand near one another: each kind counts once, by its
 * heaviest, and each word for one kind only. Cues of schoolwork weigh against those of their own sentence.
 */
export class Tally {
  readonly #holds: (sign: Sign, sentence: Sentence, place: Place) => boolean;
  readonly #is: Scene['is'];
  readonly #doubt: number;
  #near: Heard[] = [];
  #hasNew = false;
  #line = -1;
  #read = 0;
  /** The writer is in the line, in a sentence that was looked at. */
  #isOwn = false;
  #unread: Sentence[] = [];
  /** The category of the heaviest cue, once they were enough. */
  enough: Cue['category'] | null = null;
  /** The category of the heaviest cue, once they were worth a help line. */
  mild: Cue['category'] | null = null;

  /**
   * @param holds whether a sign means what it says where it stands
   * @param doubt how much more it takes, where the message may well be about a story
   */
  constructor(holds: (sign: Sign, sentence: Sentence, place: Place) => boolean, is: Scene['is'], doubt: number) {
    this.#holds = holds;
    this.#is = is;
    this.#doubt = doubt;
  }

  add(cue: Cue, sign: Sign, sentence: Sentence, place: Place): void {
    this.#turnTo(sentence);
    this.#near.push({ cue, sign, sentence, place, at: this.#read + place.start, holds: undefined });
    this.#hasNew ||= cue.weight > 0;
  }

  /** To be called after each sentence. */
  close(sentence: Sentence): void {
    this.#read += sentence.length;
    this.#turnTo(sentence);
    if (!this.#isOwn) this.#unread.push(sentence);
    if (!this.#hasNew || this.enough) return;
    this.#hasNew = false;
    if (this.#near.some(({ at }) => at < this.#read - SPAN))
      this.#near = this.#near.filter(({ at, place }) => at + place.end - place.start >= this.#read - SPAN);
    if (this.#mayBeEnough()) this.#weigh();
  }

  #turnTo({ line }: Sentence): void {
    if (line === this.#line) return;
    this.#line = line;
    this.#near = [];
    this.#unread = [];
    this.#isOwn = false;
  }

  /** Whether the cues would be enough if all of them meant what they say. */
  #mayBeEnough(): boolean {
    let sum = 0;
    const kinds = new Map<string, number>();
    for (const { cue } of this.#near) {
      const before = kinds.get(cue.kind) ?? 0;
      if (cue.weight <= before) continue;
      kinds.set(cue.kind, cue.weight);
      sum += cue.weight - before;
    }
    return sum >= MILD;
  }

  #weigh(): void {
    const kinds = new Map<string, Heard>();
    for (const heard of this.#near.toSorted(byWeight)) {
      if (heard.cue.weight <= 0 || kinds.has(heard.cue.kind)) continue;
      if ([...kinds.values()].some((other) => overlap(other, heard))) continue;
      heard.holds ??= this.#holds(heard.sign, heard.sentence, heard.place);
      if (heard.holds) kinds.set(heard.cue.kind, heard);
    }
    const [heaviest] = kinds.values();
    if (!heaviest || heaviest.cue.weight < PHRASE) return;
    const sums = new Map<number, number>();
    for (const heard of kinds.values()) sums.set(partOf(heard), (sums.get(partOf(heard)) ?? 0) + heard.cue.weight);
    for (const heard of against(this.#near)) {
      const sum = sums.get(partOf(heard));
      if (sum !== undefined) sums.set(partOf(heard), Math.max(0, sum + heard.cue.weight));
    }
    const sum = [...sums.values()].reduce((total, each) => total + each, 0);
    const enough = ENOUGH + this.#doubt;
    if (sum >= MILD && this.#hasWriter()) this.mild ??= heaviest.cue.category;
    if (sum >= enough + NOBODYS || (sum >= enough && this.#hasWriter())) this.enough = heaviest.cue.category;
  }

  /** Whether the writer is in the line; a Danish "i" is no English one. */
  #hasWriter(): boolean {
    this.#isOwn ||= this.#unread.some(({ words }) =>
      words.some((word, i) => this.#is(word, 'ours') || (word.text === 'i' && this.#is(words[i + 1], 'afterI'))),
    );
    this.#unread = [];
    return this.#isOwn;
  }
}

/** Which of the message's sentences a cue stands in, before scraps were joined. */
const partOf = ({ sentence, place }: Heard): number => sentence.words[place.start]?.sentence ?? 0;

const overlap = (one: Heard, other: Heard): boolean =>
  one.sentence === other.sentence && one.place.start <= other.place.end && other.place.start <= one.place.end;

/** Of the cues that weigh against, one of each kind and sentence. */
function against(near: readonly Heard[]): Iterable<Heard> {
  const found = new Map<string, Heard>();
  for (const heard of near) if (heard.cue.weight < 0) found.set(`${heard.cue.kind} ${partOf(heard)}`, heard);
  return found.values();
}

const byWeight = (a: Heard, b: Heard): number => b.cue.weight - a.cue.weight || a.at - b.at;
