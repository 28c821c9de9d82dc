import type { Language } from '../../../contract/language.ts';

/** What a quiz says around its questions. */
const da = {
  sections: { questions: 'Quiz', key: 'Facit og misforståelser' },
  choose: 'Vælg det rigtige svar. Der er kun ét.',
  write: 'Skriv svaret.',
  columns: { number: 'Nr.', answer: 'Facit', behind: 'Hvad et forkert svar kan fortælle' },
  teacherNote:
    'Kun til læreren. Et forkert svar er et godt sted at begynde en samtale; det er ingen bedømmelse af eleven.',
  behind: (option: string, why: string) => `${option}: Eleven ${why}.`,
  needsSource: (subject: string) =>
    `En quiz i ${subject} laver Ledetråd ud fra en tekst. Sæt teksten ind, så får du spørgsmål, der alle kan besvares i den.`,
  thinSource: 'Teksten har for få sætninger, som Ledetråd kan spørge til. Sæt en længere tekst ind.',
  otherWord: 'har valgt et andet ord fra teksten, som ikke passer i sætningen',
  fewer: (made: number, asked: number) =>
    `Der er ${made} spørgsmål i stedet for ${asked}, for ellers ville de gå igen.`,
  checks: {
    one: 'Ét rigtigt svar i hvert spørgsmål',
    oneHold: (count: number) => `${count} spørgsmål med valg, hvert med ét rigtigt svar.`,
    oneFail: (numbers: string) => `Se på spørgsmål ${numbers}: der er ikke netop ét rigtigt svar.`,
    all: 'Ingen »alle ovenstående«, og svarene er lige lange',
    allHold: 'Ingen svarmuligheder skiller sig ud ved form eller længde.',
    allFail: (numbers: string) => `Se på spørgsmål ${numbers}: en svarmulighed skiller sig ud.`,
  },
};

const en: typeof da = {
  sections: { questions: 'Quiz', key: 'Answers and misconceptions' },
  choose: 'Choose the right answer. There is only one.',
  write: 'Write the answer.',
  columns: { number: 'No.', answer: 'Answer', behind: 'What a wrong answer may tell' },
  teacherNote:
    'For the teacher only. A wrong answer is a good place to begin a talk; it is no judgement of the student.',
  behind: (option, why) => `${option}: The student ${why}.`,
  needsSource: (subject) =>
    `A quiz in ${subject} is made from a text. Put the text in, and you get questions that can all be answered from it.`,
  thinSource: 'The text has too few sentences to ask about. Put in a longer one.',
  otherWord: 'chose another word from the text, which does not fit the sentence',
  fewer: (made, asked) => `There are ${made} questions instead of ${asked}, as they would be repeated otherwise.`,
  checks: {
    one: 'One right answer in each question',
    oneHold: (count) => `${count} questions with options, each with one right answer.`,
    oneFail: (numbers) => `Look at question ${numbers}: there is not just one right answer.`,
    all: 'No “all of the above”, and options of the same length',
    allHold: 'No option stands out by form or length.',
    allFail: (numbers) => `Look at question ${numbers}: one option stands out.`,
  },
};

export const quizTexts: Readonly<Record<Language, typeof da>> = { da, en };
