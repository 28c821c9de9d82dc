import { type Atom, type Run, runOf } from './atoms.ts';
import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Span } from './span.ts';
import {
  isResult,
  isSchoolwork,
  isToWorkOut,
  type Surroundings,
  standsByOperator,
  standsInArithmetic,
} from './surroundings.ts';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** How the digits of a CPR number are grouped when nothing beside it says what it is. */
const PLAIN_SHAPES = new Set(['10', '6 4', '2 2 2 4', '2 2 2 2 2', '6 2 2']);
const TAIL =
  /(?<!\p{L})(?:(?:de |mine |the |my )?(?:(?:sidste|last|final) (?:fire|4|four)|(?:fire|4|four) (?:sidste|last)|resten|rest|endecifrene?|slutter|ender|ends?)(?!\p{L})[^\d\n]{0,40}?)(\d{2} ?\d{2})(?!\d|[.,]\d)/giu;

/** A CPR number has this many digits. */
const CPR_DIGITS = 10;

/** Whether digits 1–6 of a CPR number can be a date when the seventh is `seventh`. */
function isBirthDate(six: string, seventh: number): boolean {
  const day = Number(six.slice(0, 2));
  const month = Number(six.slice(2, 4));
  const year = Number(six.slice(4, 6));
  // The seventh digit tells the century; replacement numbers ("erstatningspersonnumre") add 60 to the day.
  let century = 1900;
  if (seventh === 4 || seventh === 9) century = year <= 36 ? 2000 : 1900;
  else if (seventh >= 5) century = year <= 57 ? 2000 : 1800;
  const realDay = day > 60 ? day - 60 : day;
  const date = new Date(Date.UTC(century + year, month - 1, realDay));
  return realDay >= 1 && month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === realDay;
}

const isSomeDate = (six: string) => [0, 4, 5].some((seventh) => isBirthDate(six, seventh));

/** Whether the check digit fits. Numbers without one are given out since 2007, so it only adds weight. */
const hasCheckDigit = (ten: string) => WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(ten[i]), 0) % 11 === 0;

/**
 * Danish civil registration numbers: a real date and four digits, whole, in groups, over lines, in words or with words
 * between. Beside "cpr" and the like any shape counts; otherwise only the usual ones, and not in arithmetic, in a data
 * set or as the number of an order, a book or an account.
 */
export function findCpr(scan: Scan, atoms: readonly Atom[], near: Surroundings): Span[] {
  const { text } = scan;
  const spans: Span[] = [];
  const rejected: Span[] = [];
  const isCued = (start: number, end: number) => near.has(Is.cprCue, start, end, 60, 40);
  const add = (start: number, end: number, digits: string, isCertain = true) =>
    (isCertain ? spans : rejected).push({ kind: 'cpr', start, end, identity: digits });

  const isSpoken = (scan.has & Is.cprCue) !== 0;
  for (let i = 0; i < atoms.length; i++) {
    // Within a row of numbers only the usual shapes count, unless "cpr" is spoken of.
    if (!isSpoken && atoms[i]?.joined && (atoms[i]?.digits.length ?? 0) < 6) continue;
    const run = runOf(atoms, i, CPR_DIGITS, true);
    if (!run) continue;
    const { digits, start, end, isAlone } = run;
    if (!isBirthDate(digits, Number(digits[6]))) continue;
    if (/\d$|\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) || /^\d|^[.,]\d/.test(text.slice(end, end + 2)))
      continue;
    const cued = isCued(start, end) && !numbersAThing(near, start, isCued);
    add(start, end, digits, cued || standsAlone(text, near, run));
    if (cued || isAlone) i += run.count - 1;
  }
  if ((scan.has & (Is.cprCue | Is.birthCue | Is.tailCue)) !== 0) {
    for (const { start, end, digits } of halves(scan, atoms, near)) add(start, end, digits);
  }
  return withRepeats(spans, rejected);
}

/** An order's or a book's number stands right after a word for it, and "cpr" does not come later still. */
const numbersAThing = (near: Surroundings, start: number, isCued: (start: number, end: number) => boolean) =>
  near.has(Is.orderCue, start, start, 20, 0) && !isCued(start - 20, start);

