import type { Citation, DraftRequest, Level } from '../../contract/draft.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { topics } from '../../language/texts/exercises/topics.ts';
import {
  type Exercise,
  findGenerators,
  type Generator,
  makeSet,
  numbersOf,
  spread,
} from '../../maths/exercises/index.ts';
import type { DraftContent, Missing, Random } from '../kind.ts';
import { LISTS } from './pairs.ts';
import type { Answers, Exercises } from './schema.ts';

/** How many exercises there are when nobody says: in one list, and on each of three levels. */
const IN_ONE_LIST = 10;
const ON_EACH_LEVEL = 6;

/** Lists of exercises with their answers, by section id. */
export interface Lists {
  readonly content: DraftContent;
  readonly missing: readonly Missing[];
  readonly cites: Readonly<Record<string, readonly Citation[]>>;
  /** What the exercises are about, as it is said in a sentence; undefined when nothing was written. */
  readonly about?: string;
}

const ONE_LIST = /stigende|\bén liste|\ben liste|samlet liste|fra let til svær|rising|increasing|one list/iu;
const LEVELS = /niveau|differentier|levels?\b|støttet/iu;

/** Whether a teacher asks for one list that gets harder, rather than three levels. */
export const wantsOneList = ({ topic, wishes = '' }: DraftRequest): boolean =>
  ONE_LIST.test(`${topic} ${wishes}`) && !LEVELS.test(wishes);

/** Exercises by the generators that suit the topic and the grade, exactly solved. */
export function mathsLists(request: DraftRequest, random: Random): Lists {
  const { topic, lang, goal = '', wishes = '' } = request;
  const texts = exerciseTexts[lang];
  const grade = Math.max(1, Math.min(9, request.grade));
  const [byTopic, byWords] = [findGenerators(topic, grade), findGenerators(`${topic} ${goal} ${wishes}`, grade)];
  const found = byTopic.kind === 'found' ? byTopic : byWords;
  if (found.kind === 'unknown') {
    const nearest = found.nearest.map((id) => topics[id].name[lang]).join(', ');
    return { content: {}, cites: {}, missing: [{ needs: 'detail', message: texts.unknownTopic(topic, nearest) }] };
  }
  const generators = inTurn(found.generators, random);
  const one = wantsOneList(request);
  const elsewhere = found.otherGrade ? [otherGrade(generators, request)] : [];
  const count = request.count ?? (one ? IN_ONE_LIST : ON_EACH_LEVEL);
  const content: Record<string, unknown> = {};
  const cites: Record<string, readonly Citation[]> = {};
  for (const { id, answers, level } of LISTS) {
    // One list or three: the sections of the other are no part of the draft.
    if ((level === undefined) !== one) continue;
    const set = makeSet({ generators, counts: countsFor(level, count), lang }, random);
    const remarks = [...elsewhere, ...(set.length < count ? [texts.fewer(set.length, count)] : [])];
    content[id] = { exercises: set.map(({ text }) => text) } satisfies Exercises;
    content[answers] = { ...answersOf(set, generators, request), ...(remarks.length > 0 && { remarks }) };
    cites[id] = [{ id: 'engine:maths', kind: 'engine', label: texts.engine }];
    cites[answers] = cites[id];
  }
  return {
    content,
    missing: [],
    cites,
    about: listed(
      found.topics.map((id) => topics[id].name[lang]),
      exerciseTexts[lang].and,
    ),
  };
}

/** The generators by turns from each topic, in an order of chance: every level then practises the same topics. */
export function inTurn(generators: readonly Generator[], random: Random): Generator[] {
  const mixed = generators.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  const places = mixed.map(({ one }, i) => ({
    one,
    place: mixed.slice(0, i).filter((other) => other.one.topic === one.topic).length,
  }));
  return places.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** That the topic is taught in other grades, and in which. */
function otherGrade(generators: readonly Generator[], { lang }: DraftRequest): string {
  const grades = generators.map((one) => one.grades);
  return exerciseTexts[lang].otherGrade(
    Math.min(...grades.map(([from]) => from)),
    Math.max(...grades.map(([, to]) => to)),
  );
}

const countsFor = (level: Level | undefined, count: number): Partial<Record<Level, number>> =>
  level === undefined ? spread(count) : { [level]: count };

function answersOf(set: readonly Exercise[], generators: readonly Generator[], { lang }: DraftRequest): Answers {
  const topicOf = (id: string): string => generators.find((one) => one.id === id)?.topic ?? '';
  return {
    answers: set.map((exercise) => ({
      key: exercise.key,
      answer: exercise.answerText,
      working: [...exercise.working],
      proof: exercise.proof,
      numbers: numbersOf(exercise, lang),
      topic: topicOf(exercise.generator),
    })),
  };
}

/** "areal, omkreds og rumfang". */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
