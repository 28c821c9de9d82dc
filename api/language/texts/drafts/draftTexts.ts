import type { DraftKind } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';

/** What is said about drafts of every kind. */
export interface DraftTexts {
  readonly kinds: Readonly<Record<DraftKind, string>>;
  /** The model was asked for this section and did not write it. */
  readonly modelFailed: string;
  /** The rules cannot write this section, and say no more about it. */
  readonly notByRules: string;
  readonly unsourced: string;
  /** Said of a section that a model wrote from no source. */
  readonly wishes: Readonly<Record<'again' | 'shorter' | 'morePractice' | 'mixedClass', string>>;
  readonly cutSource: string;
  readonly hidden: (count: number) => string;
  readonly budgetSpent: string;
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
    notByRules: 'Dette afsnit kræver en sprogmodel. Skriv det selv, eller lad det være tomt.',
    unsourced: 'Uden kilde: tjek det, før du bruger det.',
    wishes: {
      again: 'Write it differently.',
      shorter: 'Make it clearly shorter; keep what matters most.',
      morePractice: 'More practice for the students, less talk.',
      mixedClass: 'For a class with very different students: an easy way in and something to go further with.',
    },
    cutSource: 'Kilden er lang, så kun begyndelsen er brugt.',
    hidden: (count) =>
      count === 1
        ? 'Én personlig oplysning er skjult, før teksten blev brugt.'
        : `${count} personlige oplysninger er skjult, før teksten blev brugt.`,
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
    notByRules: 'This section needs a language model. Write it yourself, or leave it empty.',
    unsourced: 'Without a source: check it before you use it.',
    wishes: {
      again: 'Write it differently.',
      shorter: 'Make it clearly shorter; keep what matters most.',
      morePractice: 'More practice for the students, less talk.',
      mixedClass: 'For a class with very different students: an easy way in and something to go further with.',
    },
    cutSource: 'The source is long, so only its beginning is used.',
    hidden: (count) =>
      count === 1
        ? 'One piece of personal data was hidden before the text was used.'
        : `${count} pieces of personal data were hidden before the text was used.`,
    budgetSpent: 'Today’s use of language models is spent. The draft is written by Ledetråd’s own rules.',
  },
};
