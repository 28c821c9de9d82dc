import { isLetterCode, wholeWords } from '../../../language/index.ts';
import { equals, type Rational, rational } from '../../../maths/rational.ts';
import type { Reading } from '../reading.ts';
import { apply, applyRoughly } from './operations.ts';
import { mayEqual, roughly } from './rough.ts';

/** A number, sign or bracket of a calculation in running text. */
interface Token {
  readonly kind: 'number' | 'operator' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
  /** Of a fraction, how it is written; of another number, nothing. */
  readonly sign: string;
  readonly value?: Rational;
}

/** A calculation found in a text: its value, its numbers, and a form that is the same however it is spaced. */
export interface Calculation {
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
  readonly numbers: readonly Rational[];
  readonly canonical: string;
}

/** Signs and the words for them, in the order of {@link SIGNS}' groups. */
const SIGN = wholeWords(
  /(\s+)|(\+|\bplus\b|\blagt sammen med\b|\badded to\b)|(\*\*|\^|\bopløftet i\b|\bto the power of\b)|(\*|(?<=[\d\s)])[xX](?=[\d\s(])|\bgange(?:t|s)?(?: med)?\b|\btimes\b|\bmultipli(?:ed by|ceret med|cer med|ceret med)\b)|(\/|:|\bdivid(?:eret med|er med|ed by|e by)\b|\bdelt (?:med|i|på)\b|\bdel med\b|\bover\b)|(-|\bminus\b|\bfratrukket\b|\btake away\b)|(\(|\[)|(\)|\])/iy,
);
const SIGNS = ['', '+', '^', '*', '/', '-', '(', ')'] as const;
/** The signs of one character: most of those in a text. */
const WRITTEN = new Map(
  Object.entries({
    '+': '+',
    '^': '^',
    '*': '*',
    '/': '/',
    ':': '/',
    '-': '-',
    '(': '(',
    '[': '(',
    ')': ')',
    ']': ')',
  }),
);
const OF = /\s*(?:of|af)(?: (?:the|de))?\s+/iy;
const MOST_TOKENS = 15;

/** What the words for signs begin with. */
const BEGINNINGS = new Set(['pl', 'la', 'ad', 'op', 'to', 'x', 'ga', 'ti', 'mu', 'di', 'de', 'ov', 'mi', 'fr', 'ta']);

/** May a sign or a word for one stand first between two numbers? */
function mayBeSign(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === 0x20) at++;
  if (!isLetterCode(text.charCodeAt(at))) return true;
  const length = isLetterCode(text.charCodeAt(at + 1)) ? 2 : 1;
  return BEGINNINGS.has(text.slice(at, at + length).toLowerCase());
}

/** The signs between two numbers, or undefined when there is anything else. */
function signsBetween(text: string, from: number, to: number): Token[] | undefined {
  if (to - from > 40 || !mayBeSign(text, from, to)) return undefined;
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const [sign, end] = signAt(text, at) ?? [];
    if (sign === undefined || end === undefined || end > to) return undefined;
    if (sign !== '') {
      tokens.push({ kind: sign === '(' ? 'open' : sign === ')' ? 'close' : 'operator', start: at, end, sign });
    }
    at = end;
  }
  return tokens;
}

/** The sign or word for one at a place, '' for a space, and where it ends. */
function signAt(text: string, at: number): readonly [sign: string, end: number] | undefined {
  if (text[at] === ' ') return ['', at + 1];
  const written = WRITTEN.get(text.charAt(at));
  if (written !== undefined && !(written === '*' && text[at + 1] === '*')) return [written, at + 1];
  SIGN.lastIndex = at;
  const match = SIGN.exec(text);
  if (!match) return undefined;
  return [SIGNS[match.slice(1).findIndex((group) => group !== undefined)] ?? '', at + match[0].length];
}

/** Runs of numbers with nothing but signs between them. */
function runsOf(text: string, readings: readonly Reading[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let last: Reading | undefined;
  for (const reading of readings) {
    const value = reading.kind === 'percent' ? reading.values.at(-1) : reading.values[0];
    if (!value || reading.kind === 'ordinal' || (last && reading.start < last.end)) continue;
    const token: Token = {
      kind: 'number',
      start: reading.start,
      end: reading.end,
      sign: reading.kind === 'fraction' ? text.slice(reading.start, reading.end).replace(/\s/g, '') : '',
      value,
    };
    const between =
      last &&
      (isPartOf(text, last, reading)
        ? [{ kind: 'operator' as const, start: last.end, end: reading.start, sign: '*' }]
        : signsBetween(text, last.end, reading.start));
    const joined =
      between?.some((t) => t.kind === 'operator') || (between?.length === 2 && between[0]?.kind === 'close');
    if (between && joined) run.push(...between, token);
    else {
      if (run.length > 2) runs.push(run);
      run = [...bracketsBefore(text, reading.start), token];
    }
    last = reading;
  }
  if (run.length > 2) runs.push(run);
  for (const each of runs) closeBrackets(text, each);
  return runs;
}

/** "Half of 48". */
function isPartOf(text: string, part: Reading, { start }: Reading): boolean {
  if (part.kind !== 'percent' && (part.kind === 'digits' || part.values.every(({ den }) => den === 1n))) return false;
  if (part.kind === 'ordinal' || part.kind === 'article') return false;
  OF.lastIndex = part.end;
  const of = OF.exec(text);
  return of !== null && part.end + of[0].length === start;
}

function bracketsBefore(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start - 1; text[at] === '(' && tokens.length < 4; at--)
    tokens.push({ kind: 'open', start: at, end: at + 1, sign: '(' });
  return tokens.reverse();
}

