import type { Citation, DraftRequest } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { nameOf, nodesFor } from '../../curriculum/index.ts';
import type { Curriculum, CurriculumNode } from '../../curriculum/shape.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import type { Activity } from '../activities/shape.ts';
import type { Topic } from '../topics/shape.ts';

/** The competence areas that a plan rests on. `chosen: false`: all of the stage, for the teacher to choose among. */
export interface Areas {
  readonly nodes: readonly CurriculumNode[];
  readonly chosen: boolean;
}

/** The areas that a topic belongs to at the request's subject and grade, else all areas of the stage. */
export function areasOf(curriculum: Curriculum, request: DraftRequest, topic: Topic | null): Areas {
  const all = nodesFor(curriculum, request.subject, request.grade, `${request.topic} ${request.wishes ?? ''}`);
  const own = all.filter(({ area }) => topic?.areas.includes(area));
  if (own.length > 0) return { nodes: own, chosen: true };
  return { nodes: all, chosen: all.length === 1 };
}

/** Competence areas as citations; what nobody checked says so. */
export const citeNodes = (
  curriculum: Curriculum,
  nodes: readonly CurriculumNode[],
  lang: Language,
): readonly Citation[] =>
  nodes.map((node) => ({
    id: node.id,
    kind: 'curriculum',
    label: nameOf(curriculum, node, lang),
    ...(node.uncertain && { uncertain: true as const }),
  }));

/** Most goal texts that one plan cites. */
const MOST_GOALS = 3;

/**
 * Goal texts that a municipality brought in for the areas, as citations: those that share words with the request, best
 * first; else the first of each area where the areas are the topic's own.
 */
export function citeGoals({ nodes, chosen }: Areas, request: DraftRequest): readonly Citation[] {
  const { topic, goal = '', wishes = '', lang } = request;
  const stems = [...`${topic} ${goal} ${wishes}`.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => stemOf(word));
  const wanted = new Set(stems);
  const all = nodes.flatMap(({ id, goals }) =>
    goals.map(({ text, source }, at) => {
      const words = new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => stemOf(word)));
      const shared = [...words].filter((word) => wanted.has(word)).length;
      const cited: Citation = {
        id: `${id}#${at + 1}`,
        kind: 'curriculum',
        label: planTexts[lang].goalText(text, source),
      };
      return { cited, shared, isFirst: at === 0 };
    }),
  );
  const sharing = all.filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared);
  const firsts = chosen ? all.filter(({ isFirst }) => isFirst) : [];
  return (sharing.length > 0 ? sharing : firsts).slice(0, MOST_GOALS).map(({ cited }) => cited);
}

/** A word without the endings that Danish and English put on it, as near as is needed to find it again. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** An activity of the bank as a citation. */
export const citeActivity = ({ id, name }: Activity, lang: Language): Citation => ({
  id: `activity:${id}`,
  kind: 'activity',
  label: name[lang],
});

/** The product's own notes on a topic, as a citation. */
export const citeTopic = (topic: Topic, lang: Language): Citation => ({
  id: `topic:${topic.id}`,
  kind: 'engine',
  label: planTexts[lang].topicBank(topic.name[lang]),
});

/** What the teacher said. */
export const citeTeacher = (lang: Language): Citation => ({
  id: 'request',
  kind: 'teacher',
  label: planTexts[lang].ownWords,
});

/** The documents of a request. */
export const citeDocuments = ({ sources = [] }: DraftRequest): readonly Citation[] =>
  sources.map(({ name }, at) => ({ id: `document:${at + 1}`, kind: 'document', label: name }));
