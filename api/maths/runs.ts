import { MAX_LENGTH } from './limits.ts';
import type { Token } from './token.ts';
import { unitOf } from './units.ts';

/** A piece of maths in prose: tokens without the units and nouns that stood between them. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Nothing mathematical was cut off at either end, such as the root in `√16 + 3`. */
  readonly isWhole: boolean;
}

/** Words that say "equals" between a calculation and its result. */
const EQUALS = new Set(['er', 'giver', 'bliver', 'is', 'gives', 'equals', 'makes']);
/** Words that begin a new statement, so that they are no nouns after a number ("2x = 8 så x = 4"). */
const CONNECTORS = new Set(
  'så og dvs altså derfor derefter bagefter for fordi hvor når men so and then therefore thus because which'.split(' '),
);
/** Most nouns between a number and the sign after it ("24 red bikes - 3"). */
const MAX_NOUNS = 3;

/**
 * Cuts the maths out of prose. A run ends at a word, at punctuation and at a new line; a unit, rate or noun between a
 * number and a sign is skipped ("3 · 12 kr. = 36 kr.", "60 km/t · 3"). With `verbs`, "er" and "is" after a calculation count as `=`.
 */
export function mathsRuns(tokens: readonly Token[], options: { readonly verbs?: boolean } = {}): Run[] {
  const runs: Run[] = [];
  const places = new Map(tokens.map((token, i) => [token.start, i]));
  let current: Token[] = [];
  let open = 0;
  const finish = (): void => {
    const run = trim(current);
    const [first] = run;
    const last = run.at(-1);
    if (first && last && last.end - first.start <= MAX_LENGTH) {
      const isWhole =
        !isCutBefore(tokens, places.get(first.start) ?? 0) && !isCutAfter(tokens, places.get(last.start) ?? 0);
      runs.push({ tokens: run, start: first.start, end: last.end, isWhole });
    }
    current = [];
    open = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    switch (token.kind) {
      case 'currency':
        continue;
      case 'break': {
        // "3 · 4" with "= 12" on the line below it.
        if (token.text === '\n' && current.length > 0 && tokens[i + 1]?.kind === 'equals') continue;
        const afterUnit = token.text === '.' && i > 0 && isWordAfterNumber(tokens, i - 1) && continues(tokens[i + 1]);
        if (!afterUnit) finish();
        continue;
      }
      case 'word': {
        if (options.verbs && EQUALS.has(token.text) && isCalculation(current) && startsValue(tokens, i + 1)) {
          current.push({ kind: 'equals', start: token.start, end: token.end, spaced: true });
          continue;
        }
        const nouns = endsValue(current.at(-1)) ? nounsBefore(tokens, i) : 0;
        if (nouns > 0) i += nouns - 1;
        else finish();
        continue;
      }
      case 'variable': {
        const unit = endsNumber(current.at(-1)) && isUnitLetter(tokens, i);
        if (unit) continue;
        if (!isMathsLetter(tokens, i)) finish();
        else current.push(token);
        continue;
      }
      case 'open':
        open++;
        break;
      case 'close':
        // "1)" and "a)" number a task; any other bracket that was never opened ends the run
        if (open === 0) {
          if (current.length <= 1) current = [];
          finish();
          continue;
        }
        open--;
        break;
      case 'operator': {
        const nouns = endsNumber(current.at(-1)) && rateAt(tokens, i) > 0 ? nounsBefore(tokens, i) : 0;
        if (nouns > 0) {
          i += nouns - 1;
          continue;
        }
        break;
      }
      case 'number':
      case 'vulgar':
        if (startsNewValue(current.at(-1), token)) finish();
        break;
    }
    current.push(token);
  }
  finish();
  return runs;
}

