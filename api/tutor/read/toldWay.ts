import { type ArithmeticClaim, add, equals, multiply, readNumbers } from '../../maths/index.ts';
import { digitsOf, reaches } from './lines.ts';

/** The end of a message. */
const END = 100;
/** A number alone at the end of a message, or after "så" or "so". */
const TOLD_LAST =
  /(?:^|[.,;!?]\s|\s(?:så|so|altså)\s(?:\p{L}+\s){0,3})(-?\d[\d.,]*)\s*(?:\p{L}{1,14}(?:\s(?:er|is)\s.{1,20})?)?\s*[.!?]?\s*$/iu;

/**
 * The calculation behind a way that is told piece by piece, in signs: "12 - 7 er 5 og så 4 - 1 er 3. 35" → `52 - 17 = 35`,
 * "1 liter er 4 glas og 0,5 liter er 2 glas så 6" → `4 + 2 = 6`, "0,25 + 0,25 = 0,5 så 2 glas" → `0,5 : 0,25 = 2`.
 * Only the student's own pieces are put together, and only where they come to the value that the message ends with or
 * that was asked about; what the calculation says may still be wrong. Null for any other message.
 * @param message as written; `fresh` the same in signs, with its `sums`
 */
export function wayToldIn(
  message: string,
  fresh: string,
  sums: readonly ArithmeticClaim[],
  asked: string | undefined,
  task: string,
): string | null {
  for (const value of [TOLD_LAST.exec(message.trim().slice(-END))?.[1]?.replace(/[.,]$/u, ''), asked]) {
    const way =
      value === undefined
        ? null
        : (inColumns(sums, value, task) ??
          inParts(fresh, value, task) ??
          repeated(sums, value) ??
          goneOn(fresh, sums, value));
    if (way !== null) return way;
  }
  return null;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly result: number;
}

const COLUMN = /^(\d{1,2})\s?([-−+])\s?(\d)$/u;
const MOST_COLUMNS = 4;

/** "5 - 1 er 4 og 7 - 2 er 5": two numbers of the task, digit by digit, from either end. */
function inColumns(sums: readonly ArithmeticClaim[], value: string, task: string): string | null {
  const read = sums.map(({ left, right, holds }) => ({ found: COLUMN.exec(left.trim()), right: right.trim(), holds }));
  const sign = read[0]?.found?.[2];
  if (read.length < 2 || read.length > MOST_COLUMNS || sign === undefined) return null;
  if (read.some(({ found, right, holds }) => !holds || found?.[2] !== sign || !/^\d{1,2}$/u.test(right))) return null;
  const columns = read.map(
    ({ found, right }): Column => ({ left: Number(found?.[1]), right: Number(found?.[3]), result: Number(right) }),
  );
  const ordered = [columns, columns.toReversed()].find(
    (some) => some.map(({ result }) => result % 10).join('') === value.trim(),
  );
  if (!ordered) return null;
  const whole = digitsOf(task).filter((digits) => /^\d{2,4}$/u.test(digits) && digits.length === ordered.length);
  for (const one of whole) {
    const other = whole.find((two) => two !== one && ordered.some((column, at) => isColumn(column, one, two, at)));
    if (other !== undefined && Number(one) > Number(other))
      return `${one} ${sign === '+' ? '+' : '-'} ${other} = ${value.trim()}`;
  }
  return null;
}

/** Whether a column is made of two numbers' digits at one place, in either order, with ten more or one less where was borrowed. */
function isColumn({ left, right }: Column, one: string, other: string, at: number): boolean {
  const [top, bottom] = [Number(one[at]), Number(other[at])];
  return (right === bottom && [top, top + 10, top - 1].includes(left)) || (left === bottom && right === top);
}

const PART = /(\d[\d.,]*)\s?\p{L}{1,14}\.?\s(?:er|giver|bliver|is|are|gives|makes)\s(\d[\d.,]*)/gu;

