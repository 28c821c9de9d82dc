import { wholeWords } from '../../../language/index.ts';
import { add, divide, equals, isInteger, type Rational, subtract } from '../../../maths/rational.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide, NOTHING, type Watch } from './channel.ts';
import { isTens } from './prospects.ts';
import { hasEnd } from './rough.ts';

/** Words after which a number is given as a result. */
export const RESULT_BEFORE = wholeWords(
  /(?:\b(?:is|are|was|be|becomes?|equals?|gives?|makes?|get|gets|got|have|need|needs|answers?|result|total|totals|solution|to|with|er|var|bliver|blir|giver|gir|får|fås|svaret|resultatet|facit|løsningen|lig(?: med)?|i alt|ergibt|ist|är|blir)\b|[=:≈])[\s"'(*$]*(?:(?:du|vi|man|jeg|you|we|exactly|just|only|præcis|netop|lig|altså|så|simply|bare|kun)\s+){0,2}$/i,
);
/** Words that number something rather than count: "step 2", "trin 2". */
const LABEL = wholeWords(
  /\b(?:steps?|trin|hints?|ledetråd|opgave|problem|exercise|question|spørgsmål|del|parts?|side|page|figur|figure|linje|line|klasse|grade|class|punkt|point|nr\.?|no\.|kapitel|chapter|eksempel|example|ledetråd)\s*#?$/i,
);
/** Things that a tutor counts without answering: "two numbers", "tre trin". */
const COUNTED =
  /^\s+(?:\p{L}+\s+)?(?:tal|tallene|brøker(?:ne)?|trin|ting|led(?:dene)?|sider(?:ne)?|dele|måder|oplysninger|slags|gange|spørgsmål|numbers?|fractions?|steps?|things?|parts?|sides?|terms?|ways?|quantities|facts?|digits?|cifre|pieces|kinds?|groups|grupper|expressions?|udtryk|ligninger|equations?|of (?:these|them|the)|af (?:dem|disse)|different|forskellige|hints?|ledetråde|forsøg|tries|attempts)(?!\p{L})/iu;
/** What a tutor counts in digits too. */
const HELP = /^\s(?:hints?|ledetråde|forsøg|tries|attempts|trin|steps|spørgsmål|questions)(?!\p{L})/iu;

const ANSWER = wholeWords(
  /\b(?:answer|result|solution|svaret|resultatet|facit|løsningen|altogether|in total|i alt)\b|=\s*$/i,
);

const SPEAKS_OF_ANSWER = wholeWords(
  /\b(?:answers?|results?|solutions?|svar(?:et)?|resultat(?:et)?|facit|løsning(?:en)?|that's it|same as|samme som|det er)\b|=/i,
);
/** A day by which something is due. */
const DUE_BEFORE = wholeWords(
  /\b(?:due|by|until|before|on|senest|til|inden|frist(?:en)?|den)\s(?:the\s|on the\s|den\s)?$/i,
);
const MONTH =
  /^(?:\.|st|nd|rd|th)?\s(?:of\s)?(?:jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mar(?:ch|ts)?|apr(?:il)?|ma[jy]|jun[ei]?|jul[yi]?|aug(?:ust)?|sep(?:tember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/iu;
const isDate = (before: string, after: string): boolean => MONTH.test(after) && DUE_BEFORE.test(before);

const small = (value: Rational): boolean => isInteger(value) && value.num >= 0n && value.num <= 12n;

/** "Seven degrees below zero". */
const BELOW_ZERO = wholeWords(/\b(?:under nul|below zero|under 0|below 0|minusgrader|i minus|negativ|negative)\b/i);
const SHORTEST_OUT_OF = ' ud af '.length;
const LONGEST_OUT_OF = ' out of the '.length;
const OUT_OF = /^\s(?:ud af|out of|af de|of the)\s(?:de\s|the\s)?$/i;

/** "0,1667" for 1/6: a fraction without an end in decimals, cut off after two digits or more. */
function isRounded(said: Rational, key: Rational): boolean {
  if (said.den === 1n || key.num === 0n || hasEnd(key.den) || !hasEnd(said.den)) return false;
  const distance = subtract(said, key);
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  // |said − key| ≤ key / 200
  return size(distance.num) * 200n * key.den <= size(key.num) * distance.den;
}

/** What the number is said with: 7 below zero for −7, 5 out of 8 for 5/8, '14 for 1914. */
export const findOtherWays: Channel = ({ text, readings }, { target, known }) => {
  const { value, size } = target;
  let found: Finding[] | undefined;
  const note = (span: { start: number; end: number }, reason: string): void => {
    found ??= [];
    found.push(hide(span, reason));
  };
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    const own = reading?.values[0];
    const next = readings[i + 1];
    if (!reading || !own) continue;
    if (target.negative && equals(own, { num: -value.num, den: value.den }) && BELOW_ZERO.test(text))
      note(reading, 'negative');
    const other = next?.values[0];
    if (other && isOutOf(text, reading.end, next.start) && other.num !== 0n) {
      const span = { start: reading.start, end: next.end };
      if (equals(divide(own, other), value) && !known.contains(text.slice(span.start, span.end))) note(span, 'outOf');
    }
    if (reading.kind !== 'ordinal' && reading.values.some((each) => isRounded(each, value)) && !known.has(own))
      note(reading, 'rounded');
    if (other && next.digits.length === 1 && next.start - reading.end <= 1 && isTens(reading)) {
      if (equals(add(own, other), value)) note({ start: reading.start, end: next.end }, 'value');
    }
    if (target.isYear && reading.kind === 'digits' && text[reading.start - 1] === "'")
      if (reading.digits === String((size ?? 0) % 100).padStart(2, '0')) note(reading, 'year');
  }
  return found ?? NOTHING;
};

/** Does "out of" stand there alone? */
const isOutOf = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST_OUT_OF && end - start <= LONGEST_OUT_OF && OUT_OF.test(text.slice(start, end));

/** The number itself, in digits of any script or in words, unless it numbers or counts something else. */
export const findValues: Channel = ({ text, readings }, watch) =>
  readings.filter((reading) => isAnswer(text, reading, watch)).map((reading) => hide(reading, 'value'));

/** The whole of the sentence. */
const isAlone = (text: string, { start, end }: Reading): boolean =>
  !/[\p{L}\d?]/u.test(text.slice(0, start) + text.slice(end));

function isAnswer(text: string, reading: Reading, { target, known }: Watch): boolean {
  if (!reading.values.some((value) => equals(value, target.value))) return false;
  const before = text.slice(Math.max(0, reading.start - 40), reading.start);
  const after = text.slice(reading.end, reading.end + 40);
  const cue = RESULT_BEFORE.test(before);
  // "En sjettedel" is rarely said by the way, "halvdelen" often.
  if (reading.kind === 'part' && target.value.den >= 5n && !known.has(target.value)) return true;
  if (reading.kind === 'article' || reading.kind === 'part')
    return (cue && !/^\s+\p{L}{4,}/u.test(after)) || (reading.kind === 'part' && isAlone(text, reading));
  if (reading.kind === 'ordinal')
    return !small(target.value) && !(DUE_BEFORE.test(before) && !SPEAKS_OF_ANSWER.test(text));
  if (
    small(target.value) &&
    (reading.kind === 'word' || HELP.test(after)) &&
    COUNTED.test(after) &&
    !known.contains(after.trim().split(/\s+/)[0] ?? '')
  )
    return false;
  if (LABEL.test(before) && (small(target.value) || !SPEAKS_OF_ANSWER.test(text))) return false;
  if (isDate(before, after) && !SPEAKS_OF_ANSWER.test(text)) return false;
  if (small(target.value) && /(?:^|\n)\s*$/.test(before) && /^[.)]\s+\p{L}{2,}/u.test(after)) return false;
  if (small(target.value) && /\p{L}\^$/u.test(before)) return false;
  if (!known.isGiven(target.value)) return true;
  return !known.restates(text, reading.start, reading.end, target.value) || (cue && ANSWER.test(before));
}
