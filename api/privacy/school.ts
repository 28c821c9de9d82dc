import { Is } from './lexicon.ts';
import type { Scan, Word } from './scan.ts';
import { isCapital } from './scan.ts';
import type { Span } from './span.ts';

const CLASS =
  /(?<![\d.,])(?:(?:class|year|grade|form|klasse) ?)?(?:10|[0-9])(?:(?:st|nd|rd|th)(?: grade)?|\. ?klasse(?! ?\p{L} )|\.? ?(?:[a-fA-F]|[xyz])(?![\p{L}\d])|\.? årgang)?/giu;
/** School names that name no school. */
const KINDS = new Set(
  `skole skolen skoles skolens folkeskole folkeskolen privatskole privatskolen friskole friskolen grundskolen realskole realskolen musikskolen
  efterskole efterskolen specialskole specialskolen højskole højskolen ungdomsskolen sprogskolen landsbyskolen school academy college
  primary high elementary gymnasium gymnasiet køreskolen danseskolen`.split(/\s+/),
);
/** Farthest that class and school stand apart, in characters. */
const APART = 26;

/** A class together with its school's name, in either order. One without the other names nobody. */
export function findSchools(scan: Scan): Span[] {
  const { text, words } = scan;
  if (scan.digits === 0 || ((scan.has & Is.school) === 0 && !/skolen/i.test(text))) return [];
  const spans: Span[] = [];
  for (const [i, word] of words.entries()) {
    const isSchool = (word.is & Is.school) !== 0 || (word.low.endsWith('skolen') && word.low.length > 8);
    if (!isSchool) continue;
    const name = nameOf(scan, i);
    if (!name) continue;
    const left = Math.max(0, name.start - APART);
    const before = text.slice(left, name.start);
    const after = text.slice(name.end, name.end + APART);
    let start: number | undefined;
    let { end } = name;
    for (const match of before.matchAll(CLASS))
      if (isClass(match[0], before.slice(match.index))) start ??= left + match.index;
    if (start === undefined) {
      const behind = /^,? (?:i|in|,)? ?/u.exec(after)?.[0] ?? '';
      const match = [...after.slice(behind.length).matchAll(CLASS)][0];
      if (match?.index !== 0 || !isClass(match[0], after.slice(behind.length)) || behind === '') continue;
      start = name.start;
      end = name.end + behind.length + match[0].length;
    }
    if (/\n/.test(text.slice(start, end))) continue;
    spans.push({ kind: 'school', start, end, identity: text.slice(start, end).toLowerCase() });
  }
  return spans;
}

/** A bare number is a class only when it is said to be one. */
const isClass = (found: string, rest: string): boolean =>
  /\p{L}/u.test(found) && !/^\d+(?:\.|)\s*$/.test(found) && !/^[\d.]+ ?af /.test(rest);

/** The school's name that ends with word `i`: "Skåde Skole", "Eksempelskolen", "Hill School"; null when it has none. */
function nameOf({ text, words }: Scan, i: number): { start: number; end: number } | null {
  const last = words[i];
  if (!last) return null;
  const isPart = (word: Word | undefined, next: Word): word is Word =>
    word !== undefined &&
    !word.isNumber &&
    /^(?:\.? |-)$/.test(text.slice(word.end, next.start)) &&
    (word.is & Is.function) === 0;
  if (last.low.endsWith('skolen') && !KINDS.has(last.low))
    return isCapital(last) || standsAfterPlace(text, last) ? last : null;
  let first = last;
  for (let k = i - 1; k >= i - 3; k--) {
    const word = words[k];
    if (!isPart(word, first)) break;
    if (!isCapital(word) && !(k === i - 1 && standsAfterPlace(text, word) && !GENERIC.has(word.low))) break;
    first = word;
  }
  if (first === last) return null;
  let { end } = last;
  const next = words[i + 1];
  if (next && (next.is & Is.school) !== 0 && isCapital(next) && text.slice(end, next.start) === ' ') end = next.end;
  return { start: first.start, end };
}

const GENERIC = new Set(
  'min mit vores en den din ny nye gamle stor lille hele folkeskolens samme anden the my our a this that new old big same another elementary primary high'.split(
    ' ',
  ),
);

/** Whether "på" or "at" stands right before: the name of a place follows, also in small letters. */
const standsAfterPlace = (text: string, { start }: Word): boolean =>
  /(?:på|at) $/iu.test(text.slice(Math.max(0, start - 4), start));
