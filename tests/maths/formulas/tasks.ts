import { describe, expect, it } from 'vitest';
import { evaluateReal, readExpression, readNumbers, siblingOf, solve, toFraction } from '../../../api/maths/index.ts';
import { decimalOf } from '../../../api/maths/real.ts';
import { deriveKey, writtenKey } from '../../../api/tutor/keys/index.ts';
import { aProblem } from '../generators.ts';

/** The key that a task gets, with a decimal comma; undefined for none. */
export const keyOf = (text: string): string | undefined => {
  const derived = deriveKey(text);
  return derived ? writtenKey(derived).replace('.', ',') : undefined;
};

interface Kind {
  /** Ways of posing the task, each with its key. */
  readonly keys: readonly (readonly [task: string, key: string])[];
  /** Texts close by that must get no key, with what is wrong with them. */
  readonly traps: readonly (readonly [why: string, task: string])[];
  /** Tasks whose lines and siblings are looked through; those with a key where none are named. */
  readonly ladders?: readonly string[];
}

/** What holds for every kind of task in words: its keys, what is none of it, its lines, its siblings. */
export function describeTasks(name: string, { keys, traps, ladders = keys.map(([task]) => task) }: Kind): void {
  describe(name, () => {
    it.each(keys)('gets the key of "%s"', (task, key) => {
      expect(keyOf(task)).toBe(key);
    });

    it.each(traps)('is left alone with %s', (_, task) => {
      expect(keyOf(task)).toBeUndefined();
    });

    it.each(ladders)('keeps its value from line to line: %s', (task) => {
      const solution = solve(aProblem(task));
      const lines = solution?.steps.filter(({ rule }) => rule !== 'medianInOrder') ?? [];
      const isRounded = lines.at(-1)?.rule === 'round';
      const end = Number(solution?.value.num) / Number(solution?.value.den);
      for (const { after } of lines) {
        const read = readExpression(after, 'da');
        const value = read.ok ? evaluateReal(read.expr) : read;
        const off = value.ok ? Math.abs(decimalOf(value.value) - end) : Number.NaN;
        expect(off).toBeLessThanOrEqual(isRounded ? 500 : 1e-9);
        expect(isRounded ? off / Math.max(1, end) : 0).toBeLessThanOrEqual(0.2);
      }
    });

    it.each(ladders)('has a sibling by the same rules that never shows its answer: %s', (task) => {
      const problem = aProblem(task);
      const original = solve(problem);
      for (let seed = 1; seed <= 6; seed++) {
        for (const lang of ['da', 'en'] as const) {
          const sibling = siblingOf(problem, seed, lang);
          expect(sibling?.solution.steps.map(({ rule }) => rule)).toEqual(original?.steps.map(({ rule }) => rule));
          const shown = sibling?.solution.steps.map(({ before, after }) => `${before}\n${after}`).join('\n') ?? '';
          const values = readNumbers(shown, lang).map(({ value }) => toFraction(value));
          expect(values).not.toContain(original && toFraction(original.value));
        }
      }
    });
  });
}
