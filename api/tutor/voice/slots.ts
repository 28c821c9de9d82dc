import type { Language } from '../../contract/language.ts';
import { fractionTerms, isLanguage, isMaths, moveTexts, type RuleIdea } from '../../language/texts/index.ts';
import { type Expr, type MathsProblem, print, readExpression, type Step, siblingOf } from '../../maths/index.ts';
import { matchesKey } from '../claims.ts';
import type { Ask, Lead } from '../moves/choice.ts';
import { formulasOf, knownNumbers, quantitiesOf, type StudiedProblem } from '../read/index.ts';
import { gistOf } from '../read/words.ts';
import type { TutorProblem } from '../types.ts';
import { askedWords, clueIn, sentenceIn, soughtKind } from './askedWord.ts';
import { listed, measuresIn } from './measures.ts';
import { tongueOf } from './tongue.ts';
import { topicOf } from './topic.ts';

/** What a template may be filled with, by slot name. A missing slot rules its variants out. */
export type Slots = Readonly<Record<string, string>>;

/** What the voice knows when it looks for words. */
export interface VoiceContext {
  readonly problem: TutorProblem;
  readonly studied: StudiedProblem;
  readonly lang: Language;
  readonly grade: number;
  /** All the student has written in this conversation, newest last. */
  readonly studentTexts: readonly string[];
  /** The number of the turn; it turns the wheel of variants and quantities. */
  readonly turn: number;
}

/** The slots of a question. Every value comes from the task, the student's own words or a sibling problem. */
export function slotsOfAsk(ask: Ask, context: VoiceContext): Slots {
  const { studied, problem } = context;
  switch (ask.ask) {
    case 'rule':
      return slotsOfStep(ask.idea, studied.solution?.steps[ask.step], context);
    case 'sibling':
      return slotsOfSibling(studied.maths, studied.solution?.steps[ask.step], context.turn + 1 + 7 * ask.variant);
    case 'opening':
      return {
        ...slotsOfQuantities(context),
        ...slotsOfTask(context),
        ...slotsOfFirstStep(context),
      };
    case 'openingOneStep':
      return slotsOfFirstStep(context);
    case 'pointAtStep':
    case 'pointAtSum':
      return { line: ask.line, it: subjectOfTalk(context) };
    case 'whereFrom':
    case 'tryIdea':
    case 'takeThought':
    case 'ideaFits':
    case 'subQuestion':
      return { line: ask.line, ...slotsOfFirstStep(context) };
    case 'sumStep':
      return { result: ask.result, ...(matchesKey(ask.quantity, problem.key) ? {} : { q1: ask.quantity }) };
    case 'selfCheck':
      return slotsOfFirstStep(context);
    case 'sumEnd':
    case 'sumOnTheWay':
    case 'sumInEquation':
      return { result: ask.result, ...slotsOfFirstStep(context) };
    case 'percentAsNumber':
      return { line: ask.line, percent: ask.percent };
    case 'ownEquation':
    case 'equationNext':
      return { line: ask.line, x: ask.unknown };
    case 'askWorking':
    case 'notYet':
    case 'selfJudge':
      return {
        ...slotsOfQuantities(context),
        it: subjectOfTalk(context),
        ...(ask.value === null ? {} : { value: ask.value }),
      };
    case 'relation':
    case 'word':
      return { ...slotsOfQuantities(context), ...slotsOfPercent(problem) };
    case 'ladder':
    case 'buildOn':
      return {
        ...slotsOfQuantities(context),
        ...slotsOfTask(context),
        it: subjectOfTalk(context),
      };
    default:
      return { it: subjectOfTalk(context) };
  }
}

