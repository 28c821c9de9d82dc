import type { Language } from '../../../contract/language.ts';

/** What is said of checks that look at words. */
interface WordCheckTexts {
  readonly noPersonalData: {
    readonly label: string;
    readonly none: string;
    readonly found: (places: string) => string;
  };
  readonly noGradeWords: { readonly label: string; readonly none: string; readonly found: (words: string) => string };
  readonly oneFocus: {
    readonly label: string;
    readonly one: string;
    readonly not: (count: number) => string;
    readonly none: string;
  };
  readonly faultsInKey: {
    readonly label: string;
    readonly all: (count: number) => string;
    readonly not: (problems: string) => string;
    readonly count: (count: number) => string;
    readonly notInText: (number: number) => string;
    readonly same: (number: number) => string;
    readonly notInSource: (number: number) => string;
    readonly toldOther: (told: number, there: number) => string;
    readonly elsewhere: string;
    readonly nothing: string;
  };
}

/** Labels and evidence of checks that look at words, in each language. */
export const wordCheckTexts: Readonly<Record<Language, WordCheckTexts>> = {
  da: {
    noPersonalData: {
      label: 'Ingen personoplysninger',
      none: 'Der er ikke fundet CPR, navne fra introduktioner, adresser, numre eller helbredsoplysninger.',
      found: (places) => `Fundet: ${places}.`,
    },
    noGradeWords: {
      label: 'Ingen karakterer og ingen sammenligning af elever',
      none: 'Ingen ord om karakterer, point eller hvem der er bedst.',
      found: (words) => `Står i udkastet: ${words}.`,
    },
    oneFocus: {
      label: 'Ét fokus ad gangen',
      one: 'Der er ét fokus.',
      not: (count) => `Der ser ud til at være ${count} ting at arbejde med.`,
      none: 'Der er ikke noget fokus endnu.',
    },
    faultsInKey: {
      label: 'Hver indbygget fejl står i lærerens nøgle',
      all: (count) => `${count} fejl: hver står i teksten, er anderledes end kilden og står i nøglen.`,
      not: (problems) => problems,
      count: (count) => `Der er ${count} fejl; der bør være 3–6.`,
      notInText: (number) => `Fejl ${number} i nøglen står ikke i teksten.`,
      same: (number) => `Fejl ${number} siger det samme som originalen.`,
      notInSource: (number) => `Originalen til fejl ${number} står ikke i kilden.`,
      toldOther: (told, there) => `Eleverne får at vide, at der er ${told} fejl; nøglen har ${there}.`,
      elsewhere: 'Teksten er også ændret andre steder end dem, nøglen nævner.',
      nothing: 'Der er ingen tekst eller nøgle endnu.',
    },
  },
  en: {
    noPersonalData: {
      label: 'No personal data',
      none: 'No CPR, names from introductions, addresses, numbers or facts of health were found.',
      found: (places) => `Found: ${places}.`,
    },
    noGradeWords: {
      label: 'No grades and no comparing of students',
      none: 'No words about grades, points or who is best.',
      found: (words) => `In the draft: ${words}.`,
    },
    oneFocus: {
      label: 'One focus at a time',
      one: 'There is one focus.',
      not: (count) => `There seem to be ${count} things to work on.`,
      none: 'There is no focus yet.',
    },
    faultsInKey: {
      label: 'Each planted fault is in the teacher’s key',
      all: (count) => `${count} faults: each is in the text, differs from the source and is in the key.`,
      not: (problems) => problems,
      count: (count) => `There are ${count} faults; there should be 3–6.`,
      notInText: (number) => `Fault ${number} of the key is not in the text.`,
      same: (number) => `Fault ${number} says the same as the original.`,
      notInSource: (number) => `The original of fault ${number} is not in the source.`,
      toldOther: (told, there) => `Students are told of ${told} faults; the key has ${there}.`,
      elsewhere: 'The text is changed in other places than those the key names too.',
      nothing: 'There is no text or key yet.',
    },
  },
};
