import type { Language } from '../../../contract/language.ts';

/** What stands around the criteria. */
interface CriteriaTexts {
  readonly sections: Readonly<Record<'aim' | 'criteria' | 'selfCheck' | 'use', string>>;
  readonly columns: readonly [criterion: string, onTheWay: string, good: string, further: string];
  readonly aim: (product: string, topic: string, goal: string | undefined) => string;
  readonly readAs: string;
  /** The criterion made from the teacher's own goal: its name, three descriptions, what a student can say. */
  readonly ofGoal: (goal: string) => readonly [string, string, string, string, string];
  readonly selfColumns: readonly [say: string, yes: string, where: string];
  readonly nextStep: string;
  readonly use: readonly string[];
  readonly unknown: (topic: string, taken: string, products: string) => string;
  readonly none: (products: string) => string;
  readonly bank: string;
  readonly goalOfTeacher: string;
}

/** Texts of assessment criteria, in each language. */
export const criteriaTexts: Readonly<Record<Language, CriteriaTexts>> = {
  da: {
    sections: {
      aim: 'Det arbejder vi med',
      criteria: 'Sådan ser godt arbejde ud',
      selfCheck: 'Tjek dit eget arbejde',
      use: 'Til læreren',
    },
    columns: ['Det kigger vi på', 'På vej', 'Godt', 'Længere endnu'],
    aim: (product, topic, goal) =>
      goal === undefined
        ? `Kriterierne er til ${product}${topic === '' ? '' : ` om ${topic}`}.`
        : `Kriterierne er til ${product}${topic === '' ? '' : ` om ${topic}`}. Målet er: ${goal}.`,
    readAs: 'Læs fra venstre mod højre: Hvor ligner det dit arbejde lige nu, og hvad er det næste?',
    ofGoal: (goal) => [
      `Målet: ${goal}`,
      'Man kan se, at du er gået i gang med målet.',
      'Man kan se i dit arbejde, at du kan det.',
      'Du viser det flere steder og kan forklare, hvordan du gjorde.',
      'Jeg kan pege på et sted i mit arbejde, hvor man kan se, at jeg har nået målet.',
    ],
    selfColumns: ['Kan jeg sige det her?', 'Ja / ikke endnu', 'Hvor kan man se det?'],
    nextStep: 'Mit næste skridt er:',
    use: [
      'Giv eleverne kriterierne, før de går i gang, og lad dem finde eksempler på hver beskrivelse i en tekst eller et arbejde, I kigger på sammen.',
      'Vælg ét eller to kriterier til feedback ad gangen.',
      'Beskrivelserne er til at tale ud fra. De er ikke trin på en skala og kan ikke lægges sammen.',
    ],
    unknown: (topic, taken, products) =>
      `Der er ingen faste kriterier til »${topic}«, så udkastet er til ${taken}. Skriv produktet med et af disse ord, eller ret kriterierne: ${products}.`,
    none: (products) => `Skriv, hvad eleverne skal lave. Der er kriterier til: ${products}.`,
    bank: 'Ledetråds kriterier til typiske produkter',
    goalOfTeacher: 'Lærerens eget mål',
  },
  en: {
    sections: {
      aim: 'What we work with',
      criteria: 'What good work looks like',
      selfCheck: 'Check your own work',
      use: 'For the teacher',
    },
    columns: ['What we look at', 'On the way', 'Good', 'Further still'],
    aim: (product, topic, goal) =>
      goal === undefined
        ? `The criteria are for ${product}${topic === '' ? '' : ` about ${topic}`}.`
        : `The criteria are for ${product}${topic === '' ? '' : ` about ${topic}`}. The goal is: ${goal}.`,
    readAs: 'Read from left to right: where is it like your work right now, and what comes next?',
    ofGoal: (goal) => [
      `The goal: ${goal}`,
      'One can see that you have started on the goal.',
      'One can see in your work that you can do it.',
      'You show it in several places and can explain how you did it.',
      'I can point at a place in my work that shows that I have reached the goal.',
    ],
    selfColumns: ['Can I say this?', 'Yes / not yet', 'Where can one see it?'],
    nextStep: 'My next step is:',
    use: [
      'Give students the criteria before they start, and let them find examples of each description in a piece of work that you look at together.',
      'Choose one or two criteria for feedback at a time.',
      'The descriptions are for talking about work. They are no steps of a scale and cannot be added up.',
    ],
    unknown: (topic, taken, products) =>
      `There are no fixed criteria for “${topic}”, so the draft is for ${taken}. Name the product with one of these words, or change the criteria: ${products}.`,
    none: (products) => `Write what students are to make. There are criteria for: ${products}.`,
    bank: 'Ledetråd’s criteria for common products',
    goalOfTeacher: 'The teacher’s own goal',
  },
};
