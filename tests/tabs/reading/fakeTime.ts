import type { Timers } from '../../../tabs/reading/player/followMarks.ts';

/** Timers whose time passes when a test says so. */
export interface FakeTime extends Timers {
  /** Lets so many milliseconds pass. */
  pass(ms: number): void;
}

export function fakeTime(): FakeTime {
  let now = 0;
  let next = 0;
  const waiting = new Map<number, { readonly at: number; readonly then: () => void }>();
  return {
    now: () => now,
    after(ms, then) {
      const id = next++;
      waiting.set(id, { at: now + ms, then });
      return () => waiting.delete(id);
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        waiting.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].then();
      }
      now = end;
    },
  };
}
