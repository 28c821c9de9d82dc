import { normalise, wordEdges } from '../../language/index.ts';
import { isCalculated, isLanguage } from '../../language/texts/index.ts';
import {
  type ArithmeticClaim,
  equals,
  isAlgebra,
  print,
  type Rational,
  readComparison,
  readNumbers,
  type WorkLine,
  type WorkReport,
} from '../../maths/index.ts';
import { type Claim, isLeftOver, matchesKey } from '../claims.ts';
import type { TutorProblem } from '../types.ts';
import { isQuestion, readIntent } from './intent.ts';
import { digitsOf, holdsNumber, isDivision, isNumber, reaches, squeezed } from './lines.ts';
import type { StudiedProblem } from './problemKind.ts';
import { remainderIn } from './spoken.ts';
import { DOING, isOfTask, MORE, namedValue, OPERATOR, PLACES, signedValue, statedTime, statedValue } from './stated.ts';
import { plain, wordCount } from './words.ts';

/** An answer to the problem as a whole that the student claims. */
export interface ClaimedAnswer {
  readonly value: string;
  /** Against the key; null when there is none. */
  readonly right: boolean | null;
}

/** What was found in a message beside its words. */
export interface FoundMaths {
  readonly claims: readonly Claim[];
  readonly work: WorkReport | null;
  readonly sums: readonly ArithmeticClaim[];
  /** The student's right sums, these and earlier ones. */
  readonly ownSums: readonly string[];
}

