import { normalise, wholeWords } from '../../language/index.ts';
import { HINT } from './hints.ts';
import type { Memory } from './memory.ts';
import { readNumbersOf } from './numbers.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

/** Words that put a number in its place in a formula. */
const PLACES = wholeWords(
  /\b(?:foran|hældning(?:en|stallet)?|begyndelsesværdi(?:en)?|konstant(?:en)?|koefficient(?:en)?|første led|andet led|led(?:det)?|uden for|udenfor|inden i|bagefter|til sidst|lægger?|tallet er|in front|slope|intercept|constant|coefficient|first term|second term|terms?|outside|inside|add(?:s|ed)?|at the (?:end|back|front)|bagved|du har|you have)\b/i,
);

const NUMBERS = HINT.digit | HINT.number | HINT.one;

/** Watches over the numbers of a formula being handed over one by one, each with its place. */
export class ExpressionParts {
  readonly #numbers: readonly string[];
  readonly #memory: Memory;

  constructor(value: string, memory: Memory) {
    const plain = normalise(value);
    const side = plain.split('=').at(-1) ?? plain;
    const numbers = readNumbersOf(side.replace(/\^\s*\d/g, ' '), 'da').flatMap(({ digits }) =>
      digits === '' ? [] : digits,
    );
    this.#numbers = [...new Set(numbers)];
    this.#memory = memory;
  }

  find(surface: Surface): Finding[] {
    const { text } = surface;
    if (this.#numbers.length === 0 || !surface.hints(NUMBERS) || text.trimEnd().endsWith('?')) return [];
    const { readings } = surface;
    const named = readings.map(({ digits }) => digits).filter((digits) => this.#numbers.includes(digits));
    if (named.length === 0 || !PLACES.test(text)) return [];
    const told = [...new Set([...(this.#memory.state.told ?? []), ...named])];
    this.#memory.add({ told });
    const complete = this.#numbers.every((number) => told.includes(number));
    return complete && (this.#numbers.length > 1 || /squared|anden/i.test(text))
      ? [{ start: 0, end: text.length, how: 'refuse', reason: 'parts' }]
      : [];
  }
}
