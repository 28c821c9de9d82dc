import { collectPassages, TYPESETTING } from '../passages/collect.ts';
import type { Passage } from '../passages/passage.ts';
import type { Timers } from '../player/followMarks.ts';
import { isReading, Player, type Spot } from '../player/player.ts';
import { type Saying, sayingsOf } from '../player/saying.ts';
import type { Voice } from '../player/voice.ts';
import { tellWordPlace } from '../wordPlace.ts';
import { scrollFieldTo } from './fieldRects.ts';
import { keepInSight } from './follow.ts';
import { Highlighter, type Marked, placeOf } from './highlight.ts';
import { fieldOf, textPlaceOf } from './ranges.ts';
import { spotAt, type TextSpot, textAt, textOf } from './wordAt.ts';

/** How somebody wants to be read to. */
export interface ReadingWishes {
  readonly speed: number;
  readonly highlight: 'both' | 'word' | 'sentence' | 'none';
  readonly followScroll: boolean;
  readonly readReplies: boolean;
  readonly reduceMotion: boolean;
}

interface Parts {
  readonly root: HTMLElement;
  /** Holds the marks that lie over the page. */
  readonly layer: HTMLElement;
  /** What floats at the bottom of the window, in px. */
  readonly room: () => number;
  readonly voices: () => readonly Voice[];
  readonly wishes: () => ReadingWishes;
  readonly timers: Timers;
}

/** The page has changed: it is read again after so long, however much changes meanwhile. */
const SETTLE_MS = 100;
/** So long the page is read at a time, that nobody feels it. */
const SLICE_MS = 8;
/** Who has scrolled away is left in peace for so long. */
const PEACE_MS = 6_000;
/** What is pressed, not read. */
const PRESSED = 'a,button,input,textarea,select,summary,label,[role="button"],[role="option"]';
/** The tutor is still answering. */
const ON_ITS_WAY = '[data-progress="sent"],[data-progress="replying"]';

