import { type Expr, fraction, negation, PI, product, rootOver, variablesOf } from './expr.ts';
import { MAX_DEPTH, MAX_LENGTH } from './limits.ts';
import { notationOf } from './numeral.ts';
import { isInteger, type Rational, rational } from './rational.ts';
import { spelledOut } from './spelled.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

/** Why a text is no expression that can be worked with. */
type Problem =
  | 'empty'
  | 'syntax'
  | 'tooLong'
  | 'tooDeep'
  | 'tooLarge'
  | 'divisionByZero'
  /** It can be read in two ways that differ, such as `6 : 2(1 + 2)`. */
  | 'ambiguous'
  /** A letter stands where a number is needed. */
  | 'variable'
  /** A root or another thing that has no exact fraction. */
  | 'notRational'
  /** The square root of a negative number. */
  | 'notReal';

/** A refusal: what is wrong and where in the text (0-based), when that is known. */
export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
  readonly at?: number;
}
export type ExpressionResult = { readonly ok: true; readonly expr: Expr } | Refusal;
export type EquationResult =
  | { readonly ok: true; readonly left: Expr; readonly right: Expr; readonly variable: string }
  | Refusal;

const ADD = 10;
const MULTIPLY = 20;
const OF = 25;
const NEGATE = 28;
const IMPLICIT = 35;
const POWER = 40;
const PERCENT = 50;
const BINDING = { '+': ADD, '-': ADD, '·': MULTIPLY, ':': MULTIPLY, '/': MULTIPLY, '^': POWER } as const;

class Unreadable extends Error {
  readonly problem: Problem;
  readonly at: number | undefined;
  constructor(problem: Problem, at?: number) {
    super(problem);
    this.problem = problem;
    this.at = at;
  }
}

/** What may stand directly after a factor without a sign: `2x`, `3(4 + 1)`, `2π`, `2√3`. */
const BEGINS_FACTOR: ReadonlySet<Token['kind']> = new Set(['variable', 'constant', 'root', 'open', 'frac']);

/** What the place of an operand says about how to read it. */
interface Place {
  /** Directly after an unspaced `/` or in an exponent: `a/3/4` is not a/(3/4). */
  readonly noFraction?: boolean;
  /** The right side of a division, where `2(…)` would be ambiguous. */
  readonly divisor?: boolean;
}

