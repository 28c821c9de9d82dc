import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Obligations } from '../../api/contract/policy.ts';
import { Models } from '../../api/models/index.ts';
import { aModelSetting } from '../models/aModel.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';

const PARK =
  'I en park står der 4 rækker med 12 bænke. 7 bænke bliver ødelagt i en storm. Hvor mange bænke kan man sidde på?';
const RIGHT = [
  { left: '4', sign: '*', right: '12', result: '48' },
  { left: '48', sign: '-', right: '7', result: '41' },
];

let mock: MockModel;
let models: Models;
let school: TestSchool;
let answers: readonly unknown[];
let assurance: Obligations['assurance'] = 'guarded';

beforeEach(async () => {
  assurance = 'guarded';
  answers = [{ steps: RIGHT }, { steps: RIGHT }];
  let asked = 0;
  mock = await startMockModel({ json: () => answers[asked++ % answers.length] });
  models = new Models([aModelSetting(mock.url, { purposes: ['solve'] })]);
  school = await aSchool({
    models,
    budget: { student: 1e6, teacher: 1e6, class: 1e6, school: 1e6 },
    decide: (request) => policyWith({ assurance })(request),
  });
});
afterEach(async () => {
  await school.services.drain(1_000);
  await models.close();
  await mock.close();
  await school.store.close();
});

/** Sofia's own problem, and the conversation about it when the model has been asked as often as it is going to be. */
async function opened(text: string, calls: number) {
  const sofia = await school.person('demo-sofia');
  const { id } = value(await school.services.startConversation(sofia, { problem: { text } }));
  await expect.poll(() => mock.requests.length).toBe(calls);
  return { sofia, id, find: async () => school.store.conversations.find(id) };
}

/** What is said to a student who answers, and whether their work is done. */
async function answered(id: string, text: string) {
  const sofia = await school.person('demo-sofia');
  const events = value(await school.services.takeTurn(sofia, id, { text, clientTurnId: crypto.randomUUID() }));
  let solved = false;
  for await (const event of events(AbortSignal.timeout(5_000))) if (event.type === 'done') solved = event.solved;
  return solved;
}

describe('a word problem that the engine cannot solve', () => {
  it('gets the key that a model finds in two ways, and the student’s own answer can be confirmed by it', async () => {
    const { id, find } = await opened(PARK, 2);
    await expect.poll(async () => (await find())?.keyOrigin).toBe('agreed');
    expect((await find())?.key).toEqual({ type: 'numeric', value: '41', steps: ['48'] });
    expect(await answered(id, '4 · 12 = 48 og 48 - 7 = 41, så svaret er 41')).toBe(true);
  });

  it('is asked about in two ways, without a word of who asks', async () => {
    await opened(PARK, 2);
    const [one, other] = mock.requests.map(({ body }) => JSON.stringify(body));
    expect(one).not.toBe(other);
    expect(`${one}${other}`).not.toMatch(/sofia/iu);
  });

  it('is left without a key where the two do not agree', async () => {
    answers = [{ steps: RIGHT }, { steps: [{ left: '4', sign: '*', right: '12', result: '48' }] }];
    const { find } = await opened(PARK, 2);
    await school.services.drain(1_000);
    expect((await find())?.key).toEqual({ type: 'none' });
  });

  it('is left without a key where the model writes something else', async () => {
    answers = [{ answer: 41 }];
    const { find } = await opened(PARK, 4);
    await school.services.drain(1_000);
    expect((await find())?.keyOrigin).toBe('none');
  });
});

describe('nothing is asked', () => {
  it.each([
    ['where the engine has a key of its own', 'Hvad er 3/4 + 1/8?'],
    ['about a text in another subject', 'Skriv et læserbrev om skoletiden på 200 ord'],
    ['where an adult is needed', 'Jeg har 4 piller og 12 til. Jeg vil ikke leve mere. Hvor mange skal jeg tage?'],
    ['where a CPR number stands in it', 'Bo har cpr 070761-4285. Han har 4 rækker med 12 bænke. Hvor mange har han?'],
  ])('%s', async (_, text) => {
    const { find } = await opened(text, 0);
    await school.services.drain(1_000);
    expect(mock.requests).toEqual([]);
    expect((await find())?.keyOrigin).not.toBe('agreed');
  });

  it('where the policy lets no model write', async () => {
    assurance = 'rendered';
    await opened(PARK, 0);
    await school.services.drain(1_000);
    expect(mock.requests).toEqual([]);
  });
});
