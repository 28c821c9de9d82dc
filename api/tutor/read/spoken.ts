import {
  type AlgebraProblem,
  equals,
  evaluate,
  type MathsProblem,
  type Rational,
  readExpression,
  readNumbers,
} from '../../maths/index.ts';

/**
 * A student's maths in words, put into signs where it can mean only one thing, so that it is followed like any other
 * line: "jeg lavede 1/4 om til 2/8" → `1/4 = 2/8`, "10 % er 24" → `10 % af 240 = 24`, "31 : 4 = 7 rest 3" →
 * `(31 - 3) : 4 = 7`. A division that is the whole task keeps its remainder as an answer: see {@link remainderIn}.
 * Linear in the message, which is bounded before.
 */
export function inSigns(message: string, task: string, maths: MathsProblem | AlgebraProblem | null): string {
  const rewritten = inMinutes(message.replace(NAMES_SIGN, '').replace(NOT_THAT, ''))
    .replace(OUT_OF, maths === null ? '$&' : '$1/$2')
    .replace(SUM_IS, '$1 = $2')
    .replace(REWRITTEN, '$1 = $2')
    .replace(
      PART_OF,
      (_, part: string, whole: string, value: string) => `${whole} : ${PARTS[part.toLowerCase()] ?? 1} = ${value}`,
    )
    .replace(TWICE, '2 · $1 = $2')
    .replace(IS_TWICE, '2 · $2 = $1')
    .replace(FRACTION_IS, '$1 → $2');
  const named = maths?.kind === 'equation' ? rewritten.replace(UNKNOWN_IS, '$1 = $2') : rewritten;
  return withPercentBase(withRemainders(named, maths), task);
}

/** "minus 52-17=45": the operation is named, and then written. */
const NAMES_SIGN =
  /(?<!\p{L}|\d ?)(?:plus|minus|gange|dividere|times|divide)(?: stykke(?:t)?)?:? (?=\d[\d.,]* ?[-−+*·×x:/] ?\d[\d.,]*(?: ?=|$))/giu;
/** "13-9 er 4 ik -4": what it does not come to is no part of the sum. */
const NOT_THAT = /(?<=\d),? (?:og |and )?(?:ikk?e?|not) -?\d[\d.,]*(?=[\s.!?]*$)/giu;
/** "3 ud af 6" is a part of a whole, beside a task in signs. */
const OUT_OF = /(?<![\d.,/])(\d{1,3}) (?:ud af|out of) (\d{1,3})(?![\d/]|[.,]\d)/giu;

/**
 * Hours and minutes in one line of calculation, all in minutes: "12 min + 1 time + 13 min = 1 time og 25 min" →
 * `12 + 60 + 13 = 85`. A clock time with a duration ("20.30 + 45 min = 21.15") is no sum.
 */
function inMinutes(message: string): string {
  return message
    .split('\n')
    .map((line) => {
      if (!line.includes('=') || !DURATION.test(line)) return line;
      if (/(?<![\d.,])\d{1,2}[.:]\d{2}(?![\d.,])/u.test(line)) return line.replaceAll('=', '→');
      if (!HOURS.test(line) || !MINUTES_TOO.test(line)) return line;
      return line
        .replace(HOURS_MINUTES, (_, hours: string, minutes: string) => `${60 * Number(hours) + Number(minutes)}`)
        .replace(new RegExp(HOURS, 'giu'), (_, hours: string) => `${60 * Number(hours)}`)
        .replace(MINUTES, '$1');
    })
    .join('\n');
}

const DURATION = /\d ?(?:min|time|timer|t|h|hours?)(?!\p{L})|\d ?(?:minut|minutter|minutes?)(?!\p{L})/iu;
/** Hours alone are a number like any other. */
const MINUTES_TOO = /\d ?(?:minutter|minut|minutes?|min)\.?(?!\p{L})/iu;
const HOURS_MINUTES =
  /(?<![\d.,])(\d{1,3}) ?(?:timer?|t|hours?|h)\.? ?(?:og |and )?(\d{1,3}) ?(?:minutter|minut|minutes?|min)\.?(?!\p{L})/giu;
const HOURS = /(?<![\d.,])(\d{1,3}) ?(?:timer?|t|hours?|h)\.?(?!\p{L})/iu;
const MINUTES = /(?<![\d.,])(\d{1,3}) ?(?:minutter|minut|minutes?|min)\.?(?!\p{L})/giu;

/** How many equal parts the word for one of them tells of. */
const PARTS: Readonly<Record<string, number>> = {
  halvdelen: 2,
  half: 2,
  tredjedel: 3,
  third: 3,
  fjerdedel: 4,
  fourth: 4,
  quarter: 4,
  femtedel: 5,
  fifth: 5,
  tiendedel: 10,
  tenth: 10,
};

/** "12 x 15 er 180", "480/30 is 16". */
const SUM_IS =
  /(\d[\d.,]*(?:\s?[-+*·×x:/]\s?\d[\d.,]*){1,6}) (?:er|giver|bliver|blir|is|makes|gives|equals) (-?\d[\d.,]*)(?![\d/]|\s?[-+*·×:/])/giu;

/** "halvdelen af 90 er 45", "one fourth of 80 is 20". */
const PART_OF =
  /(?<!\p{L})(?:(?:en|a|one) )?(halvdelen|half|tredjedel|third|fjerdedel|fourth|quarter|femtedel|fifth|tiendedel|tenth) (?:af|of) (\d{1,9}(?:[.,]\d{1,3})?) (?:\p{L}{1,12} )?(?:er|giver|bliver|is|makes|=) ?(\d{1,9}(?:[.,]\d{1,3})?)/giu;