/** A Pratt parser over tokens; one object reads one expression. */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** @throws Unreadable */
  read(): Expr {
    const expr = this.#expression(0, {});
    const rest = this.#tokens[this.#next];
    if (rest) throw new Unreadable('syntax', rest.start);
    return expr;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  #isOperator(ahead: number, sign: string): boolean {
    const token = this.#peek(ahead);
    return token?.kind === 'operator' && token.operator === sign;
  }

  #expression(minimum: number, place: Place): Expr {
    if (++this.#depth > MAX_DEPTH) throw new Unreadable('tooDeep', this.#peek()?.start);
    let left = this.#prefix(place);
    for (;;) {
      const token = this.#peek();
      if (!token) break;
      if (token.kind === 'percent') {
        if (PERCENT <= minimum) break;
        this.#next++;
        left = { kind: 'percent', of: left };
      } else if (token.kind === 'of') {
        if (OF <= minimum) break;
        this.#next++;
        left = { kind: 'of', left, right: this.#expression(OF, {}) };
      } else if (token.kind === 'operator') {
        if (BINDING[token.operator] <= minimum) break;
        this.#next++;
        left = this.#infix(token.operator, left);
      } else if (BEGINS_FACTOR.has(token.kind)) {
        if (IMPLICIT <= minimum) break;
        this.#refuseAmbiguous(left, token, place);
        left = product(left, this.#expression(IMPLICIT, { noFraction: true }));
      } else break;
    }
    this.#depth--;
    return left;
  }

  #infix(sign: '+' | '-' | '·' | ':' | '/' | '^', left: Expr): Expr {
    switch (sign) {
      case '+':
        return { kind: 'add', left, right: this.#expression(ADD, {}) };
      case '-':
        return { kind: 'subtract', left, right: this.#expression(ADD, {}) };
      case '·':
        return product(left, this.#expression(MULTIPLY, {}));
      case ':':
        return { kind: 'divide', sign, left, right: this.#expression(MULTIPLY, { divisor: true }) };
      case '/': {
        const tight = this.#peek()?.spaced === false;
        return fraction(left, this.#expression(MULTIPLY, { divisor: true, noFraction: tight }));
      }
      case '^':
        return { kind: 'power', left, right: this.#expression(POWER - 1, { noFraction: true }) };
    }
  }

  /** `6 : 2(1 + 2)` and `6/2(1 + 2)` are read in two ways by two teachers; `1/2(x + 4)` is not. */
  #refuseAmbiguous(left: Expr, token: Token, place: Place): void {
    if (token.kind !== 'open') return;
    const improper =
      left.kind === 'divide' &&
      left.sign === '/' &&
      left.left.kind === 'number' &&
      left.right.kind === 'number' &&
      left.left.value.num >= left.right.value.num &&
      !this.#closedBefore();
    if (place.divisor || improper) throw new Unreadable('ambiguous', token.start);
  }

  #closedBefore(): boolean {
    return this.#peek(-1)?.kind === 'close';
  }

  #prefix(place: Place): Expr {
    const token = this.#peek();
    if (!token) throw new Unreadable('syntax');
    this.#next++;
    switch (token.kind) {
      case 'number':
        return this.#number(token.value, place);
      case 'vulgar':
        return fraction(numberOf(rational(token.num)), numberOf(rational(token.den)));
      case 'variable':
        return { kind: 'variable', name: token.name };
      case 'constant':
        return PI;
      case 'root':
        return rootOver(this.#radicand(), token.degree);
      case 'open': {
        const inner = this.#expression(0, {});
        this.#close();
        return inner;
      }
      case 'frac': {
        const top = this.#group();
        return fraction(top, this.#group());
      }
      case 'operator':
        if (token.operator === '-') return negation(this.#expression(NEGATE, place));
        if (token.operator === '+') return this.#expression(NEGATE, place);
        throw new Unreadable('syntax', token.start);
      default:
        throw new Unreadable('syntax', token.start);
    }
  }

  /** What stands under a root: how far the line above `√2x` or `√1/4` reached cannot be told from the text. */
  #radicand(): Expr {
    const first = this.#peek();
    if (this.#isOperator(0, '-')) {
      this.#next++;
      return negation(this.#radicand());
    }
    if (first?.kind === 'open') return this.#group();
    const under = this.#expression(IMPLICIT, { noFraction: true });
    const after = this.#peek();
    const goesOn = after !== undefined && BEGINS_FACTOR.has(after.kind) && after.kind !== 'root';
    const divided = this.#isOperator(0, '/') && after?.spaced === false;
    if (goesOn || divided) throw new Unreadable('ambiguous', after?.start);
    return under;
  }

  #close(): void {
    const token = this.#peek();
    if (token?.kind !== 'close') throw new Unreadable('syntax', token?.start);
    this.#next++;
  }

  #group(): Expr {
    if (this.#peek()?.kind !== 'open') throw new Unreadable('syntax', this.#peek()?.start);
    return this.#expression(PERCENT, {});
  }

  /** A number, and what may hang on it: `3/4` binds tighter than any other division, `1 1/2` is one number. */
  #number(value: Rational, place: Place): Expr {
    const number = numberOf(value);
    const next = this.#peek();
    if (isInteger(value) && value.num > 0n && next?.kind === 'vulgar') {
      this.#next++;
      return { kind: 'mixed', whole: value.num, num: next.num, den: next.den };
    }
    if (place.noFraction) return number;
    const over = this.#tightFraction(0);
    if (over) {
      this.#next += 2;
      return fraction(number, numberOf(over));
    }
    if (isInteger(value) && value.num > 0n && next?.kind === 'number' && next.spaced) {
      const den = this.#tightFraction(1);
      if (den && isInteger(den) && isInteger(next.value) && next.value.num < den.num && next.value.num > 0n) {
        this.#next += 3;
        return { kind: 'mixed', whole: value.num, num: next.value.num, den: den.num };
      }
    }
    return number;
  }

  /** The denominator when the tokens from `ahead` are `/ number` without spaces and without a power. */
  #tightFraction(ahead: number): Rational | undefined {
    const slash = this.#peek(ahead);
    const den = this.#peek(ahead + 1);
    if (!this.#isOperator(ahead, '/') || slash?.spaced || den?.kind !== 'number' || den.spaced) return undefined;
    return this.#isOperator(ahead + 2, '^') ? undefined : den.value;
  }
}

const numberOf = (value: Rational): Expr => ({ kind: 'number', value });

/** Parses tokens that a caller has cut out of a longer text. Never throws. */
export function parseTokens(tokens: readonly Token[]): ExpressionResult {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return { ok: false, problem: 'empty' };
  if (last.end - first.start > MAX_LENGTH) return { ok: false, problem: 'tooLong', at: first.start };
  try {
    return { ok: true, expr: new Parser(tokens).read() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.at === undefined
      ? { ok: false, problem: error.problem }
      : { ok: false, problem: error.problem, at: error.at };
  }
}

function tokensOf(text: string, lang?: 'da' | 'en'): Token[] | Refusal {
  if (text.length > MAX_LENGTH) return { ok: false, problem: 'tooLong', at: MAX_LENGTH };
  const tokens = tokenise(text, notationOf(text, lang));
  return tokens.length === 0 ? { ok: false, problem: 'empty' } : tokens;
}

/** Reads the text as it stands; failing that, with its words and typed forms as signs, where it has such. */
function asWrittenOrSpelled<T extends { readonly ok: true }>(
  text: string,
  lang: 'da' | 'en' | undefined,
  read: (text: string) => T | Refusal,
): T | Refusal {
  const written = read(text);
  if (written.ok || written.problem === 'tooLong') return written;
  const spelled = spelledOut(text, lang);
  if (spelled === text) return written;
  const result = read(spelled);
  // A place in the rewritten text is none in the student's.
  return result.ok || result.problem === 'syntax'
    ? result.ok
      ? result
      : written
    : { ok: false, problem: result.problem };
}

/**
 * Reads one expression as students write it (`2,5 · 4`, `3/4 af 20`, `12 x 15`, `\frac{3}{4} + ½`); a trailing `=` or
 * `= ?` is dropped. `lang` settles `1.250`; without it the text does. Never throws.
 */
export function readExpression(text: string, lang?: 'da' | 'en'): ExpressionResult {
  return asWrittenOrSpelled(text, lang, (source) => {
    const tokens = tokensOf(source, lang);
    return Array.isArray(tokens) ? parseTokens(dropQuestion(tokens)) : tokens;
  });
}

/** Tokens without a trailing `=`, `= ?` or `= ▢`. */
export function dropQuestion(tokens: readonly Token[]): Token[] {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'break') end--;
  if (end > 1 && tokens[end - 1]?.kind === 'equals') return tokens.slice(0, end - 1);
  return tokens.slice(0, end === tokens.length ? end : tokens.length);
}

/** Reads `left = right` with exactly one letter for the unknown. Never throws. */
export function readEquation(text: string, lang?: 'da' | 'en'): EquationResult {
  return asWrittenOrSpelled(text, lang, (source) => equationIn(source, lang));
}

function equationIn(text: string, lang?: 'da' | 'en'): EquationResult {
  const tokens = tokensOf(text, lang);
  if (!Array.isArray(tokens)) return tokens;
  const signs = tokens.filter((token) => token.kind === 'equals');
  const middle = tokens.findIndex((token) => token.kind === 'equals');
  if (middle < 0) return { ok: false, problem: 'syntax' };
  if (signs.length > 1) return { ok: false, problem: 'syntax', at: signs[1]?.start ?? 0 };
  const left = parseTokens(tokens.slice(0, middle));
  if (!left.ok) return left;
  const right = parseTokens(tokens.slice(middle + 1));
  if (!right.ok) return right;
  const names = variablesOf(right.expr, variablesOf(left.expr));
  const [name] = names;
  if (names.size !== 1 || name === undefined) return { ok: false, problem: names.size === 0 ? 'syntax' : 'variable' };
  return { ok: true, left: left.expr, right: right.expr, variable: name };
}
