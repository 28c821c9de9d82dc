import {
  type Aids,
  type Decision,
  isNeverAllowed,
  type LocalText,
  type PolicyRequest,
  type Speech,
} from '../contract/policy.ts';
import { type Chain, type CompiledLayer, matches, type PolicySet, placeKey, rulesIn } from './compile.ts';
import { NO_AIDS, NO_SPEECH, settleObligations, stricterAids, stricterSpeech, type Terms } from './obligations.ts';
import { type Place, placeOf } from './place.ts';
import { type AssignmentLayer, classKey, type Rule } from './rule.ts';

/** What a person reads when no rule allows what they ask. */
const defaultClauses: { readonly student: LocalText; readonly staff: LocalText; readonly never: LocalText } = {
  student: {
    da: 'Skolens regler giver ikke lov til det her. Spørg din lærer.',
    en: 'Your school’s rules do not allow this. Ask your teacher.',
  },
  staff: {
    da: 'Ingen regel i skolens politik giver lov til det her. Det er lukket, til skolen åbner for det.',
    en: 'No rule in the school’s policy allows this. It is closed until the school opens it.',
  },
  never: {
    da: 'Det gør Ledetråd ikke for nogen, og ingen regel kan åbne for det. Det er en opgave for mennesker.',
    en: 'Ledetråd does not do this for anyone, and no rule can open it. It is a task for people.',
  },
};

function defaultClause({ role, task }: Asked): LocalText {
  if (isNeverAllowed(task)) return defaultClauses.never;
  return role === 'student' ? defaultClauses.student : defaultClauses.staff;
}

/** Who asks, and for what. */
type Asked = Pick<PolicyRequest, 'role' | 'task'>;

/** What one layer says to a request: its first-ranking rule, and the aids and the speech of the first that names any. */
export interface Verdict {
  readonly layer: CompiledLayer;
  /** Undefined when the layer is silent. */
  readonly rule: Rule | undefined;
  readonly aids: Aids | undefined;
  readonly speech: Speech | undefined;
}

function hear(layer: CompiledLayer, place: Place): Verdict {
  let rule: Rule | undefined;
  let aids: Aids | undefined;
  let speech: Speech | undefined;
  for (const candidate of rulesIn(layer, place.cell)) {
    if (!matches(candidate, place)) continue;
    rule ??= candidate.rule;
    aids ??= candidate.rule.aids;
    speech ??= candidate.rule.speech;
    if (aids !== undefined && speech !== undefined) break;
  }
  return { layer, rule, aids, speech };
}

/** The layers that judge a class; one without a file of its own is judged by those above. */
export function chainFor({ base, classes }: PolicySet, className: string | undefined): Chain {
  if (className === undefined) return base;
  return classes.get(className) ?? classes.get(classKey(className)) ?? base;
}

/** An assignment that no rule names stands for all such. */
const ANY_ASSIGNMENT = 'bbbb-bbbb';

/** Codes of assignments that rules for a class tell apart from other work; one stands for those that no rule names. */
export const assignmentsToldApart = (policies: PolicySet, className: string | undefined): string[] =>
  [...chainFor(policies, className).assignments.keys()].flatMap((word) => {
    if (word === 'none') return [];
    return word === 'any' ? ANY_ASSIGNMENT : word;
  });

/** What each layer says, top first; nothing when the request holds something that no policy knows. */
export function hearLayers({ layers }: Chain, place: Place | null): Verdict[] {
  return place === null ? [] : layers.map((layer) => hear(layer, place));
}

/** The decision that follows from what the layers say. */
export function settle(verdicts: readonly Verdict[], asked: Asked, assignment?: AssignmentLayer): Decision {
  const beside = { aids: aidsOf(verdicts), speech: speechOf(verdicts) };
  for (const { rule } of verdicts) if (rule?.effect === 'deny') return { ...spokenBy(rule), effect: 'deny', ...beside };
  if (verdicts[0]?.rule === undefined)
    return { effect: 'deny', ruleId: 'default-deny', clause: defaultClause(asked), ...beside, legal: [] };
  if (assignment?.deny !== undefined)
    return { effect: 'deny', ruleId: assignmentRuleId(assignment), clause: assignment.deny, ...beside, legal: [] };

  const allows: Rule[] = [];
  for (const { rule } of verdicts) if (rule !== undefined) allows.push(rule);
  const terms: readonly Terms[] =
    assignment?.obligations === undefined
      ? allows
      : [...allows, { obligations: assignment.obligations, mayLoosen: [] }];
  const nearest = allows[allows.length - 1] ?? verdicts[0].rule;
  return {
    ...spokenBy(nearest),
    effect: 'allow',
    obligations: settleObligations(terms),
    ...beside,
    legal: allows.length === 1 ? nearest.legal : [...new Set(allows.flatMap((rule) => rule.legal))],
  };
}

function aidsOf(verdicts: readonly Verdict[]): Aids {
  let strictest: Aids | undefined;
  for (const { aids } of verdicts)
    if (aids !== undefined) strictest = strictest === undefined ? aids : stricterAids(strictest, aids);
  return strictest ?? NO_AIDS;
}

function speechOf(verdicts: readonly Verdict[]): Speech {
  let strictest: Speech | undefined;
  for (const { speech } of verdicts)
    if (speech !== undefined) strictest = strictest === undefined ? speech : stricterSpeech(strictest, speech);
  return strictest ?? NO_SPEECH;
}

const spokenBy = ({ id, source, clause, legal }: Rule) => ({ ruleId: id, source, clause, legal });

/** The id under which a decision names an assignment as its reason. */
const assignmentRuleId = ({ id }: AssignmentLayer): string => `assignment:${id}`;

/** Most decisions that a chain remembers. */
const MAX_DECIDED = 10_000;

/**
 * What the policy answers to a request. A deny in any layer stays, and the uppermost one is the reason given; else the
 * top layer must allow; else the lowest layer that allows is the rule named, with the obligations of all of them.
 * A request with an unknown word, a grade outside 0–10 or a student without a grade is denied, and so is, whatever the
 * rules say, a task that is never allowed.
 */
export function decide(policies: PolicySet, request: PolicyRequest, assignment?: AssignmentLayer): Decision {
  const chain = chainFor(policies, request.className);
  const place = placeOf(request);
  if (place === null || assignment !== undefined) return settle(hearLayers(chain, place), request, assignment);

  const key = placeKey(chain, place);
  const known = chain.decided.get(key);
  if (known !== undefined) return known;
  const decision = frozen(settle(hearLayers(chain, place), request));
  if (chain.decided.size >= MAX_DECIDED) chain.decided.clear();
  chain.decided.set(key, decision);
  return decision;
}

/** A remembered decision goes to many: none of them may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}
