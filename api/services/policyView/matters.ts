import type { MayIMatter } from '../../contract/mayI.ts';
import {
  AiLevel,
  type Decision,
  type PolicyRequest,
  Situation,
  STUDENT_TASKS,
  Subject,
  type Task,
} from '../../contract/policy.ts';
import { decide, type PolicySet } from '../../policy/index.ts';

/**
 * Which questions can change the answer about a student, by situation: in an exam it is no whatever they want and whatever
 * colour the task has, so that neither need be asked.
 */
export function whatMatters(
  policies: PolicySet,
  who: Pick<PolicyRequest, 'grade' | 'className'>,
  asksSubject: boolean,
  at: Date,
): MayIMatter[] {
  const subjects = asksSubject ? [undefined, ...Subject.options] : [undefined];
  return Situation.options.map((situation) => {
    const said = (task: Task, aiLevel: AiLevel) =>
      subjects
        .map((subject) => asRead(decide(policies, { role: 'student', ...who, task, situation, aiLevel, subject, at })))
        .join('\n');
    const table = STUDENT_TASKS.map((task) => AiLevel.options.map((aiLevel) => said(task, aiLevel)));
    const byColour = table.some((row) => new Set(row).size > 1);
    const byTask = table.some((row) => row.join('\n\n') !== table[0]?.join('\n\n'));
    return { situation, steps: [...(byTask ? ['task' as const] : []), ...(byColour ? ['aiLevel' as const] : [])] };
  });
}

/** All of a decision that its reader is told. */
const asRead = ({ effect, ruleId, source, obligations, aids }: Decision): string =>
  JSON.stringify([effect, ruleId, source, obligations, aids]);
