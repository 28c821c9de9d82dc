import { ideas, storyIdeas } from '../../language/texts/exercises/ideas.ts';
import { type TopicId, topics } from '../../language/texts/exercises/topics.ts';
import type { Generator } from './exercise.ts';
import { generators } from './generators.ts';

/** What can be made for a teacher's words: generators, or what is nearest. */
export type Found =
  | {
      readonly kind: 'found';
      readonly topics: readonly TopicId[];
      readonly generators: readonly Generator[];
      /** The topic is taught in other grades than the one asked for; these are the nearest. */
      readonly otherGrade: boolean;
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly TopicId[] };

/** Topics that are only meant when nothing narrower is named: "addition af brøker" is about fractions. */
const WIDE: readonly TopicId[] = ['addition', 'subtraction', 'multiplication', 'division', 'stories', 'units', 'time'];
/** Topics whose words hold those of others. */
const INSTEAD: Partial<Record<TopicId, readonly TopicId[]>> = {
  systems: ['equations'],
  circle: ['area', 'perimeter'],
  pythagoras: ['angles'],
  orderOfOperations: ['expressions'],
  scale: ['ratio'],
  proportion: ['ratio', 'statistics', 'time', 'money'],
  statistics: ['percent'],
  negatives: ['subtraction'],
};
const ALL_FOUR = /(?:fire|4) regnearter|four operations/u;

/** The topics that a teacher's words name, in Danish or English; none when none is known. */
export function topicsIn(words: string): TopicId[] {
  const text = words.toLowerCase();
  if (ALL_FOUR.test(text)) return ['addition', 'subtraction', 'multiplication', 'division'];
  const named = topicIds.filter((id) => topics[id].said.test(text));
  const narrow = named.filter((id) => !WIDE.includes(id));
  const kept = narrow.length > 0 ? narrow : named;
  const hidden = kept.flatMap((id) => INSTEAD[id] ?? []);
  return kept.filter((id) => !hidden.includes(id));
}

const topicIds = Object.keys(topics).filter((id): id is TopicId => id in topics);

const distance = ({ grades: [from, to] }: Generator, grade: number): number =>
  grade < from ? from - grade : grade > to ? grade - to : 0;

/** Which exercises suit a teacher's words and grade; the nearest topics of that grade when none is known. */
export function findGenerators(words: string, grade: number): Found {
  const named = topicsIn(words);
  const all = generators.filter(({ topic }) => named.includes(topic));
  if (all.length === 0) return { kind: 'unknown', nearest: nearestTopics(words, grade) };
  const text = words.toLowerCase();
  const meant = all.filter(({ id }) => ideas[id]?.test(text));
  const told = /tekst|regnehistorie|word problem/u.test(text) ? all.filter(({ id }) => storyIdeas.has(id)) : [];
  const wanted = meant.length > 0 ? meant : told.length > 0 ? told : all;
  const best = Math.min(...wanted.map((one) => distance(one, grade)));
  return {
    kind: 'found',
    topics: named,
    generators: wanted.filter((one) => distance(one, grade) === best),
    otherGrade: best > 0,
  };
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** The topics taught in a grade, those first whose name is spelt most like the words; at most six. */
function nearestTopics(words: string, grade: number): TopicId[] {
  const asked = pairs(words.toLowerCase());
  const likeness = (id: TopicId): number => [...pairs(topics[id].name.da)].filter((pair) => asked.has(pair)).length;
  const taught = topicIds.filter((id) => generators.some((one) => one.topic === id && distance(one, grade) === 0));
  return taught.sort((a, b) => likeness(b) - likeness(a)).slice(0, 6);
}