/** Reads a page aloud: knows its text, marks what is heard, follows it, and takes words that are pressed. */
export class PageReader {
  readonly player: Player;
  readonly #parts: Parts;
  readonly #highlighter: Highlighter;
  readonly #known = new Map<
    string,
    { readonly text: string; readonly lang: string; readonly sayings: readonly Saying[] }
  >();
  #passages: readonly Passage[] = [];
  #sayings: readonly Saying[] = [];
  #leftAloneUntil = 0;
  /** The page is not what it was when it was last read. */
  #hasChanged = false;
  /** Some of the page has not been read yet. */
  #isFilling = false;
  /** The tutor has been answering since the page was last read, though a short answer may be all there by now. */
  #hasAnswered = false;
  #cancelFilling = () => {};
  #resume = () => {};
  #last: Spot | null = null;
  readonly #ends: (() => void)[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#highlighter = new Highlighter(parts.layer);
    this.player = new Player({
      voices: parts.voices,
      timers: parts.timers,
      speed: () => parts.wishes().speed,
      moreToCome: () =>
        this.#hasChanged || this.#isFilling || parts.root.querySelector(`${ON_ITS_WAY},${TYPESETTING}`) !== null,
    });
    this.refresh();
    this.#listen();
  }

  /** Plays from the selection, or from where it stopped; pauses what is playing. */
  toggle(): void {
    if (isReading(this.player.state())) this.player.pause();
    else {
      this.refresh();
      this.player.play(this.#selected() ?? undefined);
    }
  }

  /** Marks the word at `spot` as the place to go on from, as soon as the page has been read; tells whether it has it. */
  resumeAt(spot: TextSpot, then: (found: boolean) => void): void {
    this.#resume = () => {
      this.#resume = () => {};
      const found = spotAt(this.#sayings, spot);
      if (found) this.player.moveTo(found);
      then(found !== null);
    };
    if (!this.#isFilling) this.#resume();
  }

  /** What is heard goes on from its word with what has just been chosen. */
  renewSoon(): void {
    this.#parts.timers.after(SETTLE_MS, () => this.player.renew());
  }

  /** Where reading is, in words that hold on another device. */
  where(): TextSpot | null {
    const { spot, status } = this.player.state();
    const word = spot?.saying.words[spot.word];
    return spot && word && status !== 'ended' ? { passage: spot.saying.passage, offset: word.from } : null;
  }

  /** Reads the page again; texts that are as they were keep their words. A long page is read a little at a time. */
  refresh(): void {
    this.#hasChanged = false;
    this.#passages = collectPassages(this.#parts.root);
    this.#fill(this.#sayings);
  }

  #fill(earlier: readonly Saying[]): void {
    this.#cancelFilling();
    const { timers } = this.#parts;
    const begun = timers.now();
    const sayings: Saying[] = [];
    let left = this.#passages.length;
    for (const passage of this.#passages) {
      const known = this.#known.get(passage.key);
      const same = known?.text === passage.text && known.lang === passage.lang;
      if (!same && timers.now() - begun > SLICE_MS) break;
      const own = same ? known.sayings : sayingsOf(passage);
      if (!same) this.#known.set(passage.key, { text: passage.text, lang: passage.lang, sayings: own });
      sayings.push(...own);
      left--;
    }
    this.#isFilling = left > 0;
    if (this.#isFilling) this.#cancelFilling = timers.after(0, () => this.#fill(earlier));
    this.#sayings = sayings;
    this.player.setSayings(sayings);
    if (!this.#isFilling) {
      this.#readNewReply(earlier);
      this.#resume();
    }
    this.#draw();
  }

  close(): void {
    this.player.close();
    for (const end of this.#ends) end();
    this.#cancelFilling();
    this.#highlighter.show(null);
  }

  /** A reply that arrives while nothing is read begins to be read, where that is wished. */
  #readNewReply(earlier: readonly Saying[]): void {
    const { status } = this.player.state();
    const hasAnswered = this.#hasAnswered;
    this.#hasAnswered = this.#isAnswering();
    if (!this.#parts.wishes().readReplies || !(status === 'still' || status === 'ended' || status === 'paused')) return;
    if (earlier.length === 0 || !hasAnswered) return;
    const had = new Set(earlier.map(({ passage, from }) => `${passage} ${from}`));
    const fresh = this.#sayings.find(
      ({ passage, from }) => passage.startsWith('reply-') && !had.has(`${passage} ${from}`),
    );
    if (fresh) this.player.play({ saying: fresh, word: 0 });
  }

  #isAnswering(): boolean {
    return this.#parts.root.querySelector(ON_ITS_WAY) !== null;
  }

  #selected(): Spot | null {
    const focused = document.activeElement;
    if (focused instanceof HTMLTextAreaElement && focused.selectionStart !== focused.selectionEnd) {
      const text = textOf(focused, focused.selectionStart, this.#passages);
      return text && spotAt(this.#sayings, text);
    }
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const text = textOf(startContainer, startOffset, this.#passages);
    return text && spotAt(this.#sayings, text);
  }

  #listen(): void {
    const { root, timers } = this.#parts;
    let cancel = () => {};
    const later = () => {
      this.#hasAnswered ||= this.#isAnswering();
      if (this.#hasChanged) return;
      this.#hasChanged = true;
      cancel = timers.after(SETTLE_MS, () => this.refresh());
    };
    const observer = new MutationObserver(later);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-read', 'data-progress', 'lang', 'open', 'hidden'],
    });
    const on = <E extends Event>(target: EventTarget, name: string, then: (event: E) => void, options = {}) => {
      const listener = (event: Event) => then(event as E);
      target.addEventListener(name, listener, options);
      this.#ends.push(() => target.removeEventListener(name, listener, options));
    };
    on(root, 'input', later);
    on<MouseEvent>(root, 'click', (event) => this.#pressed(event));
    for (const name of ['wheel', 'touchmove'])
      on(document, name, () => (this.#leftAloneUntil = timers.now() + PEACE_MS), { passive: true });
    for (const [target, name] of [
      [document, 'scroll'],
      [window, 'resize'],
    ] as const)
      on(target, name, () => this.#moved(), { passive: true, capture: true });
    this.#ends.push(
      () => observer.disconnect(),
      () => cancel(),
      this.player.subscribe(() => this.#draw()),
    );
  }

  /** A word that is pressed is said; while it reads, it goes on from there. */
  #pressed(event: MouseEvent): void {
    const { target, clientX, clientY, detail } = event;
    // A press by keyboard has no place, and who selects text does not ask to hear it.
    if (detail === 0 || !(target instanceof Element) || target.closest(PRESSED) || !getSelection()?.isCollapsed) return;
    const text = textAt(clientX, clientY, this.#passages);
    const spot = text && spotAt(this.#sayings, text);
    if (!spot) return;
    if (isReading(this.player.state())) this.player.play(spot);
    else this.player.sayWord(spot);
  }

  #moved(): void {
    if (this.#last) this.#highlighter.moved();
  }

  #draw(): void {
    const { spot, status } = this.player.state();
    if (!spot || status === 'ended' || status === 'still') {
      this.#last = null;
      this.#highlighter.show(null);
      return;
    }
    const marked = this.#marked(spot);
    this.#highlighter.show(marked);
    const isNew = this.#last?.saying !== spot.saying || this.#last.word !== spot.word;
    this.#last = spot;
    if (!marked || !isNew) return;
    if (status !== 'paused') this.#follow(marked);
    const place = textPlaceOf(marked.passage, spot.saying.words[spot.word]?.from ?? 0);
    if (place) tellWordPlace(place);
  }

  #marked({ saying, word }: Spot): Marked | null {
    const passage = this.#passages.find(({ key }) => key === saying.passage);
    if (!passage) return null;
    const { highlight } = this.#parts.wishes();
    return {
      passage,
      sentence: highlight === 'both' || highlight === 'sentence' ? saying : null,
      word: highlight === 'both' || highlight === 'word' ? (saying.words[word] ?? null) : null,
    };
  }

  #wordPlace(): DOMRect | null {
    const spot = this.#last;
    const passage = spot && this.#passages.find(({ key }) => key === spot.saying.passage);
    const word = spot?.saying.words[spot.word];
    return passage && word ? placeOf({ passage, sentence: null, word }, word) : null;
  }

  #follow({ passage }: Marked): void {
    const { wishes, timers, room } = this.#parts;
    if (!wishes().followScroll || timers.now() < this.#leftAloneUntil) return;
    const field = fieldOf(passage);
    const word = this.#last?.saying.words[this.#last.word];
    if (field && word) scrollFieldTo(field, word.from);
    const place = this.#wordPlace();
    const first = passage.pieces[0]?.place;
    const inside =
      field ?? (first?.kind === 'letters' ? first.node.parentElement : first?.kind === 'part' ? first.element : null);
    const calm = wishes().reduceMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (place && inside) keepInSight(place, inside, room(), !calm);
  }
}
