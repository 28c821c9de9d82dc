import { normalise } from '../../language/index.ts';
import type { Form } from '../../maths/index.ts';
import { add, divide, equals, multiply, power, type Rational, rational, subtract } from '../../maths/rational.ts';
import { isOnTheWay } from './writtenForm.ts';

type Tree = (at: ReadonlyMap<string, Rational>) => Rational;

const TOKEN = /\s*(?:(\d+(?:[.,]\d+)?)|([a-zA-Zα-ω])|(\*\*|[-+*/:^()=]))/y;
const MOST = 120;

/** Reads an algebraic expression of one-letter variables as a function, or undefined when it is none. */
function readTree(text: string): { tree: Tree; variables: ReadonlySet<string> } | undefined {
  const tokens: string[] = [];
  const variables = new Set<string>();
  const source = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match || tokens.length > MOST) return undefined;
    if (match[2]) variables.add(match[2]);
    tokens.push(match[1]?.replace(',', '.') ?? match[2] ?? (match[3] === '**' ? '^' : (match[3] ?? '')));
  }
  let at = 0;
  let depth = 0;
  const primary = (): Tree => {
    const token = tokens[at++] ?? '';
    if (token === '-') {
      const inner = product();
      return (v) => subtract(rational(0), inner(v));
    }
    if (token === '+') return product();
    if (token === '(') {
      if (++depth > 20) throw new RangeError('depth');
      const inner = sum();
      depth--;
      if (tokens[at++] !== ')') throw new RangeError('bracket');
      return inner;
    }
    if (/^\d/.test(token)) {
      const [whole = '', fraction = ''] = token.split('.');
      const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
      return () => value;
    }
    if (/^\p{L}$/u.test(token)) return (v) => v.get(token) ?? rational(0);
    throw new RangeError('operand');
  };
  const powers = (): Tree => {
    const base = primary();
    if (tokens[at] !== '^') return base;
    at++;
    const exponent = powers();
    return (v) => {
      const e = exponent(v);
      if (e.den !== 1n || e.num > 12n || e.num < -12n) throw new RangeError('exponent');
      return power(base(v), e.num);
    };
  };
  const product = (): Tree => {
    let left = powers();
    for (;;) {
      const sign = tokens[at] ?? '';
      const implicit = sign === '(' || /^[\d\p{L}]/u.test(sign);
      if (!implicit && sign !== '*' && sign !== '/' && sign !== ':') return left;
      if (!implicit) at++;
      const [a, b] = [left, powers()];
      left = sign === '/' || sign === ':' ? (v) => divide(a(v), b(v)) : (v) => multiply(a(v), b(v));
    }
  };
  const sum = (): Tree => {
    let left = product();
    for (;;) {
      const sign = tokens[at];
      if (sign !== '+' && sign !== '-') return left;
      at++;
      const [a, b] = [left, product()];
      left = sign === '+' ? (v) => add(a(v), b(v)) : (v) => subtract(a(v), b(v));
    }
  };
  try {
    const tree = sum();
    return at === tokens.length && tokens.length > 0 ? { tree, variables } : undefined;
  } catch {
    return undefined;
  }
}

const POINTS: readonly (readonly number[])[] = [
  [2, 3, 5, 7, 11, 13],
  [3, -2, 7, 5, -4, 17],
  [5, 7, 2, -3, 8, 19],
];

function valuesAt(tree: Tree, names: readonly string[]): (Rational | undefined)[] {
  return POINTS.map((point) => {
    try {
      return tree(new Map(names.map((name, i) => [name, rational(point[i % point.length] ?? 1)])));
    } catch {
      return undefined;
    }
  });
}

/** Runs of letters, digits and signs in a sentence that may be an expression. */
const RUN = /[\d\p{L}(\-+](?:[\d\p{L}()+\-*/^:.,= ]{0,400})[\d\p{L})]/gu;
const WORD = /\p{L}{2,}/u;
/** Letters alone are a product only when they are the key's own. */
const PLAIN_WORD = /^[\p{L}\s]{3,}$/u;

/** Compares what a sentence writes with an expression key: equal in value at several points is the same expression. */
export class Expressions {
  readonly #side: string;
  readonly #values: readonly (Rational | undefined)[] | undefined;
  readonly #names: readonly string[];
  readonly #literal: string;
  readonly #value: string;

  readonly #form: Form | undefined;

  /** @param form how the key is to be written; a line of the way that is worth the same is then no answer */
  constructor(value: string, form?: Form) {
    const plain = normalise(value);
    this.#form = form;
    this.#value = value;
    this.#side = plain.split('=').at(-1) ?? plain;
    const read = readTree(this.#side);
    this.#names = read ? [...read.variables].sort() : [];
    this.#values = read ? valuesAt(read.tree, this.#names) : undefined;
    this.#literal = bare(this.#side);
  }

  /** Is this text the key's expression? */
  equals(text: string): boolean {
    const side = text.split('=').at(-1) ?? text;
    if (bare(side) === this.#literal) return true;
    const read = this.#values && readTree(side);
    if (!read || !this.#values) return false;
    if ([...read.variables].sort().join() !== this.#names.join()) return false;
    const values = valuesAt(read.tree, this.#names);
    return values.every((value, i) => {
      const own = this.#values?.[i];
      return value !== undefined && own !== undefined && equals(value, own);
    });
  }

  /** Where a normalised sentence writes the key; `inTask` tells what the task writes itself. */
  find(text: string, inTask: (part: string) => boolean): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (const run of text.matchAll(RUN)) {
      for (const piece of pieces(run[0])) {
        const part = piece.text;
        if (part.length < 1 || !/[\p{L}\d]/u.test(part) || inTask(part)) continue;
        if (part.length < 2 && this.#literal.length > 1) continue;
        if (PLAIN_WORD.test(part) && bare(part) !== this.#literal) continue;
        if (this.equals(part) && !(this.#form && isOnTheWay(part, this.#value, this.#form)))
          found.push({ start: run.index + piece.start, end: run.index + piece.start + part.length });
      }
    }
    if (found.length === 0 && this.#literal.length >= 3) {
      const squeezed = bare(text);
      if (squeezed.includes(this.#literal) && !inTask(this.#side)) found.push({ start: 0, end: text.length });
    }
    return found;
  }
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\*\*/g, '^')
    .replace(/[\s*()]/g, '');

/** The parts of a run between words and equals signs. */
function pieces(run: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  const push = (start: number, end: number): void => {
    const raw = run.slice(start, end);
    const text = raw.trim().replace(/[.,:]+$/, '');
    if (text !== '' && text.length <= 200) found.push({ text, start: start + raw.indexOf(text) });
  };
  let begin = 0;
  for (const match of run.matchAll(/\p{L}{2,}|=|[,.:](?=\s)/gu)) {
    push(begin, match.index);
    if (WORD.test(match[0]) && match[0].length <= 6) push(match.index, match.index + match[0].length);
    begin = match.index + match[0].length;
  }
  push(begin, run.length);
  return found;
}
