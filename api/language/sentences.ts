/** Abbreviations that end in a full stop without ending the sentence. Danish first, then English. */
const ABBREVIATIONS = new Set([
  'f.eks',
  'fx',
  'bl.a',
  'ca',
  'dvs',
  'd.v.s',
  'evt',
  'inkl',
  'ekskl',
  'mht',
  'm.h.t',
  'mv',
  'm.v',
  'nr',
  'osv',
  'pga',
  'p.g.a',
  'pkt',
  'kl',
  'kr',
  'kap',
  'jf',
  'jvf',
  'vha',
  'v.h.a',
  'iflg',
  'hhv',
  'tlf',
  'stk',
  'pct',
  'gns',
  'min',
  'sek',
  'mio',
  'mia',
  'maks',
  'max',
  'opg',
  'fig',
  'alm',
  'afd',
  'forts',
  'resp',
  'sml',
  'str',
  'udg',
  'o.l',
  'ol',
  'm.m',
  'm.fl',
  's.u',
  'bl',
  'eks',
  'e.g',
  'i.e',
  'etc',
  'vs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'approx',
  'prof',
  'al',
  'eq',
  'ex',
  'p',
  'pp',
  's',
]);
/** Units end a sentence when a capital follows: "Det koster 24 kr. Hvad nu?" */
const UNITS = new Set([
  'kr',
  'stk',
  'min',
  'sek',
  'pct',
  'osv',
  'mv',
  'm.v',
  'm.m',
  'etc',
  'm',
  'l',
  'g',
  't',
  's',
  'mio',
  'mia',
  'o.l',
]);
const CLOSERS = `"'”’»)]*_`;
const LONGEST = 2000;

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
    this.#text += chunk;
    const sentences: string[] = [];
    let begin = 0;
    for (; this.#scanned < this.#text.length; this.#scanned++) {
      const at = this.#scanned;
      const character = this.#text[at] ?? '';
      if (/\s/.test(character)) {
        if (this.#space < 0) this.#space = at;
        continue;
      }
      const space = this.#space;
      this.#space = -1;
      const long = at - begin >= LONGEST;
      if (
        space > begin &&
        (long || (!this.#inFence && endsHere(this.#text.slice(begin, at), space - begin, character)))
      ) {
        sentences.push(this.#text.slice(begin, at));
        begin = at;
      }
      this.#ticks = character === '`' ? this.#ticks + 1 : 0;
      if (this.#ticks === 3) {
        this.#inFence = !this.#inFence;
        this.#ticks = 0;
      }
    }
    this.#text = this.#text.slice(begin);
    this.#scanned -= begin;
    if (this.#space >= 0) this.#space -= begin;
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

/** Does a sentence end at `at`, where white space begins in `text`? `next` is the first character after that space. */
function endsHere(text: string, at: number, next: string): boolean {
  let last = at - 1;
  while (last > 0 && CLOSERS.includes(text[last] ?? '')) last--;
  const mark = text[last];
  const space = text.slice(at);
  if (space.indexOf('\n') !== space.lastIndexOf('\n')) return true;
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  let start = last;
  while (start > 0 && last - start < 20 && /[\p{L}\p{N}.]/u.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, last).toLowerCase();
  const capital = /^[\p{Lu}\p{N}]/u.test(next);
  if (UNITS.has(word) && /\d\s*$/.test(text.slice(Math.max(0, start - 4), start))) return capital;
  if (ABBREVIATIONS.has(word) || (/^\p{L}$/u.test(word) && word !== 'i' && word !== 'x')) return false;
  if (/^\p{Ll}/u.test(next)) return space.includes('\n') && !/^\d+$/.test(word);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return !(/^\d{1,2}$/.test(word) && text.slice(start === 0 ? 0 : lineStart, start).trim() === '');
}

/** The sentences of a whole text, trimmed. "3.14", "7. klasse" and "f.eks." do not end one; a blank line does. */
export function splitSentences(text: string): string[] {
  const scanner = new SentenceScanner();
  return [...scanner.push(text), ...scanner.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
