import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftView } from '../../api/contract/draftView.ts';
import type { Kind } from '../../api/drafts/kind.ts';
import type { Person } from '../../api/identity/person.ts';
import { openServices, type Services } from '../../api/services.ts';
import type { Store } from '../../api/store/index.ts';
import { aKind, aRequest } from '../drafts/aKind.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aStore } from '../store/aStore.ts';
import { policyWith } from '../tutor/conversation.ts';
import { examplePolicy } from './examplePolicy.ts';

let store: Store;
let services: Services;
let mette: Person;
let jonas: Person;
let clock = 0;

const open = (kind: Kind = aKind) =>
  openServices({
    store,
    tutor: aFakeTutor(),
    decide: policyWith({}),
    policy: examplePolicy,
    safeguarding: () => ({ adults: [], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } }),
    now: () => new Date(Date.UTC(2026, 10, 23, 9, 0, clock++)),
    newId: () => `draft-${clock}`,
    report: (_, error) => {
      throw error;
    },
    turnLimitMs: 1_000,
    turnLeaseMs: 10_000,
    budget: { student: 0, teacher: 0, class: 0, school: 0 },
    draftKinds: [kind],
  });

beforeEach(async () => {
  store = await aStore();
  services = open();
  const person = async (id: string) => {
    const found = await store.people.find(id);
    if (!found) throw new Error(id);
    return found;
  };
  mette = await person('demo-mette');
  jonas = await person('demo-jonas');
});
afterEach(() => store.close());

async function value<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; refusal: { code: string } }>,
): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const code = async (outcome: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>) => {
  const result = await outcome;
  return result.ok ? 'ok' : result.refusal.code;
};

async function aDraft(request = aRequest(), clientDraftId = 'c1'): Promise<DraftView> {
  const { id } = await value(services.startDraft(mette, { clientDraftId, request }));
  return whole(id);
}

/** The draft when it is written. */
async function whole(id: string): Promise<DraftView> {
  for (let after: number | undefined; ; ) {
    const view: DraftView = await value(services.readDraft(mette, id, after));
    if (view.status !== 'writing') return view;
    after = view.revision;
  }
}

const textOf = (view: DraftView, id: string) => JSON.stringify(view.sections.find((one) => one.id === id)?.blocks);

describe('a teacher drafts a lesson', () => {
  it('gets it section by section, with who wrote it, what it rests on, what is missing and what was checked', async () => {
    const draft = await aDraft();

    expect(draft).toMatchObject({
      status: 'ready',
      title: 'Lektionsplan: eventyr',
      sections: [
        { id: 'goal', state: 'ready', author: { kind: 'rules' }, cites: [{ label: 'Dansk: Læsning' }] },
        { id: 'phases', state: 'ready', audience: 'teacher' },
        { id: 'story', state: 'missing', message: expect.stringContaining('sprogmodel') },
      ],
      checks: [{ id: 'minutes', state: 'holds', evidence: '45 / 45' }],
      versions: [{ what: 'written', by: 'Ledetråd' }],
    });
    expect(draft.approved).toBeUndefined();
  });

  it('begins it once, however often it is sent', async () => {
    const first = await aDraft();
    const again = await value(services.startDraft(mette, { clientDraftId: 'c1', request: aRequest() }));

    expect(again).toEqual({ id: first.id, isNew: false });
    expect(await value(services.listDrafts(mette))).toHaveLength(1);
  });

  it('edits it in place, and the checks look again', async () => {
    const { id, revision } = await aDraft();
    const change = { kind: 'set', path: 'phases.1.minutes', text: '20' } as const;
    const edited = await value(services.editDraft(mette, id, { revision, section: 'phases', change }));

    expect(edited.checks).toMatchObject([{ state: 'fails', evidence: '30 / 45' }]);
    expect(edited.sections[1]).toMatchObject({ author: { kind: 'rules' }, editedBy: mette.name });
    expect(edited.versions.map(({ what, section }) => [what, section])).toEqual([
      ['edited', 'Faser'],
      ['written', undefined],
    ]);
  });

  it('is told when it changed elsewhere meanwhile, and nothing is overwritten', async () => {
    const { id, revision } = await aDraft();
    const set = (text: string) => ({
      revision,
      section: 'goal',
      change: { kind: 'set', path: 'goal', text } as const,
    });
    await value(services.editDraft(mette, id, set('Det første')));

    expect(await code(services.editDraft(mette, id, set('Det andet')))).toBe('draftChanged');
    expect(textOf(await whole(id), 'goal')).toContain('Det første');
  });

  it('approves it by name, and a change takes that back', async () => {
    const { id, revision } = await aDraft();
    const approved = await value(services.approveDraft(mette, id, revision));
    expect(approved.approved).toMatchObject({ by: mette.name });

    const change = { kind: 'set', path: 'goal', text: 'Andet' } as const;
    const edited = await value(services.editDraft(mette, id, { revision: approved.revision, section: 'goal', change }));
    expect(edited.approved).toBeUndefined();
  });

  it('goes back to an earlier version, and forth again', async () => {
    const first = await aDraft();
    const change = { kind: 'set', path: 'goal', text: 'Mit eget mål' } as const;
    const edited = await value(
      services.editDraft(mette, first.id, { revision: first.revision, section: 'goal', change }),
    );
    const back = await value(services.restoreDraft(mette, first.id, edited.revision, first.revision));
    expect(textOf(back, 'goal')).toBe(textOf(first, 'goal'));

    const forth = await value(services.restoreDraft(mette, first.id, back.revision, edited.revision));
    expect(textOf(forth, 'goal')).toContain('Mit eget mål');
  });

  it('goes back to a moment when it was still being written, and can be gone on with from there', async () => {
    const { id, revision } = await aDraft();
    const half = (await store.drafts.find(id))?.sections.map((section) =>
      section.id === 'goal' ? section : { id: section.id, state: 'writing' as const, cites: [] },
    );
    const version = { what: 'edited', by: mette.name } as const;
    const at = '2026-11-23T09:00:00.000Z';
    const then = await store.drafts.change(id, revision, { ...(half && { sections: half }), version, at });
    const now = await store.drafts.change(id, revision + 1, { version, at });
    const back = await value(services.restoreDraft(mette, id, now ?? 0, then ?? 0));

    expect(back.status).toBe('interrupted');
    expect(back.sections.map(({ state }) => state)).toEqual(['ready', 'waiting', 'waiting']);
  });

  it('has a section written again by the rules, but nothing that needs a model', async () => {
    const draft = await aDraft();
    const rewrite = (wish: 'again' | 'shorter') =>
      services.rewriteSection(mette, draft.id, { revision: draft.revision, section: 'goal', wish });
    expect(await code(rewrite('shorter'))).toBe('needsModel');

    await value(rewrite('again'));
    const again = await whole(draft.id);
    expect(textOf(again, 'goal')).not.toBe(textOf(draft, 'goal'));
    expect(textOf(again, 'phases')).toBe(textOf(draft, 'phases'));
    expect(again.versions[0]).toMatchObject({ what: 'rewritten', section: 'Mål' });
  });

  it('deletes it for good', async () => {
    const { id } = await aDraft();
    await value(services.removeDraft(mette, id));

    expect(await code(services.readDraft(mette, id))).toBe('notFound');
    expect(await value(services.listDrafts(mette))).toEqual([]);
  });
});

