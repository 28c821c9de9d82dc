import type { Token } from './token.ts';

/** Units that may stand after a number, with the form they are counted under. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kr: 'kr kroner krone dkk',
    øre: 'øre',
    $: 'dollar dollars usd',
    cent: 'cent cents',
    '€': 'euro euros eur',
    mm: 'mm millimeter millimeters',
    cm: 'cm centimeter centimeters',
    dm: 'dm decimeter',
    m: 'm meter meters metre metres',
    km: 'km kilometer kilometers kilometre kilometres',
    mg: 'mg milligram',
    g: 'g gram grams',
    kg: 'kg kilo kilogram kilograms',
    ton: 'ton tons',
    ml: 'ml milliliter milliliters',
    cl: 'cl centiliter',
    dl: 'dl deciliter',
    l: 'l liter liters litre litres',
    s: 's sek sekund sekunder second seconds',
    min: 'min minut minutter minute minutes',
    h: 't h time timer hour hours',
    dag: 'dag dage day days',
    uge: 'uge uger week weeks',
    måned: 'måned måneder month months',
    år: 'år year years',
    stk: 'stk styk',
    grader: 'grader degrees',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
);

/** The unit that a token after a number stands for; undefined when it is none. */
export function unitOf(token: Token): string | undefined {
  if (token.kind === 'percent') return '%';
  if (token.kind === 'word') return UNITS.get(token.text);
  return token.kind === 'variable' ? UNITS.get(token.name) : undefined;
}
