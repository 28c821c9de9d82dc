import type { Language } from '../../../contract/language.ts';

/** What a set of exercises says around its exercises. */
const da = {
  sections: {
    intro: 'Til eleverne',
    list: 'Opgaver',
    exercises: 'Opgaver',
    key: {
      list: 'Facitliste',
      supported: 'Facitliste: støttet',
      onLevel: 'Facitliste: på trin',
      challenge: 'Facitliste: udfordring',
    },
  },
  goal: (topic: string) => `Målet er, at du bliver sikrere i ${topic}.`,
  goalText: (topic: string) => `Målet er, at du kan finde det vigtigste i teksten om ${topic}.`,
  steps: {
    mathematics: [
      'Læs hele opgaven, før du går i gang.',
      'Skriv mellemregningerne, så andre kan se, hvordan du har tænkt.',
      'Lav et overslag, og se, om dit svar kan passe.',
      'Går du i stå, så skriv, hvad du allerede ved, og hvad du mangler.',
    ],
    text: [
      'Læs teksten først. Læs den gerne to gange.',
      'Find stedet i teksten, før du svarer.',
      'Brug tekstens egne ord, og se, om sætningen passer, når du læser den igen.',
    ],
  },
  columns: { number: 'Nr.', answer: 'Facit', working: 'Udregning' },
  aim: 'Mål',
  teacherNote: 'Kun til læreren. Facit følger ikke med til eleverne, heller ikke i udskriften.',
  and: 'og',
  oneList:
    'Ikke brugt her: du bad om én liste med stigende sværhedsgrad. Bed om tre niveauer, hvis du hellere vil det.',
  threeLevels: 'Ikke brugt her: opgaverne er delt i tre niveauer. Bed om én liste, hvis du hellere vil det.',
  unknownTopic: (topic: string, nearest: string) =>
    `Ledetråd har ingen opgaver om »${topic}« uden en sprogmodel. På klassetrinnet kan det lave opgaver i: ${nearest}.`,
  otherGrade: (from: number, to: number) =>
    `Emnet hører oftest til i ${from === to ? `${from}. klasse` : `${from}.–${to}. klasse`}. Opgaverne er fra det nærmeste klassetrin.`,
  needsSource: (subject: string) =>
    `Opgaver i ${subject} laver Ledetråd ud fra en tekst. Sæt teksten ind, så får du opgaver til den med facit fra teksten.`,
  thinSource: 'Teksten har for få sætninger, som Ledetråd kan lave opgaver af. Sæt en længere tekst ind.',
  fewer: (made: number, asked: number) =>
    `Der er ${made} opgaver i stedet for ${asked}, for ellers ville tallene gå igen. Bed om et bredere emne, hvis du vil have flere.`,
  engine: 'Lavet og regnet efter af Ledetråds matematikmotor',
  gap: (sentence: string) => `Hvilket ord mangler? »${sentence}«`,
  gapWith: (sentence: string, words: string) => `Hvilket ord mangler? »${sentence}« Vælg mellem: ${words}.`,
  gapTwo: (sentence: string) => `Hvilke to ord mangler? »${sentence}«`,
  number: (sentence: string) => `Hvilket tal mangler? »${sentence}«`,
  whatIs: (term: string) => `Hvad er ${term} ifølge teksten?`,
  fromText: (sentence: string) => `I teksten står: »${sentence}«`,
  subjects: {
    mathematics: 'matematik',
    danish: 'dansk',
    english: 'engelsk',
    german: 'tysk',
    french: 'fransk',
    history: 'historie',
    religion: 'kristendomskundskab',
    socialStudies: 'samfundsfag',
    science: 'natur/teknologi',
    biology: 'biologi',
    geography: 'geografi',
    physicsChemistry: 'fysik/kemi',
    danishSecondLanguage: 'dansk som andetsprog',
    other: 'dette fag',
  },
  checks: {
    keys: 'Facit er regnet efter',
    keysHold: (count: number) => `Alle ${count} facit er regnet efter af matematikmotoren.`,
    keysFail: (numbers: string) => `Se på opgave ${numbers}: teksten og facit passer ikke længere sammen.`,
    duplicates: 'Ingen opgaver går igen',
    duplicatesHold: (count: number) => `${count} opgaver, ingen med de samme tal.`,
    duplicatesFail: (numbers: string) => `Opgave ${numbers} har de samme tal som en anden.`,
    rising: 'Sværhedsgraden stiger',
    risingHold: (from: string, to: string) => `Regnet ud fra trin og tal stiger opgaverne fra ${from} til ${to}.`,
    risingFail: (numbers: string) => `Opgave ${numbers} er lettere end den før.`,
    goal: 'Samme mål på alle niveauer',
    goalHold: (topics: string) => `Alle niveauer træner ${topics}.`,
    goalFail: (topics: string) => `Ikke alle niveauer træner det samme: ${topics}.`,
    none: 'Der er ingen matematikopgaver at regne efter.',
    oneLevel: 'Der er kun én liste.',
  },
};