/** Whether ten digits with nothing beside them that says "cpr" are taken for one all the same. */
function standsAlone(text: string, near: Surroundings, { digits, shape, start, end, ofWords, isAlone }: Run): boolean {
  if (ofWords || !PLAIN_SHAPES.has(shape)) return false;
  if (near.has(Is.orderCue, start, end, 40, 0) || isToWorkOut(text, start, end)) return false;
  if (shape !== '10' && !isAlone && shape !== '6 4') return false;
  const written = text.slice(start, end);
  const isSomebodys = near.has(Is.firstPerson | Is.kin | Is.birthCue, start, end, 60, 30);
  if (/^\d{6} ?[-–—‐‑] ?\d{4}$/.test(written)) {
    const isTask = near.has(Is.maths, start, start, 40, 0) && !isSomebodys;
    return !isTask && !standsByOperator(text, start, end);
  }
  const isFraction = shape === '6 4' && /[/:|_~]/.test(written);
  if (standsInArithmetic(text, start, end) || (shape === '10' && isResult(text, start, end))) return false;
  if (isFraction || isSchoolwork(near, start, end)) return hasCheckDigit(digits) && isSomebodys;
  return true;
}

/** The date and the last four where they stand apart, or one of them beside "cpr". */
function halves({ text, has }: Scan, atoms: readonly Atom[], near: Surroundings) {
  const found: { start: number; end: number; digits: string }[] = [];
  const dates: Atom[] = [];
  const speaksOfCpr = (start: number, end: number) => near.has(Is.cprCue, start, end, 60, 40);
  for (let i = 0; i < atoms.length; i++) {
    const date = takeDate(atoms, i);
    if (!date) continue;
    dates.push(date);
    const { start, end, digits } = date;
    const right = text.slice(Math.max(0, start - 16), start);
    const isGiven = /\d/.test(right) ? false : near.has(Is.cprCue, start, end, date.isWord ? 30 : 26, 0);
    let after = i + 1;
    while ((atoms[after]?.start ?? end) < end) after++;
    const next = atoms[after];
    const tail = next && next.start - end <= 45 ? takeFour(atoms, after) : null;
    const isApart = tail && !standsInArithmetic(text, start, end) && !standsInArithmetic(text, tail.start, tail.end);
    const between = tail ? text.slice(end, tail.start) : '';
    const isTailed =
      isApart &&
      (near.has(Is.tailCue, end, tail.start, 0, 0) ||
        /sidste|last|streg|bindestreg|dash|hyphen|resten|rest/i.test(between) ||
        speaksOfCpr(start, tail.end));
    if (isTailed && between.length > 0) {
      found.push(date, tail);
    } else if (isGiven && !isToWorkOut(text, start, end)) found.push({ start, end, digits });
  }
  for (const match of (has & Is.tailCue) === 0 ? [] : text.matchAll(TAIL)) {
    const four = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - four.length;
    const dated = dates.some((date) => Math.abs(date.start - start) < 120);
    if (speaksOfCpr(match.index, end) || dated || near.has(Is.birthCue, start, end, 100, 60))
      found.push({ start, end, digits: four.replace(' ', '') });
  }
  return found;
}

/** Six digits of a date from atom `from` on: "150334", "15 03 34", "femten tre fireogtredive". */
function takeDate(atoms: readonly Atom[], from: number): Atom | null {
  const [first, second, third] = [atoms[from], atoms[from + 1], atoms[from + 2]];
  if (!first) return null;
  if (first.digits.length === 6) return isSomeDate(first.digits) ? first : null;
  if (!second?.joined || !third?.joined || first.digits.length > 2 || second.digits.length > 2) return null;
  if (third.digits.length !== 2 && !/^(?:19|20)\d\d$/.test(third.digits)) return null;
  const digits = [first, second, third].map((atom) => atom.digits.slice(-2).padStart(2, '0')).join('');
  return isSomeDate(digits) ? { ...first, digits, end: third.end } : null;
}

function takeFour(atoms: readonly Atom[], from: number): Atom | null {
  let digits = '';
  const first = atoms[from];
  for (let to = from; first && to < from + 4; to++) {
    const atom = atoms[to];
    if (!atom || (to > from && !atom.joined)) return null;
    digits += atom.digits;
    if (digits.length === 4) return atoms[to + 1]?.joined ? null : { ...first, digits, end: atom.end };
  }
  return null;
}

/** What is known from one place is hidden in all of them. */
function withRepeats(spans: readonly Span[], rejected: readonly Span[]): Span[] {
  const known = new Set(spans.map(({ identity }) => identity));
  return [...spans, ...rejected.filter(({ identity }) => known.has(identity))];
}
