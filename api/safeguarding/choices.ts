/** The choices that a word belongs to, by number. */
export interface Choices {
  /** One bit for each. */
  readonly choices: Int32Array;
  /** The same with each 32nd on one bit: where a choice's bit is not set the others need no look. */
  readonly folded: number;
}

/** No choice at all. */
export const NO_CHOICES: Choices = { choices: new Int32Array(0), folded: 0 };

/** These choices, of as many as there are. */
export function choicesOf(numbers: readonly number[], size: number): Choices {
  if (numbers.length === 0) return NO_CHOICES;
  const choices = new Int32Array((size >> 5) + 1);
  let folded = 0;
  for (const number of numbers) {
    choices[number >> 5] = (choices[number >> 5] ?? 0) | bitOf(number);
    folded |= bitOf(number);
  }
  return { choices, folded };
}

/** The bit of a choice among 32. */
export const bitOf = (number: number): number => 1 << (number & 31);

/** Whether a word belongs to the choice; one number more than there are choices is none. */
export const isOneOf = ({ choices, folded }: Choices, number: number): boolean =>
  (folded & bitOf(number)) !== 0 && ((choices[number >> 5] ?? 0) & bitOf(number)) !== 0;
