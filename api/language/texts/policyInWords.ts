import type { Language } from '../../contract/language.ts';
import type { AiLevel, NeverTask, Obligations, Situation, Task } from '../../contract/policy.ts';

/** The policy in plain words: what people may have, when, and who they are; each as it stands inside a sentence. */
interface PolicyWords {
  readonly tasks: Readonly<Record<Exclude<Task, NeverTask>, string>>;
  readonly never: Readonly<Record<NeverTask, string>>;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly levels: Readonly<Record<AiLevel, string>>;
  /** Tasks of these colours: "gule og grønne opgaver". */
  readonly ofLevels: (levels: string) => string;
  readonly grades: (first: number, last: number) => string;
  readonly teachers: string;
  readonly leaders: string;
  readonly always: string;
  /** How much help there is with it. */
  readonly amount: (terms: Obligations) => string;
  readonly weekdays: Readonly<Record<string, string>>;
  readonly every: (days: string) => string;
  readonly everyDay: string;
  readonly clock: (from: string, to: string) => string;
  readonly after: (date: string) => string;
  readonly until: (date: string) => string;
  /** A date with times of day, as the language's dates are written. */
  readonly atClock: (date: string) => string;
  /** A period of the calendar that no rule names. */
  readonly noRule: string;
}

export const policyWords: Readonly<Record<Language, PolicyWords>> = {
  da: {
    tasks: {
      hint: 'hints',
      explain: 'forklaringer',
      structure: 'hjælp til at komme i gang',
      language: 'hjælp til sproget',
      lessonPlan: 'lektionsplaner og forløb',
      differentiation: 'opgaver i flere udgaver',
      exercises: 'opgaver og quizzer',
      feedbackDraft: 'udkast til feedback',
      criteria: 'vurderingskriterier',
      aiLiteracy: 'tekster med fejl, som elever skal finde',
    },
    never: {
      grading: 'karakterer',
      ranking: 'rangordning',
      placement: 'deling efter niveau',
      diagnosis: 'diagnoser',
      caseLetter: 'breve om en elevs sag',
    },
    situations: {
      lesson: 'i timen',
      homework: 'til lektier',
      handIn: 'til afleveringer',
      test: 'ved test',
      mockExam: 'ved terminsprøver',
      exam: 'ved prøver',
      preparation: 'i forberedelsestiden til prøver',
    },
    levels: { red: 'røde', yellow: 'gule', green: 'grønne' },
    ofLevels: (levels) => `${levels} opgaver`,
    grades: (first, last) => (first === last ? `${first}. klasse` : `${first}.–${last}. klasse`),
    teachers: 'Lærere',
    leaders: 'Ledere',
    always: 'når som helst',
    amount: ({ maxHint, answerChecks, attemptFirst }) =>
      [
        maxHint === 0
          ? 'ingen hints, kun spørgsmål'
          : `op til ${maxHint === 1 ? 'ét hint' : `${maxHint} hints`} til hvert skridt`,
        answerChecks.max === 0
          ? 'intet tjek af svar'
          : `op til ${answerChecks.max === 1 ? 'ét svar' : `${answerChecks.max} svar`} tjekket i hver opgave`,
        attemptFirst ? 'eleven prøver selv først' : 'hjælp fra begyndelsen',
      ].join(', '),
    weekdays: {
      monday: 'mandag',
      tuesday: 'tirsdag',
      wednesday: 'onsdag',
      thursday: 'torsdag',
      friday: 'fredag',
      saturday: 'lørdag',
      sunday: 'søndag',
    },
    every: (days) => `hver ${days}`,
    everyDay: 'hver dag',
    clock: (from, to) => `kl. ${from}–${to}`,
    after: (date) => `fra ${date}`,
    until: (date) => `til ${date}`,
    atClock: (date) => date.replaceAll(/(\d{4}) (?=\d\d\.\d\d)/g, '$1 kl. '),
    noRule: 'Ingen regel nævner perioden, så den lukker ikke noget i sig selv.',
  },
  en: {
    tasks: {
      hint: 'hints',
      explain: 'explanations',
      structure: 'help to get going',
      language: 'help with the language',
      lessonPlan: 'lesson plans and units',
      differentiation: 'tasks in several versions',
      exercises: 'exercises and quizzes',
      feedbackDraft: 'drafts of feedback',
      criteria: 'assessment criteria',
      aiLiteracy: 'texts with faults for students to find',
    },
    never: {
      grading: 'grades',
      ranking: 'rankings',
      placement: 'sorting by level',
      diagnosis: 'diagnoses',
      caseLetter: 'letters about a student’s case',
    },
    situations: {
      lesson: 'in lessons',
      homework: 'for homework',
      handIn: 'for what is handed in',
      test: 'in tests',
      mockExam: 'in mock exams',
      exam: 'in exams',
      preparation: 'in the preparation time for exams',
    },
    levels: { red: 'red', yellow: 'yellow', green: 'green' },
    ofLevels: (levels) => `${levels} tasks`,
    grades: (first, last) => (first === last ? `grade ${first}` : `grades ${first}–${last}`),
    teachers: 'Teachers',
    leaders: 'Leaders',
    always: 'at any time',
    amount: ({ maxHint, answerChecks, attemptFirst }) =>
      [
        maxHint === 0
          ? 'no hints, only questions'
          : `up to ${maxHint === 1 ? 'one hint' : `${maxHint} hints`} for each step`,
        answerChecks.max === 0
          ? 'no answers checked'
          : `up to ${answerChecks.max === 1 ? 'one answer' : `${answerChecks.max} answers`} checked in each task`,
        attemptFirst ? 'the student tries first' : 'help from the start',
      ].join(', '),
    weekdays: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    every: (days) => `every ${days}`,
    everyDay: 'every day',
    clock: (from, to) => `${from}–${to}`,
    after: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    atClock: (date) => date,
    noRule: 'No rule names the period, so it closes nothing by itself.',
  },
};

/** A list as it is read aloud: "a, b og c". */
export const listed = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB', { type: 'conjunction' }).format(items);

/** A sentence that begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same text made in each language. */
export const inBoth = (make: (lang: Language) => string): Record<Language, string> => ({
  da: make('da'),
  en: make('en'),
});
