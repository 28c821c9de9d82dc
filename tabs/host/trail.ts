/** The addresses that somebody has gone through on this page, newest last. */
export type Trail = readonly string[];

/** The trail after a step; a step to the address before the last one is a step back. */
export function walk(trail: Trail, to: string): Trail {
  if (trail.at(-1) === to) return trail;
  return trail.at(-2) === to ? trail.slice(0, -1) : [...trail, to];
}

/** Where back leads: to the address before, from a page that was opened from outside to the front page, or nowhere. */
export const backFrom = (trail: Trail): string | null => trail.at(-2) ?? (trail.at(-1) === '/' ? null : '/');
