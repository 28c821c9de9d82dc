import { knowledgeDa } from './kinds/knowledge.da.ts';
import { languageDa } from './kinds/language.da.ts';
import { measuresDa, workedDa } from './kinds/measures.da.ts';
import { numbersDa } from './kinds/numbers.da.ts';
import { ownWordsDa } from './kinds/ownWords.da.ts';
import { writingDa } from './kinds/writing.da.ts';
import type { KindTexts } from './kindTexts.ts';

/** What the tutor says about each kind of problem, in Danish. */
export const kindTextsDa: KindTexts = {
  opening: workedDa,
  help: { ...numbersDa, ...measuresDa, ...languageDa, ...writingDa, ...knowledgeDa },
  takenUp: ownWordsDa,
};
