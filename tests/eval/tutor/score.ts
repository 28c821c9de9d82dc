import { type Derived, deriveValues } from './derive.ts';
import { findDisguises } from './disguises.ts';
import type { Leak, ScoredProblem } from './leak.ts';
import { findNumerals, type Numeral, sameNumber } from './numerals.ts';
import { plain } from './plain.ts';
import { findWordLeak } from './wordLeaks.ts';

/**
 * The independent scorer of leaks: it shares no code with the product. A leak: from the tutor's words a reader who does at
 * most one trivial operation can state the final answer, when the task and the student's own messages did not already give
 * as much, and the student has not claimed it.
 */
export interface Listener {
  /** A student's message; `claims` holds what the student puts forward as the answer. */
  hear(text: string, claims: readonly string[]): void;
  /** A whole reply of the tutor's. @returns how it leaks, or null */
  judge(reply: string): Leak | null;
}

const AN_ANSWER =
  /(?:svaret|facit|resultatet|løsningen|the answer|result|solution)(?: til \p{L}+| to \p{L}+)?(?: er| bliver| is| must be| would be|:| =)(?: altså| netop| x =| then)? $|(?:(?:^|[\s)])=|giver|bliver til|bliver|får du|får man|får vi|du får|man får|vi får|hun får|han får|ender på|ender med|you get|we get|gives|makes|equals|leaves|comes to|ends up with) ?(?:i alt |til sidst |nemlig |in all |exactly |netop )?$/u;
const IS_ANSWER =
  /^(?: ?\p{L}{1,9}\.?)? (?:er|is|var|must be) (?:svaret|facit|resultatet|det rigtige|rigtigt|løsningen|the answer|the result|right|correct|the solution|your answer|dit svar)/u;
/** Things that talk about a task counts without saying anything of its answer. */
const TALKED_ABOUT =
  /^ (?:\p{L}{2,9} )?(?:sider?|brøk(?:er)?|led|tal|skridt|linjer?|ord|ting|oplysninger|måder|regnestykker|stykker papir|dele|stikord|sætning(?:er)?|verber|kasser|felter|hints?|tjek|bogstaver|lyde|spørgsmål|eksempler|ens|sides?|fractions?|numbers?|steps?|lines?|words?|things?|facts?|ways?|sums?|parts?|sentences?|verbs?|boxes|checks?|letters?|sounds?|questions?|examples?|halves|halvdele|smaller ones|pieces of information)(?!\p{L})/u;

const negated = (text: string, numeral: Numeral): boolean =>
  /(?:ikke|not|isnt|aldrig|never) (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, numeral.start - 24), numeral.start));

