import { isNear, isNearly } from '../nearly.ts';
import { letterBit } from '../scan.ts';
import type { Surface } from '../surface.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide, NOTHING } from './channel.ts';
import { RESULT_BEFORE } from './values.ts';

/** Words that are one letter from a number word and common. */
const COMMON = new Set(['aften', 'eleven', 'færre', 'tyven', 'firma', 'sæson']);
const LONG = 8;
const SHORT = 7;

const slipsIn = (form: string): number => (form.length >= LONG ? 2 : 1);

/** Do the next letters, from `start` to `end`, fit as well, each in its place or the other's? */
function alike(lowered: string, start: number, end: number, form: string): boolean {
  if (end - start < 2) return true;
  const [second, third] = [form.charCodeAt(1), form.charCodeAt(2)];
  const own = lowered.charCodeAt(start + 1);
  if (own === second || own === third) return true;
  const next = end - start > 2 ? lowered.charCodeAt(start + 2) : -1;
  return next === second || next === third;
}

/** The number's words with a slip or two: "fireotyve", "sixty-eigth". Short words only where a result is due. */
export const findMisspellings: Channel = (surface, { target }) => {
  const { forms, bits } = target.misspellable();
  const { lowered } = surface;
  const { edges, initials } = surface.scan;
  if ((bits & initials) === 0) return NOTHING;
  let found: Finding[] | undefined;
  for (let at = 0; at < edges.length; at += 2) {
    const start = edges[at] ?? 0;
    const first = lowered.charCodeAt(start);
    if ((bits & letterBit(first)) === 0) continue;
    const candidates = forms[first];
    if (!candidates) continue;
    for (const form of candidates) {
      if (!alike(lowered, start, edges[at + 1] ?? 0, form)) continue;
      found ??= [];
      findFrom(at / 2, form, surface, found);
    }
  }
  return found ?? NOTHING;
};

/**
 * The form with a slip, in the words from `first` on. Letters that are strangers to the form are counted as they come:
 * most words have too many before they end.
 */
function findFrom(first: number, form: string, surface: Surface, found: Finding[]): void {
  const { lowered } = surface;
  const { edges } = surface.scan;
  const most = slipsIn(form);
  let strangers = 0;
  let length = 0;
  for (let at = first * 2; at < edges.length && length < form.length + most; at += 2) {
    const end = edges[at + 1] ?? 0;
    for (let place = edges[at] ?? 0; place < end; place++, length++) {
      if (!isNear(lowered.charCodeAt(place), form, length, most) && ++strangers > most) return;
    }
    if (Math.abs(length - form.length) <= most) judge(first, at / 2, form, surface, found);
  }
}

/** Are the words from `first` to `last` the form with a slip, where a number is due? */
function judge(first: number, last: number, form: string, { text, words, readings }: Surface, found: Finding[]): void {
  const together = words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join('');
  if (COMMON.has(together) || !isNearly(together, form, slipsIn(form))) return;
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? text.length };
  const isNumber = readings.some((r) => r.kind !== 'article' && r.start <= span.start && r.end >= span.end);
  const due = form.length >= SHORT || RESULT_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start));
  if (!isNumber && due) found.push(hide(span, 'misspelled'));
}
