import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShareDraft } from '../../api/contract/draftView.ts';
import type { Obligations } from '../../api/contract/policy.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import { aRequest } from '../drafts/aKind.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';

let school: TestSchool;
let approval: Obligations['approval'];
let isClosed = false;

beforeEach(async () => {
  approval = 'colleague';
  isClosed = false;
  school = await aSchool({
    draftKinds,
    decide: (request) => {
      const decision = policyWith({ approval })(request);
      return isClosed && request.role === 'teacher'
        ? { ...decision, effect: 'deny', obligations: undefined }
        : decision;
    },
  });
  await school.store.people.importSchool(
    {
      id: 'other',
      name: 'En anden skole',
      classes: [],
      people: [{ id: 'other-eva', name: 'Eva Holm', role: 'teacher', classIds: [] }],
    },
    'da',
  );
});
afterEach(() => school.store.close());

const jonas = () => school.person('demo-jonas');
const mette = () => school.person('demo-mette');

/** Tasks in fractions that Jonas has drafted, whole. */
async function drafted() {
  const request = aRequest({ kind: 'exercises', subject: 'mathematics', grade: 8, topic: 'ligninger', count: 6 });
  const { id } = value(
    await school.services.startDraft(await jonas(), { clientDraftId: crypto.randomUUID(), request }),
  );
  for (let after: number | undefined; ; ) {
    const view = value(await school.services.readDraft(await jonas(), id, after));
    if (view.status !== 'writing') return view;
    after = view.revision;
  }
}

const asked = async (of = 'demo-mette') => {
  const { id, revision } = await drafted();
  const ask = { revision, colleagueId: of, words: 'Vil du se på sværhedsgraden?' };
  const draft = value(await school.services.askReview(await jonas(), id, ask));
  return { id, revision, draft };
};

const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }): string =>
  outcome.ok ? 'ok' : outcome.refusal.code;

const share = (): ShareDraft => ({
  clientShareId: crypto.randomUUID(),
  className: '8.c',
  title: 'Brøker',
  situation: 'homework',
  aiLevel: 'yellow',
  audience: [{ level: 'onLevel' }],
});

const waitingFor = async (id: string) => {
  const home = value(await school.services.home(await school.person(id)));
  return 'reviews' in home ? home.reviews : [];
};

describe('where the policy asks for a colleague', () => {
  it('its author cannot approve the draft, share it, or give students a file of it', async () => {
    const { id, revision, colleague, approved } = await drafted();
    const teacher = await jonas();
    expect(approved).toBeUndefined();
    expect(colleague?.colleagues).toEqual([{ id: 'demo-mette', name: 'Mette Krogh' }]);
    expect(codeOf(await school.services.approveDraft(teacher, id, revision))).toBe('needsColleague');
    expect(codeOf(await school.services.shareDraft(teacher, id, share()))).toBe('needsColleague');
    const students = { format: 'docx', copy: 'student' } as const;
    expect(codeOf(await school.services.exportDraft(teacher, id, students))).toBe('needsColleague');
    expect(codeOf(await school.services.exportDraft(teacher, id, { ...students, copy: 'teacher' }))).toBe('ok');
  });

  it('a colleague who is asked reads it, approves it, and it can be shared', async () => {
    const { id, revision } = await asked();
    expect(await waitingFor('demo-mette')).toMatchObject([{ draftId: id, author: 'Jonas Friis', kind: 'exercises' }]);
    const review = value(await school.services.readReview(await mette(), id));
    expect(review).toMatchObject({ author: 'Jonas Friis', words: 'Vil du se på sværhedsgraden?', revision });
    expect(review.sections.length).toBeGreaterThan(0);

    const yes = { revision, approve: true, reason: '' };
    expect(codeOf(await school.services.answerReview(await mette(), id, yes))).toBe('ok');
    expect(await waitingFor('demo-mette')).toEqual([]);
    const draft = value(await school.services.readDraft(await jonas(), id));
    expect(draft.approved).toMatchObject({ by: 'Mette Krogh' });
    expect(draft.versions[0]).toMatchObject({ what: 'approved', by: 'Mette Krogh' });
    expect((await school.services.listDrafts(await jonas())).ok).toBe(true);
    expect(codeOf(await school.services.shareDraft(await jonas(), id, share()))).toBe('ok');
  });

  it('a no goes back with its reason, and another can be asked', async () => {
    const { id, revision } = await asked();
    const no = { revision, approve: false, reason: 'Opgave 3 er for svær.' };
    expect(codeOf(await school.services.answerReview(await mette(), id, no))).toBe('ok');
    const draft = value(await school.services.readDraft(await jonas(), id));
    expect(draft.colleague?.asked).toMatchObject({ name: 'Mette Krogh', refused: { reason: 'Opgave 3 er for svær.' } });
    expect(codeOf(await school.services.readReview(await mette(), id))).toBe('notFound');
    const ask = { revision, colleagueId: 'demo-mette', words: '' };
    value(await school.services.askReview(await jonas(), id, ask));
    expect(codeOf(await school.services.readReview(await mette(), id))).toBe('ok');
  });

  it('a change takes the question back, and the approval', async () => {
    const { id, revision } = await asked();
    const restored = value(await school.services.restoreDraft(await jonas(), id, revision, revision));
    expect(restored.colleague?.asked?.isOutdated).toBe(true);
    expect(await waitingFor('demo-mette')).toEqual([]);
    const yes = { revision, approve: true, reason: '' };
    expect(codeOf(await school.services.answerReview(await mette(), id, yes))).toBe('notFound');

    const ask = { revision: restored.revision, colleagueId: 'demo-mette', words: '' };
    value(await school.services.askReview(await jonas(), id, ask));
    value(await school.services.answerReview(await mette(), id, { ...yes, revision: restored.revision }));
    const approved = value(await school.services.readDraft(await jonas(), id));
    value(await school.services.restoreDraft(await jonas(), id, approved.revision, revision));
    expect(codeOf(await school.services.shareDraft(await jonas(), id, share()))).toBe('needsColleague');
  });

  it('who has read another revision than the one that is there approves nothing', async () => {
    const { id, revision } = await asked();
    const old = { revision: revision - 1, approve: true, reason: '' };
    expect(codeOf(await school.services.answerReview(await mette(), id, old))).toBe('draftChanged');
  });

  it('nobody is asked any more when its author takes the question back', async () => {
    const { id } = await asked();
    const draft = value(await school.services.stopAsking(await jonas(), id));
    expect(draft.colleague?.asked).toBeUndefined();
    expect(await waitingFor('demo-mette')).toEqual([]);
  });

  it('what the author approved alone before the rule does not count', async () => {
    approval = 'self';
    const { id, revision } = await drafted();
    value(await school.services.approveDraft(await jonas(), id, revision));
    approval = 'colleague';
    expect(value(await school.services.readDraft(await jonas(), id)).approved).toBeUndefined();
    expect(value(await school.services.listDrafts(await jonas()))[0]?.approved).toBe(false);
    expect(codeOf(await school.services.shareDraft(await jonas(), id, share()))).toBe('needsColleague');
  });

  it('approves nothing while the rules close drafts', async () => {
    const { id, revision } = await drafted();
    isClosed = true;
    expect(codeOf(await school.services.approveDraft(await jonas(), id, revision))).toBe('byPolicy');
  });
});

