import { type Atom, runOf } from './atoms.ts';
import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Span } from './span.ts';
import { isSchoolwork, isToWorkOut, type Surroundings, standsInArithmetic } from './surroundings.ts';

/** A Danish telephone number has this many digits. */
const DANISH_DIGITS = 8;

/** Lines that a child must be able to read and write: BørneTelefonen, Livslinien, and what schools print. */
const HELPLINES = new Set(['116111', '70201201', '80203080', '70208208', '70272020', '35550055']);
/** A country code and the rest, in groups; bounded, so that no input makes it slow. */
const ABROAD = /(?<![\d.,])(?:\(?(?:\+|00) ?\d{1,3}\)?)(?:[ ./-]{0,2}\(?\d{1,12}\)?){1,6}(?!\d)/gu;
const NATIONAL = /(?<![\d.,+])0\d{2,4}[ /-]?(?:\d{2,4}[ -]?){1,3}\d{2,4}(?!\d)/gu;
const YEARS = /^(?:1\d|20)\d{2}\D(?:1\d|20)\d{2}$/;
/** How eight digits are grouped where a telephone number is spoken of. */
const CUED_SHAPES = new Set([
  '8',
  '4 4',
  '2 2 2 2',
  '3 2 3',
  '2 3 3',
  '2 6',
  '3 5',
  '2 2 4',
  '4 2 2',
  '3 3 2',
  '1 1 1 1 1 1 1 1',
]);

/**
 * Telephone numbers: Danish ones in pairs, or in any grouping or in words beside a word such as "tlf"; any with a country
 * code. Eight digits in arithmetic or in a sentence about numbers, years side by side and helplines pass.
 */
export function findPhones(scan: Scan, atoms: readonly Atom[], near: Surroundings, contacts: readonly Span[]): Span[] {
  const { text } = scan;
  const spans: Span[] = [];
  const rejected: Span[] = [];
  const add = (start: number, end: number, number: string, isCertain: boolean) => {
    const digits = number.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
    if (HELPLINES.has(digits)) return;
    (isCertain ? spans : rejected).push({ kind: 'phone', start, end, identity: digits });
  };
  if (/\+|00/.test(text)) {
    for (const match of text.matchAll(ABROAD)) {
      const number = match[0].replace(/[ (./-]+$/, '');
      const digits = number.replace(/\D/g, '');
      const end = match.index + number.length;
      if (digits.length < 8 || digits.length > 15 || HELPLINES.has(digits.slice(-8))) continue;
      const isDanish = /^(?:00)?45[2-9]\d{7}$/.test(digits);
      const isTerm =
        /[\d\p{L})] ?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) && /^\+ |^\+\d+$/.test(number);
      const isSpoken = near.has(Is.phoneCue | Is.weakPhoneCue | Is.kin, match.index, end, 50, 30);
      const isSum = isToWorkOut(text, match.index, end) || /^ ?[=*·×÷<>^%]/.test(text.slice(end, end + 2));
      if (/^\(?00/.test(number) && !isDanish && !isSpoken) continue;
      add(match.index, end, number, !isSum && (isDanish || isSpoken || (!isTerm && /[ ()-]/.test(number))));
    }
  }
  for (let i = 0; i < atoms.length; i++) {
    // Within a row of numbers there is no telephone number.
    const run = atoms[i]?.joined ? null : runOf(atoms, i, DANISH_DIGITS);
    if (!run) continue;
    const { start, end, digits, shape, isAlone, ofWords } = run;
    if (
      !/^[2-9]/.test(digits) ||
      /[+\d]$|\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) ||
      /^\d|^[.,]\d/.test(text.slice(end, end + 2))
    )
      continue;
    const written = text.slice(start, end);
    const exact = near.has(Is.phoneCue, start, end, 45, 25);
    const loose = exact || near.has(Is.weakPhoneCue, start, end, 45, 25);
    const isWork =
      standsInArithmetic(text, start, end) ||
      isToWorkOut(text, start, end) ||
      YEARS.test(written) ||
      near.has(Is.orderCue, start, end, 30, 0);
    const about = isSchoolwork(near, start, end);
    const sentence = atoms[i]?.sentence ?? 0;
    const isAbout = near.hasInSentence(Is.maths | Is.orderCue, sentence, start, end, 60, 30);
    const isTold =
      shape === '8' &&
      /(?:har|er|has|is|på|,|:|;|\/|\)|\n) ?$/i.test(text.slice(Math.max(0, start - 4), start)) &&
      isLast(text, end);
    const ofPerson =
      isTold &&
      (near.has(Is.kin, start, end, 24, 0) ||
        contacts.some((span) => Math.abs(span.start - end) < 40 || Math.abs(start - span.end) < 40));
    const isPairs = shape === '2 2 2 2' && /^\d\d(?<gap>[ .-])\d\d\k<gap>\d\d\k<gap>\d\d$/.test(written);
    const isCertain =
      isAlone &&
      ((exact &&
        CUED_SHAPES.has(ofWords ? '8' : shape) &&
        !YEARS.test(written) &&
        !/^ ?(?:kr|%)/.test(text.slice(end, end + 4)) &&
        !isToWorkOut(text, start, end)) ||
        (loose && CUED_SHAPES.has(ofWords ? '8' : shape) && !isWork && !isAbout) ||
        (ofPerson && !isAbout && !isToWorkOut(text, start, end)) ||
        (isPairs &&
          !isWork &&
          !about &&
          !/nord|syd|øst|vest|north|south|east|west|°/i.test(text.slice(end, end + 10))));
    add(start, end, digits, isCertain);
    if (isCertain) i += run.count - 1;
  }
  if ((scan.has & Is.phoneCue) !== 0) {
    for (const match of text.matchAll(NATIONAL)) {
      const end = match.index + match[0].length;
      const digits = match[0].replace(/\D/g, '');
      const isCertain = digits.length >= 9 && digits.length <= 12 && near.has(Is.phoneCue, match.index, end, 40, 20);
      if (isCertain && !standsInArithmetic(text, match.index, end)) add(match.index, end, match[0], true);
    }
  }
  // What is known from one place is hidden in all of them.
  const known = new Set(spans.map(({ identity }) => identity));
  return [...spans, ...rejected.filter(({ identity }) => known.has(identity))];
}

/** Nothing that could be counted follows: the end, a mark, or a small word. */
const isLast = (text: string, end: number): boolean =>
  !/^ (?!og |eller |men |hvis |and |or |but |så |kl )\p{L}/u.test(text.slice(end, end + 8));
