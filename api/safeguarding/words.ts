import { Kind, kindAt } from './characters.ts';
import { foldWord } from './fold.ts';
import { joinPieces, splitGlued } from './pieces.ts';
import type { Word } from './word.ts';

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

const JOINING = new Set(
  'og men bare så fordi altså for når hvis at and but so just because cause cuz when if und aber ve ama ale але та'.split(
    ' ',
  ),
);

const LONGEST_JOINING = 7;

const NONE: readonly number[] = [];

/** A sentence of so few words is a scrap and belongs to what stands before it. */
const SCRAP = 2;

/**
 * Reads a message as sentences of folded words. Letters set apart ("k m s", "d.ø.d") are read as one word, and what is
 * cut into scraps of a word or two by full stops is read on as one sentence. Linear in the text's length.
 */
export function readSentences(text: string): Word[][] {
  const reader = new Reader();
  const lower = text.normalize('NFKC').toLowerCase();
  let index = 0;
  while (index < lower.length) {
    const kind = kindAt(lower, index);
    if (kind === Kind.plain || kind === Kind.inner) index = readWord(lower, index, reader);
    else index = readMark(lower, index, kind, reader);
  }
  return reader.finish();
}

/** Reads the word at `start` and says where it ends. */
function readWord(text: string, start: number, reader: Reader): number {
  let plain = true;
  let digits = true;
  let index = start;
  for (; index < text.length; index++) {
    const kind = kindAt(text, index);
    if (kind === Kind.plain) {
      const code = text.charCodeAt(index);
      digits = false;
      if (code === text.charCodeAt(index - 1) && (code > 0x7f || code === text.charCodeAt(index - 2))) plain = false;
    } else if (kind === Kind.inner || kind === Kind.invisible) {
      plain = false;
      digits &&= isDigit(text.charCodeAt(index));
    } else if (kind === Kind.apostrophe && isInner(visibleKindAfter(text, index))) plain = false;
    else break;
  }
  const word = text.slice(start, index);
  reader.word(plain || digits ? word : foldWord(word));
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

/** Gathers words into sentences. */
class Reader {
  readonly #sentences: Word[][] = [];
  #words: Word[] = [];
  #opens = true;
  #number = 0;
  #line = 0;
  #lastWasScrap = false;
  /** The words since an opening quotation mark; they count as quoted only when it is closed. */
  #quote: Word[] | null = null;

  word(text: string): void {
    if (text === '' || text === '*') return;
    const joins = text.length <= LONGEST_JOINING && JOINING.has(text);
    if (joins) this.#close();
    const parts = splitGlued(text);
    if (parts) for (const part of parts) this.#push(part);
    else this.#push(text);
    this.#opens = joins;
  }

  #push(text: string): void {
    const word: Word = {
      text,
      opens: this.#opens,
      closes: false,
      quoted: false,
      sentence: this.#number,
      line: this.#line,
      choices: NONE,
    };
    this.#opens = false;
    this.#words.push(word);
    this.#quote?.push(word);
  }

  picture(said: string | undefined): void {
    if (said !== undefined) this.#push(said);
    this.pause();
  }

  pause(): void {
    this.#close();
    this.#opens = true;
  }

  quote(): void {
    this.pause();
    if (this.#quote) {
      for (const word of this.#quote) word.quoted = true;
      this.#quote = null;
    } else this.#quote = [];
  }

  stop(): void {
    this.pause();
    if (this.#words.length === 0) return;
    const isScrap = this.#words.length <= SCRAP;
    const before = this.#sentences.at(-1);
    if (before && (isScrap || this.#lastWasScrap)) for (const word of this.#words) before.push(word);
    else this.#sentences.push(this.#words);
    this.#lastWasScrap = isScrap;
    this.#words = [];
    this.#number++;
  }

  newLine(): void {
    this.#line++;
    this.#lastWasScrap = false;
  }

  finish(): Word[][] {
    this.stop();
    return this.#sentences.map(joinPieces);
  }

  #close(): void {
    const last = this.#words.at(-1);
    if (last) last.closes = true;
  }
}