function closeBrackets(text: string, run: Token[]): void {
  let at = run.at(-1)?.end ?? 0;
  for (let i = 0; i < 4; i++, at++) {
    if (text[at] !== ')') return;
    run.push({ kind: 'close', start: at, end: at + 1, sign: ')' });
  }
}

const RANK: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

/** What numbers are, and how they are put together: exactly, or roughly and fast. */
interface Algebra<T> {
  readonly zero: T;
  readonly of: (value: Rational) => T;
  readonly apply: (sign: string, a: T, b: T) => T;
}

const EXACT: Algebra<Rational> = { zero: rational(0), of: (value) => value, apply };
const ROUGH: Algebra<number> = { zero: 0, of: roughly, apply: applyRoughly };

/** The value of a token window by the rules of precedence, or undefined when it is no whole calculation. */
function evaluateTokens<T>(tokens: readonly Token[], { zero, of, apply: put }: Algebra<T>): T | undefined {
  let at = 0;
  const operand = (): T | undefined => {
    const token = tokens[at++];
    if (token?.kind === 'number' && token.value) return of(token.value);
    if (token?.kind === 'operator' && token.sign === '-') {
      const value = operand();
      return value === undefined ? undefined : put('-', zero, value);
    }
    const value = token?.kind === 'open' ? chain(0) : undefined;
    return tokens[at++]?.kind === 'close' ? value : undefined;
  };
  const chain = (rank: number): T | undefined => {
    let value = operand();
    for (;;) {
      const token = tokens[at];
      const own = token?.kind === 'operator' ? (RANK[token.sign] ?? 0) : token?.kind === 'open' ? 2 : 0;
      if (own <= rank || !token || value === undefined) return value;
      const sign = token.kind === 'open' ? '*' : token.sign;
      if (token.kind !== 'open') at++;
      const right = chain(sign === '^' ? own - 1 : own);
      value = right === undefined ? undefined : put(sign, value, right);
    }
  };
  try {
    const value = chain(0);
    return at === tokens.length ? value : undefined;
  } catch {
    return undefined;
  }
}

/** May the tokens come to the wanted value, going by their rough values? The largest number met bounds the error. */
function mayComeTo(tokens: readonly Token[], wanted: number): boolean {
  const [first, sign, second] = tokens;
  if (tokens.length === 3 && first?.value && sign?.kind === 'operator' && second?.value) {
    const [a, b] = [roughly(first.value), roughly(second.value)];
    const value = applyRoughly(sign.sign, a, b);
    return mayEqual(value, wanted, Math.max(Math.abs(a), Math.abs(b), Math.abs(value), Math.abs(wanted)));
  }
  let largest = Math.abs(wanted);
  const value = evaluateTokens(tokens, {
    ...ROUGH,
    apply: (sign, a, b) => {
      const result = applyRoughly(sign, a, b);
      largest = Math.max(largest, Math.abs(a), Math.abs(b), Math.abs(result));
      return result;
    },
  });
  return value !== undefined && mayEqual(value, wanted, largest);
}

/** The same calculation in one spelling. */
const canonicalOf = (tokens: readonly Token[]): string =>
  tokens.map(({ sign, value }) => (sign === '' && value ? `${value.num}/${value.den}` : sign)).join(' ');

/**
 * Every calculation in a text, and every part of it that is a calculation: "2 + 3 · 4" also gives "3 · 4". With `wanted`,
 * those alone that come to it.
 */
export function findCalculations(text: string, readings: readonly Reading[], wanted?: Rational): Calculation[] {
  const rough = wanted && roughly(wanted);
  const found: Calculation[] = [];
  for (const run of runsOf(text, readings)) {
    for (let i = 0; i < run.length; i++) {
      if (run[i]?.kind === 'operator' || run[i]?.kind === 'close') continue;
      const longest = Math.min(run.length, i + MOST_TOKENS);
      for (let j = i + 2; j < longest; j++) {
        const tokens = run.slice(i, j + 1);
        if (tokens.at(-1)?.kind === 'operator' || (rough !== undefined && !mayComeTo(tokens, rough))) continue;
        const value = evaluateTokens(tokens, EXACT);
        const first = tokens[0];
        const end = tokens.at(-1);
        const numbers = tokens.flatMap((token) => (token.value ? [token.value] : []));
        if (!value || !first || !end || numbers.length < 2 || (wanted && !equals(value, wanted))) continue;
        found.push({ start: first.start, end: end.end, value, numbers, canonical: canonicalOf(tokens) });
      }
    }
  }
  return found;
}
