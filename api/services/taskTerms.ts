import type { Decision, LocalText, PolicyRequest } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { taskClosedTexts } from '../language/texts/sharedTaskTexts.ts';
import { settleObligations } from '../policy/obligations.ts';
import type { Conversation, TaskTerms } from '../store/index.ts';
import { codeIn } from './assignmentCode.ts';
import { requestFor } from './clause.ts';

/** A task with what its teacher decided for it. */
interface SharedTask {
  readonly id: string;
  readonly terms: TaskTerms;
}

/** The shared task that a conversation is about, if it is about one. */
export const sharedTaskOf = ({
  assignmentId,
  set,
}: Pick<Conversation, 'assignmentId' | 'set'>): SharedTask | undefined =>
  assignmentId !== undefined && set ? { id: assignmentId, terms: set } : undefined;

/** Whether students may find the task at all. */
export const isOpenToFind = ({ opensAt, withdrawn }: TaskTerms, at: Date): boolean =>
  !withdrawn && !isBefore(at, opensAt);

const isBefore = (at: Date, moment: string | undefined): boolean =>
  moment !== undefined && at.getTime() < Date.parse(moment);

/** The decision that holds in a conversation of the student's now. */
export function decideIn(
  decide: (request: PolicyRequest) => Decision,
  student: Person,
  conversation: Pick<Conversation, 'situation' | 'aiLevel' | 'subject' | 'assignmentClass' | 'assignmentId' | 'set'>,
  at: Date,
): Decision {
  const { situation, aiLevel, subject, assignmentClass } = conversation;
  const work = { className: assignmentClass, assignment: codeIn(conversation) };
  const question = { task: 'hint', situation, aiLevel, subject, ...work } as const;
  return decideOn(decide, requestFor(student, question, at), sharedTaskOf(conversation));
}

/** Why the tutor is closed on a task for everybody, whatever the policy says; null when it is not. */
function closure({ opensAt, closesAt, withdrawn }: TaskTerms, at: Date): LocalText | null {
  if (withdrawn) return taskClosedTexts.withdrawn;
  if (isBefore(at, opensAt)) return taskClosedTexts.notOpen;
  return closesAt !== undefined && !isBefore(at, closesAt) ? taskClosedTexts.over : null;
}

/**
 * The policy's decision about a task with what its teacher decided on top: the lowest layer. It closes or tightens, and
 * loosens nothing, whatever `mayLoosen` says: a ceiling is no permission. What the policy denies it denies in its own
 * words.
 */
export function decideOn(
  decide: (request: PolicyRequest) => Decision,
  request: PolicyRequest,
  task: SharedTask | undefined,
): Decision {
  const decision = decide(request);
  const { obligations } = decision;
  if (!task || !obligations) return decision;
  const { id, terms } = task;
  const clause = closure(terms, request.at);
  if (clause)
    return {
      effect: 'deny',
      ruleId: `assignment:${id}`,
      clause,
      aids: decision.aids,
      speech: decision.speech,
      legal: [],
    };
  if (terms.maxHint === undefined) return decision;
  const policy = { obligations, mayLoosen: [] };
  const teacher = { obligations: { maxHint: terms.maxHint }, mayLoosen: [] };
  return { ...decision, obligations: settleObligations([policy, teacher]) };
}
