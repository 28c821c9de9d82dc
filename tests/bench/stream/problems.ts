/** A task of a student's own, so that a request to the model tells which student it is for. */
export interface Problem {
  readonly text: string;
  readonly answer: number;
}

const EQUATION = /(\d+)x \D{1,3} ?(\d+) = (\d+)x \D{1,3} ?(\d+)/g;

/** Student number `n`'s equation. No two are the same, and no answer is one of the equation's own numbers. */
export function problemOf(n: number): Problem {
  const answer = 17 + (n % 80);
  const less = 2 + (Math.floor(n / 80) % 5);
  const more = less + 3 + Math.floor(n / 400);
  const right = 101 + (n % 7);
  return { text: `Løs ligningen ${more}x + ${right} = ${less}x + ${right + (more - less) * answer}`, answer };
}

/** The equations that a text holds, as keys. */
export const keysIn = (text: string): string[] =>
  [...text.matchAll(EQUATION)].map(([, a, b, c, d]) => `${a} ${b} ${c} ${d}`);

/** The key of student number `n`'s equation. */
export const keyOf = (n: number): string => keysIn(problemOf(n).text)[0] ?? '';

/** The answer of the equation that a key stands for. */
export function answerTo(key: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = key.split(' ').map(Number);
  return (d - b) / (a - c);
}
