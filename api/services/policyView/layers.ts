import type { LayerSaid } from '../../contract/mayI.ts';
import type { Explanation } from '../../policy/index.ts';

/** What each layer said, as people read it. */
export function presentLayers({ layers }: Explanation): LayerSaid[] {
  return layers.map(({ level, name, rule }) => ({
    level,
    name,
    ...(rule && { rule: { id: rule.id, effect: rule.effect, source: rule.source, clause: rule.clause } }),
  }));
}
