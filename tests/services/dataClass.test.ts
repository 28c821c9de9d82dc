import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Obligations } from '../../api/contract/policy.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import { Models } from '../../api/models/index.ts';
import { aRequest } from '../drafts/aKind.ts';
import { aModelSetting } from '../models/aModel.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';

let mock: MockModel;
let models: Models;
let school: TestSchool;
let data: Obligations['data'] = 'none';

beforeEach(async () => {
  data = 'none';
  mock = await startMockModel();
  models = new Models([aModelSetting(mock.url)]);
  school = await aSchool({
    models,
    draftKinds,
    budget: { student: 1e9, teacher: 1e9, class: 1e9, school: 1e9 },
    decide: (request) => policyWith({ assurance: 'guarded', models: 'all', data })(request),
  });
});
afterEach(async () => {
  await models.close();
  await mock.close();
  await school.store.close();
});

const asked = () => JSON.stringify(mock.requests.map(({ body }) => body));

/** What Sofia is answered when she writes on a problem of her own: its text, and who wrote it. */
async function saying(text: string) {
  const sofia = await school.person('demo-sofia');
  const { id } = value(await school.services.startConversation(sofia, { problem: { text: 'Beregn 3/4 + 2/3' } }));
  mock.reset();
  const events = value(await school.services.takeTurn(sofia, id, { text, clientTurnId: crypto.randomUUID() }));
  const said: string[] = [];
  let author: string | undefined;
  for await (const event of events(AbortSignal.timeout(5_000))) {
    if (event.type === 'text') said.push(event.text);
    if (event.type === 'done') author = event.writtenBy.kind;
  }
  return { said, author };
}

describe('where a model may be sent nothing about people', () => {
  it('a student who names a classmate is answered by the rules, and nothing is sent', async () => {
    const { said, author } = await saying('Elias siger at jeg skal lægge dem sammen, men jeg ved ikke hvordan');
    expect(mock.requests).toEqual([]);
    expect(author).toBe('rules');
    expect(said.join(' ')).not.toBe('');
  });

  it('a student who names nobody is answered by the model', async () => {
    const { author } = await saying('jeg ved ikke hvordan man starter');
    expect(mock.requests).toHaveLength(1);
    expect(author).toBe('model');
  });

  it('a draft about a student is written by the rules and says why; one about nobody is the model’s', async () => {
    const about = await drafted('Brøker til Elias');
    expect(mock.requests).toEqual([]);
    expect(about.remarks.join(' ')).toContain('lader ingen sprogmodel se tekst om bestemte personer');
    expect(about.sections.flatMap(({ author }) => (author?.kind === 'model' ? [author] : []))).toEqual([]);

    const plain = await drafted('Brøker');
    expect(mock.requests.length).toBeGreaterThan(0);
    expect(plain.remarks.join(' ')).not.toContain('bestemte personer');
  });

  it('a wish that names a student is refused with its reason, and nothing is sent', async () => {
    const jonas = await school.person('demo-jonas');
    const { id, revision, sections } = await drafted('Brøker');
    mock.reset();
    const wish = { revision, section: sections[0]?.id ?? '', wish: 'own' as const, words: 'Gør det lettere for Elias' };
    expect(await school.services.rewriteSection(jonas, id, wish)).toMatchObject({
      ok: false,
      refusal: { code: 'modelNotForPeople' },
    });
    expect(mock.requests).toEqual([]);
  });
});

it('where pseudonyms may be sent, the model gets the mark and never the name', async () => {
  data = 'pseudonym';
  await saying('Elias siger at jeg skal lægge dem sammen, men jeg ved ikke hvordan');
  expect(asked()).toContain('[ELEV_');
  expect(asked()).not.toContain('Elias');
});

async function drafted(topic: string) {
  const jonas = await school.person('demo-jonas');
  const request = aRequest({ topic });
  const { id } = value(await school.services.startDraft(jonas, { clientDraftId: crypto.randomUUID(), request }));
  for (let after: number | undefined; ; ) {
    const view = value(await school.services.readDraft(jonas, id, after));
    if (view.status !== 'writing') return view;
    after = view.revision;
  }
}
