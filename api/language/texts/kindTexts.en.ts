import { knowledgeEn } from './kinds/knowledge.en.ts';
import { languageEn } from './kinds/language.en.ts';
import { measuresEn, workedEn } from './kinds/measures.en.ts';
import { numbersEn } from './kinds/numbers.en.ts';
import { ownWordsEn } from './kinds/ownWords.en.ts';
import { writingEn } from './kinds/writing.en.ts';
import type { KindTexts } from './kindTexts.ts';

/** What the tutor says about each kind of problem, in English. */
export const kindTextsEn: KindTexts = {
  opening: workedEn,
  help: { ...numbersEn, ...measuresEn, ...languageEn, ...writingEn, ...knowledgeEn },
  takenUp: ownWordsEn,
};
