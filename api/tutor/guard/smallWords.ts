/** Small words that tell the language: 1 for Danish, −1 for English. */
export const SMALL_WORDS: ReadonlyMap<string, number> = new Map([
  ...'og er det du så får hvor ikke den på til af som har kan skal jeg hvad giver svaret tallet vi med'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'the is and of you what how are it that this with from many do does your answer by have a in'
    .split(' ')
    .map((word) => [word, -1] as const),
]);
