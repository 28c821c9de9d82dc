import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feedback } from '../../api/services/feedback.ts';
import { AT } from '../store/aStore.ts';
import { aSchool, aShare, begin, MORNING, type TestSchool, value, write } from './aSchool.ts';

const WORRY = 'Jeg vil ikke leve mere, jeg har tænkt på at tage mit eget liv';

let school: TestSchool;
let conversation: string;
let turn: string;
let kept: Parameters<TestSchool['store']['feedback']['give']>[0][];
beforeEach(async () => {
  school = await aSchool();
  value(await school.services.shareTasks(await school.person('demo-jonas'), aShare()));
  conversation = await begin(school, 'demo-sofia');
  await write(school, 'demo-sofia', conversation, 'Jeg vil gerne have et hint', '5x - 2x = 15');
  turn = (await school.store.turns.last(conversation))?.id ?? '';
  kept = [];
  const give = school.store.feedback.give.bind(school.store.feedback);
  school.store.feedback.give = (row) => {
    kept.push(row);
    return give(row);
  };
  await school.store.drafts.add({
    ...{ id: 'd1', clientDraftId: 'c1', schoolId: 'demo', teacherId: 'demo-jonas', kind: 'lessonPlan' },
    ...{ title: 'Brøker', people: ['demo-sofia'], sections: [], remarks: [], createdAt: AT, leaseMs: 1_000 },
    request: { kind: 'lessonPlan', subject: 'mathematics', grade: 8, lang: 'da', topic: 'Brøker' },
  });
});
afterEach(() => school.store.close());

const say = async (who: string, change: Partial<Feedback> = {}) =>
  school.services.giveFeedback(await school.person(who), {
    ...{ about: 'turn', id: turn, reaction: 'like', text: '' },
    ...change,
  });
const count = () => school.store.feedback.count('demo', AT);
const concerns = () => school.store.concerns.inSchool('demo');
const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

describe('feedback', () => {
  it('of a student about a reply to them is kept', async () => {
    expect(await say('demo-sofia', { text: 'Det hjalp mig i gang' })).toEqual({ ok: true, value: null });
    expect(kept).toMatchObject([
      {
        ...{ personId: 'demo-sofia', about: 'turn', aboutId: turn, conversationId: conversation, draftId: null },
        ...{ reaction: 'like', text: 'Det hjalp mig i gang', at: MORNING },
      },
    ]);
    expect(await count()).toEqual({ likes: 1, dislikes: 0 });
  });

  it('of a teacher about a draft of theirs is kept', async () => {
    expect(await say('demo-jonas', { about: 'draft', id: 'd1', reaction: 'dislike' })).toMatchObject({ ok: true });
    expect(kept).toMatchObject([{ personId: 'demo-jonas', draftId: 'd1', conversationId: null, text: '' }]);
  });

  it('can be changed', async () => {
    await say('demo-sofia');
    await say('demo-sofia', { reaction: 'dislike', text: 'Jeg forstod det ikke alligevel' });
    expect(await count()).toEqual({ likes: 0, dislikes: 1 });
  });

  it.each<[string, string, () => Partial<Feedback>]>([
    ['a classmate’s reply', 'demo-elias', () => ({})],
    ['a student’s reply, as their teacher', 'demo-jonas', () => ({})],
    ['a student’s reply, as the leader', 'demo-birgit', () => ({})],
    ['another teacher’s draft', 'demo-mette', () => ({ about: 'draft', id: 'd1' })],
    ['a teacher’s draft, as a student', 'demo-sofia', () => ({ about: 'draft', id: 'd1' })],
    ['a reply that is none', 'demo-sofia', () => ({ id: 'gone' })],
    ['a draft that is a reply', 'demo-sofia', () => ({ about: 'draft' })],
  ])('is refused about %s', async (_, who, change) => {
    expect(await say(who, change())).toMatchObject(refusedAs('notFound'));
    expect(kept).toEqual([]);
  });

  it('hides personal data before it is kept', async () => {
    const text = 'Elias sagde, jeg kunne ringe på 20 30 40 50. Mit CPR-nummer er 010203-1234';
    await say('demo-sofia', { text });
    expect(kept[0]?.text).toMatch(/^\[ELEV_\d+\] sagde/);
    expect(kept[0]?.text).not.toMatch(/Elias|20 30 40 50|010203/);

    await say('demo-jonas', { about: 'draft', id: 'd1', text: 'Den er for svær for Sofia' });
    expect(kept[1]?.text).toMatch(/^Den er for svær for \[ELEV_\d+\]$/);
  });

  it('takes a thousand characters and no more', async () => {
    expect(await say('demo-sofia', { text: 'a'.repeat(1_000) })).toMatchObject({ ok: true });
    expect(await say('demo-sofia', { text: 'a'.repeat(1_001) })).toMatchObject(refusedAs('tooLong'));
    expect(kept).toHaveLength(1);
  });
});

describe('a cry for help in feedback', () => {
  const handedOver = { ok: false, refusal: { code: 'needsHuman', handOver: true } };

  it('reaches an adult with the conversation, is not kept as feedback, and the student is told', async () => {
    expect(await say('demo-sofia', { text: WORRY })).toEqual(handedOver);
    expect(await concerns()).toMatchObject([{ studentName: 'Sofia', category: 'selfHarm', at: MORNING }]);
    expect(kept).toEqual([]);
    expect(JSON.stringify(await concerns())).not.toContain('leve');
  });

  it('is heard in words that are too long, and about a text that is not theirs', async () => {
    expect(await say('demo-sofia', { text: `${WORRY}. ${'bla '.repeat(1_000)}` })).toEqual(handedOver);
    expect(await say('demo-elias', { text: WORRY })).toEqual(handedOver);
    expect((await concerns()).map(({ studentName }) => studentName).sort()).toEqual(['Elias', 'Sofia']);
    expect((await school.store.concerns.ofConversation(conversation)).map((one) => one.studentName)).toEqual(['Sofia']);
  });

  it('is not made of a teacher’s words', async () => {
    expect(await say('demo-jonas', { about: 'draft', id: 'd1', text: WORRY })).toMatchObject({ ok: true });
    expect(await concerns()).toEqual([]);
  });
});
