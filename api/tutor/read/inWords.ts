import { wordEdges } from '../../language/index.ts';
import {
  equals,
  evaluate,
  type OneStep,
  oneStepsTo,
  printNumber,
  type Rational,
  rational,
  readExpression,
  readNumbers,
} from '../../maths/index.ts';
import { plain, wordCount } from './words.ts';

/** A number that a text gives, and the one operation that its word stands for: "dobbelt" multiplies, "tredjedel" divides. */
interface Amount {
  readonly value: Rational;
  readonly sign?: OneStep['sign'];
}

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'to two',
    'tre three',
    'fire four',
    'fem five',
    'seks six',
    'syv seven',
    'otte eight',
    'ni nine',
    'ti ten',
    'elleve eleven',
    'tolv twelve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 2] as const)),
);
const PARTS: readonly (readonly [RegExp, Amount])[] = [
  [/dobbelt\p{L}*|twice|double[sd]?|fordobl\p{L}*/u, { value: rational(2), sign: '·' }],
  [/halv\p{L}*|half|halve[sd]?/u, { value: rational(2), sign: ':' }],
  [/tredjedel\p{L}*|thirds?/u, { value: rational(3), sign: ':' }],
  [/fjerdedel\p{L}*|fourths?|quarters?/u, { value: rational(4), sign: ':' }],
  [/femtedel\p{L}*|fifths?/u, { value: rational(5), sign: ':' }],
  [/tiendedel\p{L}*|tenths?/u, { value: rational(10), sign: ':' }],
];
/** A word of letters is looked at up to here. */
const MOST = 4000;

/** The numbers of a text in digits and in plain words, in no order that matters. */
function amountsIn(text: string): Amount[] {
  const words =
    plain(text)
      .slice(0, MOST)
      .match(/\p{L}+/gu) ?? [];
  const named = words.flatMap((word): Amount[] => {
    const count = COUNTS[word];
    if (count !== undefined) return [{ value: rational(count) }];
    const part = PARTS.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, 'u').test(word));
    return part ? [part[1]] : [];
  });
  return [...readNumbers(text).map(({ value }) => ({ value })), ...named];
}

/** How many numbers are put together; a longer text is no line of thought. */
const MOST_AMOUNTS = 24;

/** What tells of each operation, where several would fit. */
const CUES: readonly (readonly [OneStep['sign'], RegExp])[] = [
  ['·', wordEdges(/\b(?:gange\p{L}*|hver|med|with|times|each|per|pr)\b/u)],
  [
    '-',
    wordEdges(/\b(?:tilbage|færre|mindre|minus|væk|forskel\p{L}*|left|fewer|less|quit|difference|remain\p{L}*)\b/u),
  ],
  ['+', wordEdges(/\b(?:plus|sammen|tilsammen|i alt|flere|mere|ældre|more|together|total|altogether|older)\b/u)],
  [':', wordEdges(/\b(?:del\p{L}*|divid\p{L}*|split|shared?)\b/u)],
];
const NO_STEP = wordEdges(/\b(?:ikk?e?|not|hvis|if|gæt\p{L}*|guess\p{L}*)\b/u);

/**
 * The calculation that a student tells in words, in signs: "5 poser med 4 er 20" → `5 · 4 = 20`, "Emil har dobbelt så
 * mange, altså 28" → `2 · 14 = 28`. One of its numbers stands in the message; the other there too, in the task, or among
 * what the student has found. Null when the value at the end is none that one operation gives.
 */
