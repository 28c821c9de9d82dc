import type { ClauseView } from '../contract/conversation.ts';
import type { AiLevel, Decision, PolicyRequest, Situation, Subject, Task } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';

/** What a person asks the policy about, beside who they are. */
export interface ClauseQuestion {
  readonly task: Task;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly subject?: Subject | undefined;
  readonly className?: string | undefined;
  /** The code of the assignment that is worked on, if one is. */
  readonly assignment?: string | undefined;
}

/** The policy's question for this person, at this moment; the class is their first when none is named. */
export function requestFor(person: Person, question: ClauseQuestion, at: Date): PolicyRequest {
  return {
    role: person.role,
    grade: person.grade,
    at,
    ...question,
    className: question.className ?? person.classes[0]?.name,
  };
}

/** A decision as a person reads it. */
export function presentClause({ effect, ruleId, source, clause, legal, aids }: Decision): ClauseView {
  return { effect, ruleId, ...(source ? { source } : {}), text: clause, legal: [...legal], aids };
}
