import type { AiLevel, Situation, Subject } from '../../api/contract/policy.ts';

/** Each subject once, in the order of the timetable; the compiler holds the list to the contract. */
const everySubject: Readonly<Record<Subject, true>> = {
  mathematics: true,
  danish: true,
  english: true,
  german: true,
  french: true,
  history: true,
  religion: true,
  socialStudies: true,
  science: true,
  biology: true,
  geography: true,
  physicsChemistry: true,
  danishSecondLanguage: true,
  other: true,
};
const everySituation: Readonly<Record<Situation, true>> = {
  lesson: true,
  homework: true,
  handIn: true,
  test: true,
  mockExam: true,
  exam: true,
  preparation: true,
};
const everyAiLevel: Readonly<Record<AiLevel, true>> = { red: true, yellow: true, green: true };

/** Whether a string from a form is one of the contract's words. */
export const isSubject = (word: string): word is Subject => word in everySubject;
export const isSituation = (word: string): word is Situation => word in everySituation;
export const isAiLevel = (word: string): word is AiLevel => word in everyAiLevel;

export const subjects: readonly Subject[] = Object.keys(everySubject).filter(isSubject);
export const situations: readonly Situation[] = Object.keys(everySituation).filter(isSituation);
export const aiLevels: readonly AiLevel[] = Object.keys(everyAiLevel).filter(isAiLevel);