/** "1 liter er 4 glas og 0,5 liter er 2 glas": parts of a number of the task at one rate, and what they come to together. */
function inParts(message: string, value: string, task: string): string | null {
  const parts = [...message.slice(0, 400).matchAll(PART)].flatMap(([, whole = '', part = '']) => {
    const [[of], [comes]] = [readNumbers(whole), readNumbers(part)];
    return of && comes ? [{ of: of.value, comes: comes.value, text: comes.text }] : [];
  });
  const [wanted] = readNumbers(value);
  const [first, ...others] = parts;
  if (!wanted || !first || others.length === 0 || parts.length > MOST_COLUMNS) return null;
  const isOneRate = others.every(({ of, comes }) => equals(multiply(of, first.comes), multiply(comes, first.of)));
  const whole = parts.map(({ of }) => of).reduce(add);
  const isOfTask = readNumbers(task).some((number) => equals(number.value, whole));
  const total = parts.map(({ comes }) => comes).reduce(add);
  return isOneRate && isOfTask && equals(total, wanted.value)
    ? `${parts.map(({ text }) => text).join(' + ')} = ${wanted.text}`
    : null;
}

/** "0,25 + 0,25 + 0,25 + 0,25 = 1, så 4": how many times the one number goes into what they come to. */
function repeated(sums: readonly ArithmeticClaim[], value: string): string | null {
  for (const { left, right, holds } of sums) {
    const addends = left.split('+').map((addend) => addend.trim());
    const [first = ''] = addends;
    const isSame = addends.length > 1 && addends.every((addend) => addend === first) && /^\d[\d.,]*$/u.test(first);
    if (holds && isSame && String(addends.length) === value.trim())
      return `${right.trim()} : ${first} = ${value.trim()}`;
  }
  return null;
}

const FILL = '(?: (?:jeg|vi|man|det|den|dem|så|bare|i|we|it|that|them))*';
const NUMBER = '(\\d[\\d.,]*)(?: ?(?:kr\\.?|%|\\p{L}{1,12}))?';
/** What is done next with what a sum came to: the number that it is done to, where one is named, and the one it is done with. */
const NEXT: readonly (readonly [sign: string, pattern: RegExp, to: 1 | 2])[] = [
  [
    '·',
    new RegExp(
      `(?:gange[rt]?|ganget|times|multipl\\p{L}*)${FILL}(?: ${NUMBER})? (?:med|by|with|times) ${NUMBER}`,
      'iu',
    ),
    1,
  ],
  [':', new RegExp(`(?:del(?:er|te|t)|divid\\p{L}*)${FILL}(?: ${NUMBER})? (?:med|by|with) ${NUMBER}`, 'iu'), 1],
  [
    '-',
    new RegExp(
      `(?:trækker|trak|tager|tog|subtract\\p{L}*|take)${FILL} ${NUMBER} (?:fra|væk|from|away)(?: ${NUMBER})?`,
      'iu',
    ),
    2,
  ],
  ['-', new RegExp(`(?<!\\d ?)minus${FILL}() ${NUMBER}`, 'iu'), 1],
  ['+', new RegExp(`(?:lægger|lagde|add(?:ed|ing)?)${FILL} ${NUMBER} (?:til|to)(?: ${NUMBER})?`, 'iu'), 2],
  ['+', new RegExp(`(?<!\\d ?)(?:plus|og så|and then)(?: (?:er der|there are|it'?s))?() ${NUMBER}`, 'iu'), 1],
];

/** "40 % af 15 = 6. så ganger jeg med 20 så det er 120": the one thing done with the last result, and what it comes to. */
function goneOn(message: string, sums: readonly ArithmeticClaim[], value: string): string | null {
  const last = sums.at(-1);
  if (!last?.holds || reaches(last.right, value)) return null;
  const at = message.lastIndexOf(last.left.trim());
  const end = at < 0 ? -1 : message.indexOf(last.right.trim(), at + last.left.trim().length);
  if (end < 0) return null;
  const rest = message.slice(end + last.right.trim().length).slice(0, END);
  const [step, ...more] = NEXT.flatMap(([sign, pattern, to]) => {
    const found = pattern.exec(rest);
    return found ? [{ sign, done: bare(found[to]) ?? last.right.trim(), by: bare(found[3 - to]) }] : [];
  });
  if (step?.by === undefined || more.length > 0 || reaches(step.by, value)) return null;
  const usesLast = reaches(step.done, last.right) || reaches(step.by, last.right);
  return usesLast ? `${step.done} ${step.sign} ${step.by} = ${value}` : null;
}

/** A number without the mark that ends its clause. */
const bare = (digits: string | undefined): string | undefined => digits?.replace(/[.,]$/u, '') || undefined;
