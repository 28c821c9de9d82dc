import { wordCheckTexts } from '../../language/texts/drafts/wordChecks.ts';
import { fixedTexts } from '../../language/texts/fixedTexts.ts';
import { findPersonalData } from '../../privacy/index.ts';
import type { Check } from '../kind.ts';
import { textsIn } from './textsIn.ts';

/** Whether any section of a draft holds personal data; what is found is named by its kind, never quoted. */
export const noPersonalData: Check = {
  id: 'noPersonalData',
  label: (lang) => wordCheckTexts[lang].noPersonalData.label,
  run: (content, _, lang) => {
    const texts = wordCheckTexts[lang].noPersonalData;
    const kinds = new Set(textsIn(content).flatMap((text) => findPersonalData(text).map(({ kind }) => kind)));
    if (kinds.size === 0) return { state: 'holds', evidence: texts.none };
    return {
      state: 'fails',
      evidence: texts.found([...kinds].map((kind) => fixedTexts[lang].hidden[kind]).join(', ')),
    };
  },
};
