import type { Language } from '../../contract/language.ts';
import type { Aids } from '../../contract/policy.ts';

/** What the public page of a school's rules says around what is worked out from its files. */
interface PublicPolicyTexts {
  readonly title: string;
  readonly other: string;
  readonly intro: (school: string) => string;
  readonly students: string;
  readonly teachers: string;
  readonly yes: string;
  readonly no: string;
  readonly never: string;
  readonly neverAnswer: string;
  readonly neverFor: (tasks: string) => string;
  readonly neverWhy: string;
  readonly times: string;
  readonly aids: string;
  readonly aidsIntro: string;
  readonly aidNames: Readonly<Record<keyof Aids, string>>;
  readonly onSpecialTerms: (aid: string) => string;
  readonly noAids: string;
  readonly data: string;
  readonly dataTexts: readonly string[];
  readonly modelAllowed: string;
  readonly modelNever: string;
  readonly disclosure: string;
  readonly privacy: string;
  readonly ask: string;
  readonly askTexts: readonly string[];
  readonly version: (hash: string, since: string) => string;
  readonly readAt: (when: string) => string;
}

export const publicPolicyTexts: Readonly<Record<Language, PublicPolicyTexts>> = {
  da: {
    title: 'Skolens AI-regler',
    other: 'English',
    intro: (school) =>
      `Sådan må elever og lærere på ${school} bruge Ledetråd. Siden er regnet ud af de regler, som Ledetråd selv følger, så det, der står her, er det, der gælder.`,
    students: 'Hvad elever må',
    teachers: 'Hvad lærere må',
    yes: 'Ja',
    no: 'Nej',
    never: 'Det gør Ledetråd aldrig',
    neverAnswer: 'Ledetråd giver aldrig en elev selve svaret. Det stiller spørgsmål og giver små skridt på vejen.',
    neverFor: (tasks) => `Ledetråd laver aldrig ${tasks}. Det er en opgave for mennesker.`,
    neverWhy: 'Ingen regel kan åbne for det, heller ikke skolens eller kommunens.',
    times: 'Tider, hvor andet gælder',
    aids: 'Oplæsning og andre hjælpemidler',
    aidsIntro: 'Hjælpemidler har deres egne regler. De kan være åbne, også når der er lukket for AI.',
    aidNames: {
      readAloud: 'oplæsning',
      wordSuggestions: 'ordforslag',
      dictation: 'diktering',
      homeLanguage: 'elevens eget sprog ved siden af dansk',
    },
    onSpecialTerms: (aid) => `${aid} (for elever med særlige vilkår)`,
    noAids: 'ingen hjælpemidler i Ledetråd',
    data: 'Hvad sker der med det, eleverne skriver?',
    dataTexts: [
      'Det bliver gemt i skolens egen database. Ledetråd leder efter navne, CPR-numre, adresser og lignende og skjuler dem først. Det finder ikke alt.',
      'Skriver en elev noget, der tyder på, at eleven har brug for et menneske, får en voksen på skolen besked. Ledetråd opdager ikke alt og er ingen alarm.',
    ],
    modelAllowed:
      'Reglerne tillader, at en sprogmodel formulerer hjælpen, hvis skolen har koblet en på. Den får teksten, efter at personoplysninger er skjult, og hver sætning bliver tjekket, før eleven ser den.',
    modelNever: 'Reglerne tillader ikke, at elevers tekst bliver sendt til en sprogmodel.',
    disclosure:
      'Ved det, Ledetråd har skrevet, står der, om det er dets egne regler eller en sprogmodel, og så skolens egne ord:',
    privacy: 'Mere om personoplysninger',
    ask: 'Hvem kan man spørge?',
    askTexts: [
      'Spørg klassens lærer om det, der gælder i klassen.',
      'Spørg skolelederen om skolens regler. En regel, som kommunen har lavet, kan kun kommunen ændre.',
    ],
    version: (hash, since) => `Reglernes version: ${hash}, i kraft siden ${since}.`,
    readAt: (when) => `Siden viser reglerne, som de var ${when}.`,
  },
  en: {
    title: 'The school’s AI rules',
    other: 'Dansk',
    intro: (school) =>
      `This is how students and teachers at ${school} may use Ledetråd. The page is worked out from the rules that Ledetråd itself follows, so what it says is what holds.`,
    students: 'What students may do',
    teachers: 'What teachers may do',
    yes: 'Yes',
    no: 'No',
    never: 'What Ledetråd never does',
    neverAnswer:
      'Ledetråd never gives a student the answer itself. It asks questions and gives small steps on the way.',
    neverFor: (tasks) => `Ledetråd never makes ${tasks}. That is a task for people.`,
    neverWhy: 'No rule can open it, neither the school’s nor the municipality’s.',
    times: 'Times when something else holds',
    aids: 'Reading aloud and other aids',
    aidsIntro: 'Aids have rules of their own. They can be open also where AI is closed.',
    aidNames: {
      readAloud: 'reading aloud',
      wordSuggestions: 'word suggestions',
      dictation: 'dictation',
      homeLanguage: 'the student’s own language beside the Danish',
    },
    onSpecialTerms: (aid) => `${aid} (for students on special terms)`,
    noAids: 'no aids in Ledetråd',
    data: 'What happens to what students write?',
    dataTexts: [
      'It is kept in the school’s own database. Ledetråd looks for names, CPR numbers, addresses and the like and hides them first. It does not find everything.',
      'When a student writes something that suggests that they need a human being, an adult at the school is told. Ledetråd does not notice everything and is no alarm.',
    ],
    modelAllowed:
      'The rules let a language model word the help if the school has connected one. It gets the text after personal data has been hidden, and each sentence is checked before the student sees it.',
    modelNever: 'The rules do not let students’ text be sent to a language model.',
    disclosure:
      'Beside what Ledetråd has written it says whether its own rules or a language model wrote it, and then, in the school’s own words:',
    privacy: 'More about personal data',
    ask: 'Whom can one ask?',
    askTexts: [
      'Ask the teacher of the class about what holds in the class.',
      'Ask the school leader about the school’s rules. A rule that the municipality made can only be changed by the municipality.',
    ],
    version: (hash, since) => `The rules’ version: ${hash}, in force since ${since}.`,
    readAt: (when) => `The page shows the rules as they were ${when}.`,
  },
};
