import { findNumerals, type Numeral } from './numerals.ts';

/** What one trivial operation on the words of a text gives: a sum with its operands named, a relation, a bare equation. */
export interface Derived {
  readonly value: number;
  /** The operands as written, in alphabetical order. */
  readonly from: readonly string[];
  readonly start: number;
  readonly end: number;
}

const OPERATORS: readonly { sign: RegExp; apply: (a: number, b: number) => number }[] = [
  { sign: /^ ?(?:\+|plus|and then|lagt til) ?$/, apply: (a, b) => a + b },
  { sign: /^ ?(?:-|minus) ?$/, apply: (a, b) => a - b },
  { sign: /^ ?(?:·|x|gange|gange med|ganget med|times|multiplied by) ?$/, apply: (a, b) => a * b },
  { sign: /^ ?(?:\/|:|delt med|divideret med|delt på|divided by|over|split by) ?$/, apply: (a, b) => a / b },
  { sign: /^ ?\^ ?$/, apply: (a, b) => a ** b },
  { sign: /^ ?(?:%|procent|percent) ?(?:af|of) ?$/, apply: (a, b) => (a / 100) * b },
  { sign: /^ ?(?:af|of) ?$/, apply: (a, b) => a * b },
  { sign: /^ (?:more than|mere end|større end|over) $/, apply: (a, b) => b + a },
  { sign: /^ (?:less than|fewer than|mindre end|færre end) $/, apply: (a, b) => b - a },
];

/** "add 3 to 4", "træk 3 fra 4": a verb, a number, a preposition, a number. */
const COMMANDS: readonly { verb: RegExp; link: RegExp; apply: (a: number, b: number) => number }[] = [
  { verb: /(?:add|læg|plus) $/, link: /^ (?:to|and|og|til|sammen med) $/, apply: (a, b) => a + b },
  { verb: /(?:subtract|take|træk|tag) $/, link: /^ (?:from|away from|fra|væk fra) $/, apply: (a, b) => b - a },
  { verb: /(?:multiply|gang|gange) $/, link: /^ (?:by|with|and|med|og) $/, apply: (a, b) => a * b },
  { verb: /(?:divide|split|del|divider|divide?r) $/, link: /^ (?:by|into|med|i|på) $/, apply: (a, b) => a / b },
];

const RELATIONS: readonly { before: RegExp; apply: (n: number) => number }[] = [
  { before: /(?:half of|halvdelen af|half as many as) $/, apply: (n) => n / 2 },
  {
    before: /(?:double|twice|double of|dobbelte af|dobbelt så meget som|dobbelt så mange som|two times) $/,
    apply: (n) => 2 * n,
  },
  { before: /(?:a third of|one third of|tredjedelen af|en tredjedel af) $/, apply: (n) => n / 3 },
  { before: /(?:a quarter of|one quarter of|fjerdedelen af|en fjerdedel af|en kvart af) $/, apply: (n) => n / 4 },
  {
    before: /(?:just above|one up from|right after|lige efter|én mere end|en mere end|one more than) $/,
    apply: (n) => n + 1,
  },
  {
    before: /(?:just below|one down from|right before|lige før|én mindre end|en mindre end|one less than) $/,
    apply: (n) => n - 1,
  },
];

/** "2x = 8", "x + 3 = 11", "x/4 = 3": an equation one operation away from its solution. */
function fromEquations(text: string, numerals: readonly Numeral[]): Derived[] {
  const derived: Derived[] = [];
  const at = (position: number) => numerals.find(({ start }) => start === position);
  for (const match of text.matchAll(/(?<![\p{L}])([a-z]) ?([+\-·/:]?) ?(?=[\d=])/gu)) {
    const letter = match.index;
    const before = numerals.find(({ end, coefficient }) => coefficient && end === letter);
    const sign = match[2] ?? '';
    let position = letter + match[0].length;
    const operand = sign === '' ? undefined : at(position);
    if (sign !== '' && !operand) continue;
    if (operand) position = operand.end;
    const equals = /^ ?= ?-? ?/.exec(text.slice(position))?.[0];
    const right = equals === undefined ? undefined : at(position + equals.length);
    if (!right || (before && operand) || (!before && !operand)) continue;
    for (const value of right.values) {
      const a = (before ?? operand)?.values[0] ?? 1;
      let solved = value / a;
      if (operand && sign === '+') solved = value - a;
      else if (operand && sign === '-') solved = value + a;
      else if (operand && sign !== '·') solved = value * a;
      derived.push({
        value: solved,
        from: [String(a), String(value)].sort(),
        start: before?.start ?? letter,
        end: right.end,
      });
    }
  }
  return derived;
}

/**
 * Every value that one operation spelled out in a plain text gives. Longer chains are left alone, for they are not one
 * trivial operation; so are letters.
 */
export function deriveValues(text: string, lang: 'da' | 'en'): Derived[] {
  const numerals = findNumerals(text, lang).filter((numeral) => numeral.kind !== 'article');
  const derived = fromEquations(text, numerals);
  const rawOf = ({ start, end }: Numeral) => text.slice(start, end).replace(/\s/g, '');
  for (const [index, first] of numerals.entries()) {
    const before = text.slice(Math.max(0, first.start - 32), first.start);
    for (const { before: cue, apply } of RELATIONS) {
      if (cue.test(before))
        for (const value of first.values)
          derived.push({ value: apply(value), from: [String(value)], start: first.start, end: first.end });
    }
    const step =
      /^.{0,48}(?<!\p{L})(?:one|én|en|1) (?:(up|op|more|mere|højere)|(?:down|ned|less|mindre|lavere))(?= ?(?:[.,;!?]|$|og |and ))/u.exec(
        text.slice(first.end),
      );
    for (const value of step ? first.values : []) {
      derived.push({ value: value + (step?.[1] ? 1 : -1), from: [rawOf(first)], start: first.start, end: first.end });
    }
    const second = numerals[index + 1];
    if (!second || first.coefficient || second.coefficient) continue;
    const gap = text.slice(first.end, second.start);
    const chained =
      /(?:[\d)%]|(?<!\p{L})[a-z]) ?[-+·/:^] ?$/u.test(before) || /^ ?[+\-·/:^%]/.test(text.slice(second.end));
    const rules = [
      ...OPERATORS.filter(({ sign }) => !chained && sign.test(gap)),
      ...COMMANDS.filter(({ verb, link }) => verb.test(before) && link.test(gap)),
    ];
    if (
      /^ (?:og|and) $/.test(gap) &&
      /^ (?:i alt|tilsammen|lagt sammen|together|altogether|in total|combined)/.test(text.slice(second.end))
    ) {
      rules.push({ sign: /./, apply: (a, b) => a + b });
    }
    for (const { apply } of rules) {
      for (const a of first.values)
        for (const b of second.values)
          derived.push({
            value: apply(a, b),
            from: [rawOf(first), rawOf(second)].sort(),
            start: first.start,
            end: second.end,
          });
    }
  }
  return derived.filter(({ value }) => Number.isFinite(value));
}
