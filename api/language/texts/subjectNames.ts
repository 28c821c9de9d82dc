import type { Language } from '../../contract/language.ts';
import type { Subject } from '../../contract/policy.ts';

/** What the subjects are called, as they stand in a list. */
export const subjectNames: Record<Language, Readonly<Record<Subject, string>>> = {
  da: {
    mathematics: 'Matematik',
    danish: 'Dansk',
    english: 'Engelsk',
    german: 'Tysk',
    french: 'Fransk',
    history: 'Historie',
    religion: 'Kristendomskundskab',
    socialStudies: 'Samfundsfag',
    science: 'Natur/teknologi',
    biology: 'Biologi',
    geography: 'Geografi',
    physicsChemistry: 'Fysik/kemi',
    danishSecondLanguage: 'Dansk som andetsprog',
    other: 'Andet fag',
  },
  en: {
    mathematics: 'Mathematics',
    danish: 'Danish',
    english: 'English',
    german: 'German',
    french: 'French',
    history: 'History',
    religion: 'Religious studies',
    socialStudies: 'Social studies',
    science: 'Science',
    biology: 'Biology',
    geography: 'Geography',
    physicsChemistry: 'Physics and chemistry',
    danishSecondLanguage: 'Danish as a second language',
    other: 'Another subject',
  },
};
