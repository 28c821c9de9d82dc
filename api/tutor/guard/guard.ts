import { type MappedText, normaliseMapped } from '../../language/index.ts';
import { equals, type Rational } from '../../maths/rational.ts';
import { AllowList } from './allow.ts';
import { Choices } from './choices.ts';
import { Expressions } from './expressions.ts';
import { readNumericKey, readSteps } from './key.ts';
import { RESULT_CUE, verdictOf } from './mask.ts';
import { type Reading, readNumbersOf } from './numbers.ts';
import { NumericMatcher, reachableValues } from './numeric.ts';
import { Phrases } from './phrases.ts';
import { PieceCollector } from './pieces.ts';
import { emptyState, type GuardState } from './state.ts';
import type { Finding, Guard, GuardContext, Verdict } from './types.ts';

/** Longer sentences than this are not read but replaced. */
const LONGEST = 20_000;

/** Marks that make a text read in another order than it is written. Danish and English never need them. */
const OVERRIDE = /[\u202d\u202e\u2066-\u2068]/;

class AnswerGuard implements Guard {
  readonly #context: GuardContext;
  readonly #allow: AllowList;
  readonly #matchers: readonly ((text: string, readings: readonly Reading[]) => Finding[])[];
  readonly #pieces: PieceCollector;
  readonly #steps: readonly Rational[];

  constructor(context: GuardContext, state: GuardState) {
    this.#context = context;
    const { key, lang } = context;
    this.#allow = new AllowList(context.problemText, context.studentTexts, lang);
    const numeric = readNumericKey(key, lang);
    this.#pieces = new PieceCollector(key, numeric, state);
    this.#matchers = context.claimed ? [] : this.#matchersFor();
    const steps = readSteps(key, lang).filter((step) => !this.#allow.has(step));
    const unknown = key.type !== 'none' && !('steps' in key && key.steps && key.steps.length > 0);
    this.#steps =
      context.intermediates === 'shown'
        ? []
        : unknown
          ? reachableValues(this.#allow.values()).filter((v) => !this.#allow.has(v))
          : steps;
  }

  get state(): GuardState {
    return this.#pieces.state;
  }

  check(sentence: string): Verdict {
    try {
      if (sentence.length > LONGEST) return { kind: 'replaced', reason: 'tooLong' };
      if (OVERRIDE.test(sentence)) return { kind: 'replaced', reason: 'direction' };
      const mapped = normaliseMapped(sentence);
      return verdictOf(sentence, mapped, this.#find(mapped), this.#context.claimed);
    } catch {
      return { kind: 'replaced', reason: 'fault' };
    }
  }

  #find(mapped: MappedText): Finding[] {
    const { text } = mapped;
    const readings = readNumbersOf(text, this.#context.lang);
    const { key, claimed } = this.#context;
    const findings = this.#matchers.flatMap((find) => find(text, readings));
    if (!claimed && key.type !== 'none') findings.push(...this.#pieces.collect(text, readings, findings.length > 0));
    if (key.type === 'none' && RESULT_CUE.test(text))
      findings.push({ start: 0, end: text.length, how: 'refuse', reason: 'answerWithoutKey' });
    const steps = readings.filter((r) => r.kind !== 'ordinal' && r.kind !== 'article' && r.kind !== 'part');
    for (const reading of this.#steps.length > 0 ? steps : []) {
      if (
        reading.values.some((v) => this.#allow.has(v)) ||
        !reading.values.some((v) => this.#steps.some((step) => equals(step, v)))
      )
        continue;
      findings.push({ start: reading.start, end: reading.end, how: 'hide', reason: 'step' });
    }
    return findings;
  }

  #matchersFor(): ((text: string, readings: readonly Reading[]) => Finding[])[] {
    const { key, lang, lastOperation } = this.#context;
    const numeric = readNumericKey(key, lang);
    if (numeric) {
      const matcher = new NumericMatcher(numeric, this.#allow, lastOperation, lang);
      return [(text, readings) => matcher.find(text, readings)];
    }
    switch (key.type) {
      case 'none':
        return [];
      case 'choice': {
        const choices = new Choices(key);
        const phrases = new Phrases([key.options[choices.right] ?? key.value]);
        return [
          (text) => this.#pieces.options(choices, text),
          (text) => phrases.find(text).filter((finding) => finding.how === 'refuse'),
        ];
      }
      case 'phrase': {
        const phrases = new Phrases([key.value, ...(key.aliases ?? [])]);
        return [(text) => phrases.find(text).filter((finding) => !this.#restatesPhrase(text, finding))];
      }
      default: {
        const expression = new Expressions(key.value);
        const phrases = new Phrases([key.value]);
        return [
          (text) =>
            expression
              .find(text, (part) => this.#allow.contains(part))
              .map(({ start, end }) => ({ start, end, how: 'hide', reason: 'expression' })),
          (text) => (/\p{L}{4,}/u.test(key.value) ? phrases.find(text) : []),
        ];
      }
    }
  }

  /** A word of the task may be said again, but not as the answer. */
  #restatesPhrase(text: string, finding: Finding): boolean {
    if (finding.how === 'refuse' || !this.#allow.contains(text.slice(finding.start, finding.end))) return false;
    return !/(?:answer|solution|correct|svaret|løsningen|rigtige?)\P{L}{1,3}(?:\p{L}+\P{L}{1,3}){0,2}$/iu.test(
      text.slice(Math.max(0, finding.start - 40), finding.start),
    );
  }
}

/**
 * A guard for one turn. Hand it the state of the turn before, so that answers given piece by piece over turns are seen.
 *
 * ```ts
 * const guard = openGuard({ key: { type: 'numeric', value: '24' }, problemText: 'Hvad er 4 · 6?', studentTexts: [],
 *   claimed: false, intermediates: 'shown', lastOperation: 'shown', lang: 'da' });
 * guard.check('Svaret er 24.');                // { kind: 'replaced', reason: 'value' }
 * guard.check('Hvordan kommer du til 24?');    // { kind: 'masked', text: 'Hvordan kommer du til ▢?', hidden: 1 }
 * guard.check('Hvad betyder 4 · 6?');          // { kind: 'shown', text: 'Hvad betyder 4 · 6?' }
 * ```
 *
 * Fails closed: if anything goes wrong while opening, the guard replaces every sentence.
 */
export function openGuard(context: GuardContext, state: GuardState = emptyState): Guard {
  try {
    return new AnswerGuard(context, state);
  } catch {
    return { check: () => ({ kind: 'replaced', reason: 'fault' }), state };
  }
}
