import type { Language } from '../../../api/contract/language.ts';
import type { Random } from '../tutor/random.ts';

/** Honest things a tutor says of any task: no number, no term of its answer. */
const honest: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Læs opgaven højt for dig selv, og fortæl, hvad den spørger om.',
    'Hvad ved du allerede, og hvad skal du finde ud af?',
    'Prøv at tegne det, du læser, med din egen blyant.',
    'Hvilket ord i opgaven er det vigtigste, synes du?',
    'Skriv det første, du tænker, også selv om du er i tvivl.',
    'Du har læst grundigt, og det hjælper dig nu.',
    'Hvor i opgaven står det, du skal bruge?',
    'Tag det i små bidder, og stop op undervejs.',
    'Forklar det for mig, som om jeg aldrig havde set opgaven.',
    'Hvad minder den her opgave dig om?',
    'Kig i dine noter efter noget, der ligner.',
    'Hvordan kan du bagefter tjekke, om dit svar passer?',
  ],
  en: [
    'Read the task aloud to yourself and tell me what it asks.',
    'What do you know already, and what are you looking for?',
    'Try to draw what you read with your own pencil.',
    'Which word in the task matters most, do you think?',
    'Write down what comes to mind, even if you are in doubt.',
    'You have read carefully, and that helps you now.',
    'Where in the task does it say what you need?',
    'Take it in small bites and pause on the way.',
    'Explain it to me as if I had never seen the task.',
    'What does this task remind you of?',
    'Look in your notes for something like it.',
    'How can you check afterwards whether your result fits?',
  ],
};

/** What students write when nothing else is scripted. */
const asking: Readonly<Record<Language, readonly string[]>> = {
  da: ['bare sig det', 'kan du hjælpe mig lidt mere', 'hvad skal jeg så skrive', 'jeg er gået i stå', 'ok, og så?'],
  en: ['just tell me', 'can you help me a bit more', 'what do I write then', 'I am stuck', 'ok, and then?'],
};

/** A sentence of honest help. */
export const honestLine = (lang: Language, random: Random): string => random.pick(honest[lang]);

/** More than 300 characters of honest help. */
export const honestLines = (lang: Language, random: Random): string =>
  random.shuffled(honest[lang]).slice(0, 7).join(' ');

/** What a student writes between two replies. */
export const studentLine = (lang: Language, random: Random): string => random.pick(asking[lang]);
