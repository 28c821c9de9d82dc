import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { TurnEvent } from '../contract/event.ts';
import type { Reading } from '../services/turns/index.ts';

/** A comment is sent this often, so that proxies and browsers do not take a quiet stream for a dead one. */
const HEARTBEAT_MS = 15_000;

/** How events are sent: nobody on the way may keep, change or hold back any part (nginx knows the last header). */
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

/** One event as bytes: the same on every connection, so that a resumed stream equals an unbroken one. */
export const frameOf = (event: TurnEvent): string =>
  `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * Sends what `reading` yields until it ends or the client goes. A client that reads slowly is waited for: the reading
 * pauses and goes on from the store, so at most one event is held for it. The client's going stops the reading only.
 */
export async function sendEvents(
  response: ServerResponse,
  reading: Reading,
  heartbeatMs = HEARTBEAT_MS,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(200, HEADERS);
  response.flushHeaders();
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': heartbeat\n\n');
  }, heartbeatMs);
  try {
    for await (const event of reading(gone.signal)) {
      if (!response.write(frameOf(event))) await once(response, 'drain', { signal: gone.signal });
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}

/** The number to go on after, from the header or `?after=`; 0 when neither is there, null when it is no number. */
export function readAfter(lastEventId: string | undefined, after: unknown): number | null {
  const text = lastEventId ?? after;
  if (text === undefined || text === '') return 0;
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
