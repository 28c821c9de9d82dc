import type { Block } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { quizTexts } from '../../language/texts/drafts/quiz.ts';
import type { Questions, QuizKey } from './schema.ts';

/** Questions are numbered through; options have letters. */
export function renderQuestions({ choices, short }: Questions, lang: Language): readonly Block[] {
  const texts = quizTexts[lang];
  const asked = choices.flatMap(({ question, options }, i): Block[] => [
    { kind: 'heading', text: { text: `${i + 1}.` } },
    { kind: 'paragraph', text: { text: question, path: `choices.${i}.question` } },
    {
      kind: 'list',
      ordered: false,
      items: options.map((text, j) => ({ text, path: `choices.${i}.options.${j}` })),
    },
  ]);
  const written = short.flatMap((text, i): Block[] => [
    { kind: 'heading', text: { text: `${choices.length + i + 1}.` } },
    { kind: 'paragraph', text: { text, path: `short.${i}` } },
  ]);
  return [
    ...(asked.length > 0 ? [{ kind: 'paragraph', text: { text: texts.choose } } as const, ...asked] : []),
    ...(written.length > 0 ? [{ kind: 'paragraph', text: { text: texts.write } } as const, ...written] : []),
  ];
}

/** Each answer, with what a wrong one may tell. */
export function renderKey({ choices, short, remarks = [] }: QuizKey, lang: Language): readonly Block[] {
  const texts = quizTexts[lang];
  return [
    { kind: 'note', tone: 'teacher', text: { text: texts.teacherNote } },
    ...remarks.map((text) => ({ kind: 'note', tone: 'caution', text: { text } }) as const),
    {
      kind: 'table',
      caption: texts.sections.key,
      head: [texts.columns.number, texts.columns.answer, texts.columns.behind],
      rows: [...choices, ...short].map(({ answer, behind }, i) => [
        { text: `${i + 1}` },
        { text: answer },
        { text: behind.map(({ option, why }) => texts.behind(option, why)).join('\n') },
      ]),
    },
  ];
}
