import type { DraftRequest } from '../../contract/draft.ts';
import { quizTexts } from '../../language/texts/drafts/quiz.ts';
import { numbersOf } from '../../maths/exercises/index.ts';
import { exercisesFrom, type TextExercise } from '../exercises/fromText.ts';
import type { Random } from '../kind.ts';
import type { Questions, QuizAnswer, QuizKey } from './schema.ts';

/** Questions that a text answers: a word that is missing, with other words of the text to choose from, and short answers. */
export function textQuestions(
  request: DraftRequest,
  count: number,
  random: Random,
): { readonly questions: Questions; readonly key: QuizKey } {
  const { lang, sources = [], terms = [] } = request;
  const made = exercisesFrom(sources.map(({ text }) => text).join('\n'), terms, lang, false);
  const words = made.filter(({ answer }) => /^\p{L}[\p{L}-]*$/u.test(answer));
  const choices = words.slice(0, Math.ceil((count * 2) / 3)).flatMap((one) => {
    const others = likest(
      one.answer,
      words.map(({ answer }) => answer),
    );
    return others.length < 2 ? [] : [choiceOf(one, others, request, random)];
  });
  const asked = new Set(choices.map(({ question }) => question));
  const short = made.filter(({ text }) => !asked.has(text)).slice(0, count - choices.length);
  return {
    questions: {
      choices: choices.map(({ question, options }) => ({ question, options })),
      short: short.map(({ text }) => text),
    },
    key: {
      choices: choices.map(({ answer }) => answer),
      short: short.map(({ text, answer }) => ({
        key: { type: 'phrase', value: answer },
        answer,
        behind: [],
        numbers: numbersOf({ text }, lang),
      })),
    },
  };
}

/** Up to three other words, those nearest in length and with the same ending first: none then stands out by its form. */
function likest(word: string, words: readonly string[]): string[] {
  const unlike = (other: string): number =>
    Math.abs(other.length - word.length) + (other.slice(-2) === word.slice(-2) ? 0 : 3);
  return [...new Set(words)]
    .filter((other) => other.toLowerCase() !== word.toLowerCase())
    .sort((a, b) => unlike(a) - unlike(b))
    .slice(0, 3);
}

function choiceOf({ text, answer }: TextExercise, others: readonly string[], { lang }: DraftRequest, random: Random) {
  const options = [answer, ...others]
    .map((option) => ({ option, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
  const why = quizTexts[lang].otherWord;
  const found: QuizAnswer = {
    key: { type: 'choice', value: answer, options },
    answer,
    behind: others.map((option) => ({ option, why })),
    numbers: numbersOf({ text }, lang),
  };
  return { question: text, options, answer: found };
}
