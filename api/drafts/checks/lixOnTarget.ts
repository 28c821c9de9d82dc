import { lixOf, TOLERANCE } from '../../language/levelling/index.ts';
import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { targetOf } from '../differentiation/targets.ts';
import { versionsOf } from '../differentiation/versions.ts';
import type { Check } from '../kind.ts';

/** The LIX of each version is within three of its target, whoever wrote it. A version without a target is not judged. */
export const lixOnTarget: Check = {
  id: 'lixOnTarget',
  label: (lang) => differentiationTexts[lang].checks.lix.label,
  run: (content, request, lang) => {
    const { checks, levels } = differentiationTexts[lang];
    const measured = versionsOf(content).flatMap(({ level, text }) => {
      const target = targetOf(level, request);
      if (text === '' || target === undefined) return [];
      const lix = lixOf(text).lix;
      return [{ name: levels[level], lix, target, off: lix - target }];
    });
    if (measured.length === 0) return { state: 'notApplicable', evidence: checks.none };
    const evidence = measured
      .map(({ name, lix, target }) => checks.lix.near(name, Math.round(lix), target, Math.round(lix) - target))
      .join('. ');
    const holds = measured.every(({ off }) => Math.abs(off) <= TOLERANCE);
    return { state: holds ? 'holds' : 'fails', evidence: `${evidence}.` };
  },
};
