import type { Language } from '../../contract/language.ts';

/** The words of "Sådan har jeg brugt AI". */
export const recordTexts: Record<
  Language,
  Record<
    | 'title'
    | 'problem'
    | 'started'
    | 'rule'
    | 'hints'
    | 'result'
    | 'solved'
    | 'notSolved'
    | 'byRules'
    | 'me'
    | 'picture',
    string
  > & {
    /** Some words were a model's, or several models'. */
    readonly byModels: (names: string) => string;
    /** Who speaks, when a model wrote something of the reply. */
    readonly withModel: string;
  }
> = {
  da: {
    title: 'Sådan har jeg brugt AI',
    problem: 'Opgaven',
    started: 'Begyndt',
    rule: 'Skolens regel',
    hints: 'Antal hints',
    result: 'Resultat',
    solved: 'Jeg fandt selv svaret og viste, hvordan.',
    notSolved: 'Ikke afsluttet her.',
    byRules:
      'Ledetråd stiller spørgsmål og giver hints, men aldrig svaret. Dets ord er skrevet af faste regler, ikke af en sprogmodel.',
    byModels: (names) =>
      `Ledetråd stiller spørgsmål og giver hints, men aldrig svaret. Det, der står ved "med sprogmodel", er helt eller delvis skrevet af en sprogmodel (${names}) og kontrolleret af faste regler. Resten er faste regler.`,
    withModel: 'med sprogmodel',
    me: 'Jeg',
    picture: 'Tegning',
  },
  en: {
    title: 'How I have used AI',
    problem: 'The problem',
    started: 'Begun',
    rule: "The school's rule",
    hints: 'Number of hints',
    result: 'Result',
    solved: 'I found the answer myself and showed how.',
    notSolved: 'Not finished here.',
    byRules:
      'Ledetråd asks questions and gives hints, never the answer. Its words are written by fixed rules, not by a language model.',
    byModels: (names) =>
      `Ledetråd asks questions and gives hints, never the answer. What is marked "with language model" was wholly or partly written by a language model (${names}) and checked by fixed rules. The rest is fixed rules.`,
    withModel: 'with language model',
    me: 'Me',
    picture: 'Drawing',
  },
};
