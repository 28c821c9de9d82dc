import type { ServerResponse } from 'node:http';
import type { Part, Plan } from './plan.ts';
import { seeded } from './tokens.ts';

/** When tokens leave. */
export interface Pace {
  /** Milliseconds from now to the first token. */
  readonly ttft: number;
  /** Tokens a second (bytes where a plan is written byte by byte); 0 for as fast as they are read. */
  readonly tps: number;
}

/** A comment this often where a server sends nothing else. */
const COMMENT_MS = 20;

/** Longest piece in bytes where lines and letters are cut. */
const SPLIT = 7;

interface Piece {
  readonly bytes: Uint8Array | string;
  /** Its number among what is paced, counted from 0; undefined when it waits for nothing. */
  readonly place: number | undefined;
  readonly token: boolean;
}

/** The parts as they are written, one write each. */
function piecesOf({ parts, wire }: Plan): readonly Piece[] {
  let place = 0;
  const random = seeded(parts.length);
  return parts.flatMap(({ text, token = false }: Part): Piece[] => {
    if (wire === 'whole') return [{ bytes: text, place: token ? place++ : undefined, token }];
    const bytes = Buffer.from(text);
    const pieces: Piece[] = [];
    for (let at = 0; at < bytes.length; ) {
      const length = wire === 'bytes' ? 1 : 1 + Math.floor(random() * SPLIT);
      const last = at + length >= bytes.length;
      const paced = wire === 'bytes' || (token && at === 0);
      pieces.push({ bytes: bytes.subarray(at, at + length), place: paced ? place++ : undefined, token: token && last });
      at += length;
    }
    return pieces;
  });
}

/**
 * Sends what was planned, each token at its time, and waits for a reader that is slow. `onToken` is told when a token is
 * handed to the socket. Stops when the client goes.
 */
export function play(plan: Plan, pace: Pace, response: ServerResponse, onToken: () => void): void {
  const pieces = piecesOf(plan);
  const begun = performance.now();
  const gap = pace.tps > 0 ? 1000 / pace.tps : 0;
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  response.once('close', () => {
    clearTimeout(timer);
    clearImmediate(soon);
  });

  const ending = () => {
    switch (plan.end) {
      case 'end':
        return response.end();
      case 'reset':
        return response.socket?.resetAndDestroy();
      case 'comments':
        response.write(': still here\n\n');
        timer = setTimeout(ending, COMMENT_MS);
        return;
      case 'silence':
        return;
    }
  };

  const step = () => {
    while (next < pieces.length) {
      const piece = pieces[next];
      if (!piece || response.destroyed) return;
      const due = piece.place === undefined ? 0 : begun + pace.ttft + piece.place * gap;
      const wait = due - performance.now();
      if (wait > 0.5) {
        timer = setTimeout(step, wait);
        return;
      }
      next++;
      const isRead = response.write(piece.bytes);
      if (piece.token) onToken();
      if (!isRead) {
        response.once('drain', step);
        return;
      }
      // A write of its own for each: the reader must not get them together.
      if (gap === 0 || plan.wire !== 'whole') {
        soon = setImmediate(step);
        return;
      }
    }
    // What was written last goes out before a reset.
    soon = setImmediate(ending);
  };

  if (plan.status === null) return;
  const { status, headers } = plan;
  const begin = () => {
    response.writeHead(status, headers);
    response.flushHeaders();
    step();
  };
  if (plan.headersAfterMs > 0) timer = setTimeout(begin, plan.headersAfterMs);
  else begin();
}
