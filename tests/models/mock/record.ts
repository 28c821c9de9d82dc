import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour } from './behaviour.ts';

/** One request and what became of it. Times are milliseconds of `machineMs`. */
export interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed JSON; the raw text where it is none. */
  readonly body: unknown;
  readonly model: string;
  /** The fault that was played; `ok` when `times` was used up. */
  readonly mode: Behaviour['mode'];
  readonly arrived: number;
  /** Its tokens, as planned. */
  readonly tokens: readonly string[];
  /** When each token was handed to the socket. */
  readonly tokenTimes: number[];
  /** `finished`: the answer was sent to its planned end; `left`: it broke off, by plan or because the client went. */
  outcome: 'running' | 'finished' | 'left';
}

/** Milliseconds on a clock that all processes of this machine share. */
export const machineMs = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;

/** Puts a request into the list and keeps its outcome up to date. */
export function record(
  requests: RecordedRequest[],
  response: ServerResponse,
  known: Omit<RecordedRequest, 'arrived' | 'tokenTimes' | 'outcome'>,
): RecordedRequest {
  const recorded: RecordedRequest = { ...known, arrived: machineMs(), tokenTimes: [], outcome: 'running' };
  requests.push(recorded);
  response.once('finish', () => {
    recorded.outcome = 'finished';
  });
  response.once('close', () => {
    if (recorded.outcome === 'running') recorded.outcome = 'left';
  });
  return recorded;
}

/** Counts of what was recorded. */
export function tally(requests: readonly RecordedRequest[]) {
  const those = (outcome: RecordedRequest['outcome']) =>
    requests.filter((request) => request.outcome === outcome).length;
  return {
    requests: requests.length,
    /** Tokens handed to sockets. */
    tokens: requests.reduce((sum, { tokenTimes }) => sum + tokenTimes.length, 0),
    running: those('running'),
    finished: those('finished'),
    left: those('left'),
  };
}
