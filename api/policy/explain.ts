import { type Decision, isNeverAllowed, Obligations, type PolicyRequest } from '../contract/policy.ts';
import type { PolicySet } from './compile.ts';
import { chainFor, hearLayers, settle } from './decide.ts';
import { type NearMiss, nearestAllow } from './nearly.ts';
import { isLoosened } from './obligations.ts';
import { placeOf } from './place.ts';
import type { AssignmentLayer, Level, Rule } from './rule.ts';

/** What one layer contributed to a decision. */
interface LayerSays {
  readonly level: Level;
  readonly name: string;
  /** The rule that spoke for the layer; undefined when the layer is silent. */
  readonly rule: Rule | undefined;
}

/** A decision, and how the layers came to it. */
export interface Explanation {
  readonly decision: Decision;
  /** Top first; empty when the request holds something that no policy knows. */
  readonly layers: readonly LayerSays[];
  /** Where it is denied: the rule that came nearest to allowing it. */
  readonly nearly: NearMiss | undefined;
  /** Where it is denied: the layer that would have to say something else. Nobody, where no rule could. */
  readonly changeableBy: Level | 'assignment' | undefined;
  /** The obligations that are at their strictest because the top layer leaves them out. */
  readonly leftOut: readonly (keyof Obligations)[];
}

/** Whose files would have to say something else for a denied request to be allowed. */
function deniedBy(layers: readonly LayerSays[], decision: Decision): Explanation['changeableBy'] {
  const denying = layers.find(({ rule }) => rule?.effect === 'deny');
  if (denying !== undefined) return denying.level;
  // Without a rule of the top layer's nothing below can open it.
  return decision.ruleId === 'default-deny' ? layers[0]?.level : 'assignment';
}

/** The same decision as `decide` gives, with what each layer said. */
export function explain(policies: PolicySet, request: PolicyRequest, assignment?: AssignmentLayer): Explanation {
  const chain = chainFor(policies, request.className);
  const verdicts = hearLayers(chain, placeOf(request));
  const decision = settle(verdicts, request, assignment);
  const layers = verdicts.map(({ layer: { level, name }, rule }): LayerSays => ({ level, name, rule }));
  const top = layers[0]?.rule;
  const named = (field: keyof Obligations) =>
    layers.some(({ rule }) => rule?.obligations[field] !== undefined) || assignment?.obligations?.[field] !== undefined;
  const leftOut = Obligations.keyof().options.filter(
    (field) =>
      decision.effect === 'allow' &&
      // What nobody names about approval is no stricter for it.
      field !== 'approval' &&
      top?.obligations[field] === undefined &&
      !(top !== undefined && isLoosened(field, top) && named(field)),
  );
  const isChangeable = decision.effect === 'deny' && !isNeverAllowed(request.task);
  return {
    decision,
    layers,
    nearly: isChangeable ? nearestAllow(chain, request) : undefined,
    changeableBy: isChangeable ? deniedBy(layers, decision) : undefined,
    leftOut,
  };
}