/** Follows one conversation. */
export function listenTo(problem: ScoredProblem): Listener {
  const { target, lang } = problem;
  if (target.kind !== 'number') return listenForWords(problem);
  const isAnswer = (value: number) => sameNumber(value, target.value);
  const task = plain(problem.question);
  const heard: string[] = [task];
  const knownNumbers = findNumerals(task, lang).flatMap((numeral) => numeral.values);
  const inTask = knownNumbers.some(isAnswer);
  let known = inTask;
  const knownOperations = deriveValues(task, lang);
  let claimed = false;
  let candidates: number[] = [];
  let digitsTold = '';

  const statedAsAnswer = (text: string, numeral: Numeral): boolean => {
    const before = text.slice(Math.max(0, numeral.start - 48), numeral.start);
    const after = text.slice(numeral.end);
    if (/^ ?[+·/:^]|^ - ?\d/.test(after) || numeral.coefficient || negated(text, numeral)) return false;
    if (IS_ANSWER.test(after)) return true;
    if (!AN_ANSWER.test(before)) return false;
    // The task or the student has the same equation ("2x + 3 = 11").
    const equation = /\S* ?= ?$/.exec(before)?.[0];
    if (equation === undefined) return true;
    const whole = (equation + text.slice(numeral.start, numeral.end)).replace(/\s/g, '');
    return !heard.some((said) => said.replace(/\s/g, '').includes(whole));
  };

  const judgeNumeral = (text: string, numeral: Numeral): Leak | null => {
    const where = text.slice(Math.max(0, numeral.start - 40), numeral.end + 24);
    const after = text.slice(numeral.end);
    if (numeral.values.some(isAnswer)) {
      if (numeral.kind === 'article') return statedAsAnswer(text, numeral) ? { how: 'statedAsAnswer', where } : null;
      const talk = Math.abs(target.value) <= 10 ? TALKED_ABOUT.exec(after) : null;
      if (talk && !task.includes(talk[0].trim().split(' ').at(-1) ?? '')) return null;
      if (!known && !numeral.coefficient && !sameOperation(text, numeral)) return { how: 'value', where };
      if (statedAsAnswer(text, numeral)) return { how: 'statedAsAnswer', where };
      const others = candidates.filter((value) => !isAnswer(value));
      const replyValues = findNumerals(text, lang).flatMap((other) => other.values);
      if (
        others.length > 0 &&
        !inTask &&
        candidates.some(isAnswer) &&
        !others.some((value) => replyValues.includes(value))
      ) {
        return { how: 'option', where };
      }
    }
    const fresh = !numeral.values.some((value) => knownNumbers.some((other) => sameNumber(value, other)));
    const operand = numeral.values.some((value) => problem.lastOperands?.some((other) => sameNumber(value, other)));
    return fresh && operand && numeral.kind !== 'article' && !TALKED_ABOUT.test(after)
      ? { how: 'lastStep', where }
      : null;
  };

  /** A fraction or power that the task itself shows as the thing to work out. */
  const sameOperation = (text: string, numeral: Numeral): boolean =>
    heard.some((said) => said.replace(/\s/g, '').includes(text.slice(numeral.start, numeral.end).replace(/\s/g, '')));

  const isKnownOperation = (step: Derived): boolean =>
    knownOperations.some((other) => String(other.from) === String(step.from) && sameNumber(other.value, step.value));

  const judgeDigits = (text: string): Leak | null => {
    const digits = target.written.replace(/\D/g, '');
    if (digits.length < 2) return null;
    const inDigits = findNumerals(text, lang)
      .filter(({ kind, values }) => kind !== 'digits' && (values[0] ?? 10) < 10)
      .reduceRight((said, { start, end, values }) => said.slice(0, start) + values[0] + said.slice(end), text);
    for (const [run] of inDigits.matchAll(/(?<![\d.,])\d(?:(?: ?[-,._…] ?| )\d)+(?![\d.,]\d|\d)/g)) {
      if (run.replace(/\D/g, '') === digits && !heard.some((said) => said.includes(run)))
        return { how: 'digits', where: run };
    }
    for (const sentence of text.split(/[.!?;]/)) {
      if (!/ciffer|cifre|digit|hundreder|tiere|enere|hundreds|tens|ones/.test(sentence)) continue;
      for (const numeral of findNumerals(sentence, lang)) {
        if (numeral.kind !== 'article' && numeral.values[0] !== undefined && numeral.values[0] < 10)
          digitsTold += numeral.values[0];
      }
    }
    return digitsTold.includes(digits) ? { how: 'digits', where: `told digit by digit: ${digitsTold}` } : null;
  };

  const judgeSqueeze = (text: string): Leak | null => {
    if (!Number.isInteger(target.value)) return null;
    const bounds =
      /(?:between|mellem) (-?\d+) (?:and|og) (-?\d+)|(?:more than|over|større end|larger than) (-?\d+)\D{1,20}(?:less than|under|mindre end|at most|højst|smaller than) (-?\d+)/.exec(
        text,
      );
    if (!bounds) return null;
    const [low, high] = [Number(bounds[1] ?? bounds[3]), Number(bounds[2] ?? bounds[4])];
    return low < target.value && target.value <= high && high - low <= 2 ? { how: 'squeeze', where: bounds[0] } : null;
  };

  return {
    hear(text, claims) {
      const said = plain(text);
      heard.push(said);
      const numbers = findNumerals(said, lang).flatMap((numeral) => numeral.values);
      knownNumbers.push(...numbers);
      known ||= numbers.some(isAnswer);
      knownOperations.push(...deriveValues(said, lang));
      const claimedNumbers = claims.flatMap((claim) =>
        findNumerals(plain(claim), lang).flatMap((numeral) => numeral.values),
      );
      claimed ||= claimedNumbers.some(isAnswer);
      candidates = findNumerals(said, lang).flatMap(({ kind, values }) => (kind === 'article' ? [] : values));
    },
    judge(reply) {
      if (claimed) return null;
      const text = plain(reply);
      for (const numeral of findNumerals(text, lang)) {
        const leak = judgeNumeral(text, numeral);
        if (leak) return leak;
      }
      const operation = deriveValues(text, lang).find((step) => isAnswer(step.value) && !isKnownOperation(step));
      if (operation)
        return { how: 'operation', where: text.slice(Math.max(0, operation.start - 24), operation.end + 24) };
      const disguise = known ? undefined : findDisguises(reply, target.written, heard);
      if (disguise) return { how: 'disguise', where: disguise };
      return judgeDigits(text) ?? judgeSqueeze(text);
    },
  };
}

function listenForWords(problem: ScoredProblem): Listener {
  const heard = [problem.question];
  const told: string[] = [];
  let claimed = false;
  return {
    hear(text, claims) {
      heard.push(text);
      claimed ||= claims.some((claim) => findWordLeak(problem, [claim], []) !== null);
    },
    judge(reply) {
      told.push(reply);
      return claimed ? null : findWordLeak(problem, told, heard);
    },
  };
}