const en: typeof da = {
  sections: {
    intro: 'For the students',
    list: 'Exercises',
    exercises: 'Exercises',
    key: {
      list: 'Answers',
      supported: 'Answers: supported',
      onLevel: 'Answers: on level',
      challenge: 'Answers: challenge',
    },
  },
  goal: (topic) => `The aim is that you get surer at ${topic}.`,
  goalText: (topic) => `The aim is that you can find what matters most in the text about ${topic}.`,
  steps: {
    mathematics: [
      'Read the whole exercise before you begin.',
      'Write your working, so that others can see how you have thought.',
      'Make an estimate, and see whether your answer can be right.',
      'If you get stuck, write what you know already and what you miss.',
    ],
    text: [
      'Read the text first, twice if you like.',
      'Find the place in the text before you answer.',
      'Use the words of the text, and see whether the sentence fits when you read it again.',
    ],
  },
  columns: { number: 'No.', answer: 'Answer', working: 'Working' },
  aim: 'Aim',
  teacherNote: 'For the teacher only. The answers do not go to the students, nor into their print.',
  and: 'and',
  oneList:
    'Not used here: you asked for one list of rising difficulty. Ask for three levels if you would rather have those.',
  threeLevels: 'Not used here: the exercises are on three levels. Ask for one list if you would rather have that.',
  unknownTopic: (topic, nearest) =>
    `Ledetråd has no exercises about “${topic}” without a language model. In this grade it can make exercises in: ${nearest}.`,
  otherGrade: (from, to) =>
    `The topic mostly belongs in grade${from === to ? ` ${from}` : `s ${from}–${to}`}. The exercises are from the nearest grade.`,
  needsSource: (subject) =>
    `Exercises in ${subject} are made from a text. Put the text in, and you get exercises to it with answers from the text.`,
  thinSource: 'The text has too few sentences that exercises can be made of. Put in a longer one.',
  fewer: (made, asked) =>
    `There are ${made} exercises instead of ${asked}, as numbers would be repeated otherwise. Ask for a wider topic to get more.`,
  engine: 'Made and worked out by Ledetråd’s maths engine',
  gap: (sentence) => `Which word is missing? “${sentence}”`,
  gapWith: (sentence, words) => `Which word is missing? “${sentence}” Choose from: ${words}.`,
  gapTwo: (sentence) => `Which two words are missing? “${sentence}”`,
  number: (sentence) => `Which number is missing? “${sentence}”`,
  whatIs: (term) => `What is ${term} according to the text?`,
  fromText: (sentence) => `The text says: “${sentence}”`,
  subjects: {
    mathematics: 'mathematics',
    danish: 'Danish',
    english: 'English',
    german: 'German',
    french: 'French',
    history: 'history',
    religion: 'religious studies',
    socialStudies: 'social studies',
    science: 'science',
    biology: 'biology',
    geography: 'geography',
    physicsChemistry: 'physics and chemistry',
    danishSecondLanguage: 'Danish as a second language',
    other: 'this subject',
  },
  checks: {
    keys: 'The answers have been worked out again',
    keysHold: (count) => `All ${count} answers were worked out again by the maths engine.`,
    keysFail: (numbers) => `Look at exercise ${numbers}: text and answer no longer fit together.`,
    duplicates: 'No exercise is repeated',
    duplicatesHold: (count) => `${count} exercises, none with the same numbers.`,
    duplicatesFail: (numbers) => `Exercise ${numbers} has the same numbers as another.`,
    rising: 'The difficulty rises',
    risingHold: (from, to) => `Counted from steps and numbers, the exercises rise from ${from} to ${to}.`,
    risingFail: (numbers) => `Exercise ${numbers} is easier than the one before.`,
    goal: 'The same goal on all levels',
    goalHold: (topics) => `All levels practise ${topics}.`,
    goalFail: (topics) => `Not all levels practise the same: ${topics}.`,
    none: 'There are no maths exercises to work out.',
    oneLevel: 'There is only one list.',
  },
};

export const exerciseTexts: Readonly<Record<Language, typeof da>> = { da, en };
