import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { numbersOf } from '../../maths/exercises/index.ts';
import type { Check, DraftContent } from '../kind.ts';

/** No two exercises of a list are the same, nor have the same numbers in another order. */
export const noDuplicates = (
  lists: (content: DraftContent) => readonly (readonly { readonly name: string; readonly text: string }[])[],
): Check => ({
  id: 'noDuplicates',
  label: (lang) => exerciseTexts[lang].checks.duplicates,
  run: (content, { subject }, lang) => {
    const texts = exerciseTexts[lang].checks;
    const all = lists(content);
    const sign = (text: string): string =>
      (subject === 'mathematics' && numbersOf({ text }, lang)) || text.toLowerCase();
    const again = all.flatMap((list) =>
      list.filter(({ text }, i) => list.slice(0, i).some((other) => sign(other.text) === sign(text))),
    );
    return again.length === 0
      ? { state: 'holds', evidence: texts.duplicatesHold(all.flat().length) }
      : { state: 'fails', evidence: texts.duplicatesFail(again.map(({ name }) => name).join(', ')) };
  },
});
