import type { DraftRequest } from '../../contract/draft.ts';
import { topics } from './index.ts';
import type { Topic } from './shape.ts';

/** What the bank holds for a request: the topic, or one of that name whose tasks are for other grades. */
export type Found = { readonly topic: Topic } | { readonly otherGrades: Topic } | null;

/** Subjects in which any topic may be taught, since they teach the language or are not one of the school's subjects. */
const OPEN: readonly string[] = ['danishSecondLanguage', 'other'];

/** The topic that a request names. `artificial-intelligence` is only the topic where nothing else is. */
export function findTopic({ topic: words, subject, grade }: Pick<DraftRequest, 'topic' | 'subject' | 'grade'>): Found {
  const named = topics.filter(
    ({ find, subjects }) => find.test(words) && (subjects.includes(subject) || OPEN.includes(subject)),
  );
  const fitting = named.find(({ grades: [from, to] }) => from <= grade && grade <= to);
  if (fitting) return { topic: fitting };
  return named[0] ? { otherGrades: named[0] } : null;
}
