import { type Word, wholeWords } from '../../../language/index.ts';
import { add, equals, multiply, type Rational, rational, subtract } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import { type Reading, readingOf } from '../reading.ts';
import type { Surface } from '../surface.ts';
import { wholeSentence } from '../types.ts';
import { type Channel, NOTHING } from './channel.ts';
import { isShare } from './prospects.ts';
import { follow } from './recipes.ts';
import { speaksOf } from './relationRules.ts';
import { findRelations, mayRelate } from './relations.ts';
import { factsAt, type WorldFact } from './worldFacts.ts';

/** How many words apart the nouns of a fact may stand. */
const NEAR = 8;
/** Between a fraction and what it is of: "of a", "af de". */
const OF = /^\s(?:(?:of|af|på)\s)?(?:(?:an?|the|en|et|den|det)\s)?$/i;
const HALF = wholeWords(/\b(?:half|halv|halvt|halve|halvdelen)\b/gi);
const ARTICLE = wholeWords(/\b(?:an?|one|one more|another|en|et|én|ét|en mere|endnu en)\s$/i);
/** Says that something is as many as something else. */
const ALIKE = wholeWords(
  /\b(?:lige ?så|samme|same|as many|as much|equals?|svaret|facit|answer|præcis|netop|exactly|just like|som der er|so how|så hvor|plus|minus)\b/i,
);
const MISSING = wholeWords(
  /\b(?:mangler|missing|short of|shy of|left|needed|resten|rest|uden|tilbage|fra (?:en|det) hele?|gone|away)\b/i,
);
const WHOLE = wholeWords(/\b(?:hel|hele|helt|whole|wholes|full|one|all of it)\b/i);

const TOO = wholeWords(/\b(?:til|and|og så)\b/i);

const ONE = rational(1);
const NONE: readonly Reading[] = [];
const HALF_OF_ONE = rational(1, 2);

/** What a sentence asks for is not told: "how many days are there in a week?" */
const asks = (text: string): boolean => text.trimEnd().endsWith('?') && !ALIKE.test(text);

/** An amount that a sentence tells in other words than its own. */
const amount = (start: number, end: number, value: Rational): Reading => readingOf(start, end, [value], '', 'word');

/** A word of the group not far from the one at `place`. */
function nearby(words: readonly Word[], place: number, group: ReadonlySet<string>): Word | undefined {
  const last = Math.min(words.length - 1, place + NEAR);
  for (let at = Math.max(0, place - NEAR); at <= last; at++) if (group.has(words[at]?.lower ?? '')) return words[at];
  return undefined;
}

/** A word of each of the groups near the one at `place`, which is of the first; undefined where one is missing. */
function nounsNear(words: readonly Word[], place: number, groups: WorldFact['groups']): Word[] | undefined {
  const nouns = words.slice(place, place + 1);
  for (const [i, group] of groups.entries()) {
    if (i === 0) continue;
    const noun = nearby(words, place, group);
    if (!noun) return undefined;
    nouns.push(noun);
  }
  return nouns;
}

/** "The legs of a spider", unless the task or the student speaks of them. `matters` tells which numbers to look for. */
function factsIn({ words, text, scan }: Surface, known: AllowList, matters: (fact: WorldFact) => boolean): Reading[] {
  const found: Reading[] = [];
  for (const i of scan.factAt) {
    const sign = words[i];
    for (const fact of sign ? factsAt(sign.lower) : []) {
      const named = matters(fact) ? nounsNear(words, i, fact.groups) : undefined;
      if (!named) continue;
      const spoken = named.map(({ start, end }) => text.slice(start, end));
      if (spoken.every((noun) => known.contains(noun) || known.wrote(noun))) continue;
      const start = Math.min(...named.map((noun) => noun.start));
      found.push(amount(start, Math.max(...named.map((noun) => noun.end)), fact.value));
    }
  }
  return found;
}

/** Fractions that something may be of: "half", "a quarter", "a tenth". */
function sharesIn({ text, lowered, readings }: Surface): readonly Reading[] {
  const parts = readings.some(isShare) ? readings.filter(isShare).flatMap((part) => partOf(text, part)) : NONE;
  if (!lowered.includes('hal')) return parts;
  const halves = [...text.matchAll(HALF)].map(({ index, 0: word }) => amount(index, index + word.length, HALF_OF_ONE));
  return [...halves.filter(({ start }) => !parts.some((part) => part.start <= start && start < part.end)), ...parts];
}

