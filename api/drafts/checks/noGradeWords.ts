import { wordCheckTexts } from '../../language/texts/drafts/wordChecks.ts';
import { wordEdges } from '../../language/words.ts';
import type { Check } from '../kind.ts';
import { textsIn } from './textsIn.ts';

/** Words that grade work or set students against each other. "Karaktertræk" and "grade 7" do not. */
const GRADES = wordEdges(
  /\b(?:\p{L}*karakter(?:en|er|erne)?(?! i (?:romanen|novellen|bogen))|(?:7|syv)-?trinsskala\p{L}*|12-?skala\p{L}*|\d+-?tal(?:ler)?\b|\d+ points?|\d+ ud af \d+|bestået|dumpet|bedst i klassen|(?:bedre|dårligere|svagere|stærkere) end (?:de andre|resten|klassen|dine kammerater)|under middel|over middel|(?:your |a |the )?(?:grade|mark)s?(?! \d| out)\b(?! of)|\d+ out of \d+|best in (?:the )?class|(?:better|worse|weaker|stronger) than (?:the others|the rest|your classmates)|(?:above|below) average)\b/giu,
);

/** Whether a draft for students speaks of grades, points or who is best. */
export const noGradeWords: Check = {
  id: 'noGradeWords',
  label: (lang) => wordCheckTexts[lang].noGradeWords.label,
  run: (content, _, lang) => {
    const found = textsIn(content).flatMap((text) => [...text.matchAll(GRADES)].map(([word]) => word));
    const texts = wordCheckTexts[lang].noGradeWords;
    if (found.length === 0) return { state: 'holds', evidence: texts.none };
    return { state: 'fails', evidence: texts.found([...new Set(found)].map((word) => `»${word}«`).join(', ')) };
  },
};