/** Words that put a value forward as the answer, also after a sum. */
const STRONG = wordEdges(
  /\b(?:svaret?|resultatet?|facit|løsningen|i alt|tilsammen|answer|result|solution|in total|altogether)\b/u,
);
/** Words that do so for a value that stands alone; before a sum they only introduce it. */
const WEAK = wordEdges(
  /\b(?:jeg (?:får|fik)|jeg kom (?:frem )?til|jeg tror(?: at)? (?:det|svaret|den)|får jeg|er det|det (?:er|bliver|blir|giver)|bliver det|giver det|i (?:get|got)|i think (?:it|the answer)|it(?:'s| is| makes| comes to)|is it|so it)\b/u,
);
const THEREFORE =
  /(?:^|[\s,.;])(?:så|altså|derfor|dvs\.?|so|thus|therefore|hence)\s+(?:\p{L}+\s+){0,4}?(?:\p{Ll}\s*=\s*)?(-?\d[\d.,/]*)\s*(?:\p{L}{1,14}\.?)?\s*[.!]?$/iu;
/** "703 + 246 = 949 so 949 visitors. 700 + 200 = 900": a conclusion that something else comes after. */
const CONCLUDED =
  /[\s,.;](?:så|altså|derfor|so|thus|therefore)\s+(?:det er |der er |it'?s |it is )?(-?\d[\d.,]*\d|\d)\s(?:\p{L}{3,14})[.!]\s/giu;
/** "56 fordi …": a value with its reason. */
const EXPLAINED =
  /(?<![-+*·×:=/\d.,]\s?)(?<![\d.,])(-?\d[\d.,]*)\s*(?:\p{L}{1,8}\.?)?,?\s+(?:fordi|because)(?!\p{L})/iu;
const REASON = wordEdges(
  /\b(?:fordi|because|eftersom|since|(?:først|first)\b.*\b(?:så|derefter|bagefter|then|after that))\b/u,
);
/** "1/8 er størst", "0,5 is the biggest": one of the numbers that are compared is picked. */
const PICKED =
  /(?<![\d.,/]|[<>]\s?)(?<![\d.,/-])(-?\d[\d.,]*(?:\/\d+)?(?:\s?(?:%|\p{L}{1,3}))?)\s(?:er|is)\s(?:den |det |da |jo |nok |the )*(?:(størst|større|højest|højere|længst|længere|tungest|tungere|biggest|bigger|largest|larger|greatest|greater|highest|higher|longest|longer|most|mest)|mindst|mindre|lavest|lavere|kortest|kortere|lettest|lettere|smallest|smaller|least|less|lowest|lower|shortest|shorter)(?:e)?(?!\p{L})/giu;
const CALLED_ANSWER =
  /(?:svaret|the answer) (?:er|is) (-?\d[\d.,]*?(?:\/\d+)?(?:\s?(?:%|\p{L}{1,3}))?)(?=\s*[.,!]?\s*$|[.,!]\s)/iu;
/** "2/3", "jeg tror 0,4", "så 5/8 fordi …": nothing but the number that is picked, or it and a reason. */
const CHOSEN =
  /^\s*(?:(?:så|nå|ok|okay|altså|so|well|hmm),? )*(?:(?:jeg|vi|i|we) (?:tror|vælger|siger|gætter på|tager|think|choose|say|pick)(?: (?:det er|at det er|it'?s|it is))? |(?:er|bliver) det |det (?:er|må være) |it'?s |is it )?(-?\d[\d.,]*(?:\/\d+)?(?:\s?%)?)(?:[?.!\s]*$|,? (?:fordi|for|because|cause|since)\s)/iu;
const COMPARED =
  /^\s*(-?\d[\d.,]*(?:\/\d+)?)\s?([<>])\s?(-?\d[\d.,]*(?:\/\d+)?)(?:\s(?:er|is)\s(?:den |det |the )?\p{L}+)?(?=[.,!\s]*$|[.,]\s)/iu;
/** A reason takes at least this many words. */
const REASON_WORDS = 6;
/** A name or a term is this many words at the most; more is a thought. */
const MOST_WORDS = 4;
const isWords = ({ key }: TutorProblem): boolean =>
  key.type === 'choice' || (key.type === 'phrase' && wordCount(key.value) <= MOST_WORDS);

/**
 * The answers claimed for the whole problem, in order. A value on the way (`2x = 8`, `3 · 12 = 36`) is none, whether or
 * not it happens to be the answer: only what the student puts forward as the answer is ever judged as one.
 */
export function claimedAnswers(
  message: string,
  found: FoundMaths,
  problem: TutorProblem,
  studied: StudiedProblem,
): ClaimedAnswer[] {
  const answers: ClaimedAnswer[] = [];
  const add = (value: string, right: boolean | null): void => {
    if (isLeftOver(message, value, problem.text)) return;
    if (!answers.some((answer) => sameValue(answer.value, value))) answers.push({ value, right });
  };
  const task = squeezed(normalise(problem.text));
  // A number of the task is no answer, unless the student's own sums have come to it.
  const isGiven = (value: string): boolean =>
    isOfTask(value, problem.text) && !found.ownSums.some((sum) => reaches(sum, value));
  const judge = (value: string): boolean | null => claimOf(value, problem).right;
  // Several values in one question are guesses, whatever stands between them.
  for (const value of guessesIn(message)) add(value, judge(value));
  if (studied.maths && isAlgebra(studied.maths)) {
    // What comes after a value takes it further: "6x + 7x = 13x og så 4 - 12 = -8".
    const lines = tellsDeed(message) ? [] : (found.work?.lines.filter(({ text }) => message.includes(text)) ?? []);
    const { answer } = lines.at(-1) ?? {};
    if (answer !== undefined) add(answer, judge(answer));
    const called = answers.length === 0 ? CALLED_ANSWER.exec(message)?.[1] : undefined;
    if (called !== undefined) add(called, judge(called));
    return answers;
  }
  for (const line of found.work?.lines ?? []) {
    const value = line.verdict === 'unreadable' || line.verdict === 'restates' ? null : answerIn(line, studied);
    if (value !== null && message.includes(value) && !isAddedOn(message, line.text)) add(value, judge(value));
  }
  // Numbers in talk about language count letters and words: "der er to m".
  const claims = isLanguage(studied.kind) && problem.key.type === 'none' ? [] : found.claims;
  for (const claim of claims) {
    if (isWords(problem) && wordCount(claim.value) > MOST_WORDS) continue;
    if (isReason(claim)) continue;
    // "svaret er 7. Der er to i midten": beside an answer in digits a number in letters counts things.
    const hasDigits = answers.length > 0 || claims.some((other) => !isInLetters(other));
    if ((isCalculated(studied.kind) || studied.kind === 'traced') && isInLetters(claim) && hasDigits) continue;
    // "60/3" is something to be worked out.
    if (studied.kind === 'quantities' && /^[\d\s/]+$/u.test(claim.value) && isDivision(claim.value)) continue;
    // The task's own expression is no answer to it.
    if (!isPlainNumber(claim.value) && task.includes(squeezed(claim.value))) continue;
    // The 2 of "2p q" is a piece of a term.
    if (
      problem.key.type === 'expression' &&
      new RegExp(`(?<![\\d.,])${digitsOf(claim.value).join('\\D+')}\\s?\\p{L}(?!\\p{L})`, 'u').test(message) &&
      isNumber(claim.value)
    )
      continue;
    const part = plain(claim.text.split(/[,;]|\s(?:og|and)\s/u).findLast((words) => words.includes(claim.value)) ?? '');
    const cue = OPERATOR.test(part.replace(plain(claim.value), ' ')) ? STRONG : WEAK;
    const alone = !OPERATOR.test(claim.text.replace(claim.value, ' '));
    if (!alone && !STRONG.test(part) && !cue.test(part)) continue;
    // "30 tilbage og så 60 regnvand. 30 + 60 = 90": what goes into the student's own sum is not what comes out of it.
    const last = found.sums.at(-1);
    if (last && !STRONG.test(part) && holdsNumber(last.left, claim.value) && !reaches(last.text, claim.value)) continue;
    // "det er 25 % af 120" speaks of the task.
    if (isCalculated(studied.kind) && !STRONG.test(part) && isGiven(claim.value)) continue;
    const signed = signedValue(message, claim.value);
    add(signed, signed === claim.value ? claim.right : judge(signed));
  }
  for (const line of isWords(problem) ? message.split('\n') : []) {
    const bare = line.trim().replace(/[?.!]+$/u, '');
    const words = wordCount(bare);
    // An option or a year in digits is put forward like one in words.
    if ((words === 0 && !isNumber(bare)) || isQuestion(line) || readIntent(bare).kind !== 'words') continue;
    const filled = filledIn(bare, problem.text);
    if (filled !== null) add(filled, judge(filled));
    else if (words <= MOST_WORDS) add(bare, judge(bare));
  }
  const remainder = remainderIn(message, studied.maths);
  if (remainder) add(remainder.text, problem.key.type === 'none' ? null : judgeValue(remainder.value, problem));
  const time = isCalculated(studied.kind) ? statedTime(message, problem.text) : null;
  // Said back as the student wrote it: to convert it would be to work for them.
  if (time) add(time.text, judge(time.minutes));
  const stated = isCalculated(studied.kind) ? statedValue(message, isGiven) : namedValue(message, studied);
  if (stated !== null && !time) add(stated, judge(stated));
  const picked = studied.kind === 'comparison' ? pickedIn(message, problem.text) : null;
  if (picked !== null) add(picked, judge(picked));
  const explained = EXPLAINED.exec(message)?.[1];
  const concluded = THEREFORE.exec(message.trim());
  const inMiddle = [...message.matchAll(CONCLUDED)]
    .map(([, value = '']) => value)
    .findLast((value) => found.sums.some((sum) => sum.holds && reaches(sum.text, value)));
  // A sum that goes on from it has left it behind.
  if (inMiddle !== undefined && !found.sums.some(({ left }) => holdsNumber(left, inMiddle)))
    add(inMiddle, judge(inMiddle));
  const conclusion =
    concluded?.[1] &&
    !/(?:med|with|by|på)\s+\S+\s*$/iu.test(concluded[0]) &&
    !DOING.test(plain(concluded[0])) &&
    !PLACES.test(plain(message)) &&
    !MORE.test(concluded[0])
      ? concluded[1]
      : null;
  for (const value of [explained, conclusion]) {
    if (value && !(isCalculated(studied.kind) && isGiven(value))) add(value, judge(value));
  }
  return answers;
}

/**
 * The number that is picked where two are compared: "1/8 er størst", "svaret er 1/8", "0,4 > 0,65" where the largest is asked
 * for. Of two numbers the other one is picked by "3/4 er størst" where the smallest is asked for.
 */
function pickedIn(message: string, task: string): string | null {
  const [, left, sign, right] = COMPARED.exec(message) ?? [];
  const wantsSmall = /mindst|lavest|kortest|lettest|smallest|least|lowest|shortest|lightest/iu.test(task);
  if (left !== undefined && right !== undefined) return (sign === '>') === wantsSmall ? right : left;
  const numbers = readComparison(task)?.numbers.map(({ text }) => squeezed(text));
  const called = [...message.matchAll(PICKED)].filter(([, value = '']) => numbers?.includes(squeezed(value)) ?? true);
  const [, value, large] = called.at(-1) ?? [];
  if (value !== undefined) {
    if (!numbers || (large !== undefined) !== wantsSmall) return value;
    return numbers.length === 2 ? (numbers.find((one) => one !== squeezed(value)) ?? null) : null;
  }
  return CALLED_ANSWER.exec(message)?.[1] ?? CHOSEN.exec(message)?.[1] ?? null;
}

/** The values of "er det -4,5 eller -4,3?", at least two; none for any other message. */
export function guessesIn(message: string): string[] {
  const list = isQuestion(message) ? (GUESSES.exec(message)?.[0] ?? '') : '';
  const values = list.match(/[-−]?\d[\d.,/]*\d|[-−]?\d/gu) ?? [];
  return values.length > 1 ? values : [];
}
const GUESSES =
  /(?<![\d.,+*·×:=/^]\s?)[-−]?\d[\d.,/]*(?:\s?\p{L}{1,3}\.?)?(?:,?\s+(?:eller|or)\s+(?:er det |is it )?[-−]?\d[\d.,/]*(?:\s?\p{L}{1,3}\.?)?){1,9}\s*\??\s*$/iu;

const isPlainNumber = (value: string): boolean => /^-?\d+(?:[.,]\d+)?$/u.test(value.trim());

/**
 * The one new word of a sentence that is otherwise the task's: "Jeg kører til skole" for "Jeg (køre) til skole" puts
 * forward "kører". Null for anything else.
 */
function filledIn(line: string, task: string): string | null {
  const given = new Set(plain(task).match(/\p{L}+/gu));
  const words = line.match(/\p{L}+/gu) ?? [];
  const fresh = words.filter((word) => !given.has(word.toLowerCase()));
  return words.length > 2 && fresh.length === 1 ? (fresh[0] ?? null) : null;
}

/** A value put forward as the answer, compared with the key. */
export const claimOf = (value: string, { key }: TutorProblem): ClaimedAnswer => ({
  value,
  right: key.type === 'none' ? null : matchesKey(value, key),
});

/** Whether a value is the key's, when both are numbers. */
const judgeValue = (value: Rational, { key }: TutorProblem): boolean =>
  (key.type === 'numeric' || key.type === 'fraction') && readNumbers(key.value).some((one) => equals(one.value, value));

/** What comes after "fordi" is a reason: "fordi der er to decimaler". */
const isReason = ({ text, value }: Claim): boolean =>
  /(?<!\p{L})(?:fordi|because)(?!\p{L})/iu.test(text.slice(0, Math.max(0, text.lastIndexOf(value))));

const isInLetters = ({ value }: Claim): boolean => /^\p{L}+$/u.test(value);

/** "og så 7 mere": a number to be added to what there is. */
const isAddedOn = (message: string, line: string): boolean =>
  /^\d+$/u.test(line) &&
  new RegExp(`(?<![\\d.,])${line}\\s+(?:\\p{L}+\\s)?(?:mere|flere|til|more)(?!\\p{L})`, 'iu').test(message);

/** "24" and "24 kr." are one answer, and so are "7/8" and "7/8". */
function sameValue(a: string, b: string): boolean {
  const [left] = readNumbers(a);
  const [right] = readNumbers(b);
  return left && right ? equals(left.value, right.value) : plain(a) === plain(b);
}

/** Whether a message gives a reason in words. */
export const reasons = (message: string): boolean => REASON.test(plain(message)) && wordCount(message) >= REASON_WORDS;

/** Whether a message tells where an answer comes from, when that was asked: a reason, a source, a fact known by heart. */
export const tellsHow = (message: string): boolean =>
  (wordCount(message) >= MOST_WORDS || readNumbers(message).length > 1) &&
  (REASON.test(plain(message)) || SOURCE.test(plain(message)));

/** "i added all three months": what was done, told afterwards. */
const DID =
  /^(?:because |bc |fordi |for )?(?:i|we|jeg|vi) (?:just |bare |har )?(?:added|multiplied|subtracted|divided|lagde|lagt|gangede|ganget|trak|trukket|delte|delt|plussede|plusset)(?!\p{L})/iu;
/** Whether a message tells what was done. */
export const tellsDeed = (message: string): boolean => DID.test(message.trim());

const SOURCE = wordEdges(
  /\b(?:står|læst\w*|bog(?:en)?|tekst(?:en)?|kapit\w*|lært\w*|lærte|husker|hovedet|udenad|tabel(?:len)?|slog|ordbog\w*|read|book|text|chapter|learn\w*|remember|by heart|in my head|table|looked|dictionary)\b/u,
);

/** What changes nothing at the end of a side: `· 1`, `: 1`, `+ 0`. */
const IDLE = /\s*(?:[/:·×*]\s*1|[+−-]\s*0)\s*$/u;
/** The same at its beginning: `1 · `, `0 + `. */
const IDLE_BEFORE = /^\s*(?:1\s*[·×*]|0\s*\+)\s*/u;

/**
 * The value a line gives for the whole task, on either side of the equals sign: `x = 4`, the task or one of the engine's
 * own lines with a result, or a value set equal to itself (`408 + 0 = 408`). Whether it is right plays no part.
 */
export function answerIn(line: WorkLine, { maths, solution }: StudiedProblem): string | null {
  if (!maths || !solution) return null;
  if (isAlgebra(maths)) return line.answer ?? null;
  const sides = line.text.split('=').map((side) => side.replace(IDLE, '').trim());
  const value = [sides.at(-1) ?? '', sides[0] ?? ''].find(isNumber);
  if (value === undefined) return null;
  const others = sides.filter((side) => side !== value);
  if (others.length === 0 || others.some((side) => squeezed(side.replace(IDLE_BEFORE, '')) === squeezed(value)))
    return value;
  if (maths.kind === 'equation') return others.includes(maths.variable) ? value : null;
  const lines = new Set([squeezed(print(maths.expr, 'da')), ...solution.steps.map((step) => squeezed(step.before))]);
  return others.some((side) => lines.has(squeezed(side))) ? value : null;
}
