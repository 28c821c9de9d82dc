import type { Curriculum, Goal } from './shape.ts';

/**
 * The curriculum with goal texts brought in. A goal that is there already (same area, kind and text) is not added again, so
 * that the same file may be brought in twice; one whose area is not in the curriculum is left out.
 */
export function withGoals(curriculum: Curriculum, goals: readonly Goal[]): Curriculum {
  const keyOf = ({ node, kind, text }: Goal) => JSON.stringify([node, kind, text]);
  const nodes = curriculum.nodes.map((node) => {
    const all = [...node.goals, ...goals.filter((goal) => goal.node === node.id)];
    return { ...node, goals: [...new Map(all.toReversed().map((goal) => [keyOf(goal), goal])).values()].toReversed() };
  });
  return { ...curriculum, nodes };
}
