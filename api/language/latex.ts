import { type MappedText, MappedTextBuilder } from './mapped.ts';

/** What a command without arguments is written as; commands not named here leave a space. */
const COMMANDS: Record<string, string> = {
  times: '*',
  cdot: '*',
  ast: '*',
  div: '/',
  pm: '+-',
  leq: '<=',
  le: '<=',
  geq: '>=',
  ge: '>=',
  neq: '!=',
  ne: '!=',
  pi: 'pi',
  sqrt: 'sqrt',
  left: '',
  right: '',
  displaystyle: '',
  limits: '',
  approx: '~',
  equiv: '=',
  colon: ':',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  log: 'log',
  ln: 'ln',
  percent: '%',
};
/** Commands that only dress their argument. */
const DRESS = new Set([
  'boxed',
  'text',
  'mathrm',
  'mathbf',
  'mathit',
  'mathsf',
  'textbf',
  'textit',
  'operatorname',
  'underline',
  'overline',
  'bf',
  'rm',
  'bold',
  'boldsymbol',
  'mathbb',
  'mbox',
  'fbox',
  'tt',
  'texttt',
  'emph',
  'hat',
  'bar',
  'cancel',
  'phantom',
]);
const FRACTIONS = new Set(['frac', 'dfrac', 'tfrac', 'cfrac', 'sfrac']);
const MAX_DEPTH = 12;

/** One walk over a text with LaTeX in it, writing the plain form. */
class LatexWriter {
  readonly #source: MappedText;
  readonly #text: string;
  readonly #builder = new MappedTextBuilder();

  constructor(source: MappedText) {
    this.#source = source;
    this.#text = source.text;
  }

  write(): MappedText {
    this.#range(0, this.#text.length, 0);
    return this.#builder.done();
  }

  #push(text: string, start: number, end: number): void {
    const span = this.#source.sourceSpan(start, end);
    this.#builder.push(text, span.start, span.end);
  }

  #range(start: number, end: number, depth: number): void {
    for (let at = start; at < end; ) at = this.#next(at, end, depth);
  }

  #next(at: number, end: number, depth: number): number {
    const character = this.#text[at] ?? '';
    if (character === '\\') return this.#command(at, end, depth);
    if (character === '{' && this.#text.startsWith('{,}', at)) {
      this.#push(',', at, at + 3);
      return at + 3;
    }
    if ((character === '^' || character === '_') && this.#text[at + 1] === '{') {
      const group = this.#group(at + 1, end);
      const simple = /^-?[\d\w]*$/.test(this.#text.slice(group.start, group.end));
      this.#push(character === '^' ? (simple ? '^' : '^(') : '', at, at + 1);
      this.#inside(group, depth);
      if (character === '^' && !simple) this.#push(')', group.end, group.next);
      return group.next;
    }
    const gap = character === '$' || (character === '}' && this.#text[at + 1] === '{');
    this.#push(gap ? ' ' : character === '{' || character === '}' ? '' : character, at, at + 1);
    return at + 1;
  }

  #command(at: number, end: number, depth: number): number {
    let stop = at + 1;
    while (stop < end && /[a-zA-Z]/.test(this.#text[stop] ?? '')) stop++;
    const name = this.#text.slice(at + 1, stop);
    if (name === '') {
      const sign = this.#text[at + 1] ?? '';
      this.#push('%$#&'.includes(sign) ? sign : ',;:! '.includes(sign) ? ' ' : sign === '\\' ? '\n' : ' ', at, at + 2);
      return '()[]'.includes(sign) || '%$#&,;:! \\'.includes(sign) ? Math.min(at + 2, end) : at + 1;
    }
    if (FRACTIONS.has(name)) {
      const top = this.#group(stop, end);
      const bottom = this.#group(top.next, end);
      this.#bracketed(top, depth, /\d/.test(this.#builder.last) ? ' ' : '');
      this.#push('/', at, stop);
      this.#bracketed(bottom, depth, '');
      return bottom.next;
    }
    if (DRESS.has(name) && this.#text[stop] === '{') {
      const group = this.#group(stop, end);
      this.#inside(group, depth);
      return group.next;
    }
    this.#push(COMMANDS[name] ?? ' ', at, stop);
    return stop;
  }

  #bracketed(group: Group, depth: number, before: string): void {
    const simple = /^[\s\d.,a-zA-Z]*$/.test(this.#text.slice(group.start, group.end));
    this.#push(simple ? before : `${before}(`, group.start, group.start + 1);
    this.#inside(group, depth);
    this.#push(simple ? '' : ')', group.end, group.next);
  }

  #inside(group: Group, depth: number): void {
    if (depth < MAX_DEPTH) this.#range(group.start, group.end, depth + 1);
    else this.#push(this.#text.slice(group.start, group.end), group.start, group.end);
  }

  /** The braced group, or the single character, that starts at `at` (after spaces). */
  #group(at: number, end: number): Group {
    let start = at;
    while (start < end && this.#text[start] === ' ') start++;
    if (this.#text[start] !== '{') return { start, end: Math.min(start + 1, end), next: Math.min(start + 1, end) };
    let depth = 0;
    const limit = Math.min(end, start + 2000);
    for (let i = start; i < limit; i++) {
      if (this.#text[i] === '{') depth++;
      else if (this.#text[i] === '}' && --depth === 0) return { start: start + 1, end: i, next: i + 1 };
    }
    return { start: start + 1, end: start + 1, next: start + 1 };
  }
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Writes LaTeX out as plain arithmetic ("\frac{580}{4}" as "580/4", "\boxed{7}" as "7"); other text stays as it is. */
export function withoutLatex(source: MappedText): MappedText {
  return /[\\${}]/.test(source.text) ? new LatexWriter(source).write() : source;
}
