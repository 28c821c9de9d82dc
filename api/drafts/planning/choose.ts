import type { DraftRequest } from '../../contract/draft.ts';
import { activities } from '../activities/index.ts';
import { type Activity, isHigherOrder, type Phase } from '../activities/shape.ts';
import type { Random } from '../kind.ts';
import type { Topic } from '../topics/shape.ts';
import type { Wishes } from './wishes.ts';

/** Activities in which everybody moves. */
const MOVING: readonly string[] = [
  'four-corners',
  'find-someone-who',
  'quiz-and-trade',
  'walk-and-talk',
  'opinion-line',
  'gallery-walk',
  'act-it-out',
  'words-with-body',
  'shape-hunt',
  'field-study',
  'number-line-on-string',
  'timeline-on-string',
];

/** Whether everybody moves in an activity. */
export const isMoving = (id: string): boolean => MOVING.includes(id);

/** What an activity is chosen for. */
export interface Need {
  readonly request: Pick<DraftRequest, 'subject' | 'grade'>;
  readonly topic: Topic | null;
  readonly wishes: Wishes;
  readonly phase: Phase;
  /** Most minutes that it may need at the least. */
  readonly minutes: number;
  readonly used: ReadonlySet<string>;
  /** One that has room for the topic's own task, or for its own example. */
  readonly only?: (activity: Activity) => boolean;
  readonly wantsHigherOrder?: boolean;
}

/** Whether an activity fits the class: grade, subject, topic, and nothing that is not at hand. */
function fits(activity: Activity, { request, topic, wishes }: Pick<Need, 'request' | 'topic' | 'wishes'>): boolean {
  const [from, to] = activity.grades;
  return (
    from <= request.grade &&
    request.grade <= to &&
    (activity.subjects === 'all' || activity.subjects.includes(request.subject)) &&
    (activity.topics === undefined || (topic !== null && activity.topics.includes(topic.id))) &&
    !activity.materials.some((id) => wishes.without.includes(id))
  );
}

/** How well an activity serves: what was wished for first, then what is about the topic, then the subject. */
function worth(activity: Activity, { topic, wishes, wantsHigherOrder }: Need, random: Random): number {
  const wished = activity.materials.filter((id) => wishes.materials.includes(id)).length;
  return (
    wished * 12 +
    (topic !== null && activity.topics?.includes(topic.id) ? 6 : 0) +
    (activity.subjects === 'all' ? 0 : 2) +
    (wishes.grouping === activity.grouping ? 4 : 0) +
    (wishes.movement && isMoving(activity.id) ? 14 : 0) +
    (wantsHigherOrder && isHigherOrder(activity.bloom) ? 3 : 0) +
    random() * 4
  );
}

/** The activity that serves a need best, one not used before where there is one. */
export function choose(need: Need, random: Random): Activity {
  const inPhase = activities.filter(({ phase }) => phase === need.phase);
  const wanted = inPhase.filter((activity) => need.only?.(activity) ?? true);
  const atHand = wanted.filter((activity) => fits(activity, need));
  // Nothing that does without it: then with it, since a lesson needs its phases.
  const fitting =
    atHand.length > 0
      ? atHand
      : wanted.filter((activity) => fits(activity, { ...need, wishes: { ...need.wishes, without: [] } }));
  const fresh = fitting.filter(({ id }) => !need.used.has(id));
  const short = (fresh.length > 0 ? fresh : fitting).filter(({ minutes: [min] }) => min <= need.minutes);
  const among = short.length > 0 ? short : fresh.length > 0 ? fresh : fitting;
  const leastTime = Math.min(...among.map(({ minutes: [min] }) => min));
  const ranked = (short.length > 0 ? among : among.filter(({ minutes: [min] }) => min === leastTime))
    .map((activity) => ({ activity, worth: worth(activity, need, random) }))
    .toSorted((a, b) => b.worth - a.worth);
  const best = ranked[0]?.activity;
  if (best === undefined) throw new Error(`no activity for ${need.phase} in grade ${need.request.grade}`);
  return best;
}
