import { Agent, request } from 'node:http';
import { machineMs } from '../../models/mock/record.ts';

/** A request that is answered by an event stream. */
export interface Asking {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Text that a client got, when. */
export interface Shown {
  readonly at: number;
  readonly text: string;
}

/** What one client saw of one stream; times are of the machine's clock. */
export interface Seen {
  readonly sent: number;
  readonly shown: readonly Shown[];
  /** Why it is not whole; undefined for a stream that came to its end. */
  readonly broken: string | undefined;
}

/** Reads a frame's JSON: the text in it that a person would see, if any. */
export type Reader = (data: Readonly<Record<string, unknown>>) => string | undefined;

/** A connection for each stream: servers close those that are quiet, just when the next stream would take one. */
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** Longest time for one stream. */
const LIMIT_MS = 60_000;

/** Asks and reads to the end. While it streams, chunks are only put aside with their time; they are read afterwards. */
export function stream(asking: Asking, read: Reader): Promise<Seen> {
  return new Promise((resolve) => {
    const chunks: { at: number; bytes: Buffer }[] = [];
    const sent = machineMs();
    const end = (broken?: string) => resolve({ sent, shown: shownIn(chunks, read), broken });
    const outgoing = request(
      asking.url,
      { method: 'POST', agent, timeout: LIMIT_MS, headers: { 'content-type': 'application/json', ...asking.headers } },
      (answer) => {
        answer.on('data', (bytes: Buffer) => chunks.push({ at: machineMs(), bytes }));
        answer.once('end', () => end(answer.statusCode === 200 ? undefined : `status ${answer.statusCode}`));
        answer.once('error', (error) => end(error.message));
      },
    );
    outgoing.once('timeout', () => outgoing.destroy(new Error('timeout')));
    outgoing.once('error', (error) => end(error.message));
    outgoing.end(JSON.stringify(asking.body));
  });
}

function shownIn(chunks: readonly { at: number; bytes: Buffer }[], read: Reader): Shown[] {
  const shown: Shown[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  for (const { at, bytes } of chunks) {
    const frames = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const data = /^data: (\{.*)$/m.exec(frame)?.[1];
      const text = data === undefined ? undefined : read(JSON.parse(data));
      if (text) shown.push({ at, text });
    }
  }
  return shown;
}
