import { compareNames, compareNumbers } from '../../language/levelling/index.ts';
import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { originalOf, versionsOf } from '../differentiation/versions.ts';
import type { Check } from '../kind.ts';

/** Each number and name of the original stands in each version as often as there, and no new one has come in. */
export const factsKept: Check = {
  id: 'factsKept',
  label: (lang) => differentiationTexts[lang].checks.facts.label,
  run: (content, _, lang) => {
    const { checks, levels } = differentiationTexts[lang];
    const original = originalOf(content);
    const versions = versionsOf(content).filter(({ text }) => text !== '');
    if (!original || versions.length === 0) return { state: 'notApplicable', evidence: checks.none };
    const faults = versions.flatMap(({ level, text }) => {
      const [numbers, names] = [compareNumbers(original.text, text), compareNames(original.text, text)];
      const lost = [...numbers.lost, ...names.lost];
      const added = [...numbers.added, ...names.added];
      return [
        ...(lost.length > 0 ? [checks.facts.gone(levels[level], lost.join(', '))] : []),
        ...(added.length > 0 ? [checks.facts.added(levels[level], added.join(', '))] : []),
      ];
    });
    if (faults.length === 0) return { state: 'holds', evidence: checks.facts.all(versions.length) };
    return { state: 'fails', evidence: faults.join(' ') };
  },
};