export function sumInWords(message: string, task: string, found: readonly string[]): string | null {
  const numbers = readNumbers(message);
  const result = numbers.at(-1);
  if (!result || NO_STEP.test(plain(message)) || numbers.length > 4) return null;
  const known = [...amountsIn(task), ...valuesOf(found)].slice(0, MOST_AMOUNTS);
  if (known.some(({ value }) => equals(value, result.value))) return null;
  const said = amountsIn(message).filter(({ value }) => !equals(value, result.value));
  const candidates = said.flatMap((one, at) =>
    // A number that the message repeats from the task is one number, not two.
    [...said.slice(at + 1), ...known.filter(({ value }) => !equals(value, one.value))].flatMap((other) =>
      oneStepsTo(result.value, one.value, other.value)
        .filter(({ sign }) => fits(sign, one, other))
        .map((step) => ({ step, isTold: (one.sign ?? other.sign) !== undefined })),
    ),
  );
  const told = candidates.filter(({ isTold }) => isTold);
  const steps = (told.length > 0 ? told : candidates).map(({ step }) => step);
  const cue = CUES.find(
    ([sign, pattern]) => pattern.test(plain(message)) && steps.some((step) => step.sign === sign),
  )?.[0];
  const step = steps.find(({ sign }) => sign === cue) ?? steps[0];
  if (!step) return null;
  const lang = result.text.includes('.') ? 'en' : 'da';
  return `${printNumber(step.left, lang)} ${step.sign} ${printNumber(step.right, lang)} = ${result.text}`;
}

const fits = (sign: OneStep['sign'], ...amounts: readonly Amount[]): boolean =>
  amounts.every((amount) => amount.sign === undefined || amount.sign === sign);

const valuesOf = (texts: readonly string[]): Amount[] =>
  texts.flatMap((text) =>
    readNumbers(text.split('=').at(-1) ?? '')
      .slice(0, 1)
      .map(({ value }) => ({ value })),
  );

/** Numbers with signs between them, or the words for those. */
const FORMULA =
  /(?<![\d.,=])\d[\d.,]*(?:\s?(?:[-+*·×x:/]|gange|plus|minus|(?:delt|divideret) med|times|divided by)\s?\d[\d.,]*){1,4}(?![\d=])/u;

/** The calculation in a message that comes to a value, completed with it: `50 + 20` after 70 is `50 + 20 = 70`; else null. */
export function sumFor(value: string, message: string): string | null {
  const [wanted] = readNumbers(value);
  const formula = FORMULA.exec(message)?.[0];
  if (!wanted || message.includes('=')) return null;
  if (formula === undefined) return sumOfTwo(wanted.value, message);
  const read = readExpression(formula.replace(/[xX]/gu, '·'));
  const result = read.ok ? evaluate(read.expr) : null;
  return result?.ok && equals(result.value, wanted.value) ? `${formula} = ${wanted.text}` : null;
}

const REASON =
  /^(?:ja |yes |well )?(?:because|cause|cuz|bc|since|fordi|jeg (?:tog|gangede|lagde|delte|trak|brugte)|i (?:took|used|multiplied|added|divided))(?!\p{L})/u;
const MOST_OF_REASON = 10;

/** "because 2 cans with 3 tomatoes" after 6: the one operation on the two numbers of a message that comes to a value. */
function sumOfTwo(value: Rational, message: string): string | null {
  // Only for a reason: whoever says the task once more has told no way, and is not given one.
  if (!REASON.test(plain(message)) || wordCount(message) > MOST_OF_REASON) return null;
  const [one, other, ...more] = amountsIn(message).filter((amount) => !equals(amount.value, value));
  if (!one || !other || more.length > 0 || NO_STEP.test(plain(message))) return null;
  const said = CUES.filter(([, pattern]) => pattern.test(plain(message))).map(([sign]) => sign);
  const [step] = oneStepsTo(value, one.value, other.value).filter(
    ({ sign }) => fits(sign, one, other) && said.includes(sign),
  );
  if (!step) return null;
  const [left, right, result] = [step.left, step.right, value].map((number) => printNumber(number, 'da'));
  return `${left} ${step.sign} ${right} = ${result}`;
}

/** Whether one operation on the task's numbers, or on what the student has found, comes to a value. */
export function isOneStepAway(text: string, task: string, found: readonly string[]): boolean {
  const [number] = readNumbers(text);
  if (!number) return false;
  const known = [...amountsIn(task), ...valuesOf(found)].slice(0, MOST_AMOUNTS);
  return known.some((one, at) =>
    known
      .slice(at + 1)
      .some((other) => oneStepsTo(number.value, one.value, other.value).some(({ sign }) => fits(sign, one, other))),
  );
}
