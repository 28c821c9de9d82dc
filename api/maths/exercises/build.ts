import type { Language } from '../../contract/language.ts';
import { workTexts } from '../../language/texts/exercises/work.ts';
import type { Expr } from '../expr.ts';
import { readEquation, readExpression } from '../parse.ts';
import { isInteger, type Rational, toDecimal, toFraction } from '../rational.ts';
import { printSides } from '../solve/equation.ts';
import { solve } from '../solve/index.ts';
import type { Made } from './exercise.ts';
import { provenValue } from './proof.ts';
import { chain, equationLines, placeByPlace } from './work.ts';
import { fractionText, keyText, quantity, shown, shownLine, shownNumber } from './written.ts';

/** How an answer is given. */
export interface Answer {
  /** What it is measured in: `kr.`, `cm²`, `%`; it belongs to the key. */
  readonly unit?: string;
  /** What is counted, singular and plural: it stands in the list of answers only. */
  readonly noun?: readonly [one: string, many: string];
  /** Fractions are kept as fractions. */
  readonly fraction?: boolean;
  /** Lines before the calculation: a formula, a thought. */
  readonly before?: readonly string[];
}

/** An expression in Danish notation, read. @throws Error when a generator writes what is none */
function read(expression: string): Expr {
  const result = readExpression(expression, 'da');
  if (!result.ok) throw new Error(`no expression: ${expression}`);
  return result.expr;
}

/** A Danish expression as the exercise shows it in its language. */
export const maths = (expression: string, lang: Language): string => shown(read(expression), lang);

/** A Danish equation as the exercise shows it in its language. */
export const equationText = (equation: string, lang: Language): string => {
  const [left = '', right = ''] = equation.split('=');
  return `${maths(left, lang)} = ${maths(right, lang)}`;
};

const unitInKey = (unit: string): string => unit.replace(/\.$/, '');

/** A number as key and as text. */
function numberKey(value: Rational, lang: Language, answer: Answer = {}): Pick<Made, 'key' | 'answerText'> {
  const { unit, noun, fraction } = answer;
  const inKey = unit === undefined ? {} : { unit: unitInKey(unit) };
  if (fraction && !isInteger(value)) {
    const text = fractionText(value);
    return {
      key: { type: 'fraction', value: toFraction(value), ...inKey },
      answerText: unit === undefined ? text : `${text} ${unit}`,
    };
  }
  const text = shownNumber(value, lang);
  const counted = noun && `${text} ${isInteger(value) && value.num === 1n ? noun[0] : noun[1]}`;
  return {
    key: { type: 'numeric', value: keyText(value), ...inKey },
    answerText: counted ?? (unit === undefined ? text : quantity(value, unit, lang)),
  };
}

/** The exercise whose answer is the value of an expression in Danish notation, with its way. */
export function calculation(text: string, expression: string, lang: Language, answer: Answer = {}): Made {
  const expr = read(expression);
  const solution = solve({ kind: 'evaluate', expr, text: expression }, lang);
  if (!solution) throw new Error(`nothing to work out: ${expression}`);
  const fraction = answer.fraction ?? /\d\/\d/.test(expression);
  const given = numberKey(solution.value, lang, { ...answer, fraction });
  const worded = answer.unit !== undefined || answer.noun !== undefined;
  return {
    text,
    ...given,
    working: [
      ...(answer.before ?? []),
      ...chain(solution, lang),
      ...placeByPlace(expr, lang),
      ...(worded ? [workTexts[lang].answer(given.answerText)] : []),
    ],
    proof: { kind: 'value', expression },
  };
}

/** The exercise whose answer is the solution of an equation in Danish notation. */
export function equation(text: string, written: string, lang: Language, answer: Answer = {}): Made {
  const sides = readEquation(written, 'da');
  if (!sides.ok) throw new Error(`no equation: ${written}`);
  const { left, right, variable } = sides;
  const solution = solve({ kind: 'equation', left, right, variable, text: written }, lang);
  const lines = solution ? equationLines(solution, lang) : [shownLine(printSides(sides, lang), lang)];
  const value = solution?.value;
  if (!value) throw new Error(`no solution: ${written}`);
  const worded = answer.unit !== undefined || answer.noun !== undefined;
  const given = numberKey(value, lang, { fraction: /\/\d/.test(written) || toDecimal(value) === undefined, ...answer });
  const answerText = worded ? given.answerText : `${variable} = ${given.answerText}`;
  return {
    text,
    key: given.key,
    answerText,
    working: [...(answer.before ?? []), ...lines, ...(worded ? [workTexts[lang].answer(answerText)] : [])],
    proof: { kind: 'equation', equation: written },
  };
}

/** The exercise whose answer is what a proof comes to, with a working of its own. */
export function proven(
  text: string,
  proof: Made['proof'],
  working: readonly string[],
  lang: Language,
  answer: Answer = {},
): Made {
  const value = provenValue(proof);
  if (!value) throw new Error(`nothing to prove: ${JSON.stringify(proof)}`);
  return { text, ...numberKey(value, lang, answer), working, proof };
}
