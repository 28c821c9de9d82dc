import type { DraftKind } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';

/** What is said about drafts of every kind. */
export interface DraftTexts {
  readonly kinds: Readonly<Record<DraftKind, string>>;
  /** The model was asked for this section and did not write it. */
  readonly modelFailed: string;
  /** The rules cannot write this section, and say no more about it. */
  readonly notByRules: string;
  /** Of a section, when the whole draft lacks something that is said above it. */
  readonly waits: string;
  /** Said of a section that a model wrote from no source. */
  readonly unsourced: string;
  /** What a model is told about a section that is to be different. */
  readonly wishes: Readonly<Record<'again' | 'shorter' | 'morePractice' | 'mixedClass', string>>;
  readonly grade: (grade: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly lessons: (lessons: number) => string;
  readonly budgetSpent: string;
  /** The policy lets no model see what is about people. */
  readonly notForPeople: string;
  /** In the place of a topic, or of a source's name, of which nothing was left. */
  readonly noTopic: string;
  readonly noName: string;
  /** Nothing was understood of a teacher's own words. */
  readonly unclear: string;
}

/** What is said about drafts, in each language. `wishes` are for the model and so in English in both. */
export const draftTexts: Readonly<Record<Language, DraftTexts>> = {
  da: {
    kinds: {
      lessonPlan: 'Lektionsplan',
      unitPlan: 'Forløb',
      differentiation: 'Differentiering',
      exercises: 'Opgaver',
      quiz: 'Quiz',
      feedback: 'Feedbackudkast',
      criteria: 'Vurderingskriterier',
      faultFinding: 'Find fejlen',
    },
    modelFailed: 'Sprogmodellen svarede ikke brugbart, så dette afsnit er skrevet af Ledetråds egne regler.',
    waits: 'Venter på det, der mangler. Det står øverst.',
    notByRules: 'Dette afsnit kræver en sprogmodel. Skriv det selv, eller lad det være tomt.',
    unsourced: 'Uden kilde: tjek det, før du bruger det.',
    wishes: {
      again: 'Write it differently.',
      shorter: 'Make it clearly shorter; keep what matters most.',
      morePractice: 'More practice for the students, less talk.',
      mixedClass: 'For a class with very different students: an easy way in and something to go further with.',
    },
    unclear:
      'Det kunne ikke læses som en bestilling. Skriv, hvad du vil lave, til hvilken klasse og om hvad, for eksempel »Lektionsplan på 45 min til 5. klasse om eventyr«, eller udfyld felterne selv.',
    noTopic: 'uden emne',
    noName: 'Kilde',
    grade: (grade) => `${grade}. klasse`,
    minutes: (minutes) => `${minutes} minutter`,
    lessons: (lessons) => `${lessons} lektioner`,
    notForPeople:
      'Skolens regler lader ingen sprogmodel se tekst om bestemte personer. Udkastet er skrevet af Ledetråds egne regler. Tag navnene ud, hvis en sprogmodel skal skrive med.',
    budgetSpent: 'Dagens forbrug af sprogmodeller er brugt. Udkastet er skrevet af Ledetråds egne regler.',
  },
  en: {
    kinds: {
      lessonPlan: 'Lesson plan',
      unitPlan: 'Teaching unit',
      differentiation: 'Differentiation',
      exercises: 'Exercises',
      quiz: 'Quiz',
      feedback: 'Feedback draft',
      criteria: 'Assessment criteria',
      faultFinding: 'Find the fault',
    },
    modelFailed: 'The language model gave nothing usable, so this section is written by Ledetråd’s own rules.',
    waits: 'Waits for what is missing. It is said at the top.',
    notByRules: 'This section needs a language model. Write it yourself, or leave it empty.',
    unsourced: 'Without a source: check it before you use it.',
    wishes: {
      again: 'Write it differently.',
      shorter: 'Make it clearly shorter; keep what matters most.',
      morePractice: 'More practice for the students, less talk.',
      mixedClass: 'For a class with very different students: an easy way in and something to go further with.',
    },
    unclear:
      'That could not be read as a request. Write what you want to make, for which grade and about what, such as “A 45-minute lesson plan for grade 5 on fairy tales”, or fill in the fields yourself.',
    noTopic: 'no topic',
    noName: 'Source',
    grade: (grade) => `grade ${grade}`,
    minutes: (minutes) => `${minutes} minutes`,
    lessons: (lessons) => `${lessons} lessons`,
    notForPeople:
      'The school’s rules let no language model see text about particular people. The draft is written by Ledetråd’s own rules. Take the names out if a language model is to write along.',
    budgetSpent: 'Today’s use of language models is spent. The draft is written by Ledetråd’s own rules.',
  },
};
