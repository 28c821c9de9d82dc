import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { TurnEvent } from '../../api/contract/event.ts';
import { frameOf, readAfter, sendEvents } from '../../api/routes/eventStream.ts';
import type { Reading } from '../../api/services/turns/index.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const anEvent = (seq: number, text = 'Hvad ved du?'): TurnEvent => ({
  seq,
  turnId: 't',
  attempt: 1,
  at: '2026-11-23T08:00:00.000Z',
  type: 'text',
  text,
  lang: 'da',
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server that sends `reading` to whoever connects. */
async function serve(reading: Reading, heartbeatMs?: number): Promise<number> {
  server = createServer((_, response) => void sendEvents(response, reading, heartbeatMs));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const open = (port: number) => new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1' }, resolve));

describe('sendEvents', () => {
  it('stops reading the store while its reader does not read, and ends when the reader goes', async () => {
    let pulled = 0;
    const ended = Promise.withResolvers<void>();
    const endless: Reading = async function* (signal) {
      try {
        while (!signal.aborted) yield anEvent(++pulled, 'x'.repeat(20_000));
      } finally {
        ended.resolve();
      }
    };
    const response = await open(await serve(endless));
    response.pause();
    let before = -1;
    while (pulled !== before) {
      before = pulled;
      await wait(100);
    }

    const stuckAt = pulled;
    response.destroy();
    await ended.promise;

    expect(stuckAt).toBeGreaterThan(0);
    expect(pulled - stuckAt).toBeLessThanOrEqual(1);
  });

  it('sends comments while there is nothing to say', async () => {
    const quiet: Reading = async function* (signal) {
      yield anEvent(1);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const response = await open(await serve(quiet, 5));
    let text = '';
    for await (const chunk of response) {
      text += String(chunk);
      if (text.split(': heartbeat\n\n').length > 3) break;
    }

    expect(text.startsWith(frameOf(anEvent(1)))).toBe(true);
  });
});

describe('readAfter', () => {
  it.each([
    [undefined, undefined, 0],
    ['7', undefined, 7],
    ['7', '3', 7],
    [undefined, '3', 3],
    ['', '3', 0],
    ['seven', undefined, null],
    ['-7', undefined, null],
    [undefined, ['1', '2'], null],
  ])('of header %o and query %o is %o', (header, query, number) => {
    expect(readAfter(header, query)).toBe(number);
  });
});
