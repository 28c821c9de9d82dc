import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftView } from '../../api/contract/draftView.ts';
import { Models } from '../../api/models/index.ts';
import { aModelSetting } from '../models/aModel.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { aTeachersModel, sectionAsked } from './aTeachersModel.ts';
import { asked, failing, openSchool, ready, words } from './teacherAsks.ts';

let mock: MockModel;
let models: Models;
let school: Awaited<ReturnType<typeof openSchool>>;

beforeEach(async () => {
  mock = await startMockModel({ json: aTeachersModel });
  models = new Models([aModelSetting(mock.url)]);
  school = await openSchool(models);
});
afterEach(async () => {
  await models.close();
  await mock.close();
  await school.store.close();
});

const byModel = (draft: DraftView): string[] =>
  draft.sections.flatMap(({ id, author }) => (author?.kind === 'model' ? [id] : []));
const byRules = (draft: DraftView): string[] =>
  draft.sections.flatMap(({ id, author }) => (author?.kind === 'rules' ? [id] : []));
const told = (): string => JSON.stringify(mock.requests.map(({ body }) => body));
/** How often the model was asked for a section. */
const timesAsked = (section: string): number =>
  mock.requests.filter(({ body }) => sectionAsked(body as Parameters<typeof sectionAsked>[0]).name === section).length;
const check = ({ checks }: DraftView, id: string) => checks.find((one) => one.id === id);

describe('what teachers ask for, with a model', () => {
  it('a lesson on fractions: every section by the model and labelled so, its minutes counted', async () => {
    const draft = await school.drafted(asked.fractions);

    expect(byRules(draft)).toEqual([]);
    expect(byModel(draft)).toEqual(draft.sections.map(({ id }) => id));
    expect(draft.sections[0]?.author).toEqual({ kind: 'model', label: 'prøvemodel' });
    expect(failing(draft)).toEqual([]);
    expect(check(draft, 'minutesAddUp')).toMatchObject({ state: 'holds', evidence: expect.stringContaining('90') });
    expect(words(ready(draft)).toLowerCase()).toContain('centicubes');
  });

  it('a text on three levels: rewritten until its LIX fits, or said to be off', async () => {
    const draft = await school.drafted(asked.threeLevels, { topic: 'jægerstenalderen' });

    expect(byModel(draft)).toEqual(['supported', 'onLevel', 'challenge', 'glossary']);
    expect(byRules(draft)).toEqual(['original', 'notes']);
    expect([timesAsked('differentiation-supported'), timesAsked('differentiation-challenge')]).toEqual([2, 3]);
    expect(failing(draft).map(({ id }) => id)).toEqual(['lixOnTarget']);
    expect(check(draft, 'lixOnTarget')?.evidence).toMatch(/Udfordring.*34/);
    expect(check(draft, 'termsKept')).toMatchObject({ state: 'holds' });
  });

  it('a unit with the AI level that was asked for', async () => {
    const draft = await school.drafted(asked.welfare);

    expect(await school.read(asked.welfare)).toMatchObject({ aiLevel: 'yellow' });
    expect(draft.request).toMatchObject({ kind: 'unitPlan', lessons: 6 });
    expect(byRules(draft)).toEqual([]);
    expect(failing(draft)).toEqual([]);
    expect(draft.sections.map(({ id }) => id)).not.toContain('text');
  });

  it('feedback for a child: no name, health or family in anything that the model is told', async () => {
    const draft = await school.drafted(asked.feedback);

    expect(byModel(draft)).toContain('focus');
    expect(mock.requests.length).toBeGreaterThan(2);
    for (const secret of ['Kasper', 'Lindholm', 'ordblind', 'mor er', 'alene med'])
      expect(told()).not.toContain(secret);
    expect(failing(draft)).toEqual([]);
  });

  it('a lesson for tomorrow, with what to be careful about', async () => {
    const draft = await school.drafted(asked.water);

    expect(byModel(draft)).toContain('safety');
    expect(failing(draft)).toEqual([]);
    expect(words(ready(draft)).toLowerCase()).not.toContain('bunsenbrænder');
  });

  it('ten equations: the words around them are the model’s, the exercises and keys the engine’s', async () => {
    const draft = await school.drafted(asked.equations);
    const answers = draft.sections.filter(({ audience }) => audience === 'teacher');

    expect(byModel(draft)).toEqual(['intro']);
    expect(check(draft, 'keysVerified')).toMatchObject({ state: 'holds' });
    // No answer of a teacher's section is in what the model was told.
    expect(answers.length).toBeGreaterThan(0);
    expect(told()).not.toMatch(/"answers?\\?"/);
  });

  it.each(['mayTheyChat', 'grades', 'diagnosis'] as const)(
    '%s: answered by the policy, and no model is asked',
    async (which) => {
      const { kind } = await school.read(asked[which]);

      expect(kind).toBe(which === 'mayTheyChat' ? 'policy' : 'denied');
      expect(mock.requests).toEqual([]);
    },
  );

  it('a bilingual word list and an easy text, in the pupil’s own language too', async () => {
    const draft = await school.drafted(asked.wordList);
    const list = draft.sections.find(({ id }) => id === 'glossary');

    expect(draft.sections.map(({ id, state }) => [id, state])).toEqual(
      ['supported', 'onLevel', 'challenge', 'glossary'].map((id) => [id, 'ready']),
    );
    expect(words(list ? [list] : [])).toContain('{"text":"фотосинтез","path":"rows.0.home","lang":"uk"}');
    expect(words(ready(draft))).toContain('Planten står i solen.');
    // Nothing is said to be missing, and what has no source says that.
    expect(draft.remarks).toEqual([]);
    expect(draft.sections[0]?.message).toMatch(/[Uu]den kilde/);
  });

  it('a letter with a CPR number: refused before any model', async () => {
    expect((await school.refusal(asked.letter)).code).toBe('privateRequest');
    expect(mock.requests).toEqual([]);
  });

  it('a unit on finding faults: a marked text with planted faults, and a key that fits it', async () => {
    const draft = await school.drafted(asked.findFaults);
    const [text, key] = ['text', 'key'].map((id) => draft.sections.find((section) => section.id === id));

    expect(text).toMatchObject({ audience: 'both', author: { kind: 'model' } });
    expect(text?.blocks[0]).toMatchObject({ kind: 'note', tone: 'caution' });
    expect(key).toMatchObject({ audience: 'teacher', author: { kind: 'model' } });
    // The key that lacked a fault was asked for again.
    expect(timesAsked('unitPlan-key')).toBe(2);
    expect(check(draft, 'faultsInKey')).toMatchObject({ state: 'holds', evidence: expect.stringContaining('3') });
    expect(draft.remarks).toEqual([]);
    expect(failing(draft)).toEqual([]);
  });
});
