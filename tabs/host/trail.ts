/** The addresses that somebody has gone through on this page, newest last. */
export type Trail = readonly string[];

/** The trail after a step; a step to the address before the last one is a step back. */
export function walk(trail: Trail, to: string): Trail {
  if (trail.at(-1) === to) return trail;
  return trail.at(-2) === to ? trail.slice(0, -1) : [...trail, to];
}

/** Where back leads: out, from the front page; else to the address before, or to the front page when there is none. */
export const backFrom = (trail: Trail): string | null => (trail.at(-1) === '/' ? null : (trail.at(-2) ?? '/'));
