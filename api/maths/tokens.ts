import { LABELS } from './cues.ts';
import { isDigit, type Notation, type Numeral, readNumeral, readSpacedThousands } from './numeral.ts';
import { isInteger, multiply, power, rational } from './rational.ts';
import { LATEX, LATEX_LAYOUT, SIGNS, SUPERSCRIPTS, VULGAR, WORD_PAIRS, WORDS } from './signs.ts';
import type { Token, TokenKind } from './token.ts';

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/uy;
const ARROW = /^(?:=>|<=>|->|-->)/;
const SPACE = /\s/;
/** What letters in a row may follow directly. */
const TOUCHES: ReadonlySet<Token['kind']> = new Set(['number', 'variable', 'operator', 'open', 'close']);
const SCIENTIFIC = /^[eE]([+-]?\d{1,2})(?![\p{L}\d])/u;

/**
 * Splits a text into tokens, maths and words alike, in one pass from left to right; nothing is refused here.
 * `x` is multiplication between numbers (`12 x 15`) and a variable elsewhere (`2x + 3`).
 */
export function tokenise(text: string, notation: Notation): Token[] {
  return new Tokeniser(text, notation).read();
}

class Tokeniser {
  readonly #text: string;
  readonly #notation: Notation;
  readonly #tokens: Token[] = [];
  #at = 0;
  #spaced = false;

  constructor(text: string, notation: Notation) {
    this.#text = text;
    this.#notation = notation;
  }

