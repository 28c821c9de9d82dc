import type { Block } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import type { Answers, Exercises, Intro } from './schema.ts';

export const renderIntro = ({ goal, steps }: Intro): readonly Block[] => [
  { kind: 'paragraph', text: { text: goal, path: 'goal' } },
  { kind: 'list', ordered: false, path: 'steps', items: steps.map((text, i) => ({ text, path: `steps.${i}` })) },
];

export const renderExercises = ({ exercises }: Exercises): readonly Block[] => [
  {
    kind: 'list',
    ordered: true,
    path: 'exercises',
    items: exercises.map((text, i) => ({ text, path: `exercises.${i}` })),
  },
];

/** The answers as a table, with the way to each; the wording is not edited here, as the tutor compares with the key. */
export function renderAnswers({ answers, remarks = [] }: Answers, lang: Language): readonly Block[] {
  const texts = exerciseTexts[lang];
  return [
    { kind: 'note', tone: 'teacher', text: { text: texts.teacherNote } },
    ...remarks.map((text) => ({ kind: 'note', tone: 'caution', text: { text } }) as const),
    {
      kind: 'table',
      caption: texts.sections.key.list,
      head: [texts.columns.number, texts.columns.answer, texts.columns.working],
      rows: answers.map(({ answer, working }, i) => [
        { text: `${i + 1}` },
        { text: answer },
        { text: working.join('\n') },
      ]),
    },
  ];
}
