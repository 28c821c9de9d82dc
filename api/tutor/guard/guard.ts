import { normaliseMapped } from '../../language/index.ts';
import { equals, type Rational } from '../../maths/rational.ts';
import { AllowList } from './allow.ts';
import { readNumericKey, readSteps } from './key.ts';
import { RESULT_CUE, verdictOf } from './mask.ts';
import { type Matcher, matchersFor } from './matchers.ts';
import { Memory } from './memory.ts';
import { once } from './once.ts';
import { PieceCollector } from './pieces.ts';
import { emptyState, type GuardState } from './state.ts';
import { reachableValues } from './steps.ts';
import { Surface } from './surface.ts';
import type { Finding, Guard, GuardContext, Verdict } from './types.ts';

/** Longer sentences than this are not read but replaced: the scanner ends one at 2000 characters where there is a space. */
const LONGEST = 4000;

/** No help needs more numbers in a sentence, and comparing each with its neighbours would take long. */
const MOST_NUMBERS = 120;

/** Marks that make a text read in another order than it is written. Danish and English never need them. */
const OVERRIDE = /[\u202d\u202e\u2066-\u2068]/;

class AnswerGuard implements Guard {
  readonly #context: GuardContext;
  readonly #known: AllowList;
  readonly #matchers: readonly Matcher[];
  readonly #memory: Memory;
  readonly #steps: () => readonly Rational[];
  readonly #thorough: boolean;

  constructor(context: GuardContext, state: GuardState, thorough: boolean) {
    this.#context = context;
    this.#thorough = thorough;
    const { key, lang } = context;
    this.#known = new AllowList(context.problemText, context.studentTexts, lang);
    const numeric = readNumericKey(key, lang);
    this.#memory = new Memory(state);
    const pieces = new PieceCollector(key, numeric, this.#memory);
    this.#matchers = context.claimed
      ? []
      : [...matchersFor(context, numeric, this.#known, this.#memory), (surface) => pieces.collect(surface)];
    this.#steps = once(() => this.#hiddenSteps());
  }

  get state(): GuardState {
    return this.#memory.state;
  }

  check(sentence: string): Verdict {
    try {
      if (sentence.length > LONGEST) return { kind: 'replaced', reason: 'tooLong' };
      const mapped = normaliseMapped(sentence);
      if (mapped.text !== sentence && OVERRIDE.test(sentence)) return { kind: 'replaced', reason: 'direction' };
      const findings = this.#find(new Surface(mapped.text, this.#context.lang, this.#thorough));
      const verdict = verdictOf(sentence, mapped, findings, this.#context.claimed);
      this.#memory.settle(verdict.kind === 'shown');
      return verdict;
    } catch {
      this.#memory.settle(false);
      return { kind: 'replaced', reason: 'fault' };
    }
  }

  #find(surface: Surface): Finding[] {
    const { key, intermediates } = this.#context;
    if (surface.text.length > MOST_NUMBERS && surface.mayHave(MOST_NUMBERS) && surface.readings.length > MOST_NUMBERS)
      return [{ start: 0, end: surface.text.length, how: 'refuse', reason: 'tooManyNumbers' }];
    const findings: Finding[] = [];
    for (const match of this.#matchers) {
      const found = match(surface);
      if (found.length > 0) findings.push(...found);
    }
    if (key.type === 'none' && RESULT_CUE.test(surface.text))
      findings.push({ start: 0, end: surface.text.length, how: 'refuse', reason: 'answerWithoutKey' });
    if (intermediates === 'masked') findings.push(...this.#findSteps(surface));
    return findings;
  }

  /** Values on the way that the task and the student have not named. */
  #findSteps({ readings }: Surface): Finding[] {
    return readings
      .filter(
        ({ kind, values }) =>
          kind !== 'ordinal' &&
          kind !== 'article' &&
          kind !== 'part' &&
          !values.some((value) => this.#known.has(value)) &&
          values.some((value) => this.#steps().some((step) => equals(step, value))),
      )
      .map(({ start, end }) => ({ start, end, how: 'hide', reason: 'step' }));
  }

  /** The key's own steps where it has them, else whatever one operation makes of the known numbers. */
  #hiddenSteps(): Rational[] {
    const { key, lang } = this.#context;
    const given = 'steps' in key && key.steps && key.steps.length > 0;
    const steps = given || key.type === 'none' ? readSteps(key, lang) : reachableValues(this.#known.values());
    return steps.filter((step) => !this.#known.has(step));
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
 * Fails closed: if anything goes wrong while opening, the guard replaces every sentence. A `thorough` guard looks for
 * everything in every sentence, whatever it is made of: the same verdicts, many times slower.
 */
export function openGuard(
  context: GuardContext,
  state: GuardState = emptyState,
  { thorough = false }: { readonly thorough?: boolean } = {},
): Guard {
  try {
    return new AnswerGuard(context, state, thorough);
  } catch {
    return { check: () => ({ kind: 'replaced', reason: 'fault' }), state };
  }
}
