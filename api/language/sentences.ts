import { ABBREVIATIONS, BEFORE_NUMBERS, ENDERS, isBeforeName, LABELLED, SHORT_UNITS } from './abbreviations.ts';
import { isLetterCode } from './tokens.ts';

const CLOSERS = `"'”’»)]*_`;
const LONGEST = 2000;

/** The units that `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && code <= 0x3000 && /\s/.test(String.fromCharCode(code)));
}

/** Letters, digits and full stops: what an abbreviation or a number before a full stop is made of. */
function isInWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigitOrStop(code);
  return isLetterCode(code) || /\p{N}/u.test(String.fromCharCode(code));
}
const isDigitOrStop = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2e;

/** Marks after which a sentence may end, by unit. */
const MARKS = new Set([...`.!?…${CLOSERS}`].map((mark) => mark.charCodeAt(0)));
/** The same of ASCII, as a table. */
const NO_MARK = 0;
const MARK_KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => (MARKS.has(code) ? 1 : NO_MARK));
const BACKTICK = 0x60;

/**
 * Finds where sentences end while the text is still arriving. A decision depends only on what has been seen, never on
 * how it was cut up: an end is known when the first character after the white space is known. Code fences and tables
 * stay whole, up to 2000 characters. Linear in the text's length.
 */
export class SentenceScanner {
  #text = '';
  #scanned = 0;
  #space = -1;
  #ticks = 0;
  #inFence = false;

  /** Takes more text and gives the sentences that are now known to be whole, each with the space that follows it. */
  push(chunk: string): string[] {
    const text = this.#text + chunk;
    const sentences: string[] = [];
    let begin = 0;
    let space = this.#space;
    let ticks = this.#ticks;
    for (let at = this.#scanned; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if (space < 0) space = at;
        continue;
      }
      if (space >= 0) {
        if (space > begin && (at - begin >= LONGEST || (!this.#inFence && endsBetween(text, begin, space, at)))) {
          sentences.push(text.slice(begin, at));
          begin = at;
        }
        space = -1;
      }
      if (code !== BACKTICK) ticks = 0;
      // The third in a row opens or closes a code fence.
      else if (++ticks === 3) {
        this.#inFence = !this.#inFence;
        ticks = 0;
      }
    }
    this.#ticks = ticks;
    this.#text = text.slice(begin);
    this.#scanned = this.#text.length;
    this.#space = space < 0 ? -1 : space - begin;
    return sentences;
  }

  /** No more text is coming: what is left is the last sentence. */
  end(): string[] {
    const rest = this.#text;
    this.#text = '';
    this.#scanned = 0;
    this.#space = -1;
    this.#ticks = 0;
    this.#inFence = false;
    return rest === '' ? [] : [rest];
  }
}

/** Does the sentence from `begin` end at the white space from `space` to `next`? Most spaces have no mark before them. */
function endsBetween(text: string, begin: number, space: number, next: number): boolean {
  let last = space - 1;
  const before = text.charCodeAt(last);
  const isMark = before < MARK_KINDS.length ? MARK_KINDS[before] !== NO_MARK : MARKS.has(before);
  if (!isMark && next - space < 2) return false;
  while (last > begin && CLOSERS.includes(text[last] ?? '')) last--;
  const mark = text[last];
  if (next - space > 1 && hasBlankLine(text.slice(space, next))) return true;
  if (mark === '!' || mark === '?') return true;
  if (mark === '…') return !/^\p{Ll}/u.test(text[next] ?? '');
  return mark === '.' && stopsAt(text.slice(begin, next), last - begin, space - begin, text[next] ?? '');
}

const hasBlankLine = (space: string): boolean => space.indexOf('\n') !== space.lastIndexOf('\n');

/** A word as most sentences end with. */
const ORDINARY = /^[a-zæøå]{3,}$/;
const isShortened = (word: string): boolean => ABBREVIATIONS.has(word) || ENDERS.has(word) || SHORT_UNITS.has(word);

/** Does the full stop at `last` end the sentence `text`, in which white space begins at `at`? `next` follows that space. */
function stopsAt(text: string, last: number, at: number, next: string): boolean {
  const space = text.slice(at);
  let start = last;
  while (start > 0 && last - start < 20 && isInWord(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, last).toLowerCase();
  if (ORDINARY.test(word) && /^[A-ZÆØÅ]/.test(next) && !isShortened(word))
    return !isBeforeName(text.slice(start, last));
  // Morse code.
  if (/^\.*$/.test(word) && '.-/'.includes(next)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (isBeforeName(text.slice(start, last))) return false;
  const isShort = SHORT_UNITS.has(word);
  if ((ENDERS.has(word) || isShort) && /\d\s*$/.test(before)) {
    return /^[\p{Lu}\p{N}]/u.test(next) && !(word === 'f' && next === 'K');
  }
  if (ENDERS.has(word)) return /^\p{Lu}/u.test(next);
  // "80 km/t.", "Lego A/S.", "20 °C."
  if (/[/°]$/.test(before) && /^\p{L}$/u.test(word)) return /^[\p{Lu}\p{N}]/u.test(next);
  if (ABBREVIATIONS.has(word)) return BEFORE_NUMBERS.has(word) && !/^\p{N}/u.test(next);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isFirst = text.slice(start === 0 ? 0 : lineStart, start).trim() === '';
  // "a. Find x.", "I. Newton"
  if (isFirst && /^[a-i]$/.test(word)) return false;
  // "2 A. Hvor"
  if (/^[VAWJNCFKΩ]$/.test(text.slice(start, last)) && /\d[ \u00a0]$/.test(before)) return true;
  // "J. Hansen" and "H.C. Andersen", but "5. b." and "svar B."
  if (/^\p{L}$/u.test(word) && word !== 'i' && word !== 'x') return isName(text[start], before, next);
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(start, last)) && /^\p{Lu}/u.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return space.includes('\n') && !/^\d+$/.test(word);
  return !(isFirst && /^\d{1,2}$/.test(word));
}

/** Whether a letter alone is the name of something, or of a class, at the end of a sentence; not the initial of a person. */
function isName(letter: string | undefined, before: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  return /\p{Ll}/u.test(letter ?? '') ? next !== 'K' : LABELLED.test(before);
}

/** The sentences of a whole text, trimmed. "3.14", "7. klasse" and "f.eks." do not end one; a blank line does. */
export function splitSentences(text: string): string[] {
  const scanner = new SentenceScanner();
  return [...scanner.push(text), ...scanner.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