/** Punctuation that may stand beside maths; any other sign (|, °, an unknown LaTeX command) belongs to it. */
const PUNCTUATION = /^[.,;:!?"'“”’()…\n_–=>→⇒⇔<-]*$/;

/** Whether something before token `i` belongs to the maths that begins there: a sign, a root, the name of a function. */
function isCutBefore(tokens: readonly Token[], i: number): boolean {
  const [first, before] = [tokens[i], tokens[i - 1]];
  if (!first || !before) return false;
  if (before.kind === 'operator') {
    const bullet = before.operator === '-' && first.spaced && (i === 1 || tokens[i - 2]?.kind === 'break');
    return before.operator !== ':' && !bullet;
  }
  if (before.kind === 'break') return !PUNCTUATION.test(before.text);
  if (before.kind === 'word') return first.kind === 'open' && !first.spaced;
  return before.kind === 'percent' || before.kind === 'of';
}

/** Whether something after token `i` belongs to the maths that ends there. A dash before a word is punctuation. */
function isCutAfter(tokens: readonly Token[], i: number): boolean {
  const [after, next] = [tokens[i + 1], tokens[i + 2]];
  if (after?.kind === 'break') return !PUNCTUATION.test(after.text);
  if (after?.kind !== 'operator') return after?.kind === 'of' || after?.kind === 'frac';
  return !(after.operator === '-' && after.spaced && (!next || next.kind === 'word'));
}

const endsNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'vulgar' || token?.kind === 'percent';
const endsValue = (token: Token | undefined): boolean => endsNumber(token) || token?.kind === 'close';

/** Two numbers in a row are two runs, but for `1 1/2`. */
function startsNewValue(previous: Token | undefined, token: Token): boolean {
  if (!previous || !endsValue(previous)) return false;
  return !(previous.kind === 'number' && (token.kind === 'vulgar' || token.spaced)) || token.kind === 'percent';
}

function continues(token: Token | undefined): boolean {
  return token?.kind === 'equals' || (token?.kind === 'operator' && token.spaced);
}

const isWordAfterNumber = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && unitOf(token) !== undefined && tokens[i - 1]?.kind === 'number';
};

/** How many tokens from `i` are nouns and rates between a value and a sign ("24 red bikes - 3"); 0 when no sign follows. */
function nounsBefore(tokens: readonly Token[], i: number): number {
  let nouns = 0;
  for (let n = 0; nouns <= MAX_NOUNS; ) {
    const token = tokens[i + n];
    const rate = rateAt(tokens, i + n);
    if (rate > 0) {
      n += rate;
      nouns++;
    } else if (token?.kind === 'word' && CONNECTORS.has(token.text)) return 0;
    else if (token?.kind === 'word' || (token?.kind === 'variable' && !/[xyz]/.test(token.name))) {
      n++;
      nouns++;
    } else if (token?.kind === 'break' && token.text === '.' && continues(tokens[i + n + 1])) return n + 1;
    else return n > 0 && (token?.kind === 'close' || continues(token)) ? n : 0;
  }
  return 0;
}

/** In tokens, the length of "/hour" in "$250/hour" or "60 km/t"; 0 where there is no such thing. */
function rateAt(tokens: readonly Token[], i: number): number {
  const [slash, unit] = [tokens[i], tokens[i + 1]];
  if (slash?.kind !== 'operator' || slash.operator !== '/' || !unit || unit.spaced) return 0;
  return unit.kind === 'word' || (unit.kind === 'variable' && !/[xyz]/.test(unit.name)) ? 2 : 0;
}

/** Whether the letter at `i` is a unit: "5 m", "3 g = …"; but not the unknown of "5m + 3 = 18". */
function isUnitLetter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'variable' && token.spaced && token.name !== 'x' && unitOf(token) !== undefined;
}

/** Whether a lone letter is part of maths: x, y and z beside anything of maths, others only when they touch a sign. */
function isMathsLetter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token?.kind !== 'variable') return false;
  const signAfter = after !== undefined && ['operator', 'equals', 'close'].includes(after.kind);
  const signBefore = before !== undefined && ['operator', 'equals', 'open'].includes(before.kind);
  const touchesNumber = (before?.kind === 'number' || before?.kind === 'variable') && !token.spaced;
  if (/[xyz]/.test(token.name)) {
    return signAfter || signBefore || touchesNumber || before?.kind === 'number' || after?.kind === 'open';
  }
  return signAfter || signBefore || touchesNumber;
}

const isCalculation = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  tokens.some((token) => token.kind === 'operator' || token.kind === 'of') &&
  endsValue(tokens.at(-1));

function startsValue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]?.kind === 'currency' ? tokens[i + 1] : tokens[i];
  return token?.kind === 'number' || token?.kind === 'vulgar';
}

/** Without signs that have nothing to work on at either end, and without brackets that were never closed. */
function trim(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && !canStart(tokens[start], tokens[start + 1])) start++;
  while (end > start && !canEnd(tokens[end - 1])) end--;
  const run = tokens.slice(start, end);
  const [first] = run;
  return run.length === 1 && first?.kind === 'variable' ? [] : run;
}

function canStart(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'operator') return token.operator === '-' && next?.spaced === false;
  return ['number', 'vulgar', 'variable', 'constant', 'root', 'open', 'frac'].includes(token.kind);
}

const canEnd = (token: Token | undefined): boolean =>
  token !== undefined && ['number', 'vulgar', 'variable', 'constant', 'close', 'percent'].includes(token.kind);
