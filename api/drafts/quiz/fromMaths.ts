import type { DraftRequest, Level } from '../../contract/draft.ts';
import { misreadings } from '../../language/texts/exercises/misreadings.ts';
import {
  type Exercise,
  type Generator,
  type Misread,
  makeSet,
  misread,
  numbersOf,
  optionText,
  spread,
} from '../../maths/exercises/index.ts';
import type { Random } from '../kind.ts';
import type { Questions, QuizAnswer, QuizKey } from './schema.ts';

/** A question with its answer. */
interface Question {
  readonly question: string;
  readonly options: readonly string[];
  readonly answer: QuizAnswer;
}

/** Wrong options beside the right one. */
const WRONG = 3;

/**
 * Questions by these generators: two in three with options, the rest with a short answer. An exercise that has too few
 * likely mistakes of the right form is asked for with a short answer.
 */
export function mathsQuestions(
  generators: readonly Generator[],
  count: number,
  request: DraftRequest,
  random: Random,
): { readonly questions: Questions; readonly key: QuizKey } {
  const { lang } = request;
  // some more than are needed, so that those with telling mistakes can be the ones with options
  const set = makeSet({ generators, counts: doubled(spread(count)), lang }, random);
  const wanted = Math.ceil((count * 2) / 3);
  const choices = thinned(
    set.flatMap((one) => choiceOf(one, request, random) ?? []),
    wanted,
  );
  const taken = new Set(choices.map(({ question }) => question));
  const short = thinned(
    set.filter(({ text }) => !taken.has(text)),
    count - choices.length,
  ).map((one) => shortOf(one, request));
  return {
    questions: {
      choices: choices.map(({ question, options }) => ({ question, options: [...options] })),
      short: short.map(({ question }) => question),
    },
    key: { choices: choices.map(({ answer }) => answer), short: short.map(({ answer }) => answer) },
  };
}

const doubled = (counts: Record<Level, number>): Record<Level, number> => ({
  supported: 2 * counts.supported,
  onLevel: 2 * counts.onLevel,
  challenge: 2 * counts.challenge,
});

/** So many of a list, evenly from its beginning to its end. */
const thinned = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : list.filter((_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length));

function choiceOf(exercise: Exercise, { lang }: DraftRequest, random: Random): Question | undefined {
  const { key, text, proof, answerText } = exercise;
  if (key.type !== 'numeric' && key.type !== 'fraction') return undefined;
  const right = optionText(exercise, undefined, lang);
  const wrong: { option: string; misread: Misread }[] = [];
  for (const one of misread(proof)) {
    const option = optionText(exercise, one.value, lang);
    if (option === undefined || option === right || wrong.some((other) => other.option === option)) continue;
    wrong.push({ option, misread: one });
    if (wrong.length === WRONG) break;
  }
  if (right === undefined || wrong.length < 2) return undefined;
  const options = [right, ...wrong.map(({ option }) => option)]
    .map((option) => ({ option, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
  return {
    question: text,
    options,
    answer: {
      key: { type: 'choice', value: right, options },
      answer: answerText,
      behind: wrong.map(({ option, misread: { why } }) => ({ option, why: misreadings[lang][why] })),
      proof,
      exact: key,
      numbers: numbersOf({ text }, lang),
    },
  };
}

const shortOf = ({ text, key, answerText, proof }: Exercise, { lang }: DraftRequest): Omit<Question, 'options'> => ({
  question: text,
  answer: { key, answer: answerText, behind: [], proof, exact: key, numbers: numbersOf({ text }, lang) },
});
