import { quizTexts } from '../../language/texts/drafts/quiz.ts';
import { keysVerified } from '../checks/keysVerified.ts';
import { noDuplicates } from '../checks/noDuplicates.ts';
import { evenOptions, oneRightOption } from '../checks/oneRightOption.ts';
import { isUnchanged } from '../exercises/pairs.ts';
import { type DraftContent, type DraftTask, type Kind, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { instructions } from './prompt.ts';
import { renderKey, renderQuestions } from './render.ts';
import { Questions, type QuizAnswer, QuizKey } from './schema.ts';

const { da, en } = quizTexts;

interface Asked {
  readonly name: string;
  readonly text: string;
  /** Empty for a short answer. */
  readonly options: readonly string[];
  readonly answer: QuizAnswer | undefined;
}

/** The questions with their answers; none where one was added or removed on one side only. */
function askedIn(content: DraftContent): Asked[] {
  const questions = Questions.safeParse(content.questions);
  if (!questions.success) return [];
  const key = QuizKey.safeParse(content.key);
  const { choices, short } = questions.data;
  const answers = key.success ? key.data : { choices: [], short: [] };
  const at = (list: readonly QuizAnswer[], count: number, i: number): QuizAnswer | undefined =>
    list.length === count ? list[i] : undefined;
  return [
    ...choices.map(({ question, options }, i) => ({
      text: question,
      options,
      answer: at(answers.choices, choices.length, i),
    })),
    ...short.map((text, i) => ({ text, options: [], answer: at(answers.short, short.length, i) })),
  ].map((one, i) => ({ name: `${i + 1}`, ...one }));
}

const holds = ({ text, options, answer }: Asked): boolean => {
  if (!answer || !isUnchanged(text, answer)) return false;
  const { key } = answer;
  return (
    options.length === 0 ||
    key.type !== 'choice' ||
    (options.length === key.options.length && options.every((one, i) => one === key.options[i]))
  );
};

/** The questions as tasks for students; one that was changed since its key was made has none. */
function questionsOf(content: DraftContent): DraftTask[] {
  return askedIn(content).map((asked) => {
    const lettered = asked.options.map((option, i) => `${'ABCD'[i]}) ${option}`);
    return {
      level: undefined,
      text: [asked.text, ...lettered].join('\n'),
      ...(asked.answer && holds(asked) && { key: asked.answer.key }),
    };
  });
}

const optioned = (content: DraftContent) =>
  askedIn(content)
    .filter(({ options }) => options.length > 0)
    .map(({ name, options, answer }) => ({
      name,
      options,
      right: answer?.key.type === 'choice' ? answer.key.value : undefined,
    }));

/** A short quiz, as for the end of a lesson: options made of real mistakes, and what each mistake may tell the teacher. */
export const quiz: Kind = {
  name: 'quiz',
  sections: [
    section({
      id: 'questions',
      audience: 'student',
      group: 'quiz',
      title: { da: da.sections.questions, en: en.sections.questions },
      schema: Questions,
      render: renderQuestions,
    }),
    section({
      id: 'key',
      audience: 'teacher',
      group: 'quiz',
      title: { da: da.sections.key, en: en.sections.key },
      schema: QuizKey,
      render: renderKey,
    }),
  ],
  embedded,
  instructions,
  checks: [
    keysVerified((content) =>
      askedIn(content).map((asked) => ({
        name: asked.name,
        text: asked.text,
        key: asked.answer?.exact ?? asked.answer?.key,
        proof: asked.answer?.proof,
        unchanged: holds(asked),
      })),
    ),
    oneRightOption(optioned),
    evenOptions(optioned),
    noDuplicates((content) => [askedIn(content)]),
  ],
  tasks: questionsOf,
};
