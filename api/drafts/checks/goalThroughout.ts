import { z } from 'zod';
import { planCheckTexts } from '../../language/texts/drafts/planChecks.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import type { Check } from '../kind.ts';

const WithGoal = z.object({ goal: z.string() });
const WithGoals = z.object({ goals: z.array(z.object({ goal: z.string(), signs: z.array(z.string()) })) });

/** A lesson's goal is written and the same wherever it stands; each goal of a unit has its signs of learning. */
export const goalThroughout: Check = {
  id: 'goalThroughout',
  label: (lang) => planCheckTexts[lang].goal,
  run: (content, _request, lang) => {
    const texts = planCheckTexts[lang];
    const isOpen = (goal: string) => goal.startsWith(planTexts[lang].fillIn);
    const unit = WithGoals.safeParse(content.overview);
    if (unit.success) {
      const { goals } = unit.data;
      if (goals.length === 0 || goals.some(({ goal }) => isOpen(goal)))
        return { state: 'fails', evidence: texts.goalLacks };
      const bare = goals.filter(({ signs }) => signs.length === 0).length;
      return {
        state: bare === 0 ? 'holds' : 'fails',
        evidence: bare === 0 ? texts.goalsAre(goals.length) : texts.goalsWithoutSigns(bare),
      };
    }
    const goal = WithGoal.safeParse(content.goal);
    if (!goal.success) return { state: 'notApplicable', evidence: texts.notThere };
    if (isOpen(goal.data.goal)) return { state: 'fails', evidence: texts.goalLacks };
    const others = Object.entries(content).flatMap(([id, data]) => {
      const read = WithGoal.safeParse(data);
      return read.success ? [{ id, goal: read.data.goal }] : [];
    });
    const differing = others.filter((other) => other.goal.trim() !== goal.data.goal.trim()).map(({ id }) => id);
    if (differing.length > 0) return { state: 'fails', evidence: texts.goalDiffers(differing.join(', ')) };
    return { state: 'holds', evidence: texts.goalIn(others.length) };
  },
};
