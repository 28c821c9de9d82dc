import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../api/contract/draft.ts';
import { quiz } from '../../../api/drafts/quiz/index.ts';
import { Questions, QuizKey } from '../../../api/drafts/quiz/schema.ts';
import { randomFrom } from '../../../api/drafts/random.ts';
import { generators, misread, optionText, type Proof } from '../../../api/maths/exercises/index.ts';
import { randomFrom as seeded } from '../../../api/maths/solve/vary.ts';

const aRequest = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  kind: 'quiz',
  subject: 'mathematics',
  grade: 6,
  lang: 'da',
  topic: 'brøker',
  ...more,
});
const write = (more: Partial<DraftRequest> = {}, seed = 'a') => quiz.embedded(aRequest(more), randomFrom(seed));
const read = (content: Readonly<Record<string, unknown>>) => ({
  questions: Questions.parse(content.questions),
  key: QuizKey.parse(content.key),
});
const VIKINGS =
  'Vikingetiden begyndte omkring år 793 og sluttede omkring 1066. Mange vikinger var bønder, men om sommeren sejlede nogle af dem ud for at handle eller plyndre. Når kongen havde brug for skibe og mandskab, udskrev han leding. Uenigheder blev afgjort på tinget, hvor de frie mænd mødtes under åben himmel. På en handelsplads som Ribe kunne man købe glasperler fra Mellemøsten. Håndværkerne arbejdede i små boder langs floden, og kongens mænd opkrævede afgifter.';

describe('a quiz in mathematics', () => {
  it.each([
    ['brøker', 6],
    ['ligninger', 8],
    ['procent', 7],
    ['addition', 4],
    ['negative tal', 7],
    ['gennemsnit og median', 6],
    ['areal', 6],
  ])('about %s in grade %i has one right option a question, and a reason behind each wrong one', (topic, grade) => {
    for (const seed of ['a', 'b', 'c']) {
      const { content } = write({ topic, grade }, seed);
      const { questions, key } = read(content);
      expect(questions.choices.length).toBeGreaterThanOrEqual(2);
      expect(questions.choices.length + questions.short.length).toBe(6);
      for (const [i, { options }] of questions.choices.entries()) {
        const answer = key.choices[i];
        if (answer?.key.type !== 'choice') throw new Error('a choice was due');
        expect(options.filter((option) => answer.key.type === 'choice' && option === answer.key.value)).toHaveLength(1);
        expect(answer.behind.map(({ option }) => option).sort()).toEqual(
          options.filter((option) => answer.key.type === 'choice' && option !== answer.key.value).sort(),
        );
      }
      const states = quiz.checks.map(({ id, run }) => `${id} ${run(content, aRequest({ topic, grade }), 'da').state}`);
      expect(states).toEqual(['keysVerified holds', 'oneRightOption holds', 'evenOptions holds', 'noDuplicates holds']);
    }
  });

  it('gives students the options with letters, and keeps the key and the mistakes on the teacher’s side', () => {
    const { content } = write();
    const [task] = quiz.tasks?.(content) ?? [];
    expect(task?.text).toMatch(/\nA\) .*\nB\) /u);
    expect(task?.key?.type).toBe('choice');
    const questions = quiz.sections.find(({ id }) => id === 'questions');
    expect(JSON.stringify(questions?.render(content.questions, 'da'))).not.toMatch(/eleven|facit/iu);
  });

  it('takes the key from a question whose right option a teacher rewrote', () => {
    const { content } = write();
    const { questions, key } = read(content);
    const [first, ...rest] = questions.choices;
    const right = key.choices[0]?.key;
    if (!first || right?.type !== 'choice') throw new Error('a choice was due');
    const changed = {
      ...content,
      questions: {
        ...questions,
        choices: [{ ...first, options: first.options.map((one) => (one === right.value ? '99' : one)) }, ...rest],
      },
    };
    expect(quiz.tasks?.(changed)[0]?.key).toBeUndefined();
    expect(quiz.checks.map(({ run }) => run(changed, aRequest(), 'da').state)).toContain('fails');
  });

  it('does not let "alle ovenstående" pass', () => {
    const { content } = write();
    const { questions } = read(content);
    const [first, ...rest] = questions.choices;
    if (!first) throw new Error('a choice was due');
    const changed = {
      ...content,
      questions: {
        ...questions,
        choices: [{ ...first, options: [...first.options.slice(0, -1), 'Alle ovenstående'] }, ...rest],
      },
    };
    expect(quiz.checks.find(({ id }) => id === 'evenOptions')?.run(changed, aRequest(), 'da').state).toBe('fails');
  });
});

describe('the mistakes behind options', () => {
  it.each<[string, Proof, string, string]>([
    ['1/2 + 1/3', { kind: 'value', expression: '1/2 + 1/3' }, 'addAcross', '2/5'],
    ['47 + 38', { kind: 'value', expression: '47 + 38' }, 'noCarry', '75'],
    ['52 - 38', { kind: 'value', expression: '52 - 38' }, 'smallerFromLarger', '26'],
    ['2 + 3 · 4', { kind: 'value', expression: '2 + 3 · 4' }, 'leftToRight', '20'],
    ['20 % af 300', { kind: 'value', expression: '20 % af 300' }, 'percentOfWrongWhole', '240'],
    ['2x + 3 = 11', { kind: 'equation', equation: '2x + 3 = 11' }, 'wrongSide', '7'],
    ['2³', { kind: 'value', expression: '2³' }, 'powerAsProduct', '6'],
    ['medianen af 9, 2, 7', { kind: 'statistic', measure: 'median', data: ['9', '2', '7'] }, 'notSorted', '2'],
  ])('of %s are worked out', (_task, proof, why, value) => {
    const found = misread(proof).find((one) => one.why === why);
    expect(found && `${found.value.num}${found.value.den === 1n ? '' : `/${found.value.den}`}`).toBe(value);
  });

  it('are never right, for any generator', () => {
    for (const generator of generators) {
      for (const seed of [1, 2, 3]) {
        const exercise = generator.make(seeded(seed), 'onLevel', 'da');
        const right = optionText(exercise, undefined, 'da');
        const options = misread(exercise.proof).map(({ value }) => optionText(exercise, value, 'da'));
        expect(options.filter((option) => option !== undefined)).not.toContain(right);
      }
    }
  });
});

describe('a quiz to a text', () => {
  const more: Partial<DraftRequest> = {
    subject: 'history',
    topic: 'vikingetiden',
    grade: 5,
    terms: ['leding'],
    sources: [{ name: 'Vikinger', text: VIKINGS }],
  };

  it('asks only what the text answers, with other words of the text as options', () => {
    const { questions, key } = read(write(more).content);
    expect(questions.choices.length).toBeGreaterThanOrEqual(2);
    for (const { options } of questions.choices) for (const option of options) expect(VIKINGS).toContain(option);
    for (const { answer } of [...key.choices, ...key.short]) expect(VIKINGS).toContain(answer);
  });

  it('needs the text', () => {
    const { content, missing } = write({ ...more, sources: [] });
    expect(content).toEqual({});
    expect(missing[0]).toMatchObject({ needs: 'source' });
  });
});
