import type { DraftRequest } from '../../contract/draft.ts';
import { NUMBER, numberOf, said } from './said.ts';

/** What a teacher said of time and number. */
export type Amounts = Pick<DraftRequest, 'minutes' | 'lessons' | 'count' | 'lix'>;

/** A lesson of the Danish school, in minutes. */
const LESSON = 45;

const MINUTES = said('\\b(\\d{2,3})[ -]?(?:min\\b|minut(?:ter)?|minutes?)');
const HOURS = said(`\\b(${NUMBER}) (?:klokke)?(?:timer|hours)\\b`);
const LESSONS = said(
  `\\b(${NUMBER}) (?:\\p{L}+ )?(?:lektioner|moduler|undervisningsgange|gange|lessons|sessions|class periods)\\b`,
);
const COUNT = said(
  `\\b(${NUMBER}) (?:stk\\b|(?:[\\p{L}-]+ ){0,2}(?:[\\p{L}-]*(?:opgaver|øvelser|regnestykker|stykker|spørgsmål|ligninger|sætninger)|questions|exercises|problems|tasks|items|of them)\\b)`,
);
/** A number of a list, and not that of a class or a length. */
const NEXT =
  '(?:\\s*(?:,|/|–|-|og|and)+\\s*(?:og |and )?(\\d{1,2})(?!\\d|\\.? ?(?:klasse|kl\\b|årg|[a-f]\\b|min|lek|opg)))?';
const LIX = said(`\\blix(?:tal)?:?\\s*(?:på |ca\\.? |omkring |of )*(\\d{1,2})${NEXT}${NEXT}`);

/** How far the versions of a text stand apart where only one LIX is named. */
const STEP = 7;

/**
 * The lengths and numbers in a request. "En lektion" and "en time" are 45 minutes, a double lesson is 90, "to timer" are
 * two hours; a plan "over 2 lektioner" is one of 90 minutes. One LIX alone is the middle version's.
 * @param isUnit whether several lessons make a unit, not a long lesson
 */
export function readAmounts(text: string, isUnit: boolean): Amounts {
  const lessons = taken(LESSONS, text);
  const minutes = readMinutes(text) ?? (!isUnit && lessons !== undefined ? lessons * LESSON : undefined);
  const count = taken(COUNT, text);
  const lix = readLix(text);
  return {
    ...(minutes !== undefined && minutes >= 10 && minutes <= 240 ? { minutes } : {}),
    ...(isUnit && lessons !== undefined && lessons >= 2 && lessons <= 20 ? { lessons } : {}),
    ...(count !== undefined && count >= 1 && count <= 30 ? { count } : {}),
    ...(lix === undefined ? {} : { lix }),
  };
}

/** How many lessons are spoken of, if any number. */
export const lessonsIn = (text: string): number | undefined => taken(LESSONS, text);

function taken(pattern: RegExp, text: string): number | undefined {
  const word = pattern.exec(text)?.[1];
  return word === undefined ? undefined : numberOf(word);
}

const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [said('\\bdobbelt(?:lektion|time|modul)', '\\bdouble (?:lesson|period)'), 2 * LESSON],
  [said('\\bhalvanden time\\b', '\\ban hour and a half\\b', '\\b1[,.]5 time'), 90],
  [said('\\bhalv(?:e)? time\\b', '\\bhalf an hour\\b'), 30],
  [said('\\btre kvarter\\b'), 45],
  [said('\\b1 time\\b', '\\ban hour\\b', '\\bone hour\\b'), 60],
  [
    said('\\b(?:en|én|1) (?:\\p{L}+ ?)?lektion\\b', '\\ben (?:enkelt )?time\\b', '\\b(?:a|one) (?:single )?lesson\\b'),
    LESSON,
  ],
];

function readMinutes(text: string): number | undefined {
  const minutes = MINUTES.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const spoken = SPOKEN.slice(0, 3).find(([pattern]) => pattern.test(text));
  if (spoken) return spoken[1];
  const hours = taken(HOURS, text);
  if (hours !== undefined) return hours * 60;
  return SPOKEN.find(([pattern]) => pattern.test(text))?.[1];
}

function readLix(text: string): DraftRequest['lix'] {
  const found =
    LIX.exec(text)
      ?.slice(1)
      .filter((number) => number !== undefined)
      .map(Number) ?? [];
  const [low, middle, high] = found.toSorted((a, b) => a - b);
  if (low === undefined) return undefined;
  const inRange = (lix: number) => Math.min(70, Math.max(5, lix));
  const three =
    high !== undefined && middle !== undefined
      ? [low, middle, high]
      : middle !== undefined
        ? [low, (low + middle) / 2, middle]
        : [low - STEP, low, low + STEP];
  const [supported = low, onLevel = low, challenge = low] = three.map((lix) => inRange(Math.round(lix)));
  return { supported, onLevel, challenge };
}

/** Where time and number are told, to be cut out of a topic. */
export const AMOUNTS_SAID: readonly RegExp[] = [
  MINUTES,
  HOURS,
  LESSONS,
  COUNT,
  LIX,
  ...SPOKEN.map(([pattern]) => pattern),
].map((pattern) => new RegExp(pattern.source, 'giu'));
