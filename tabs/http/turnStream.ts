import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { TakeTurn } from '../../api/contract/conversation.ts';
import type { TurnEvent } from '../../api/contract/event.ts';
import { RequestFailed, send } from './request.ts';

/** A stream that says nothing for this long is taken for dead; the server's heartbeats do not count as saying. */
const SILENCE_MS = 45_000;

const path = (id: string, what: 'turns' | 'events') => `/api/conversations/${encodeURIComponent(id)}/${what}`;

/**
 * Sends a turn and yields its events as they are committed. It ends when the stream does: only a `done` event means
 * that the reply is whole. Throws `RequestFailed` when the turn was refused or the connection broke.
 */
export async function* takeTurn(id: string, turn: TakeTurn, signal: AbortSignal): AsyncGenerator<TurnEvent> {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  const response = await send('POST', path(id, 'turns'), { body: turn, accept: 'text/event-stream', signal: either });
  yield* eventsOf(response, signal, silence);
}

/** The events after number `after`, old ones at once and new ones as they come. Ends and throws like `takeTurn`. */
export async function* followEvents(id: string, after: number, signal: AbortSignal): AsyncGenerator<TurnEvent> {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  const response = await send('GET', path(id, 'events'), {
    accept: 'text/event-stream',
    headers: { 'Last-Event-ID': String(after) },
    signal: either,
  });
  yield* eventsOf(response, signal, silence);
}

async function* eventsOf(response: Response, signal: AbortSignal, silence: AbortController): AsyncGenerator<TurnEvent> {
  if (!response.body) return;
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      // The checked border: the server validates each event against the contract before it commits it.
      yield JSON.parse(value.data) as TurnEvent;
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new RequestFailed(0, 'unreachable', '');
  } finally {
    clearTimeout(timer);
    void reader.cancel().catch(() => undefined);
  }
}
