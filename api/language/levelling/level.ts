import { splitSentences } from '../sentences.ts';
import { isInAnotherLanguage } from '../whichLanguage.ts';
import { compareNames, compareNumbers, type Difference, type KeptTerm, keptTerms, timesOf } from './facts.ts';
import { hasFiniteVerb } from './finite.ts';
import { type Lix, lixOf, lixOfLines } from './lix.ts';
import { isBalanced, piecesOf } from './pieces.ts';
import { SPLITS } from './splits/index.ts';
import { makeList } from './splits/lists.ts';
import type { ChangeKind, Split } from './splits/rule.ts';
import { exchangeWord } from './words.ts';

/** One thing that was done to a text. */
export interface Change {
  readonly kind: ChangeKind;
  /** What stood there: a sentence, or the word of a `word`. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

/** What a text is to become. */
export interface LevelRequest {
  /** The LIX that it should have. */
  readonly target: number;
  /** Words that must stay as they are. */
  readonly terms?: readonly string[];
}

/** A text made easier by rules, and what that came to. */
export interface Leveled {
  readonly text: string;
  readonly before: number;
  readonly after: number;
  readonly target: number;
  /** How far the version is from the target: above 0 it is harder. Not rounded. */
  readonly distance: number;
  /** Within three of the target, as it is checked. */
  readonly reached: boolean;
  /** What was changed, in the order in which it was done. Nothing is ever left out or added by rules. */
  readonly changes: readonly Change[];
  readonly terms: readonly KeptTerm[];
  readonly numbers: Difference;
  readonly names: Difference;
  /** The rules know Danish sentences: a text in another language is only measured. */
  readonly isMeasuredOnly: boolean;
}

/** How far from its target a version may be. */
export const TOLERANCE = 3;

/** The sentences of a line of the text. */
type Line = readonly string[];

/**
 * Makes a Danish text easier to read, by rules alone, until its LIX is the target or nothing safe is left to do: the longest
 * sentences are split first, then long words give way to short ones that fit. A text that is already as easy as the target,
 * or so near it that the next change would lead further away, stays as it is. Deterministic.
 */
export function levelText(source: string, { target, terms = [] }: LevelRequest): Leveled {
  const before = lixOf(source).lix;
  const isMeasuredOnly = isInAnotherLanguage(source.slice(0, 2000), 'da');
  const changes: Change[] = [];
  let lines: Line[] = source.split('\n').map((line) => (line.trim() === '' ? [] : splitSentences(line)));
  const text = (): string => lines.map(joined).join('\n');
  if (!isMeasuredOnly) {
    const isKept = (phrase: string): boolean => terms.some((term) => timesOf(term, phrase) > 0);
    let isNear = false;
    const splits: Tried<Parted> = new Map();
    const measured = new Map<string, Lix>();
    const words: Tried<ReturnType<typeof exchangeWord>> = new Map();
    for (let lix = before; lix > target; ) {
      const next = nextSplit(lines, splits) ?? nextWord(lines, words, isKept);
      if (!next) break;
      const known = lines;
      lines = next.lines;
      const now = lixOfLines(lines.map(joined), measured);
      // A step that would lead further past the target than it is away is not taken.
      if (target - now > lix - target) {
        lines = known;
        isNear = changes.length === 0;
        break;
      }
      lix = now;
      changes.push(next.change);
    }
    if (before > target && !isNear) {
      for (let next = nextList(lines); next; next = nextList(lines)) {
        lines = next.lines;
        changes.push(next.change);
      }
    }
  }
  const made = changes.length === 0 ? source : text();
  const after = lixOf(made).lix;
  return {
    text: made,
    before,
    after,
    target,
    distance: after - target,
    reached: Math.abs(after - target) <= TOLERANCE,
    changes,
    terms: keptTerms(terms, source, made),
    numbers: compareNumbers(source, made),
    names: compareNames(source, made),
    isMeasuredOnly,
  };
}

interface Step {
  readonly lines: Line[];
  readonly change: Change;
}

const put = (lines: readonly Line[], row: number, at: number, sentences: readonly string[]): Line[] =>
  lines.map((line, index) => (index === row ? [...line.slice(0, at), ...sentences, ...line.slice(at + 1)] : line));

/** What came of trying something on a sentence, so that a long text is read once and not at each step. */
type Tried<T> = Map<string, T>;

function once<T>(tried: Tried<T>, sentence: string, find: (sentence: string) => T): T {
  const known = tried.get(sentence);
  if (known !== undefined) return known;
  const found = find(sentence);
  tried.set(sentence, found);
  return found;
}

/** How long a sentence is, and what it is split into; null when that is not safe. */
interface Parted {
  readonly words: number;
  readonly split: { readonly kind: ChangeKind; readonly parts: readonly string[] } | null;
}

function parted(sentence: string): Parted {
  const { words } = lixOf(sentence);
  for (const split of SPLITS) {
    const parts = safely(split, sentence);
    if (parts) return { words, split: { kind: split.kind, parts } };
  }
  return { words, split: null };
}

/** Splits the longest sentence that can be split. */
function nextSplit(lines: readonly Line[], tried: Tried<Parted>): Step | null {
  let most = 0;
  let step: (() => Step) | null = null;
  for (const [row, line] of lines.entries()) {
    for (const [at, before] of line.entries()) {
      const { words, split } = once(tried, before, parted);
      if (!split || words <= most) continue;
      most = words;
      step = () => ({
        lines: put(lines, row, at, split.parts),
        change: { kind: split.kind, before, after: split.parts.join(' ') },
      });
    }
  }
  return step?.() ?? null;
}

/** The parts of a split that are whole sentences; null when one of them is not. */
function safely(split: Split, sentence: string): readonly string[] | null {
  if (!/[.]$/u.test(sentence)) return null;
  const parts = split.apply(sentence, piecesOf(sentence));
  return parts?.every((part) => isBalanced(part) && hasFiniteVerb(part)) ? parts : null;
}

/** Sentences one after the other; what follows a list begins a new line. */
const joined = (line: Line): string =>
  line.reduce(
    (text, sentence) => text + (text === '' ? '' : text.includes('\n', text.lastIndexOf('.')) ? '\n' : ' ') + sentence,
    '',
  );

/** An enumeration after a colon becomes a list: no easier by LIX, but to the eye. */
function nextList(lines: readonly Line[]): Step | null {
  for (const [row, line] of lines.entries()) {
    for (const [at, sentence] of line.entries()) {
      const made = makeList.apply(sentence, piecesOf(sentence));
      if (made)
        return { lines: put(lines, row, at, made), change: { kind: 'list', before: sentence, after: made.join(' ') } };
    }
  }
  return null;
}

function nextWord(
  lines: readonly Line[],
  tried: Tried<ReturnType<typeof exchangeWord>>,
  isKept: (phrase: string) => boolean,
): Step | null {
  for (const [row, line] of lines.entries()) {
    for (const [at, sentence] of line.entries()) {
      const found = once(tried, sentence, (whole) => exchangeWord(whole, isKept));
      if (!found) continue;
      const { from, to } = found.exchange;
      return { lines: put(lines, row, at, [found.sentence]), change: { kind: 'word', before: from, after: to } };
    }
  }
  return null;
}
