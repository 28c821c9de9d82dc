import { evaluate } from '../evaluate.ts';
import { hasVariable, sameExpr } from '../expr.ts';
import { readNumbers } from '../numbers.ts';
import { readExpression } from '../parse.ts';
import { ONE, type Rational, rational } from '../rational.ts';
import { readInequality } from '../relations.ts';
import type { Relation, TaughtAnswer, TaughtTask } from './task.ts';

const COMPARE =
  /^(?:hvilke[nt] (?:tal|brøk|af tallene)|hvad|which (?:number|fraction)|which) (?:er|is) (?:størst|størst af|larger|largest|greater|bigger)[:,]? (?<left>[^?]{1,20}?) (?:eller|or) (?<right>[^?]{1,20}?)\?$/iu;
const ROUND =
  /^(?:afrund|rund|round) (?<value>-?[\d.,]{1,15}) (?:til|af til|to) (?:nærmeste |the nearest )?(?<to>[^?.]{2,20}?)\.?$/iu;
const SUBSTITUTE =
  /^(?:beregn|udregn|find|hvad er|what is|work out|find) (?:værdien af |the value of )?(?<expr>[^?=]{1,40}?),? (?:når|for|hvis|when|if) (?<name>\p{Ll}) ?= ?(?<value>-?[\d.,]{1,10})\??\.?$/iu;
const REWRITE =
  /^(?:reduc[eé]r|forkort|gang (?:parentesen |parenteserne )?ud|skriv kortere|simplify|expand)(?: udtrykket)?[:]? (?<expr>[^?=]{1,40}?)\.?$/iu;
const INEQUALITY = /^(?:løs(?: uligheden)?|solve(?: the inequality)?)[:]? (?<expr>[^?=]{1,40}=?[^?=]{1,40}?)\.?$/iu;

const PLACES: readonly (readonly [RegExp, Rational])[] = [
  [/^(?:hele(?: tal)?|et helt tal|whole(?: number)?|ener(?:e)?)$/iu, ONE],
  [/^(?:tiere?|tens?)$/iu, rational(10)],
  [/^(?:hundreder?|hundreds?)$/iu, rational(100)],
  [/^(?:tusinder?|thousands?)$/iu, rational(1000)],
  [/^(?:(?:1|en|én|one) decimal(?: place)?|tiendedele?|tenths?)$/iu, rational(1, 10)],
  [/^(?:(?:2|to|two) decimal(?:er)?(?: places)?|hundrededele?|hundredths?)$/iu, rational(1, 100)],
];

const numberIn = (text: string): Rational | undefined => {
  const [number, ...more] = readNumbers(text);
  return more.length > 0 || number?.other ? undefined : number?.value;
};

/** A task about something written: two numbers, an expression, an inequality. Null for anything else. */
export function readWritten(text: string): TaughtTask | null {
  const compared = COMPARE.exec(text)?.groups;
  if (compared) {
    const [left, right] = [readExpression(compared.left ?? ''), readExpression(compared.right ?? '')];
    return left.ok && right.ok ? { kind: 'compare', left: left.expr, right: right.expr } : null;
  }
  const rounded = ROUND.exec(text)?.groups;
  if (rounded) {
    const value = numberIn(rounded.value ?? '');
    const to = PLACES.find(([pattern]) => pattern.test(rounded.to ?? ''))?.[1];
    return value && to ? { kind: 'round', value, to } : null;
  }
  const filled = SUBSTITUTE.exec(text)?.groups;
  if (filled) {
    const read = readExpression(filled.expr ?? '');
    const value = numberIn(filled.value ?? '');
    return read.ok && value
      ? { kind: 'substitute', expr: read.expr, values: new Map([[filled.name ?? '', value]]) }
      : null;
  }
  const rewritten = readExpression(REWRITE.exec(text)?.groups?.expr ?? '');
  if (rewritten.ok && hasVariable(rewritten.expr)) return { kind: 'rewrite', expr: rewritten.expr };
  const inequality = readInequality(INEQUALITY.exec(text)?.groups?.expr ?? '');
  if (!inequality.ok) return null;
  const { left, right, sign, variable } = inequality;
  const relation = sign === '<' || sign === '≤' ? '<' : '>';
  return { kind: 'inequality', left, right, relation, orEqual: relation !== sign, variable };
}

/** What a student wrote as the answer to a told task, by the last of the sides that they set equal; null when unreadable. */
export function readAnswerTo(task: TaughtTask, written: string): TaughtAnswer | null {
  if (written.length > MAX_ANSWER) return null;
  switch (task.kind) {
    case 'compare':
      return comparisonIn(task, written);
    case 'inequality': {
      const read = readInequality(written);
      const bound = read.ok && read.left.kind === 'variable' ? evaluate(read.right) : undefined;
      if (!read.ok || !bound?.ok) return null;
      return { kind: 'bound', relation: read.sign === '<' || read.sign === '≤' ? '<' : '>', bound: bound.value };
    }
    case 'rewrite': {
      const read = readExpression(written.split('=').at(-1) ?? '');
      return read.ok ? { kind: 'expr', expr: read.expr } : null;
    }
    default: {
      const last = written.split('=').at(-1) ?? '';
      const read = readExpression(last);
      const value = read.ok ? evaluate(read.expr) : undefined;
      const number = value?.ok ? value.value : numberIn(last);
      return number ? { kind: 'value', value: number } : null;
    }
  }
}

const MAX_ANSWER = 200;

/** "1/8 > 1/4", or the one of the two that is called the larger. */
function comparisonIn(task: Extract<TaughtTask, { kind: 'compare' }>, written: string): TaughtAnswer | null {
  const signed = /^(?<left>[^<>=]{1,20})(?<sign>[<>=])(?<right>[^<>=]{1,20})$/u.exec(written.trim())?.groups;
  if (signed) {
    const [left, right] = [readExpression(signed.left ?? ''), readExpression(signed.right ?? '')];
    if (!left.ok || !right.ok) return null;
    const sign = SIGNS.find((one) => one === signed.sign);
    if (!sign) return null;
    if (sameExpr(left.expr, task.left) && sameExpr(right.expr, task.right)) return { kind: 'relation', relation: sign };
    const turned = sign === '<' ? '>' : sign === '>' ? '<' : '=';
    return sameExpr(left.expr, task.right) && sameExpr(right.expr, task.left)
      ? { kind: 'relation', relation: turned }
      : null;
  }
  const named = readExpression(written.replace(/(?: er| is)? (?:størst|larger|largest|greater|bigger)\.?$/iu, ''));
  if (!named.ok) return null;
  if (sameExpr(named.expr, task.left)) return { kind: 'relation', relation: '>' };
  return sameExpr(named.expr, task.right) ? { kind: 'relation', relation: '<' } : null;
}

const SIGNS: readonly Relation[] = ['<', '>', '='];
