import { keptTerms } from '../../language/levelling/index.ts';
import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { versionsOf } from '../differentiation/versions.ts';
import type { Check } from '../kind.ts';

/** Each required term stands in the text of each version, in any form. */
export const termsKept: Check = {
  id: 'termsKept',
  label: (lang) => differentiationTexts[lang].checks.terms.label,
  run: (content, { terms = [] }, lang) => {
    const { checks, levels } = differentiationTexts[lang];
    const versions = versionsOf(content).filter(({ text }) => text !== '');
    if (versions.length === 0 || terms.length === 0) return { state: 'notApplicable', evidence: checks.none };
    const gone = versions.flatMap(({ level, text }) => {
      const missing = keptTerms(terms, '', text).filter(({ inVersion }) => inVersion === 0);
      return missing.length === 0 ? [] : [checks.terms.gone(levels[level], missing.map(({ term }) => term).join(', '))];
    });
    if (gone.length === 0) return { state: 'holds', evidence: checks.terms.all(terms.join(', ')) };
    return { state: 'fails', evidence: gone.join(' ') };
  },
};
