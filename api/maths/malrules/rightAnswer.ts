import { evaluate } from '../evaluate.ts';
import { linearForm, rootOf } from '../follow/linearForm.ts';
import { sameAtSamples } from '../follow/sameAtSamples.ts';
import { add, compare, divide, equals, multiply, ONE, power, type Rational, rational, subtract } from '../rational.ts';
import { roundTo } from './decimals.ts';
import { answerOf, type TaughtAnswer, type TaughtTask } from './task.ts';

const HUNDRED = rational(100);
const factorOf = (percent: Rational): Rational => add(ONE, divide(percent, HUNDRED));

/** The right answer to a told task; undefined where it has none, or none that is rational. */
export function rightAnswer(task: TaughtTask): TaughtAnswer | undefined {
  switch (task.kind) {
    case 'rewrite':
      return { kind: 'expr', expr: task.expr };
    case 'inequality':
      return boundOf(task);
    case 'compare':
      return relationOf(task);
    case 'round':
      return answerOf(roundTo(task.value, task.to));
    case 'percentChange':
      return answerOf(task.percents.reduce((value, percent) => multiply(value, factorOf(percent)), task.from));
    case 'percentBefore': {
      const factor = factorOf(task.percent);
      return factor.num === 0n ? undefined : answerOf(divide(task.to, factor));
    }
    case 'percentGrowth':
      if (task.from.num === 0n) return undefined;
      return answerOf(divide(multiply(subtract(task.to, task.from), HUNDRED), task.from));
    case 'proportion':
      return task.from.num === 0n ? undefined : answerOf(divide(multiply(task.asked, task.to), task.from));
    case 'share': {
      const parts = add(...task.parts);
      return parts.num === 0n ? undefined : answerOf(divide(multiply(task.total, task.parts[0]), parts));
    }
    case 'convert': {
      const factor = power(task.factor, BigInt(task.dimension));
      return answerOf(task.toSmaller ? multiply(task.value, factor) : divide(task.value, factor));
    }
    case 'rectangle': {
      const [a, b] = task.sides;
      return answerOf(task.asked === 'area' ? multiply(a, b) : multiply(rational(2), add(a, b)));
    }
    case 'triangle':
      return answerOf(divide(multiply(task.base, task.height), rational(2)));
    case 'hypotenuse':
      return hypotenuseOf(task.legs);
    case 'statistic':
      return statisticOf(task);
    case 'chance':
      return task.total.num === 0n ? undefined : answerOf(divide(task.favourable, task.total));
    case 'substitute': {
      const result = evaluate(task.expr, task.values);
      return result.ok ? answerOf(result.value) : undefined;
    }
  }
}

/** Whether two answers say the same. */
export function sameAnswer(a: TaughtAnswer, b: TaughtAnswer): boolean {
  switch (a.kind) {
    case 'value':
      return b.kind === 'value' && equals(a.value, b.value);
    case 'relation':
      return b.kind === 'relation' && a.relation === b.relation;
    case 'expr':
      return b.kind === 'expr' && sameAtSamples(a.expr, b.expr) === true;
    case 'bound':
      return b.kind === 'bound' && a.relation === b.relation && equals(a.bound, b.bound);
  }
}

function boundOf(task: Extract<TaughtTask, { kind: 'inequality' }>): TaughtAnswer | undefined {
  const form = linearForm(task.left, task.right, task.variable);
  const bound = form && rootOf(form);
  if (!form || !bound) return undefined;
  const turned = task.relation === '<' ? '>' : '<';
  return { kind: 'bound', bound, relation: form.slope.num > 0n ? task.relation : turned };
}

function relationOf({ left, right }: Extract<TaughtTask, { kind: 'compare' }>): TaughtAnswer | undefined {
  const [a, b] = [evaluate(left), evaluate(right)];
  if (!a.ok || !b.ok) return undefined;
  const gap = compare(a.value, b.value);
  return { kind: 'relation', relation: gap > 0 ? '>' : gap < 0 ? '<' : '=' };
}

/** The root of the squares together, where it is rational. */
function hypotenuseOf([a, b]: readonly [Rational, Rational]): TaughtAnswer | undefined {
  const square = add(multiply(a, a), multiply(b, b));
  const [num, den] = [wholeRoot(square.num), wholeRoot(square.den)];
  return num === undefined || den === undefined ? undefined : answerOf(rational(num, den));
}

function wholeRoot(value: bigint): bigint | undefined {
  const root = BigInt(Math.round(Math.sqrt(Number(value))));
  return root * root === value ? root : undefined;
}

function statisticOf({ measure, data }: Extract<TaughtTask, { kind: 'statistic' }>): TaughtAnswer | undefined {
  const sorted = [...data].sort(compare);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return undefined;
  switch (measure) {
    case 'mean':
      return answerOf(divide(sorted.reduce(add), rational(sorted.length)));
    case 'range':
      return answerOf(subtract(last, first));
    case 'median': {
      const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? first;
      const high = sorted[Math.floor(sorted.length / 2)] ?? last;
      return answerOf(divide(add(low, high), rational(2)));
    }
    case 'mode': {
      const often = (value: Rational): number => sorted.filter((other) => equals(other, value)).length;
      const most = Math.max(...sorted.map(often));
      const modes = sorted.filter(
        (value, i) => often(value) === most && !sorted.slice(0, i).some((v) => equals(v, value)),
      );
      const [mode] = modes;
      return mode && modes.length === 1 ? answerOf(mode) : undefined;
    }
  }
}
