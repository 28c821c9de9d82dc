import type { Language } from '../../../contract/language.ts';

/** What the bot says to students, beside what the tutor says. */
interface StudentTexts {
  readonly notice: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly accept: string;
    readonly thanks: string;
  };
  readonly welcome: { readonly title: string; readonly text: string };
  readonly help: { readonly title: string; readonly lines: readonly string[] };
  readonly tasks: {
    readonly title: string;
    readonly none: string;
    readonly choose: string;
    readonly begin: string;
    readonly own: string;
    readonly ownLabel: string;
    readonly ownStart: string;
    readonly states: { readonly begun: string; readonly solved: string };
  };
  readonly nothingYet: string;
  readonly chooseFirst: string;
  readonly working: (title: string) => string;
  readonly hint: string;
  readonly tried: string;
  readonly triedLabel: string;
  readonly triedSend: string;
  readonly triedEmpty: string;
  readonly newProblem: string;
  readonly nextTask: string;
  readonly ladder: (used: number, max: number) => string;
  readonly noHints: string;
  readonly checks: (left: number) => string;
  readonly solved: string;
  readonly byRules: string;
  readonly picture: string;
  readonly byModel: (model: string) => string;
  readonly brokenOff: string;
  readonly gone: string;
  readonly policy: string;
}

const da: StudentTexts = {
  notice: {
    title: 'Før du går i gang',
    lines: [
      'Hvis du skriver noget, der gør os bekymrede for dig, får en voksen på skolen besked.',
      'Ledetråd er et computerprogram, ikke et menneske. Det stiller spørgsmål og giver hints, så du selv finder svaret.',
      'Skriv ikke dit telefonnummer, din adresse eller andet privat.',
    ],
    accept: 'Det har jeg læst',
    thanks: 'Godt. Så er du klar.',
  },
  welcome: {
    title: 'Hej. Jeg er Ledetråd',
    text: 'Skriv en opgave, du sidder med, eller vælg en fra din lærer. Jeg giver dig ikke svaret, men jeg hjælper dig med at finde det.',
  },
  help: {
    title: 'Det kan du skrive til mig',
    lines: [
      'En opgave, eller »ny opgave« for at vælge en',
      'Hvad du har prøvet, eller hvor du er gået i stå',
      '»hint«, hvis du vil have et lille skub',
      '»må jeg bruge AI til …«, så viser jeg skolens regel',
    ],
  },
  tasks: {
    title: 'Hvad vil du arbejde med?',
    none: 'Din lærer har ikke delt en opgave lige nu. Skriv din egen.',
    choose: 'Opgaver fra dine lærere',
    begin: 'Begynd',
    own: 'Skriv min egen opgave',
    ownLabel: 'Skriv opgaven, som den står',
    ownStart: 'Begynd på den',
    states: { begun: 'i gang', solved: 'løst' },
  },
  nothingYet: 'Skriv opgaven, som den står, eller vælg en fra din lærer.',
  chooseFirst: 'Du er ikke i gang med en opgave her. Skriv en, eller vælg en.',
  working: (title) => `Du arbejder med: ${title}`,
  hint: 'Giv mig et hint',
  tried: 'Vis, hvad du har prøvet',
  triedLabel: 'Dine mellemregninger og tanker. Det behøver ikke være rigtigt.',
  triedSend: 'Send',
  triedEmpty: 'Der står ikke noget i feltet endnu. Skriv, hvad du har prøvet.',
  newProblem: 'Ny opgave',
  nextTask: 'Næste opgave',
  ladder: (used, max) => `${used} af ${max} hints brugt`,
  noHints: 'Ingen hints til denne opgave',
  checks: (left) => (left === 1 ? '1 tjek tilbage' : `${left} tjek tilbage`),
  solved: 'Løst',
  byRules: 'Skrevet af Ledetråds regler, ikke af et menneske eller en sprogmodel.',
  byModel: (model) => `Formuleret af sprogmodellen ${model} og tjekket af Ledetråd.`,
  picture: 'Tegning',
  brokenOff: 'Her brød svaret af. Skriv igen, så svarer jeg forfra.',
  gone: 'Den opgave er der ikke længere, eller også er den ikke din.',
  policy: 'Skolens regel',
};

const en: StudentTexts = {
  notice: {
    title: 'Before you start',
    lines: [
      'If you write something that makes us worried about you, an adult at school is told.',
      'Ledetråd is a computer program, not a human. It asks questions and gives hints, so that you find the answer yourself.',
      'Do not write your phone number, your address or other private things.',
    ],
    accept: 'I have read this',
    thanks: 'Good. You are ready to start.',
  },
  welcome: {
    title: 'Hello. I am Ledetråd',
    text: 'Write a problem that you are working on, or choose one from your teacher. I do not give you the answer, but I help you find it.',
  },
  help: {
    title: 'You can write to me',
    lines: [
      'A problem, or “new problem” to choose one',
      'What you have tried, or where you are stuck',
      '“hint”, if you want a small push',
      '“may I use AI for …”, and I show you the school’s rule',
    ],
  },
  tasks: {
    title: 'What do you want to work on?',
    none: 'Your teacher has not shared a task just now. Write your own.',
    choose: 'Tasks from your teachers',
    begin: 'Start',
    own: 'Write my own problem',
    ownLabel: 'Write the problem as it stands',
    ownStart: 'Start on it',
    states: { begun: 'started', solved: 'solved' },
  },
  nothingYet: 'Write the problem as it stands, or choose one from your teacher.',
  chooseFirst: 'You are not working on a problem here. Write one, or choose one.',
  working: (title) => `You are working on: ${title}`,
  hint: 'Give me a hint',
  tried: 'Show what you have tried',
  triedLabel: 'Your steps and thoughts. It does not have to be right.',
  triedSend: 'Send',
  triedEmpty: 'Nothing is written yet. Write what you have tried.',
  newProblem: 'New problem',
  nextTask: 'Next task',
  ladder: (used, max) => `${used} of ${max} hints used`,
  noHints: 'No hints for this problem',
  checks: (left) => (left === 1 ? '1 check left' : `${left} checks left`),
  solved: 'Solved',
  byRules: 'Written by Ledetråd’s rules, not by a human or a language model.',
  byModel: (model) => `Worded by the language model ${model} and checked by Ledetråd.`,
  picture: 'Drawing',
  brokenOff: 'The reply broke off here. Write again, and I answer from the start.',
  gone: 'That problem is no longer there, or it is not yours.',
  policy: 'The school’s rule',
};

export const studentTexts: Record<Language, StudentTexts> = { da, en };
