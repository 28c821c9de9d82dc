import { findProblem, type Rational, solve } from '../../maths/index.ts';

/** An equation that a student has set up for a word problem, as written, with its unknown. */
export interface OwnEquation {
  readonly text: string;
  readonly unknown: string;
}

/** "jeg skriver x + 2x = 36" begins with words. */
const WORDS_BEFORE = /^.{0,80}(?<!\p{L})\p{L}{2,30}:?\s+(?=[^\s\p{L}]|\p{L}(?!\p{L}))/u;

/** The last equation with an unknown in a message: `x + 2x = 36`; a value alone (`x = 12`) is none. */
export function readOwnEquation(message: string): OwnEquation | null {
  for (const line of message.split(/\n|[;.](?=\s|$)|,\s/u).reverse()) {
    if (!line.includes('=')) continue;
    const found = findProblem(line.replace(WORDS_BEFORE, ''));
    if (found?.kind !== 'equation' || /^\s*\p{L}\s*=\s*[-\d.,]+\s*$/u.test(found.text)) continue;
    // A capital is a unit: "8,7 A" is a current.
    if (!line.includes(found.variable)) continue;
    return { text: found.text.trim(), unknown: found.variable };
  }
  return null;
}

/** What a student's own equation gives for its unknown; null when the engine cannot solve it. */
export function solutionOf(equation: string): Rational | null {
  const maths = findProblem(equation);
  return maths?.kind === 'equation' ? (solve(maths)?.value ?? null) : null;
}
