/** A timer of the page; a test may have its own. */
export interface Timers {
  now(): number;
  after(ms: number, then: () => void): () => void;
}

export const pageTimers: Timers = {
  now: () => performance.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** The shortest wait: a sound's clock moves in steps. */
const STEP_MS = 10;

/**
 * Calls `reach` with every mark's number when the sound comes to it, in order and none left out. `marks` are milliseconds
 * at ordinary speed; `heard` tells how far the sound has come, in the same. Gives how to stop.
 */
export function followMarks(
  marks: readonly number[],
  first: number,
  heard: () => number,
  speed: number,
  timers: Timers,
  reach: (at: number) => void,
): () => void {
  let next = first;
  let cancel = () => {};
  const look = () => {
    const now = heard();
    while (next < marks.length && (marks[next] ?? 0) <= now + STEP_MS / 2) reach(next++);
    if (next < marks.length) cancel = timers.after(Math.max(STEP_MS, ((marks[next] ?? 0) - now) / speed), look);
  };
  look();
  return () => cancel();
}
