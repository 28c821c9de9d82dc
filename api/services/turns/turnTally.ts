import type { TurnEventBody } from '../../contract/event.ts';

/** Hears how one turn goes, for the metrics. Nothing of what it hears is kept but counts and times. */
export interface TurnTally {
  /** An event was committed. */
  onEvent(body: TurnEventBody): void;
  /** The turn broke off. */
  onInterrupted(): void;
}

/** Where nobody counts. */
export const untallied: TurnTally = { onEvent: () => {}, onInterrupted: () => {} };
