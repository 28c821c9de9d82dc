import { hashWith } from '../language/kept.ts';
import { Kind, kindAt, kindOfUnit } from './characters.ts';
import type { Dictionary, Written } from './dictionary.ts';
import { CLOSES, type Message, OPENS, QUOTED, Sentence } from './sentence.ts';
import type { Known } from './word.ts';

/** Smileys that say something a word could say. */
const PICTURES: Readonly<Record<string, string>> = {
  '🔪': 'kniv',
  '🗡': 'kniv',
  '🔫': 'pistol',
  '💀': 'die',
  '☠': 'die',
  '⚰': 'die',
  '🪦': 'die',
  '🩸': 'blod',
  '💊': 'piller',
  '😂': 'haha',
  '🤣': 'haha',
  '😆': 'haha',
};

const { plain: PLAIN, inner: INNER, invisible: INVISIBLE, apostrophe: APOSTROPHE, gap: GAP } = Kind;

/** Below these code units one is a character. */
const SURROGATES = 0xd800;

/** Nothing that the compatibility form writes otherwise: most messages. */
const IN_FORM = /^[\0-\x9f\xc0-\xff\u2013\u2014\u2018-\u201e]*$/;

/** A sentence of so few words is a scrap and belongs to what stands before it. */
const SCRAP = 2;

/**
 * Reads a message as sentences of folded words. Letters set apart ("k m s", "d.ø.d") are read as one word, and what is
 * cut into scraps of a word or two by full stops is read on as one sentence. Linear in the text's length.
 */
export function readSentences(text: string, dictionary: Dictionary): Sentence[] {
  const reader = new Reader(dictionary);
  const lower = (IN_FORM.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  for (let index = 0; index < lower.length; ) {
    const code = lower.charCodeAt(index);
    const kind = code < SURROGATES ? kindOfUnit(code) : kindAt(lower, index);
    if (kind === GAP) index++;
    else if (kind === PLAIN || kind === INNER) index = readWord(lower, index, reader, dictionary);
    else index = readMark(lower, index, kind, reader);
  }
  return reader.finish();
}

/** Reads the word at `start` and says where it ends. */
function readWord(text: string, start: number, reader: Reader, dictionary: Dictionary): number {
  let isPlain = true;
  let isNumber = true;
  let hash = 0;
  let before = 0;
  let index = start;
  const { length } = text;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < SURROGATES ? kindOfUnit(code) : kindAt(text, index);
    if (kind === PLAIN) {
      isNumber = false;
      if (code === before && (code > 0x7f || code === text.charCodeAt(index - 2))) isPlain = false;
    } else if (kind === INNER || kind === INVISIBLE) {
      isPlain = false;
      isNumber &&= isDigit(code);
    } else if (kind === APOSTROPHE && isInner(visibleKindAfter(text, index))) isPlain = false;
    else break;
    hash = hashWith(hash, code);
    before = code;
  }
  reader.word(dictionary.read(text, start, index, hash, isPlain || isNumber));
  return index;
}

/** The kind of the next character that anybody sees. */
function visibleKindAfter(text: string, index: number): number {
  for (let next = index + 1; next < text.length; next++) {
    const kind = kindAt(text, next);
    if (kind !== Kind.invisible) return kind;
  }
  return Kind.gap;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isInner = (kind: number): boolean => kind === Kind.plain || kind === Kind.inner;

/** Reads what is no word and says where it ends. */
function readMark(text: string, start: number, kind: number, reader: Reader): number {
  switch (kind) {
    case Kind.stop: {
      // "100.000" is one number.
      if (isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start + 1))) return start + 1;
      let end = start + 1;
      let dots = text[start] === '.';
      for (; end < text.length && kindAt(text, end) === Kind.stop; end++) dots &&= text[end] === '.';
      // An ellipsis is a pause.
      if ((dots && end - start > 1) || text.slice(start, end) === '…') reader.pause();
      else reader.stop();
      if (text.slice(start, end).includes('\n')) reader.newLine();
      return end;
    }
    case Kind.pause:
      reader.pause();
      return start + 1;
    case Kind.quote:
    case Kind.apostrophe:
      reader.quote();
      return start + 1;
    case Kind.picture: {
      const picture = String.fromCodePoint(text.codePointAt(start) ?? 0);
      reader.picture(PICTURES[picture]);
      return start + picture.length;
    }
    default:
      return start + 1;
  }
}

