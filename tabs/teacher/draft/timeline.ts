import type { DraftVersionView } from '../../../api/contract/draftView.ts';

/**
 * The states that undo and redo walk between, as the numbers of the versions that hold them, oldest first. `at` is where
 * the draft stands. Undoing makes a new version on the server; it is not a new state here.
 */
export interface Timeline {
  readonly states: readonly number[];
  readonly at: number;
  /** The newest version that has been taken in. */
  readonly seen: number;
}

export const noTimeline: Timeline = { states: [], at: -1, seen: -1 };

/** Takes in the versions that are new. A new state after undoing forgets what could have been redone. */
export function grow(line: Timeline, versions: readonly DraftVersionView[]): Timeline {
  let { states, at, seen } = line;
  const fresh = versions.filter(({ revision }) => revision > line.seen).toSorted((a, b) => a.revision - b.revision);
  for (const { revision, what } of fresh) {
    seen = revision;
    // Approving changes no text.
    if (what === 'approved') continue;
    states = [...states.slice(0, at + 1), revision];
    at = states.length - 1;
  }
  return { states, at, seen };
}

/** The same line after the draft was put back (or forward) to the state at `at`. */
export function standAt(line: Timeline, at: number, versions: readonly DraftVersionView[]): Timeline {
  return { ...line, at, seen: Math.max(line.seen, ...versions.map(({ revision }) => revision)) };
}

/** The version that undoing or redoing goes to, if it is still kept. */
export function stepOf(
  line: Timeline,
  direction: 'undo' | 'redo',
  versions: readonly DraftVersionView[],
): { readonly at: number; readonly version: number } | undefined {
  const at = line.at + (direction === 'undo' ? -1 : 1);
  const version = line.states[at];
  return version !== undefined && versions.some(({ revision }) => revision === version) ? { at, version } : undefined;
}
