import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { difficulty, type Proof } from '../../maths/exercises/index.ts';
import type { Check, DraftContent } from '../kind.ts';

/** An exercise of a list, with what its difficulty is counted from. */
export interface Measured {
  readonly name: string;
  readonly text: string;
  readonly proof: Proof | undefined;
}

/** Each exercise of a list is at least as hard as the one before, counted from its steps and numbers. */
export const risingDifficulty = (lists: (content: DraftContent) => readonly (readonly Measured[])[]): Check => ({
  id: 'risingDifficulty',
  label: (lang) => exerciseTexts[lang].checks.rising,
  run: (content, _request, lang) => {
    const texts = exerciseTexts[lang].checks;
    const loads = lists(content).map((list) =>
      list.flatMap(({ name, text, proof }) => (proof ? [{ name, load: difficulty({ text, proof }) }] : [])),
    );
    const all = loads.flat().map(({ load }) => load);
    if (all.length < 2) return { state: 'notApplicable', evidence: texts.none };
    const lower = loads.flatMap((list) => list.filter(({ load }, i) => i > 0 && load < (list[i - 1]?.load ?? 0)));
    const shown = (load: number): string => load.toFixed(1).replace('.', lang === 'da' ? ',' : '.');
    return lower.length === 0
      ? { state: 'holds', evidence: texts.risingHold(shown(Math.min(...all)), shown(Math.max(...all))) }
      : { state: 'fails', evidence: texts.risingFail(lower.map(({ name }) => name).join(', ')) };
  },
});
