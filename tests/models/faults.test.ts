import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FaultKind, ModelFault } from '../../api/models/fault.ts';
import { PURPOSES } from '../../api/models/model.ts';
import { openModel } from '../../api/models/openaiModel.ts';
import { aModel, aModelSetting, QUICK } from './aModel.ts';
import { MODES, type Mode } from './mock/behaviour.ts';

/** How often each fault is met; more by hand, as in `RUNS=100 npx vitest run tests/models/faults.test.ts`. */
const RUNS = Number(process.env.RUNS ?? 3);

/** What each of the server's moods comes to for a streamed text: whole, or the one fault that says why not. */
const OF_TEXT: Readonly<Record<Mode, 'whole' | 'long' | FaultKind>> = {
  ok: 'whole',
  leak: 'whole',
  '401': 'unauthorised',
  '429': 'rateLimited',
  '500': 'unavailable',
  '503': 'unavailable',
  hang: 'slowHeaders',
  'hang-mid': 'stalled',
  cut: 'unreachable',
  'cut-clean': 'cut',
  malformed: 'malformed',
  'malformed-body': 'malformed',
  drip: 'whole',
  empty: 'empty',
  filter: 'filtered',
  length: 'long',
  'error-event': 'unavailable',
  'dup-id': 'whole',
  split: 'whole',
  nodone: 'whole',
  'long-line': 'malformed',
  toolcall: 'malformed',
  refusal: 'refused',
  'slow-headers': 'slowHeaders',
  comments: 'slowStart',
  redirect: 'malformed',
  'no-json-schema': 'whole',
  'fenced-json': 'whole',
  'wrong-json': 'whole',
  'cut-json': 'whole',
};

/** And for an object, where it differs. */
const OF_OBJECT: Partial<Record<Mode, 'whole' | FaultKind>> = {
  length: 'shape',
  'wrong-json': 'shape',
  'cut-json': 'shape',
  leak: 'whole',
};

const Plan = z.strictObject({ title: z.string(), minutes: z.int().min(1), steps: z.array(z.string()).min(1) });
const PLAN = { title: 'Brøker', minutes: 45, steps: ['Tegn', 'Del'] };
const SCRIPT = 'Hvad ved du om opgaven? Skriv det første skridt, og sig, hvorfor du vælger det. Hvad ser du så?';

let opened: Awaited<ReturnType<typeof aModel>>;
afterEach(async () => opened.close());

async function socketsGone(): Promise<number> {
  for (let tries = 0; tries < 50 && opened.mock.stats().openSockets > 0; tries++) await wait(20);
  return opened.mock.stats().openSockets;
}

const kindOf = (error: unknown): string => (error instanceof ModelFault ? error.kind : `not a fault: ${error}`);

describe.each(MODES)('a server in the mood "%s"', { timeout: 600_000 }, (mode) => {
  it('ends a text for whatever purpose whole or with one fault, and leaves no socket', async () => {
    opened = await aModel({ providerModel: `mock?mode=${mode}`, script: mode === 'leak' ? {} : { script: SCRIPT } });
    const { model, mock } = opened;
    const outcomes = await inBatches(RUNS * PURPOSES.length, async (run) => {
      const purpose = PURPOSES[run % PURPOSES.length] ?? 'tutor';
      const own = fresh(mock.url, mode);
      let text = '';
      const end = await own
        .streamText({ purpose, messages: [{ role: 'user', text: 'hej' }], maxTokens: 200 }, (more) => {
          text += more;
        })
        .then(({ finish }) => (finish === 'length' ? 'long' : 'whole'), kindOf);
      await own.close();
      return { end, text };
    });
    await model.close();

    for (const { end, text } of outcomes) {
      expect(end).toBe(OF_TEXT[mode]);
      if (end === 'whole' && mode !== 'leak') expect(text).toBe(SCRIPT);
    }
    expect(await socketsGone()).toBe(0);
  });

  it('ends an object that fits or with one fault', async () => {
    opened = await aModel({ script: { json: () => PLAN } });
    const { mock } = opened;
    const outcomes = await inBatches(RUNS, async () => {
      const own = fresh(mock.url, mode);
      const end = await own
        .fillObject({
          purpose: 'draft',
          messages: [{ role: 'user', text: 'en plan' }],
          maxTokens: 500,
          schemaName: 'plan',
          schema: Plan,
        })
        .then(({ value }) => (Plan.safeParse(value).success ? 'whole' : 'not checked'), kindOf);
      await own.close();
      return end;
    });

    expect(outcomes).toEqual(outcomes.map(() => OF_OBJECT[mode] ?? OF_TEXT[mode]));
    await opened.model.close();
    expect(await socketsGone()).toBe(0);
  });
});

/** So many calls at once, so that a limit passes for the server's sake and not for the machine's. */
const AT_ONCE = 9;

async function inBatches<T>(count: number, run: (n: number) => Promise<T>): Promise<T[]> {
  const outcomes: T[] = [];
  for (let n = 0; n < count; n += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - n) }, (_, at) => run(n + at));
    outcomes.push(...(await Promise.all(batch)));
  }
  return outcomes;
}

/** A model of its own for each try: here it is about the server, not about the breaker. */
const fresh = (url: string, mode: Mode) =>
  openModel(
    aModelSetting(url, { providerModel: `mock?mode=${mode}`, ...(SILENT.includes(mode) && { patience: QUICK }) }),
  );

/** Moods in which a limit has to pass. */
const SILENT: readonly Mode[] = ['hang', 'hang-mid', 'slow-headers', 'comments'];