/** What the task is about, as short as it can be said: its maths, a quantity, its word, its topic. */
function subjectOfTalk(context: VoiceContext): string {
  const { studied, lang, problem } = context;
  const { first, list, word, one, other, topic, clue } = slotsOfTask(context);
  switch (studied.kind) {
    case 'traced':
      return (
        turned(
          termsOf(taskLine(studied.maths, lang)).filter((term) => !matchesKey(term, problem.key)),
          context.turn,
        ) ?? ''
      );
    case 'quantities':
      return slotsOfQuantities(context).q1 ?? '';
    case 'symbols': {
      const { q1, part } = slotsOfQuantities(context);
      return q1 ?? part ?? '';
    }
    case 'comparison':
    case 'pattern':
    case 'dataset':
      return list ?? '';
    case 'conversion':
    case 'units':
    case 'rounding':
    case 'divisibility':
    case 'geometry':
    case 'chance':
      return first ?? '';
    default:
      return (
        topic || quoted(clue ?? word ?? '') || (one && other ? `${quoted(one)} ${AND[lang]} ${quoted(other)}` : '')
      );
  }
}

/** The task as a whole, with the pair of numbers its first step is about, or its unknown. */
function slotsOfFirstStep(context: VoiceContext): Slots {
  const { maths, solution } = context.studied;
  const before = taskLine(maths, context.lang);
  if (!maths || !solution) return {};
  if (solution.variable !== undefined) return { before, x: solution.variable };
  const { a, b } = slotsOfStep('rewrite', solution.steps[0], context);
  return { before, ...(a !== undefined && b !== undefined ? { a, b } : {}) };
}

const AND: Readonly<Record<Language, string>> = { da: 'og', en: 'and' };

/** In quotation marks; nothing stays nothing, so that its variants are passed over. */
const quoted = (word: string): string => (word === '' ? '' : `"${word}"`);

/** The terms and factors of a line of maths, as written: "2x", "3/4", "25 %", "504". */
const termsOf = (line: string): string[] => line.match(/\d[\d.,]*(?:\/\d+)?(?:\s?%|\p{L}(?!\p{L}))?/gu) ?? [];

/** The terms of formulas that cannot be said as a whole, because they are worth as much as the answer. */
const partsOf = (formulas: readonly string[], key: TutorProblem['key']): string[] =>
  formulas.flatMap(termsOf).filter((term) => !matchesKey(term, key));

/** The item whose turn it is. */
const turned = <T>(items: readonly T[], turn: number): T | undefined => items[turn % Math.max(1, items.length)];

/** The slots of a statement. */
export function slotsOfLead(lead: Lead): Slots {
  switch (lead.say) {
    case 'affirm':
    case 'sumsHold':
      return { line: lead.line };
    case 'confirm':
      return { value: lead.value };
    default:
      return {};
  }
}

/** What the task itself names: its measures, its topic, the words and the language it asks about. */
function slotsOfTask({ problem, studied, lang }: VoiceContext): Slots {
  const { kind } = studied;
  const text = gistOf(problem.text);
  const tongue = tongueOf(text, lang);
  if (isMaths(kind)) {
    const measures = measuresIn(text);
    const first = kind === 'divisibility' && measures.length > 1 ? '' : (measures[0] ?? '');
    return { first, list: listed(measures, lang) };
  }
  if (kind === 'fact') return { word: soughtKind(text), topic: topicOf(text), clue: clueIn(text) };
  if (kind === 'wordPair') return { sentence: sentenceIn(text) };
  const [word = '', other = ''] = askedWords(text);
  const words = other === '' ? { word } : { one: word, other };
  return { ...words, topic: isLanguage(kind) ? '' : topicOf(text), tongue, sentence: sentenceIn(text) };
}

/** The two quantities to talk about now, never one that is the answer itself. */
function slotsOfQuantities({ problem, studied, turn }: VoiceContext): Slots {
  const formulas = studied.kind === 'quantities' ? [] : formulasOf(problem.text);
  const all = formulas.length > 0 ? formulas : quantitiesOf(problem.text).map(({ text }) => text);
  const safe = [...new Set(all)].filter((text) => !matchesKey(text, problem.key));
  // "12 kr." says more than "12".
  const told = safe.filter((text) => /[\p{L}%$€£/]/u.test(text));
  const candidates = told.length > 0 ? told : safe;
  const first = turned(candidates, turn);
  const second = turned(candidates, turn + 1);
  if (first === undefined) return { part: turned(partsOf(formulas, problem.key), turn) ?? '' };
  return second !== undefined && second !== first ? { q1: first, q2: second } : { q1: first };
}

