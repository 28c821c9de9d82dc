import { wordCheckTexts } from '../../language/texts/drafts/wordChecks.ts';
import { wordEdges } from '../../language/words.ts';
import type { Check } from '../kind.ts';
import { textsIn } from './textsIn.ts';

/** Says that yet another thing is to be worked on. */
const ALSO = wordEdges(
  /\b(?:desuden|derudover|dernæst|for det andet|samtidig skal|og så skal|også (?:gerne )?(?:arbejde|øve|huske|se på)|second(?:ly)?|in addition|besides|also (?:work|practise|remember|look))\b|;/giu,
);

/** Whether feedback asks for one thing only, told by its focus and next step. */
export const oneFocus: Check = {
  id: 'oneFocus',
  label: (lang) => wordCheckTexts[lang].oneFocus.label,
  run: ({ focus, nextStep }, _, lang) => {
    const texts = wordCheckTexts[lang].oneFocus;
    if (focus === undefined) return { state: 'notApplicable', evidence: texts.none };
    const also = textsIn([focus, nextStep]).flatMap((text) => [...text.matchAll(ALSO)]).length;
    return also === 0 ? { state: 'holds', evidence: texts.one } : { state: 'fails', evidence: texts.not(also + 1) };
  },
};