describe('what is private', () => {
  it('hides a student’s name before anything reads it, and shows it to the teacher', async () => {
    const roster = await store.people.roster(mette.classes.map(({ id }) => id));
    const name = roster[0]?.name ?? '';
    const draft = await aDraft(aRequest({ wishes: `Noget til ${name} om ænder` }));
    const stored = await store.drafts.find(draft.id);

    expect(JSON.stringify(stored)).not.toContain(name);
    expect(draft.request.wishes).toContain(name);
    expect(draft.remarks).toEqual([expect.stringContaining('skjult')]);
  });

  it('takes no CPR number', async () => {
    const request = aRequest({ wishes: 'Eleven har cpr 150334-4005' });

    expect(await code(services.startDraft(mette, { clientDraftId: 'c2', request }))).toBe('privateRequest');
    expect(await value(services.listDrafts(mette))).toEqual([]);
  });

  it('is not for a colleague', async () => {
    const { id, revision } = await aDraft();
    const change = { kind: 'set', path: 'goal', text: 'x' } as const;

    for (const attempt of [
      services.readDraft(jonas, id),
      services.editDraft(jonas, id, { revision, section: 'goal', change }),
      services.rewriteSection(jonas, id, { revision, section: 'goal', wish: 'again' }),
      services.goOnWithDraft(jonas, id),
      services.cancelDraft(jonas, id),
      services.restoreDraft(jonas, id, revision, revision),
      services.approveDraft(jonas, id, revision),
      services.removeDraft(jonas, id),
    ])
      expect(await code(attempt)).toBe('notFound');
  });
});

describe('what a crash leaves', () => {
  it('is marked, keeps what was written, and can be gone on with', async () => {
    const id = 'left';
    await store.drafts.add({
      id,
      clientDraftId: 'c9',
      schoolId: mette.schoolId,
      teacherId: mette.id,
      kind: 'lessonPlan',
      title: 'Lektionsplan: eventyr',
      request: aRequest(),
      people: [],
      sections: [
        { id: 'goal', state: 'ready', data: { goal: 'Skrevet før', signs: [] }, author: { kind: 'rules' }, cites: [] },
        { id: 'phases', state: 'writing', cites: [] },
        { id: 'story', state: 'waiting', cites: [] },
      ],
      remarks: [],
      createdAt: '2026-11-23T08:00:00.000Z',
      leaseMs: -1_000,
    });
    expect(await services.recover()).toBe(1);
    const left = await value(services.readDraft(mette, id));
    expect(left.status).toBe('interrupted');
    expect(left.sections.map(({ state }) => state)).toEqual(['ready', 'waiting', 'waiting']);

    await value(services.goOnWithDraft(mette, id));
    const gone = await whole(id);
    expect(gone.status).toBe('ready');
    expect(textOf(gone, 'goal')).toContain('Skrevet før');
    expect(gone.sections[1]?.state).toBe('ready');
  });
});
