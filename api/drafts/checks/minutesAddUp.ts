import { z } from 'zod';
import type { DraftRequest } from '../../contract/draft.ts';
import { planCheckTexts } from '../../language/texts/drafts/planChecks.ts';
import type { Check } from '../kind.ts';

const Minutes = z.object({ minutes: z.number() });
const OfLesson = z.object({ phases: z.array(Minutes) });
const OfUnit = z.object({ lessons: z.array(Minutes) });

/** The minutes of a lesson's phases are those asked for; a unit has the lessons asked for, each of that length. */
export const minutesAddUp: Check = {
  id: 'minutesAddUp',
  label: (lang) => planCheckTexts[lang].minutes,
  run: (content, { minutes: asked = 45, lessons: wanted }, lang) => {
    const texts = planCheckTexts[lang];
    const lesson = OfLesson.safeParse(content.phases);
    if (lesson.success) {
      const found = lesson.data.phases.reduce((sum, { minutes }) => sum + minutes, 0);
      return { state: found === asked ? 'holds' : 'fails', evidence: texts.minutesAre(found, asked) };
    }
    const unit = OfUnit.safeParse(content.lessons);
    if (!unit.success) return { state: 'notApplicable', evidence: texts.notThere };
    const each = unit.data.lessons.map(({ minutes }) => minutes);
    const count = wanted ?? each.length;
    const holds = each.length === count && each.every((minutes) => minutes === asked);
    return {
      state: holds ? 'holds' : 'fails',
      evidence: texts.lessonsAre(each.length, count, [...new Set(each)].join(', ')),
    };
  },
};

/** What a model is told about phases or lessons whose minutes are not those asked for. */
export function minutesToMend(section: string, data: unknown, request: DraftRequest): string | undefined {
  if (section !== 'phases' && section !== 'lessons') return undefined;
  const { state, evidence } = minutesAddUp.run({ [section]: data }, request, 'en');
  return state === 'fails' ? `The minutes must be those asked for. ${evidence}` : undefined;
}
