import type { Address } from './chat.ts';

/** An activity to Teams, as JSON. */
export type Outgoing = Readonly<Record<string, unknown>> & { readonly type: 'message' | 'typing' };

/** Carries activities to Teams. */
export interface Connector {
  /** Sends one and says which id it got; an empty text where Teams does not tell. @throws ConnectorFault */
  send(address: Address, activity: Outgoing): Promise<string>;
  /** Puts another in its place. @throws ConnectorFault */
  update(address: Address, id: string, activity: Outgoing): Promise<void>;
}

/** Why an activity did not reach Teams. */
export class ConnectorFault extends Error {
  /** The status that Teams answered with; 0 when it did not answer. */
  readonly status: number;
  /** The same for a log, which takes nothing of what Teams said in words. */
  readonly code: string;
  /** How long Teams asks to wait, in milliseconds. */
  readonly waitMs: number | undefined;

  constructor(status: number, message: string, waitMs?: number) {
    super(message);
    this.name = 'ConnectorFault';
    this.status = status;
    this.code = `teams ${status}`;
    this.waitMs = waitMs;
  }
}

/** Answers after which the same may be tried again: nothing was done. */
const AGAIN = new Set([429, 502, 503, 504]);

/** Whether Teams only had no room for it. */
export const isBusy = ({ status }: ConnectorFault): boolean => AGAIN.has(status);

const MOST_TRIES = 3;
const LONGEST_WAIT_MS = 10_000;

/** The connector with patience: what Teams had no room for is tried again, twice. */
export function patiently(connector: Connector, sleep = wait): Connector {
  const patient = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ConnectorFault) || !isBusy(error) || tries >= MOST_TRIES) throw error;
        await sleep(Math.min(LONGEST_WAIT_MS, error.waitMs ?? tries * 1_000));
      }
    }
  };
  return {
    send: (address, activity) => patient(() => connector.send(address, activity)),
    update: (address, id, activity) => patient(() => connector.update(address, id, activity)),
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
