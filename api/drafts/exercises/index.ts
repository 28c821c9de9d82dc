import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { keysVerified } from '../checks/keysVerified.ts';
import { noDuplicates } from '../checks/noDuplicates.ts';
import { risingDifficulty } from '../checks/risingDifficulty.ts';
import { sameTopics } from '../checks/sameTopics.ts';
import { type DraftContent, type Kind, type Section, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { exercisesOf, isUnchanged, LISTS, type Pair, pairsOf } from './pairs.ts';
import { instructions } from './prompt.ts';
import { renderAnswers, renderExercises, renderIntro } from './render.ts';
import { Answers, Exercises, Intro } from './schema.ts';

export { exercisesOf } from './pairs.ts';

const { da, en } = exerciseTexts;

const lists: readonly Section[] = LISTS.flatMap(({ id, answers, level }) => [
  section({
    id,
    audience: 'student',
    ...(level && { level }),
    group: id,
    title: { da: da.sections.exercises, en: en.sections.exercises },
    schema: Exercises,
    render: renderExercises,
  }),
  section({
    id: answers,
    audience: 'teacher',
    ...(level && { level }),
    group: id,
    title: { da: da.sections.key[id], en: en.sections.key[id] },
    schema: Answers,
    render: renderAnswers,
  }),
]);

/** How an exercise is named in a check: by its number, and by its level where there are several lists. */
const LETTERS = { supported: 'A', onLevel: 'B', challenge: 'C' } as const;
const nameOf = ({ level, number }: Pair): string => `${level ? LETTERS[level] : ''}${number}`;

const byList = (content: DraftContent) => {
  const pairs = pairsOf(content);
  return LISTS.map(({ level }) =>
    pairs
      .filter((pair) => pair.level === level)
      .map((pair) => ({ name: nameOf(pair), text: pair.text, proof: pair.answer?.proof })),
  );
};

/** Exercises with a list of answers for the teacher: on three levels, or in one list that gets harder. */
export const exercises: Kind = {
  name: 'exercises',
  sections: [
    section({
      id: 'intro',
      audience: 'both',
      title: { da: da.sections.intro, en: en.sections.intro },
      schema: Intro,
      render: renderIntro,
    }),
    ...lists,
  ],
  embedded,
  instructions,
  checks: [
    keysVerified((content) =>
      pairsOf(content).map((pair) => ({
        name: nameOf(pair),
        text: pair.text,
        key: pair.answer?.key,
        proof: pair.answer?.proof,
        unchanged: pair.answer !== undefined && isUnchanged(pair.text, pair.answer),
      })),
    ),
    noDuplicates(byList),
    risingDifficulty(byList),
    sameTopics((content) =>
      pairsOf(content).flatMap(({ level, answer }) => (answer ? [{ level, topic: answer.topic }] : [])),
    ),
  ],
  tasks: exercisesOf,
};