/** The task's percentage, when it has one that is not the answer. */
function slotsOfPercent({ text, key }: TutorProblem): Slots {
  const percent = /\d[\d.,]* ?%/u.exec(text)?.[0];
  return percent !== undefined && !matchesKey(percent, key) ? { percent } : {};
}

/** The task's own maths on one line, without what else the student wrote beside it. */
export function taskLine(maths: MathsProblem | null, lang: Language): string {
  if (!maths) return '';
  return maths.kind === 'evaluate'
    ? print(maths.expr, lang)
    : `${print(maths.left, lang)} = ${print(maths.right, lang)}`;
}

/** The line a step starts from: as the engine has it when the student knows its numbers, else the student's own last line. */
function lineBefore(step: Step, context: VoiceContext): string | undefined {
  const known = knownNumbers(context.problem.text, context.studentTexts);
  if (known.covers(step.before)) return step.before;
  return undefined;
}

function slotsOfStep(idea: RuleIdea, step: Step | undefined, context: VoiceContext): Slots {
  const { lang, grade, studied } = context;
  const terms = fractionTerms(lang, grade);
  const slots: Record<string, string> = { ...terms, x: studied.solution?.variable ?? 'x' };
  if (!step) return slots;
  const before = lineBefore(step, context);
  if (before !== undefined) {
    slots.before = before;
    const [n1, n2] = termsOf(before);
    if (n1 !== undefined && n2 !== undefined) Object.assign(slots, { n1, n2 });
  }
  const known = knownNumbers(context.problem.text, context.studentTexts);
  if (step.operation.operand !== undefined && known.covers(step.operation.operand)) slots.c = step.operation.operand;
  if (known.covers(step.operation.text)) slots.part = step.operation.text;
  const combine = moveTexts[lang].combine;
  const operation = readExpression(step.operation.text);
  if (!operation.ok) return slots;
  const { expr } = operation;
  slots.combine = hasSubtraction(expr) ? combine.subtract : combine.add;
  const pair = leafPair(expr);
  if (!pair) return slots;
  const [a, b] = pair.map((part) => print(part, lang));
  if (a === undefined || b === undefined || !known.covers(a) || !known.covers(b)) return slots;
  slots.a = a;
  slots.b = b;
  if (idea === 'commonDenominator') {
    const [p, q] = pair.map(denominatorOf);
    if (p !== undefined && q !== undefined && known.covers(p) && known.covers(q)) {
      slots.p = p;
      slots.q = q;
    }
  }
  return slots;
}

/** The two operands of the operation, or of the first two terms of a longer one. */
function leafPair(expr: Expr): [Expr, Expr] | null {
  switch (expr.kind) {
    case 'number':
    case 'variable':
    case 'mixed':
    case 'negate':
    case 'percent':
      return null;
    default:
      return (expr.kind === 'add' || expr.kind === 'subtract') && isSum(expr.left)
        ? leafPair(expr.left)
        : [expr.left, expr.right];
  }
}

const isSum = (expr: Expr): boolean => expr.kind === 'add' || expr.kind === 'subtract';

const hasSubtraction = (expr: Expr): boolean =>
  expr.kind === 'subtract' || (expr.kind === 'add' && hasSubtraction(expr.left));

function denominatorOf(expr: Expr): string | undefined {
  return expr.kind === 'divide' && expr.right.kind === 'number' ? print(expr.right, 'en') : undefined;
}

/** A sibling problem's line before and after the same rule. Its numbers are none of this problem's answers. */
function slotsOfSibling(maths: MathsProblem | null, step: Step | undefined, seed: number): Slots {
  if (!maths || !step) return {};
  const sibling = siblingOf(maths, seed);
  const same = sibling?.solution.steps.find((other) => other.rule === step.rule);
  return same ? { sibling: same.before, siblingNext: same.after } : {};
}
