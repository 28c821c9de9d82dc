import type { MayIAnswer } from '../../contract/mayI.ts';
import { isNeverAllowed, type PolicyRequest, type Role, Situation, Task } from '../../contract/policy.ts';
import { type Decider, whomToAsk } from '../../language/texts/mayITexts.ts';
import { termsInWords } from '../../language/texts/termsInWords.ts';
import { assignmentsToldApart, decide, type Explanation, explain, type PolicySet } from '../../policy/index.ts';
import { presentClause } from '../clause.ts';
import { presentLayers } from './layers.ts';

/** Who asks, and whether it is about themselves. */
export interface Asker {
  readonly role: Role;
  readonly aboutMe: boolean;
}

const atExams = new Set<Situation>(['test', 'mockExam', 'exam', 'preparation']);

/** “Må jeg bruge AI til dette?”: the policy's own answer to a question, with what a person needs beside it. */
export function mayI(policies: PolicySet, request: PolicyRequest, asker: Asker): MayIAnswer {
  const explanation = explain(policies, request);
  const { decision } = explanation;
  const isDenied = decision.effect === 'deny';
  const reader = request.role === 'student' ? (asker.aboutMe ? 'student' : 'aboutStudent') : 'teacher';
  const isAllowed = (change: Partial<PolicyRequest>) => decide(policies, { ...request, ...change }).effect === 'allow';
  return {
    clause: presentClause(decision),
    terms: decision.obligations ? termsInWords(decision.obligations, reader) : [],
    ask: whomToAsk[asker.role][deciderOf(explanation, request)],
    instead: isDenied ? Task.options.filter((task) => task !== request.task && isAllowed({ task })) : [],
    openIn: isDenied ? Situation.options.filter((situation) => isAllowed({ situation })) : [],
    someTasksOpen:
      isDenied && assignmentsToldApart(policies, request.className).some((assignment) => isAllowed({ assignment })),
    layers: presentLayers(explanation),
  };
}

function deciderOf({ decision, layers }: Explanation, { role, task, situation }: PolicyRequest): Decider {
  if (isNeverAllowed(task)) return 'product';
  const { source } = decision;
  const layer = layers.find(
    ({ rule }) => source !== undefined && rule?.source.file === source.file && rule.source.line === source.line,
  );
  if (layer === undefined) return 'nobody';
  return decision.effect === 'deny' && role === 'student' && atExams.has(situation) ? 'exam' : layer.level;
}