describe('somebody who is not asked', () => {
  it.each([
    ['another teacher of the school', 'demo-jonas'],
    ['a leader', 'demo-birgit'],
    ['a teacher of another school', 'other-eva'],
    ['a student', 'demo-sofia'],
  ])('is told of no such draft: %s', async (_, who) => {
    const { id, revision } = await asked();
    const person = await school.store.people.find(who);
    if (!person) throw new Error(who);
    expect(codeOf(await school.services.readReview(person, id))).toBe('notFound');
    const yes = { revision, approve: true, reason: '' };
    expect(codeOf(await school.services.answerReview(person, id, yes))).toBe('notFound');
    expect(codeOf(await school.services.readDraft(await mette(), id))).toBe('notFound');
    expect(value(await school.services.readDraft(await jonas(), id)).approved).toBeUndefined();
  });

  it.each(['demo-jonas', 'demo-sofia', 'other-eva', 'nobody'])('cannot be: %s', async (who) => {
    const { id, revision } = await drafted();
    const ask = { revision, colleagueId: who, words: '' };
    expect(codeOf(await school.services.askReview(await jonas(), id, ask))).toBe('badInput');
  });

  it('and only its author asks', async () => {
    const { id, revision } = await drafted();
    const ask = { revision, colleagueId: 'demo-mette', words: '' };
    expect(codeOf(await school.services.askReview(await mette(), id, ask))).toBe('notFound');
  });
});

it('a pupil whom the author named is nobody to the colleague', async () => {
  const request = aRequest({
    kind: 'exercises',
    subject: 'mathematics',
    grade: 8,
    topic: 'ligninger til Sofia',
    count: 6,
  });
  const { id } = value(
    await school.services.startDraft(await jonas(), { clientDraftId: crypto.randomUUID(), request }),
  );
  let draft = value(await school.services.readDraft(await jonas(), id));
  while (draft.status === 'writing') draft = value(await school.services.readDraft(await jonas(), id, draft.revision));
  expect(draft.title).toContain('Sofia');
  value(
    await school.services.askReview(await jonas(), id, {
      revision: draft.revision,
      colleagueId: 'demo-mette',
      words: '',
    }),
  );
  expect(JSON.stringify(value(await school.services.readReview(await mette(), id)))).not.toMatch(/Sofia|\[ELEV/);
  expect(JSON.stringify(await waitingFor('demo-mette'))).not.toMatch(/Sofia|\[ELEV/);
});
