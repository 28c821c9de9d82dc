import { describe, expect, test } from 'vitest';
import { Language } from '../../api/contract/language.ts';
import { Subject } from '../../api/contract/policy.ts';
import { curriculum, nodesFor } from '../../api/curriculum/index.ts';
import type { Both } from '../../api/drafts/activities/both.ts';
import { activities } from '../../api/drafts/activities/index.ts';
import { LEAVES } from '../../api/drafts/activities/leaves.ts';
import { type Activity, isHigherOrder } from '../../api/drafts/activities/shape.ts';
import { say } from '../../api/drafts/planning/say.ts';
import { findTopic } from '../../api/drafts/topics/findTopic.ts';
import { topics } from '../../api/drafts/topics/index.ts';

const textsOf = (value: unknown): Both[] => {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if ('da' in value && 'en' in value && typeof value.da === 'string' && typeof value.en === 'string')
    return [{ da: value.da, en: value.en }];
  return Object.values(value).flatMap(textsOf);
};
const sentencesOf = ({ teacher, students }: Activity) => [...teacher, ...students];

describe('the bank of activities', () => {
  test('has at least sixty, each with an id of its own, and at least a third of a higher order', () => {
    expect(activities.length).toBeGreaterThanOrEqual(60);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    expect(activities.filter(({ bloom }) => isHigherOrder(bloom)).length * 3).toBeGreaterThanOrEqual(activities.length);
  });
  test('tells in two to five sentences what teacher and students do', () => {
    for (const activity of activities) {
      expect(sentencesOf(activity).length, activity.id).toBeGreaterThanOrEqual(2);
      expect(sentencesOf(activity).length, activity.id).toBeLessThanOrEqual(5);
      expect(activity.students.length, activity.id).toBeGreaterThan(0);
    }
  });
  test('sets the topic only where any noun fits, in both languages', () => {
    for (const activity of activities)
      for (const { da, en } of textsOf(activity)) {
        expect(da.match(/\{/g)?.length, activity.id).toBe(en.match(/\{/g)?.length);
        for (const before of da.split('{topic}').slice(0, -1)) expect(before, activity.id).toMatch(/ om $/);
        for (const before of en.split('{topic}').slice(0, -1)) expect(before, activity.id).toMatch(/ about $/);
      }
  });
  test('is whole sentences with every topic’s name in it', () => {
    for (const lang of Language.options)
      for (const { name } of topics)
        for (const activity of activities)
          for (const text of sentencesOf(activity))
            expect(say(text, lang, name[lang])).toMatch(/^[\p{Lu}»“].*[.?!«”]$/u);
  });
  test('has minutes and grades that go up', () => {
    for (const { id, minutes, grades } of activities) {
      expect(minutes[0], id).toBeLessThan(minutes[1]);
      expect(grades[0], id).toBeLessThanOrEqual(grades[1]);
    }
  });
  test('names only topics that there are', () => {
    const ids = topics.map(({ id }) => id);
    for (const { topics: named = [] } of activities) for (const id of named) expect(ids).toContain(id);
  });
  test('needs no open flame', () => {
    for (const activity of activities)
      for (const { da } of textsOf(activity)) expect(da).not.toMatch(/bunsen|stearinlys|tændstik/i);
  });
  test('says what is left on the table, for all that can carry a lesson of a unit', () => {
    const carrying = activities.filter(({ phase }) => phase === 'explore' || phase === 'practise');
    expect(Object.keys(LEAVES).toSorted()).toEqual(carrying.map(({ id }) => id).toSorted());
  });
});

describe('the bank of topics', () => {
  test('has at least thirty, each found by its own name in each language', () => {
    expect(topics.length).toBeGreaterThanOrEqual(30);
    for (const topic of topics)
      for (const lang of Language.options) {
        const [subject = 'other'] = topic.subjects;
        expect(findTopic({ topic: topic.name[lang], subject, grade: topic.grades[0] }), `${topic.id} ${lang}`).toEqual({
          topic,
        });
      }
  });
  test('belongs to competence areas that there are, at some of its grades in each of its subjects', () => {
    for (const {
      id,
      subjects,
      grades: [from, to],
      areas,
    } of topics)
      for (const subject of subjects.filter((each) => each !== 'other')) {
        const there = [...Array(to - from + 1).keys()].flatMap((at) => nodesFor(curriculum, subject, from + at));
        expect(
          there.some(({ area }) => areas.includes(area)),
          `${id} ${subject}`,
        ).toBe(true);
      }
  });
  test('asks questions of which at least a third are of a higher order', () => {
    for (const { id, questions } of topics)
      expect(questions.filter(({ bloom }) => isHigherOrder(bloom)).length * 3, id).toBeGreaterThanOrEqual(
        questions.length,
      );
  });
  test('says each text in both languages, without a slot left', () => {
    for (const topic of topics)
      for (const { da, en } of textsOf(topic)) {
        expect(da.trim(), topic.id).not.toBe('');
        expect(en.trim(), topic.id).not.toBe('');
        expect(`${da}${en}`).not.toMatch(/[{}]/);
      }
  });
  test('ends goals, signs and tasks as sentences', () => {
    for (const { goals, task, exit, id } of topics)
      for (const { da, en } of textsOf([goals, task, exit]))
        for (const text of [da, en]) expect(text, id).toMatch(/[.?…”«]$/);
  });
  test('says what to be careful about where water is warm, current flows or the Sun is looked for', () => {
    for (const id of ['states-of-water', 'electricity', 'solar-system', 'body', 'photosynthesis'])
      expect(topics.find((topic) => topic.id === id)?.safety?.length, id).toBeGreaterThan(0);
  });
  test.each([
    ['brøker', 'mathematics', 4, 'fractions'],
    ['at lægge brøker sammen', 'mathematics', 8, 'fraction-calculation'],
    ['forsøg med vands tilstandsformer', 'science', 6, 'states-of-water'],
    ['AI-dannelse: fejl i et AI-svar om Reformationen', 'religion', 7, 'reformation'],
    ['velfærdsstaten', 'socialStudies', 9, 'welfare'],
    ['fotosyntese', 'danishSecondLanguage', 8, 'photosynthesis'],
  ] as const)('"%s" in %s, grade %i, is %s', (topic, subject, grade, id) => {
    expect(findTopic({ topic, subject, grade })).toMatchObject({ topic: { id } });
  });
  test.each([
    ['valgfri læsning', 'danish', 5],
    ['strømper', 'other', 5],
    ['Christian 4.', 'history', 6],
    ['billeder fra Afrika', 'geography', 8],
  ] as const)('"%s" is none that the bank knows', (topic, subject, grade) => {
    expect(findTopic({ topic, subject, grade })).toBeNull();
  });
  test('covers most subjects', () => {
    const covered = new Set(topics.flatMap(({ subjects }) => subjects));
    expect(Subject.options.filter((subject) => !covered.has(subject))).toEqual([]);
  });
});
