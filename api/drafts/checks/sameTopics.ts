import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { topics } from '../../language/texts/exercises/topics.ts';
import type { Check, DraftContent } from '../kind.ts';

/** All levels practise the same topics. */
export const sameTopics = (
  levels: (content: DraftContent) => readonly { readonly level: string | undefined; readonly topic: string }[],
): Check => ({
  id: 'sameGoal',
  label: (lang) => exerciseTexts[lang].checks.goal,
  run: (content, _request, lang) => {
    const texts = exerciseTexts[lang].checks;
    const all = levels(content);
    const names = [...new Set(all.map(({ level }) => level))];
    if (names.length < 2) return { state: 'notApplicable', evidence: texts.oneLevel };
    const of = (name: string | undefined): string =>
      [...new Set(all.filter(({ level }) => level === name).map(({ topic }) => topic))].sort().join(', ');
    const told = (ids: string): string =>
      ids
        .split(', ')
        .map((id) => Object.entries(topics).find(([known]) => known === id)?.[1].name[lang] ?? id)
        .join(', ');
    const kinds = [...new Set(names.map(of))];
    return kinds.length === 1
      ? { state: 'holds', evidence: texts.goalHold(told(kinds[0] ?? '')) }
      : { state: 'fails', evidence: texts.goalFail(kinds.map(told).join(' / ')) };
  },
});
