import type { Language } from '../../contract/language.ts';
import { wholeWords } from '../../language/index.ts';
import { add, divide, equals, isInteger, multiply, type Rational, subtract, ZERO } from '../../maths/rational.ts';
import type { AllowList } from './allow.ts';
import { findCalculations } from './arithmetic.ts';
import { Disguises } from './disguises.ts';
import { findEquations } from './equations.ts';
import type { NumericKey } from './key.ts';
import type { Reading } from './numbers.ts';
import { findRelations } from './relations.ts';
import type { Finding } from './types.ts';
import { findConversions } from './units.ts';

/** Words after which a number is given as a result. */
const RESULT_BEFORE = wholeWords(
  /(?:\b(?:is|are|was|be|becomes?|equals?|gives?|makes?|get|gets|got|have|need|needs|answers?|result|total|totals|solution|to|with|er|var|bliver|blir|giver|gir|får|fås|svaret|resultatet|facit|løsningen|lig(?: med)?|i alt|ergibt|ist|är|blir)\b|[=:≈])[\s"'(*$]*(?:(?:du|vi|man|jeg|you|we|exactly|just|only|præcis|netop|lig|altså|så|simply|bare|kun)\s+){0,2}$/i,
);
/** Words that number something rather than count: "step 2", "trin 2". */
const LABEL = wholeWords(
  /\b(?:steps?|trin|hints?|ledetråd|opgave|problem|exercise|question|spørgsmål|del|parts?|side|page|figur|figure|linje|line|klasse|grade|class|punkt|point|nr\.?|no\.|kapitel|chapter|eksempel|example|ledetråd)\s*#?$/i,
);
/** Things that a tutor counts without answering: "two numbers", "tre trin". */
const COUNTED =
  /^\s+(?:\p{L}+\s+)?(?:tal|tallene|brøker(?:ne)?|trin|ting|led(?:dene)?|sider(?:ne)?|dele|måder|oplysninger|slags|gange|spørgsmål|numbers?|fractions?|steps?|things?|parts?|sides?|terms?|ways?|quantities|facts?|digits?|cifre|pieces|kinds?|groups|grupper|expressions?|udtryk|ligninger|equations?|of (?:these|them|the)|af (?:dem|disse)|different|forskellige)(?!\p{L})/iu;

const small = (value: Rational): boolean => isInteger(value) && value.num >= 0n && value.num <= 12n;

/** What numbers in a sentence give away of a numeric key. */
export class NumericMatcher {
  readonly #key: NumericKey;
  readonly #allow: AllowList;
  readonly #disguises: Disguises;
  readonly #lastOperation: 'shown' | 'hidden';
  readonly #given: boolean;

  constructor(key: NumericKey, allow: AllowList, lastOperation: 'shown' | 'hidden', lang: Language) {
    this.#key = key;
    this.#allow = allow;
    this.#disguises = new Disguises(key, lang);
    this.#lastOperation = lastOperation;
    this.#given = allow.isGiven(key.value);
  }

  find(text: string, readings: readonly Reading[]): Finding[] {
    return [
      ...readings.filter((reading) => this.#isKey(text, reading)).map((r) => hide(r, 'value')),
      ...this.#split(text, readings),
      ...this.#calculations(text, readings),
      ...this.#relations(text, readings),
      ...this.#equations(text),
      ...this.#disguises.find(text, readings, (token) => this.#allow.contains(token)),
    ];
  }

  #isKey(text: string, reading: Reading): boolean {
    if (!reading.values.some((value) => equals(value, this.#key.value))) return false;
    const before = text.slice(Math.max(0, reading.start - 40), reading.start);
    const after = text.slice(reading.end, reading.end + 40);
    const cue = RESULT_BEFORE.test(before);
    if (reading.kind === 'article' || reading.kind === 'part') return cue && !/^\s+\p{L}{4,}/u.test(after);
    if (reading.kind === 'ordinal') return !small(this.#key.value);
    if (
      small(this.#key.value) &&
      reading.kind === 'word' &&
      COUNTED.test(after) &&
      !this.#allow.contains(after.trim().split(/\s+/)[0] ?? '')
    )
      return false;
    if (small(this.#key.value) && LABEL.test(before)) return false;
    if (small(this.#key.value) && /(?:^|\n)\s*$/.test(before) && /^[.)]\s+\p{L}{2,}/u.test(after)) return false;
    if (small(this.#key.value) && /\p{L}\^$/u.test(before)) return false;
    if (!this.#given) return true;
    return !this.#allow.restates(text, reading.start, reading.end, this.#key.value) || (cue && ANSWER.test(before));
  }

  /** "1 4 5", "one, four, five": the digits one after another. */
  #split(text: string, readings: readonly Reading[]): Finding[] {
    const wanted = this.#key.digits;
    if (wanted.length < 2) return [];
    const found: Finding[] = [];
    const usable = readings.filter((r) => r.digits !== '' && r.kind !== 'ordinal' && r.kind !== 'part');
    const cue = DIGIT_CUE.test(text);
    for (let i = 0; i < usable.length; i++) {
      let digits = '';
      let last: Reading | undefined;
      const first = usable[i];
      for (let j = i; first && j < usable.length && digits.length < wanted.length; j++) {
        const next = usable[j];
        if (!next) break;
        if (last && next.start < last.end) continue;
        const gap = last ? text.slice(last.end, next.start) : '';
        if (last && !GAP.test(gap) && !(cue && CUED_GAP.test(gap))) break;
        digits += next.digits;
        last = next;
        if (digits !== wanted || j === i) continue;
        const before = usable[i - 1];
        const after = usable.find((r) => r.start >= next.end);
        const alone =
          !(before && GAP.test(text.slice(before.end, first.start))) &&
          !(after && GAP.test(text.slice(next.end, after.start)));
        const verbatim = this.#allow.contains(text.slice(first.start, next.end));
        if ((alone || cue || wanted.length > 2) && !verbatim)
          found.push({ start: first.start, end: next.end, how: 'hide', reason: 'digits' });
      }
    }
    return found;
  }

  #calculations(text: string, readings: readonly Reading[]): Finding[] {
    return findCalculations(text, readings)
      .filter((calculation) => equals(calculation.value, this.#key.value))
      .filter((calculation) => !this.#allow.hasCalculation(calculation.canonical))
      .filter(
        (calculation) => this.#lastOperation === 'hidden' || !calculation.numbers.every((n) => this.#allow.has(n)),
      )
      .map((calculation) => ({ start: calculation.start, end: calculation.end, how: 'hide', reason: 'calculation' }));
  }

  /** An equation one step from the answer, unless the task or the student wrote it. */
  #equations(text: string): Finding[] {
    return findEquations(text, this.#key.value)
      .filter(({ start, end }) => this.#lastOperation === 'hidden' && !this.#allow.wrote(text.slice(start, end)))
      .map(({ start, end }) => ({ start, end, how: 'hide', reason: 'equation' }));
  }

  /** An amount of the task's own, or two that the task itself writes like this. */
  #isKnown(text: string, amounts: readonly Reading[]): boolean {
    const [first, second] = amounts;
    if (first && second) return this.#allow.contains(text.slice(first.start, second.end));
    return first?.values.some((value) => this.#allow.has(value)) ?? false;
  }

  #relations(text: string, readings: readonly Reading[]): Finding[] {
    const key = this.#key.value;
    const single = findRelations(text, readings, key).filter((relation) => {
      const values = relation.readings.flatMap((reading) => reading.values.slice(0, 1));
      if (this.#lastOperation === 'shown' && values.every((value) => this.#allow.has(value))) return false;
      if (relation.readings.some((r) => r.values.some((v) => equals(v, key)))) return false;
      return !this.#allow.relates(values, relation.name);
    });
    const converted = findConversions(text, readings, key).filter((amounts) => !this.#isKnown(text, amounts));
    const percent = readings.filter(
      (r) =>
        r.kind === 'percent' &&
        r.values.some((v) => equals(divide(v, HUNDRED), key)) &&
        !this.#allow.has(r.values[0] ?? ZERO),
    );
    return [
      ...single.flatMap((relation) => relation.readings.map((reading) => hide(reading, relation.name))),
      ...converted.flatMap((amounts) => amounts.map((reading) => hide(reading, 'unit'))),
      ...percent.map((reading) => hide(reading, 'percent')),
    ];
  }
}

const HUNDRED = { num: 100n, den: 1n };
const ANSWER = wholeWords(
  /\b(?:answer|result|solution|svaret|resultatet|facit|løsningen|altogether|in total|i alt)\b|=\s*$/i,
);
const DIGIT_CUE = wholeWords(
  /\b(?:digits?|cifre|ciffer(?:et|ne)?|write|skriv|type|tast|press|first|then|next|first|først|derefter|dernæst|så|read|læs|together|sammen|efter hinanden|in order|rækkefølge|number|tallene|result|resultat(?:et)?|ved siden af|side by side|sæt|put|i træk|in a row)\b/i,
);
const GAP = /^(?:[\s,.;|/_*·•\-–>→()[\]"'`]|<\/?[a-z]{1,8}>){1,12}$|^["']\s*\+\s*["']$/i;
const CUED_GAP =
  /^[\s,.;:|/_*·•\-–>→"']{0,4}(?:(?:and|then|og|så|derefter|dernæst|followed by|next|efterfulgt af|to|comes)[\s,:]*){0,2}(?:(?:a|an|en|et)\s)?["']?$/i;

const hide = (reading: Reading, reason: string): Finding => ({
  start: reading.start,
  end: reading.end,
  how: 'hide',
  reason,
});

/** Values one operation away from the task's own numbers: what a solution passes through on its way. */
export function reachableValues(values: readonly Rational[]): Rational[] {
  const few = values.slice(0, 16);
  return few.flatMap((a, i) =>
    few.flatMap((b, j) =>
      i === j
        ? []
        : [...(i < j ? [add(a, b), multiply(a, b)] : []), subtract(a, b), ...(b.num === 0n ? [] : [divide(a, b)])],
    ),
  );
}
