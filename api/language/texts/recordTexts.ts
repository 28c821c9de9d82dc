import type { Language } from '../../contract/language.ts';

/** The words of "Sådan har jeg brugt AI". */
export const recordTexts: Record<
  Language,
  Record<
    'title' | 'problem' | 'started' | 'rule' | 'hints' | 'result' | 'solved' | 'notSolved' | 'author' | 'me',
    string
  >
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
    author:
      'Ledetråd stiller spørgsmål og giver hints, men aldrig svaret. Dets ord er skrevet af faste regler, ikke af en sprogmodel.',
    me: 'Jeg',
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
    author:
      'Ledetråd asks questions and gives hints, never the answer. Its words are written by fixed rules, not by a language model.',
    me: 'Me',
  },
};
