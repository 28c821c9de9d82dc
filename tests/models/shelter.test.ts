import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault } from '../../api/models/fault.ts';
import type { OpenModel } from '../../api/models/openaiModel.ts';
import { aModel, QUICK } from './aModel.ts';

let opened: Awaited<ReturnType<typeof aModel>>;
afterEach(async () => opened.close());

const ask = (model: OpenModel, purpose: 'tutor' | 'draft' = 'tutor', signal?: AbortSignal): Promise<string> =>
  model
    .streamText({ purpose, messages: [{ role: 'user', text: 'hej' }], maxTokens: 50, signal }, () => {})
    .then(
      () => 'whole',
      (error: unknown) => (error instanceof ModelFault ? error.kind : String(error)),
    );

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries++) await wait(10);
}

describe('a model whose provider is in trouble', () => {
  it('is asked once more when it failed in passing before any text', async () => {
    opened = await aModel({ providerModel: 'mock?mode=500&times=1' });

    expect(await ask(opened.model)).toBe('whole');
    expect(opened.mock.requests).toHaveLength(2);
  });

  it('is not asked again once text has been handed out', async () => {
    opened = await aModel({ providerModel: 'mock?mode=error-event&at=2&times=1' });

    expect(await ask(opened.model)).toBe('unavailable');
    expect(opened.mock.requests).toHaveLength(1);
  });

  it('is not asked again at once when it asks for a longer rest', async () => {
    opened = await aModel({ providerModel: 'mock?mode=429&retry=20' });

    expect(await ask(opened.model)).toBe('rateLimited');
    expect(opened.mock.requests).toHaveLength(1);
  });

  it('is left alone after repeated faults and found again by itself', async () => {
    const states: string[] = [];
    opened = await aModel({}, { onBreaker: (state) => states.push(state) });
    const { model, mock } = opened;
    mock.behave({ mode: '401' });
    for (let n = 0; n < 5; n++) expect(await ask(model)).toBe('unauthorised');
    const before = mock.requests.length;

    expect(await ask(model)).toBe('open');
    expect(mock.requests).toHaveLength(before);

    mock.behave({ mode: 'ok' });
    await until(() => states.includes('closed'));

    expect(states).toEqual(['open', 'closed']);
    expect(await ask(model)).toBe('whole');
  });

  it('lets nobody wait while it is tried whether a silent one is back', async () => {
    opened = await aModel({ patience: QUICK });
    const { model, mock } = opened;
    mock.behave({ mode: 'hang' });
    await Promise.all(Array.from({ length: 5 }, () => ask(model)));
    const before = mock.requests.length;
    await until(() => mock.requests.length > before);

    const began = performance.now();
    expect(await ask(model)).toBe('open');
    // Far below the limit for headers, which the try itself is waiting for.
    expect(performance.now() - began).toBeLessThan(250);
  });

  it('is left alone after one call in vain when it has answered nobody for seconds', async () => {
    opened = await aModel({ patience: { ...QUICK, tutor: { ...QUICK.tutor, headersMs: 3_100, firstTextMs: 3_500 } } });
    const { model, mock } = opened;
    mock.behave({ mode: 'hang' });

    expect(await ask(model)).toBe('slowHeaders');
    expect(await ask(model)).toBe('open');
  });

  it('does not count what was asked wrongly, refused or given up against the provider', async () => {
    opened = await aModel();
    const { model, mock } = opened;
    mock.behave({ mode: 'refusal' });
    for (let n = 0; n < 8; n++) expect(await ask(model)).toBe('refused');
    mock.behave({ mode: 'hang' });
    for (let n = 0; n < 8; n++) expect(await ask(model, 'tutor', AbortSignal.timeout(5))).toBe('cancelled');
    mock.behave({ mode: 'ok' });

    expect(await ask(model)).toBe('whole');
  });
});

describe('places', () => {
  it('keep drafts from starving tutors', async () => {
    opened = await aModel({
      places: {
        tutor: { running: 10, waiting: 0 },
        draft: { running: 2, waiting: 1 },
        solve: { running: 1, waiting: 0 },
      },
    });
    const { model, mock } = opened;
    mock.behave({ ttft: 100 });
    const drafts = Array.from({ length: 4 }, () => ask(model, 'draft'));

    expect(await ask(model)).toBe('whole');
    expect(await Promise.all(drafts)).toEqual(['whole', 'whole', 'whole', 'busy']);
    expect(mock.requests).toHaveLength(4);
  });
});
