import { type Decision, Obligations, type PolicyRequest } from '../contract/policy.ts';
import type { PolicySet } from './compile.ts';
import { chainFor, hearLayers, settle } from './decide.ts';
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
  /** The obligations that are at their strictest because the top layer leaves them out. */
  readonly leftOut: readonly (keyof Obligations)[];
}

/** The same decision as `decide` gives, with what each layer said. */
export function explain(policies: PolicySet, request: PolicyRequest, assignment?: AssignmentLayer): Explanation {
  const verdicts = hearLayers(chainFor(policies, request.className), placeOf(request));
  const decision = settle(verdicts, request, assignment);
  const layers = verdicts.map(({ layer: { level, name }, rule }): LayerSays => ({ level, name, rule }));
  const top = layers[0]?.rule;
  const named = (field: keyof Obligations) =>
    layers.some(({ rule }) => rule?.obligations[field] !== undefined) || assignment?.obligations?.[field] !== undefined;
  const leftOut = Obligations.keyof().options.filter(
    (field) =>
      decision.effect === 'allow' &&
      top?.obligations[field] === undefined &&
      !(top !== undefined && isLoosened(field, top) && named(field)),
  );
  return { decision, layers, leftOut };
}