/** Places in a story or a text, as Danish students name them. */
const PLACES = new Set(
  'starten begyndelsen slutningen midten bogen novellen historien teksten filmen digtet romanen eventyret kapitlet scenen afsnittet stykket værket'.split(
    ' ',
  ),
);
const PREPOSITION = 'på';

/** Gathers words into sentences. */
class Reader {
  readonly #dictionary: Dictionary;
  readonly #message: Message = { knowns: [], folds: [], marks: [], starts: [], lines: [] };
  /** Where each sentence begins, and the next one will. */
  readonly #starts: number[] = [];
  #start = 0;
  #opens = true;
  #line = 0;
  #lastWasScrap = false;
  /** Where the words since an opening quotation mark begin; they count as quoted only when it is closed. */
  #quote = -1;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  word({ parts, joins }: Written): void {
    if (parts.length === 0) return;
    if (joins) this.#close();
    if (parts.length === 1) this.#push(parts[0]);
    else for (const part of parts) this.#push(part);
    this.#opens = joins;
  }

  #push(known: Known | undefined): void {
    if (!known) return;
    this.#message.knowns.push(known);
    this.#message.folds.push(known.folded);
    this.#message.marks.push(this.#opens ? OPENS : 0);
    this.#opens = false;
  }

  picture(said: string | undefined): void {
    if (said !== undefined) this.#push(this.#dictionary.know(said));
    this.pause();
  }

  pause(): void {
    this.#close();
    this.#opens = true;
  }

  quote(): void {
    this.pause();
    const { marks } = this.#message;
    if (this.#quote < 0) this.#quote = marks.length;
    else {
      for (let i = this.#quote; i < marks.length; i++) marks[i] = (marks[i] ?? 0) | QUOTED;
      this.#quote = -1;
    }
  }

  stop(): void {
    this.pause();
    const end = this.#message.knowns.length;
    if (end === this.#start) return;
    this.#readPlaces(end);
    const isScrap = end - this.#start <= SCRAP;
    if (this.#starts.length === 0 || !(isScrap || this.#lastWasScrap)) this.#starts.push(this.#start);
    this.#lastWasScrap = isScrap;
    this.#message.starts.push(this.#start);
    this.#message.lines.push(this.#line);
    this.#start = end;
  }

  /** "I starten er han ligeglad": before a place in a text "i" is a preposition, and no English I. */
  #readPlaces(end: number): void {
    const { knowns } = this.#message;
    for (let at = this.#start; at + 1 < end; at++) {
      if (knowns[at]?.text === 'i' && PLACES.has(knowns[at + 1]?.text ?? '')) {
        knowns[at] = this.#dictionary.known(PREPOSITION);
      }
    }
  }

  newLine(): void {
    this.#line++;
    this.#lastWasScrap = false;
  }

  finish(): Sentence[] {
    this.stop();
    const sentences: Sentence[] = [];
    for (let i = 0; i < this.#starts.length; i++) {
      const to = this.#starts[i + 1] ?? this.#start;
      sentences.push(new Sentence(this.#message, this.#starts[i] ?? 0, to, this.#dictionary));
    }
    return sentences;
  }

  /** Only a word of the sentence that is being read. */
  #close(): void {
    const { marks } = this.#message;
    if (marks.length > this.#start) marks[marks.length - 1] = (marks.at(-1) ?? 0) | CLOSES;
  }
}