  read(): Token[] {
    while (this.#at < this.#text.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const char = this.#text[this.#at] ?? '';
    const vulgar = VULGAR.get(char);
    if (char === '\n') this.#push({ kind: 'break', text: '\n' }, 1);
    else if (SPACE.test(char)) this.#skip(1);
    else if (this.#startsNumeral(char)) this.#numeral();
    else if (this.#startsCubeRoot(char)) this.#push({ kind: 'root', degree: 3 }, 2);
    else if (vulgar) this.#push({ kind: 'vulgar', num: vulgar[0], den: vulgar[1] }, 1);
    else if (SUPERSCRIPTS.includes(char)) this.#superscript();
    else if (char === '\\') this.#latex();
    else if (char === '$') this.#dollar();
    else if (LETTER.test(char) && char !== 'π') this.#word();
    else this.#sign(char);
  }

  #push(token: TokenKind, length: number): void {
    this.#tokens.push({ ...token, start: this.#at, end: this.#at + length, spaced: this.#spaced });
    this.#at += length;
    this.#spaced = false;
  }

  #skip(length: number): void {
    this.#at += length;
    this.#spaced = true;
  }

  #startsNumeral(char: string): boolean {
    if (isDigit(this.#text, this.#at)) return true;
    return char === '.' && isDigit(this.#text, this.#at + 1) && !isDigit(this.#text, this.#at - 1);
  }

  /** `³√27`; after a number or a letter the 3 is its exponent. */
  #startsCubeRoot(char: string): boolean {
    if (char !== '³' || this.#text[this.#at + 1] !== '√') return false;
    const previous = this.#tokens.at(-1)?.kind;
    return previous === undefined || !['number', 'vulgar', 'variable', 'constant', 'close'].includes(previous);
  }

  #numeral(): void {
    const numeral = readSpacedThousands(this.#text, this.#at) ?? readNumeral(this.#text, this.#at, this.#notation);
    if (!numeral) this.#tooManyDigits();
    else if (!this.#scientific(numeral))
      this.#push({ kind: 'number', value: numeral.value, other: numeral.other }, numeral.length);
  }

  /** `3,2e4`, `3.2E-2` as calculators show them; the e of `3e - 2` and `3e-2` is a letter. */
  #scientific({ value, length }: Numeral): boolean {
    const [form, exponent] = SCIENTIFIC.exec(this.#text.slice(this.#at + length, this.#at + length + 6)) ?? [];
    if (!form || !exponent) return false;
    if (isInteger(value) && /^e[+-]/.test(form)) return false;
    this.#push({ kind: 'number', value: multiply(value, power(rational(10), BigInt(exponent))) }, length + form.length);
    return true;
  }

  #tooManyDigits(): void {
    let end = this.#at + 1;
    while (isDigit(this.#text, end)) end++;
    this.#push({ kind: 'break', text: '' }, end - this.#at);
  }

  #sign(char: string): void {
    const arrow = '=<-'.includes(char) ? ARROW.exec(this.#text.slice(this.#at, this.#at + 3))?.[0] : undefined;
    if (arrow) this.#push({ kind: 'break', text: arrow }, arrow.length);
    else if (this.#text.startsWith('**', this.#at)) this.#push({ kind: 'operator', operator: '^' }, 2);
    else if (char === ':' && this.#isColon()) this.#push({ kind: 'break', text: char }, 1);
    else this.#push(SIGNS.get(char) ?? { kind: 'break', text: char }, 1);
  }

  #superscript(): void {
    let digits = '';
    while (digits.length < 9) {
      const digit = SUPERSCRIPTS.indexOf(this.#text[this.#at + digits.length] ?? ' ');
      if (digit < 0) break;
      digits += String(digit);
    }
    this.#push({ kind: 'operator', operator: '^' }, 0);
    this.#push({ kind: 'number', value: rational(BigInt(digits)) }, digits.length);
  }

  #latex(): void {
    const name = /^[a-zA-Z]+/.exec(this.#text.slice(this.#at + 1, this.#at + 20))?.[0] ?? '';
    const follows = this.#text[this.#at + 1] ?? '';
    const token = LATEX.get(name);
    if (name === 'sqrt' && this.#text.startsWith('[3]', this.#at + 5)) this.#push({ kind: 'root', degree: 3 }, 8);
    else if (token) this.#push(token, name.length + 1);
    else if (LATEX_LAYOUT.has(name)) this.#at += name.length + 1;
    else if (follows === '%') this.#push({ kind: 'percent' }, 2);
    else if (/[()[\],;! ]/.test(follows)) this.#skip(2);
    else this.#push({ kind: 'break', text: '\\' }, name.length + 1);
  }

  /** A dollar sign is money before a number when no other one follows; a pair of them marks LaTeX. */
  #dollar(): void {
    const isMoney = isDigit(this.#text, this.#at + 1) && this.#tokens.at(-1)?.kind !== 'number';
    if (isMoney && !this.#closesLater()) this.#push({ kind: 'currency', text: '$' }, 1);
    else this.#skip(1);
  }

  /** Whether a dollar sign later in the text ends LaTeX: one that no digit follows. */
  #closesLater(): boolean {
    const next = this.#text.indexOf('$', this.#at + 1);
    return next > 0 && !isDigit(this.#text, next + 1);
  }

  #word(): void {
    WORD.lastIndex = this.#at;
    const joined = WORD.exec(this.#text)?.[0] ?? this.#text[this.#at] ?? '';
    // A hyphen joins words ("x-aksen") but parts letters (`x-y`).
    const word = /^[a-z](?:-[a-z])+$/iu.test(joined) ? joined.slice(0, 1) : joined;
    const lower = word.toLowerCase();
    const pair = this.#wordPair(lower);
    const sign = WORDS.get(lower);
    const abbreviated = lower === 'pct' && this.#text[this.#at + 3] === '.';
    if (pair) this.#push(pair.token, pair.length);
    else if (sign) this.#push(sign, word.length + (abbreviated ? 1 : 0));
    else if (lower === 'x' && this.#isTimes()) this.#push({ kind: 'operator', operator: '·' }, 1);
    else if (/^[a-z]$/.test(lower) || this.#isProduct(word))
      this.#push({ kind: 'variable', name: lower.slice(0, 1) }, 1);
    else this.#push({ kind: 'word', text: lower }, word.length);
  }

  /** Whether letters in a row are multiplied: `5ab`, `ab + 3ba`. */
  #isProduct(word: string): boolean {
    if (!/^[abcxyz]{2,3}$/.test(word)) return false;
    const previous = this.#tokens.at(-1);
    const touches = !this.#spaced && previous !== undefined && TOUCHES.has(previous.kind);
    return touches || (word !== 'by' && /^\s*[+*·=²³^)]/u.test(this.#text.slice(this.#at + word.length)));
  }

  #wordPair(word: string): { token: TokenKind; length: number } | undefined {
    if (!/^(?:divid|delt|gange|multipl|lig)/.test(word)) return undefined;
    const rest = this.#text.slice(this.#at, this.#at + 24);
    for (const [pattern, token] of WORD_PAIRS) {
      const length = pattern.exec(rest)?.[0].length;
      if (length) return { token, length };
    }
    return undefined;
  }

  /** Whether the colon here is punctuation: "Solve for x: …", "opgave 4: …". Division is `12 : 3` or `12:3`. */
  #isColon(): boolean {
    if (this.#spaced || !SPACE.test(this.#text[this.#at + 1] ?? ' ')) return false;
    const [before, previous] = [this.#tokens.at(-2), this.#tokens.at(-1)];
    if (previous?.kind === 'variable' && before?.kind === 'number') return isLabel(this.#tokens.at(-3));
    if (previous?.kind === 'variable') return before === undefined || before.kind === 'word' || before.kind === 'break';
    return previous?.kind === 'number' && isLabel(before);
  }

  /** Whether the x here stands between numbers, as a sign of multiplication; a unit may follow the first one. */
  #isTimes(): boolean {
    const previous = this.#tokens.at(-1);
    if (!previous) return false;
    let next = this.#at + 1;
    while (next < this.#text.length && SPACE.test(this.#text[next] ?? '')) next++;
    const apart = this.#spaced && next > this.#at + 1;
    const follows = this.#text[next] ?? '';
    const digit = isDigit(this.#text, next) || VULGAR.has(follows) || follows === '$';
    if (previous.kind === 'word' || previous.kind === 'variable') {
      return apart && digit && this.#tokens.at(-2)?.kind === 'number';
    }
    if (!['number', 'vulgar', 'close', 'percent'].includes(previous.kind)) return false;
    return digit || (follows === '(' && apart);
  }
}

const isLabel = (token: Token | undefined): boolean => token?.kind === 'word' && LABELS.has(token.text);