/** A tenth where "tenth" has an article before it; none where it orders. */
function partOf(text: string, part: Reading): readonly Reading[] {
  const [value] = part.values;
  if (part.kind !== 'ordinal' || !value) return [part];
  const { start, end } = part;
  return ARTICLE.test(text.slice(Math.max(0, start - 9), start)) ? [amount(start, end, rational(1n, value.num))] : NONE;
}

/** "Half a thousand", "a quarter of a full turn": each share of what stands after it. */
const sharesOf = (text: string, shares: readonly Reading[], wholes: readonly Reading[]): Reading[] =>
  shares.flatMap((share) =>
    wholes.flatMap((whole) => {
      const [part] = share.values;
      const [value] = whole.values;
      if (!part || !value || whole.start <= share.end || !OF.test(text.slice(share.end, whole.start))) return [];
      return [amount(share.start, whole.end, multiply(part, value))];
    }),
  );

const isNumber = ({ kind }: Reading): boolean => kind === 'digits' || kind === 'word' || kind === 'fraction';
const overlaps = (a: Reading, b: Reading): boolean => a.start < b.end && b.start < a.end;

/**
 * Amounts told without their number: what everybody knows ("as many as a spider has legs"), a share of a number ("half a
 * thousand"), what is missing from one whole; and what one step or a few make of them.
 */
export const findQuantities: Channel = (surface, { target, known, memory }) => {
  const { text, lowered, readings } = surface;
  // A number alone must be the answer or one step from it, with another number two.
  const { key, sizes } = target.related();
  const matters = ({ size }: WorldFact): boolean =>
    readings.length > 1 ||
    size === key ||
    sizes.has(size) ||
    lowered.includes('hal') ||
    readings.some((reading) => isShare(reading) || mayRelate(size, reading.size, key));
  const facts = surface.hints(HINT.fact) ? factsIn(surface, known, matters) : NONE;
  const shares = readings.length > 0 || facts.length > 0 ? sharesIn(surface) : NONE;
  if (facts.length === 0 && shares.length === 0) return NOTHING;
  const isTarget = ({ values }: Reading): boolean => values.some((value) => equals(value, target.value));
  const numbers = readings.filter(isNumber);
  const fractions = shares.filter((share) => !readings.includes(share) && !equals(share.values[0] ?? ONE, HALF_OF_ONE));
  const derived = [...facts, ...fractions, ...sharesOf(text, shares, [...numbers, ...facts])];
  const told = derived.filter((own) => !derived.some((other) => other !== own && contains(other, own)));
  const plain = numbers.filter((number) => !told.some((own) => overlaps(own, number)));
  const all = [...plain, ...told].sort((a, b) => a.start - b.start);
  if (told.length > 0 && plain.length === 0) memory.addLast(told.flatMap(({ values }) => values));
  if (asks(text)) return NOTHING;
  const isRest = (share: Reading): boolean => share.values.some((value) => equals(subtract(ONE, value), target.value));
  const found =
    told.some(isTarget) ||
    (told.length > 0 && leads(surface, all, told, target)) ||
    addUp(text, shares, target.value, known) ||
    (shares.some(isRest) && MISSING.test(text) && WHOLE.test(text));
  return found ? [wholeSentence(text, 'quantity')] : NOTHING;
};

/** "Half of it and then a quarter": two shares, new to the student, that are added. */
const addUp = (text: string, shares: readonly Reading[], wanted: Rational, known: AllowList): boolean =>
  shares.length === 2 &&
  shares.some(({ values: [value] }) => value && !known.has(value)) &&
  equals(add(shares[0]?.values[0] ?? ONE, shares[1]?.values[0] ?? ONE), wanted) &&
  (speaksOf(text, 'add') || TOO.test(text));

const contains = (outer: Reading, inner: Reading): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** Does a step or a recipe with one of these amounts lead to the target? */
function leads(
  { text, words }: Surface,
  all: readonly Reading[],
  told: readonly Reading[],
  target: Parameters<typeof findRelations>[2],
): boolean {
  if (findRelations(text, all, target).some((relation) => relation.readings.some((each) => told.includes(each))))
    return true;
  return all.length > 1 && (follow(words, all, target.value)?.some((each) => told.includes(each)) ?? false);
}
