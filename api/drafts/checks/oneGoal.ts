import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { versionsOf } from '../differentiation/versions.ts';
import type { Check } from '../kind.ts';

/** All versions work towards one goal, word for word. */
export const oneGoal: Check = {
  id: 'oneGoal',
  label: (lang) => differentiationTexts[lang].checks.goal.label,
  run: (content, _, lang) => {
    const { checks } = differentiationTexts[lang];
    const goals = new Set(
      versionsOf(content).map(({ goal }) =>
        goal
          .toLowerCase()
          .replace(/[\s.]+/gu, ' ')
          .trim(),
      ),
    );
    if (goals.size === 0) return { state: 'notApplicable', evidence: checks.none };
    return goals.size === 1
      ? { state: 'holds', evidence: checks.goal.same }
      : { state: 'fails', evidence: checks.goal.differs };
  },
};
