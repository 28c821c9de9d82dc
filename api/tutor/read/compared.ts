import { equals, readComparison, type WrittenNumber, writtenNumbers } from '../../maths/index.ts';
import { squeezed } from './lines.ts';

/** What a student does to the numbers that are to be compared, and the words or numbers they do it in. */
export interface Compared {
  readonly how: /** All of them written in one way: "24/40 og 25/40". */
    | 'alike'
    /** One of them written in another way. */
    | 'one'
    /** Written with one denominator, and not all of them are the task's numbers. */
    | 'off'
    /** A number that each denominator goes into. */
    | 'common'
    /** That they should have one denominator. */
    | 'plan';
  readonly line: string;
}

const PLAN = /(?:samme|fælles|ens) (?:nævner|bund|tal (?:forneden|nederst))|(?:same|common) (?:denominator|bottom)/iu;
/** "40", "40?", "fælles nævner er 40". */
const ONE_NUMBER = /^[^\d]{0,40}?(?<number>\d{1,5})[^\d]{0,20}$/u;

/** Reads what a message does to the numbers of a comparison; null when the task is none, or the message does something else. */
export function readCompared(task: string, message: string): Compared | null {
  const comparison = readComparison(task);
  if (!comparison) return null;
  const { numbers } = comparison;
  const isGiven = ({ text }: WrittenNumber): boolean =>
    numbers.some((given) => squeezed(given.text) === squeezed(text));
  const written = writtenNumbers(message).filter(({ text }) => /[/,.%]/u.test(text));
  const anew = written.filter((number) => !isGiven(number));
  if (anew.length > 0) {
    const isTasks = anew.every(({ value }) => numbers.some((given) => equals(given.value, value)));
    const line = quoted(message, anew);
    if (!isTasks) return isInOneWay(anew) && anew.length >= numbers.length ? { how: 'off', line } : null;
    const last = numbers.map((given) => written.findLast(({ value }) => equals(given.value, value)) ?? given);
    return isInOneWay(last) ? { how: 'alike', line: quoted(message, last) } : { how: 'one', line };
  }
  const bottoms = numbers.flatMap(({ text }) => /\/ ?(\d+)/u.exec(text)?.[1] ?? []).map(BigInt);
  if (bottoms.length < numbers.length) return null;
  const { number } = ONE_NUMBER.exec(message.trim())?.groups ?? {};
  if (number !== undefined) {
    const isCommon = bottoms.every((bottom) => bottom !== BigInt(number) && BigInt(number) % bottom === 0n);
    return isCommon && number !== '0' ? { how: 'common', line: number } : null;
  }
  return PLAN.test(message) ? { how: 'plan', line: message.trim() } : null;
}

/** The student's own line where it is short, else the numbers alone. */
const quoted = (message: string, numbers: readonly WrittenNumber[]): string =>
  message.trim().length <= LONGEST_LINE
    ? message.trim().replace(/[.!?]+$/u, '')
    : numbers.map(({ text }) => text).join(', ');
const LONGEST_LINE = 40;

/** Whether a reason speaks of what decides the size of a number, and not only of which one was picked. */
export const tellsOfSize = (message: string): boolean => OF_SIZE.test(message);
const OF_SIZE =
  /nævner|bunden|tæller|stykke|del(?:e|er|es|t|ene)?(?!\p{L})|halv|en hel|mangler|tæt|plads|tiendedel|hundrededel|komma|kroner?|øre|procent|linj|nul|minus|(?<!\p{L})(?:kage|pizza)|denominator|numerator|piece|half|whole|share|slice|place|tenth|hundredth|cents?(?!\p{L})|per ?cent|line|zero|missing|closer|cake/iu;

/** All in percent, all as decimals, or all with one denominator. */
const isInOneWay = (written: readonly WrittenNumber[]): boolean =>
  new Set(written.map(({ text }) => (text.includes('%') ? '%' : (/\/ ?(\d+)/u.exec(text)?.[1] ?? '')))).size === 1;