/** "det dobbelte af 12 er 24", "twice 12 is 24". */
const TWICE =
  /(?<!\p{L})(?:det dobbelte af|dobbelt af|twice|double) (\d{1,9}(?:[.,]\d{1,3})?) (?:er|giver|bliver|is|makes|=) ?(\d{1,9}(?:[.,]\d{1,3})?)/giu;

/** "24 er det dobbelte af 12", "24 is twice 12". */
const IS_TWICE =
  /(?<![\d.,])(\d{1,9}(?:[.,]\d{1,3})?) (?:er|is) (?:det dobbelte af|dobbelt så (?:meget|mange|stort?) som|twice|double) (\d{1,9}(?:[.,]\d{1,3})?)(?![\d.,]*\s?(?:er|is|=))/giu;

/** "2/5 er 48" speaks of two fifths of something; it is no false sum. */
const FRACTION_IS = /(?<![\d/.,])(\d{1,2}\/\d{1,3}) (?:er|is) (\d{1,9})(?![\d/.,])/gu;

/** "x er 4", "x må være 4", "x is 4". */
const UNKNOWN_IS =
  /(?<!\p{L})(\p{Ll}) (?:er|bliver|må være|is|must be|equals) (-?\d{1,9}(?:[.,/]\d{1,9})?)(?![\d+*·:/])/gu;

/** One fraction made into another: "1/4 om til 2/8", "1/4 into 2/8", "1/4 er det samme som 2/8". */
const REWRITTEN =
  /(\d{1,4}\/\d{1,4}) (?:er |bliver |blev |is |becomes )?(?:lavet |skrevet |changed |turned )?(?:om til|til|det samme som|lig med|into|to|the same as|equal to) (\d{1,4}\/\d{1,4})/giu;

/** A quotient and what is left over: "7 rest 3", "7 med rest 3", "7 remainder 3". */
const REMAINDER =
  /(?<![\d.,])(\d{1,9}) ?(?:med |og |with )?(?:en )?(?:rest|remainder) ?(?:på |of )?(\d{1,9})(?![\d.,])/iu;
const DIVISION_WITH_REMAINDER = new RegExp(
  `(\\d{1,9}) ?[:/÷] ?(\\d{1,9}) ?(?:=|er|giver|bliver|is|gives|makes) ?${REMAINDER.source.replace('(?<![\\d.,])', '')}`,
  'giu',
);

function withRemainders(message: string, maths: MathsProblem | AlgebraProblem | null): string {
  return message.replace(DIVISION_WITH_REMAINDER, (_, whole: string, by: string, quotient: string, rest: string) => {
    const isTask = maths?.kind === 'evaluate' && sameDivision(maths, whole, by);
    return isTask ? `${quotient} rest ${rest}` : `(${whole} - ${rest}) : ${by} = ${quotient}`;
  });
}

const sameDivision = (maths: MathsProblem & { kind: 'evaluate' }, whole: string, by: string): boolean =>
  maths.expr.kind === 'divide' &&
  maths.expr.left.kind === 'number' &&
  maths.expr.right.kind === 'number' &&
  readNumbers(maths.text)
    .map(({ text }) => text)
    .join(' ') === `${whole} ${by}`;

/**
 * The remainder form that a message gives as its answer to a division, with the same value as a sum that can be compared:
 * "7 rest 3" for 31 : 4 is `7 + 3/4`. Null where there is none.
 */
export function remainderIn(
  message: string,
  maths: MathsProblem | AlgebraProblem | null,
): { text: string; value: Rational } | null {
  if (maths?.kind !== 'evaluate' || maths.expr.kind !== 'divide') return null;
  const [, divisor] = readNumbers(maths.text);
  const found = REMAINDER.exec(message);
  if (!found || !divisor) return null;
  const read = readExpression(`${found[1]} + ${found[2]} : (${divisor.text})`);
  const value = read.ok ? evaluate(read.expr) : null;
  return value?.ok ? { text: `${found[1]} rest ${found[2]}`, value: value.value } : null;
}

/** A part in percent without the whole it is a part of: "10 % er 24", "5% = 12". */
const PERCENT_PART =
  /(\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|procent|percent|per cent) ?(?:er|giver|bliver|is|makes|=) ?(\d{1,9}(?:[.,]\d{1,3})?)(?![\d.,]*\s?[%+*·:/-])/giu;

/** With the task's only possible whole put in; where several are possible, the one that makes it true, else none. */
function withPercentBase(message: string, task: string): string {
  const wholes = [
    ...new Set(readNumbers(task).flatMap(({ text, unit }) => (isPercent(task, text, unit) ? [] : [text]))),
  ];
  const of = /\b(?:of|the|what|how)\b/iu.test(task) ? 'of' : 'af';
  return message.replace(PERCENT_PART, (line, percent: string, part: string) => {
    const fits = (whole: string): boolean => {
      const read = readExpression(`${percent} % ${of} ${whole}`);
      const value = read.ok ? evaluate(read.expr) : null;
      const [given] = readNumbers(part);
      return value?.ok === true && given !== undefined && equals(value.value, given.value);
    };
    const whole = wholes.length === 1 ? wholes[0] : wholes.slice(0, 8).find(fits);
    return whole === undefined ? line : `${percent} % ${of} ${whole} = ${part}`;
  });
}

const isPercent = (task: string, text: string, unit: string | undefined): boolean =>
  unit === '%' || /^\s?(?:%|procent|percent)/iu.test(task.slice(task.indexOf(text) + text.length));
