import { isLetterCode, wholeWords } from '../../../language/index.ts';
import { compare, type Rational, rational } from '../../../maths/rational.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { wholeSentence } from '../types.ts';
import { type Channel, NOTHING } from './channel.ts';

const ABOVE = wholeWords(
  /(?:\b(?:more|greater|bigger|larger|higher|mere|større|flere|højere) (?:than|end)|\b(?:over|above|exceeds|past)|>)\s*$/i,
);
const BELOW = wholeWords(
  /(?:\b(?:less|smaller|fewer|lower|mindre|færre|lavere) (?:than|end)|\b(?:under|below)|\b(?:not reach|når ikke (?:op på|til)|ikke op på)|<)\s*(?:et |a )?$/i,
);
const OPEN = wholeWords(/\b(?:or|eller)\b/i);

/** What each of them ends with. */
const BOUNDS = new Set('than end over above exceeds past under below reach til på < >'.split(' '));
const ARTICLES = new Set(['et', 'a']);
const NO_ARTICLES = new Set<string>();

/** The word or sign before a number, an article between them aside. */
function wordBefore(text: string, start: number, articles = ARTICLES): string {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  let from = end - 1;
  while (from > 0 && isLetterCode(text.charCodeAt(from)) && isLetterCode(text.charCodeAt(from - 1))) from--;
  const word = text.slice(Math.max(0, from), end).toLowerCase();
  return articles.has(word) ? wordBefore(text, from, NO_ARTICLES) : word;
}

const read = (text: string | undefined): Rational | undefined => {
  const [num, den] = (text ?? '').split('/');
  return num && den ? rational(BigInt(num), BigInt(den)) : undefined;
};
const write = (value: Rational): string => `${value.num}/${value.den}`;

/** Says yes to what the student asked. */
const YES = wholeWords(
  /^[\s"'*]*(?:ja|jo|yes|yep|rigtigt|korrekt|correct|right|exactly|præcis|netop|det (?:er|passer)|both|begge|that(?:'s| is) (?:right|true|correct))\b/i,
);

/** The numbers that a text puts above and below the wanted one, where it does so truly. */
function boundsIn(
  { text, readings }: { text: string; readings: readonly Reading[] },
  wanted: Rational,
): { above?: Rational; below?: Rational } {
  let above: Rational | undefined;
  let below: Rational | undefined;
  for (const reading of readings) {
    const bound = reading.values[0];
    if (!bound || !BOUNDS.has(wordBefore(text, reading.start))) continue;
    const before = text.slice(Math.max(0, reading.start - 24), reading.start);
    if (OPEN.test(before)) continue;
    const order = compare(bound, wanted);
    if (order < 0 && ABOVE.test(before) && (!above || compare(bound, above) > 0)) above = bound;
    if (order > 0 && BELOW.test(before) && (!below || compare(bound, below) < 0)) below = bound;
  }
  return { ...(above && { above }), ...(below && { below }) };
}

/** "It is more than 23", or "yes" to the student's "is it more than 23?", and a turn later "it is less than 25": the bounds add up until one whole number is left. */
export const findBounds: Channel = (surface, { target, memory, known }) => {
  const { text } = surface;
  const { value } = target;
  if (value.den !== 1n || text.trimEnd().endsWith('?')) return NOTHING;
  const asked = YES.test(text) ? known.lastAsked() : undefined;
  if (!asked && !surface.hints(HINT.digit | HINT.number | HINT.one)) return NOTHING;
  const own = [surface, ...(asked ? [asked] : [])].map((each) => boundsIn(each, value));
  const lows = [read(memory.state.above), ...own.map((bounds) => bounds.above)].filter((bound) => bound !== undefined);
  const highs = [read(memory.state.below), ...own.map((bounds) => bounds.below)].filter((bound) => bound !== undefined);
  if (own.every(({ above, below }) => !above && !below)) return NOTHING;
  const above = lows.sort(compare).at(-1);
  const below = highs.sort(compare)[0];
  memory.add({ ...(above && { above: write(above) }), ...(below && { below: write(below) }) });
  const alone =
    above && below && compare(above, rational(value.num - 1n)) >= 0 && compare(below, rational(value.num + 1n)) <= 0;
  return alone ? [wholeSentence(text, 'bounds')] : NOTHING;
};
