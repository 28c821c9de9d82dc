import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Person } from '../identity/person.ts';

/** How many are let through a minute. */
export interface Limits {
  readonly turnsPerStudent: number;
  readonly turnsPerClass: number;
}

/** Other reads and writes a minute of one person: far more than a page needs. */
const REQUESTS_PER_PERSON = 600;
/** Sentences a minute that one person hears: reading fast, with the next one fetched ahead. */
const SENTENCES_PER_PERSON = 120;
/** Recordings a minute of one person. */
const RECORDINGS_PER_PERSON = 10;
/** Requests a minute of one address before anybody is signed in: a school sits behind one address. */
const REQUESTS_PER_ADDRESS = 3_000;
/** Event streams that one person may hold open at once. */
const STREAMS_PER_PERSON = 50;

/** Each gate says how many seconds to wait, or 0 to pass. */
export interface Gates {
  address(ip: string): Promise<number>;
  request(person: Person): Promise<number>;
  turn(person: Person): Promise<number>;
  speech(person: Person): Promise<number>;
  dictation(person: Person): Promise<number>;
  /** Counts an open stream: null when there are too many, otherwise how to give the place back. */
  stream(person: Person): (() => void) | null;
}

/**
 * Gates in this process's memory. One student cannot use up a class's share, and a class cannot use up the server: the
 * class gate is asked only after the student's own.
 */
export function openGates(limits: Limits): Gates {
  const minute = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const addresses = minute(REQUESTS_PER_ADDRESS);
  const requests = minute(Math.max(REQUESTS_PER_PERSON, limits.turnsPerStudent * 10));
  const sentences = minute(SENTENCES_PER_PERSON);
  const recordings = minute(RECORDINGS_PER_PERSON);
  const students = minute(limits.turnsPerStudent);
  const classes = minute(limits.turnsPerClass);
  const streams = new Map<string, number>();
  return {
    address: (ip) => wait(addresses, ip),
    request: (person) => wait(requests, person.id),
    speech: (person) => wait(sentences, person.id),
    dictation: (person) => wait(recordings, person.id),
    turn: async (person) => {
      const own = await wait(students, person.id);
      if (own > 0) return own;
      const waits = await Promise.all(person.classes.map(({ id }) => wait(classes, id)));
      return Math.max(0, ...waits);
    },
    stream: ({ id }) => {
      const open = streams.get(id) ?? 0;
      if (open >= STREAMS_PER_PERSON) return null;
      streams.set(id, open + 1);
      return () => {
        const left = (streams.get(id) ?? 1) - 1;
        if (left > 0) streams.set(id, left);
        else streams.delete(id);
      };
    },
  };
}

/** The same gates, and each open stream is told of. */
export function countStreams(gates: Gates, opened: () => () => void): Gates {
  return {
    ...gates,
    stream(person) {
      const giveBack = gates.stream(person);
      if (!giveBack) return null;
      const closed = opened();
      return () => {
        giveBack();
        closed();
      };
    },
  };
}

async function wait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return Math.max(1, Math.ceil(rejection.msBeforeNext / 1000));
    throw rejection;
  }
}
