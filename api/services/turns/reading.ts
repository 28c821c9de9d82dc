import type { TurnEvent } from '../../contract/event.ts';
import { restoreNames } from '../../privacy/index.ts';
import type { StoredEvent } from '../../store/index.ts';
import type { Hub } from '../hub.ts';
import type { Journal } from './journal.ts';

/** Reads events until the signal aborts. Each call is a reader of its own. */
export type Reading = (signal: AbortSignal) => AsyncGenerator<TurnEvent>;

/** How many events are read from the store at once. */
const PAGE = 100;

/** An event as everybody gets it: the same bytes on every connection. `names` are the conversation's, for its tokens. */
export const presentEvent = ({ seq, turnId, attempt, at, body }: StoredEvent, names: readonly string[]): TurnEvent => ({
  seq,
  turnId,
  attempt,
  at,
  ...('text' in body ? { ...body, text: restoreNames(body.text, names) } : body),
});

/** What is read, and from where on. */
interface Passage {
  readonly conversationId: string;
  /** The number of the last event that the reader has. */
  readonly after: number;
  /** The names that the conversation's tokens stand for. */
  readonly names: readonly string[];
  /** The event after which the reader wants no more. */
  readonly isLast?: (event: StoredEvent) => boolean;
  /** Nothing more will come, though no last event did. */
  readonly isOver?: () => boolean;
}

/** Where readers find what was committed, and hear of more. */
interface Sources {
  readonly hub: Hub;
  readonly eventsAfter: (conversationId: string, after: number, limit: number) => Promise<readonly StoredEvent[]>;
  /** Of the turn that this process runs in the conversation, if it does. */
  readonly journalOf: (conversationId: string) => Journal | undefined;
  /** Somebody reads from now on. */
  readonly onRead: () => void;
}

/** Reads a conversation's events in order, without a gap and none twice, as they are committed here or elsewhere. */
export async function* read(
  { conversationId, after, names, isLast = () => false, isOver = () => false }: Passage,
  { hub, eventsAfter, journalOf, onRead }: Sources,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent> {
  const ear = hub.listen(conversationId);
  onRead();
  signal.addEventListener('abort', ear.nudge);
  let journal: Journal | undefined;
  let cursor = after;
  try {
    while (!signal.aborted) {
      // Asked before reading: what was committed before the end is then still read.
      const over = isOver() || hub.closed || ear.over;
      // One that has just ended still tells of its last events.
      journal = journalOf(conversationId) ?? journal;
      const told = journal?.eventsAfter(cursor);
      const events = told ?? (await eventsAfter(conversationId, cursor, PAGE));
      for (const event of events) {
        if (signal.aborted) return;
        cursor = event.seq;
        yield presentEvent(event, names);
        if (isLast(event)) return;
      }
      // There may be more: on another page, or in the store after what the journal told.
      if (told ? told.length > 0 : events.length === PAGE) continue;
      if (over) return;
      await ear.wake();
    }
  } finally {
    signal.removeEventListener('abort', ear.nudge);
    ear.close();
  }
}
