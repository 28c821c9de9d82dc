import type { Decision, Obligations, PolicyRequest } from '../contract/policy.ts';
import type { PolicySet } from './compile.ts';
import { hearLayers, settle } from './decide.ts';
import type { AssignmentLayer, Level, Rule } from './rule.ts';

/** What one layer contributed to a decision. */
export interface LayerSays {
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
  /** The obligations that no layer names and that therefore take their strictest value. */
  readonly unnamed: readonly (keyof Obligations)[];
}

/** The same decision as `decide` gives, with what each layer said. */
export function explain(policies: PolicySet, request: PolicyRequest, assignment?: AssignmentLayer): Explanation {
  const verdicts = hearLayers(policies, request);
  const decision = settle(verdicts, request.role, assignment);
  const layers = verdicts.map(({ layer: { level, name }, rule }): LayerSays => ({ level, name, rule }));
  const fields: (keyof Obligations)[] = [
    'attemptFirst',
    'maxHint',
    'finalAnswer',
    'answerChecks',
    'intermediates',
    'lastOperation',
    'assurance',
  ];
  const unnamed =
    decision.effect === 'deny'
      ? []
      : fields.filter(
          (field) =>
            assignment?.obligations?.[field] === undefined &&
            layers.every(({ rule }) => rule?.obligations[field] === undefined),
        );
  return { decision, layers, unnamed };
}
