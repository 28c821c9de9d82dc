import { wordEdges } from '../../language/index.ts';
import { equals, readNumbers } from '../../maths/index.ts';
import type { StudiedProblem } from './problemKind.ts';
import { plain, wordCount } from './words.ts';

/** A sign of calculation. */
export const OPERATOR = /[=+*/:·×^]|\d\s*[-x−]\s*\d/u;

/** Words that tell what somebody does, or wants to do, with a number: it is no answer then. */
export const DOING = wordEdges(
  /\b(?:gange[rs]?|ganget?|plus\w*|minus\w*|del(?:e|er|t|te)?|divider\w*|læg(?:ge|ger)?|lagde|tage[rs]?|tog|fjerne[rs]?|spise[rs]?|bruger?|takes? away|took away|træk(?:ke|ker)?|trak|halv\w*|dobbelt\w*|tredjedel\w*|fjerdedel\w*|procent|hvis|når|multipl\w*|divid\w*|add\w*|subtract\w*|half|double|percent|if|when|ikke|not|hvad|hvorfor|hvordan|what|why|how)\b/u,
);
/** Words for a place or a part of a number: what they count is a step. */
export const PLACES = wordEdges(
  /\b(?:\p{L}*nævner\w*|tæller(?:en|ne)?|tier(?:e|en|ne)?|ener(?:e|en|ne)?|hundreder\w*|mente|lån(?:e|er|te)|denominators?|numerators?|tens|ones|borrow\w*|carry)\b/u,
);
/** "… mere" at the end: a number to be added. */
export const MORE = /(?:mere|flere|more)[\s.!]*$/iu;
/** "så 35 minutter mere", "7 more": a number to be added to what there is. */
const ADDED = /^(?:(?:og|så|and|then|so)\s.*|-?\d[\d.,]*\s*\p{L}*\s*)(?:mere|flere|more)$/iu;
/** "90 km/t", "12 kr/kg": the stroke in a unit is no sign. */
const RATE = /(\d\s?(?:km|m|cm|kr\.?|g|kg|l|\$))\/(?:t|time|h|hour|s|sek|min|kg|g|l|stk|m)(?!\p{L})/giu;
/** "1 time og 28 minutter" at the end of a message. */
const HOURS_AND_MINUTES =
  /(\d{1,3}) ?(?:timer?|t\.?|hours?|h) ?(?:og |and )?(\d{1,2}) ?(minutter|minutes|min)\.?\s*[.!?]?\s*$/iu;
/** "der er 60 minutter i en time" is known, not found. */
const UNIT_FACT =
  /(?:minut\w*|min\.?|sekunder|timer|dage|uger|måneder|cm|mm|dm|meter|m|gram|g|ml|dl|cl|øre|minutes|seconds|hours|days|weeks|months|grams|cents) (?:i|på|til|in|to|per) (?:en|et|1|a|an|one) \p{L}/iu;
/** An answer in a sentence is at most this many words long. */
const ANSWER_WORDS = 10;
/** "428 is how many points they have together". */
const IS_HOW_MANY =
  /^(?:så |so )?(-?\d[\d.,]*)\s?(?:kr\.?|%|\p{L}{1,12})?\s(?:er|is) (?:det, )?(?:how (?:many|much)|hvor (?:mange|meget)|what|hvad|det(?=,? \p{L}+ (?:har|fik|tjen|skal|kost|betal)))\s?/iu;
const NAMED_UNKNOWN = /^(?:så |altså |so )?\p{Ll} ?= ?(-?\d[\d.,/]*) ?\p{L}{0,4}\.?$/iu;

/**
 * The hours and minutes that a message ends with, as written and in minutes; null where there are none, or where they are
 * the task's own.
 */
export function statedTime(message: string, task: string): { readonly text: string; readonly minutes: string } | null {
  const time = HOURS_AND_MINUTES.exec(message);
  if (!time) return null;
  const [text, hours = '', minutes = '', unit = ''] = time;
  const isOfTask = new RegExp(`(?<!\\d)${hours} ?[\\p{L}.]{1,6} ?(?:og |and )?${minutes} ?m`, 'iu').test(task);
  return isOfTask
    ? null
    : { text: text.replace(/[\s.!?]+$/u, ''), minutes: `${60 * Number(hours) + Number(minutes)} ${unit}` };
}

/**
 * The one number that the last sentence of a message ends the problem with: "Bo er 9", "hver klasse får 16 kager",
 * "28 cm2", "x = 12". Numbers of the task and what is done with a number are no answers.
 */
export function statedValue(message: string, isGiven: (value: string) => boolean): string | null {
  const sentences = message
    .replace(/\b(mm|cm|dm|km|m)[23²³]/gu, '$1')
    .replace(RATE, '$1')
    .split(/\n|[.!?](?=\s|$)|,\s(?=\p{L})|\s(?:så|so)\s/u);
  const ending = sentences.findLast((sentence) => sentence.trim() !== '')?.trim() ?? '';
  // What follows "because" is a reason for the value, not what is done with it.
  const last = ending.split(/\s(?:bc|because|cause|fordi|for (?:det|han|hun|den))\s/u)[0] ?? ending;
  const unknown = NAMED_UNKNOWN.exec(last)?.[1];
  if (unknown) return unknown;
  const counted = IS_HOW_MANY.exec(last)?.[1];
  if (counted !== undefined && !isGiven(counted)) return counted;
  const [number, ...more] = readNumbers(last);
  if (!number || more.length > 0 || OPERATOR.test(last) || last.includes('%')) return null;
  if (
    wordCount(last) > ANSWER_WORDS ||
    DOING.test(plain(last)) ||
    UNIT_FACT.test(last) ||
    PLACES.test(plain(last)) ||
    ADDED.test(last)
  )
    return null;
  if (isGiven(number.text)) return null;
  return signedValue(last, number.text);
}

/** "x = 7/8" for a task without an unknown: a name for what is to be found. */
export function namedValue(message: string, { maths }: StudiedProblem): string | null {
  if (maths?.kind !== 'evaluate') return null;
  return NAMED_UNKNOWN.exec(message.trim().replace(/ (?:er|is) /u, ' = '))?.[1] ?? null;
}

/** Whether a value is one of the task's own numbers. */
export function isOfTask(value: string, task: string): boolean {
  const [number] = readNumbers(value);
  return number !== undefined && readNumbers(task).some((other) => equals(other.value, number.value));
}

/** The value with the minus that stands right before it, if one does: "er det -5?". */
export function signedValue(message: string, value: string): string {
  const at = message.indexOf(value);
  return at > 0 && /(?:^|[\s=(])[-−]$/u.test(message.slice(Math.max(0, at - 2), at)) ? `-${value}` : value;
}
