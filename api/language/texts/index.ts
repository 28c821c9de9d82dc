/** What a person reads from the server and the bot, in each language. */
import type { Language } from '../../contract/language.ts';
import { kindTextsDa } from './kindTexts.da.ts';
import { kindTextsEn } from './kindTexts.en.ts';
import type { KindTexts } from './kindTexts.ts';
import { moveTextsDa } from './moveTexts.da.ts';
import { moveTextsEn } from './moveTexts.en.ts';
import type { MoveTexts } from './moveTexts.ts';
import { ruleTextsDa } from './ruleTexts.da.ts';
import { ruleTextsEn } from './ruleTexts.en.ts';
import type { RuleIdea, RuleTexts } from './ruleTexts.ts';
import { wordTextsDa } from './wordTexts.da.ts';
import { wordTextsEn } from './wordTexts.en.ts';
import type { WordTexts } from './wordTexts.ts';

export { comparisonTexts } from './comparisonTexts.ts';
export { fixedTexts } from './fixedTexts.ts';
export { FORMULA_IDEAS, type FormulaIdea } from './formulaIdea.ts';
export { isMisspelt, termOf } from './glossary.ts';
export {
  type HelpKind,
  isCalculated,
  isLanguage,
  isMaths,
  type KindTexts,
  type KnowledgeKind,
  type LanguageKind,
  type MeasureKind,
  type NumberKind,
  type ProblemKind,
  type WritingKind,
} from './kindTexts.ts';
export { type MisbeliefId, misbeliefIn, misbeliefTexts } from './misbeliefTexts.ts';
export { misconceptionTexts } from './misconceptionTexts.ts';
export type { DeclineReason } from './moveTexts.ts';
export { openVerbTexts } from './openVerbTexts.ts';
export { recordTexts } from './recordTexts.ts';
export type { RuleIdea, Variants } from './ruleTexts.ts';
export { fractionTerms, partTexts } from './termTexts.ts';
export { unitFact, unitNamed } from './unitTexts.ts';
export type { PlaceRelation, Relation, SumSign } from './wordTexts.ts';
export { writtenTexts } from './writtenTexts.ts';

export const ruleTexts: Record<Language, Record<RuleIdea, RuleTexts>> = { da: ruleTextsDa, en: ruleTextsEn };
export const moveTexts: Record<Language, MoveTexts> = { da: moveTextsDa, en: moveTextsEn };
export const kindTexts: Record<Language, KindTexts> = { da: kindTextsDa, en: kindTextsEn };
export const wordTexts: Record<Language, WordTexts> = { da: wordTextsDa, en: wordTextsEn };
export { purposeText } from './purposeTexts.ts';
export { type WhyId, whyOf, whyText } from './whyTexts.ts';
