import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSchool, aShare, begin, MORNING, type TestSchool, value, write } from './aSchool.ts';

const REASON = 'Sofia bad mig om hjælp i timen.';
const WORRY = 'Jeg vil ikke leve mere, jeg har tænkt på at tage mit eget liv';

let school: TestSchool;
let id: string;
beforeEach(async () => {
  school = await aSchool();
  value(await school.services.shareTasks(await school.person('demo-jonas'), aShare()));
  id = await begin(school, 'demo-sofia');
  await write(school, 'demo-sofia', id, 'Elias siger, at x er 5', '5x - 2x = 15');
});
afterEach(() => school.store.close());

const view = async (who: string, reason?: string, conversation = id) =>
  school.services.viewTranscript(await school.person(who), conversation, reason === undefined ? {} : { reason });
const seenBy = async () => value(await school.services.readConversation(await school.person('demo-sofia'), id)).seenBy;
const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

describe('a student’s conversation', () => {
  it('is read by their teacher with a reason, and the student sees who, when and why', async () => {
    const transcript = value(await view('demo-jonas', REASON));

    expect(transcript).toMatchObject({
      student: 'Sofia',
      title: 'Ligninger',
      problem: 'Løs ligningen 5x - 7 = 2x + 8',
    });
    expect(transcript.turns.at(-1)?.attempt).toBe('5x - 2x = 15');
    expect(await seenBy()).toEqual([{ by: 'Jonas Friis', at: MORNING, ground: 'reason', reason: REASON }]);
  });

  it('is closed without one, and nothing is logged then', async () => {
    expect(await view('demo-jonas')).toMatchObject(refusedAs('badInput'));
    expect(await view('demo-jonas', '​​​​​​​​​​​')).toMatchObject(refusedAs('badInput'));
    expect(await seenBy()).toEqual([]);
  });

  it.each(['demo-mette', 'demo-elias', 'demo-sofia', 'demo-birgit'])('is not for %s, reason or not', async (who) => {
    expect(await view(who, REASON)).toMatchObject(refusedAs('notFound'));
    expect(await seenBy()).toEqual([]);
  });

  it('about a problem of their own is for nobody', async () => {
    const sofia = await school.person('demo-sofia');
    const own = value(await school.services.startConversation(sofia, { problem: { text: 'Løs 4x = 20' } }));

    expect(await view('demo-jonas', REASON, own.id)).toMatchObject(refusedAs('notFound'));
  });

  it('keeps classmates’ names hidden from who reads it with a reason', async () => {
    const transcript = JSON.stringify(value(await view('demo-jonas', REASON)));

    expect(transcript).toContain('[ELEV_');
    expect(transcript).not.toContain('Elias');
  });

  it('does not show a message that needed a human to a teacher who is not to see to it', async () => {
    await write(school, 'demo-sofia', id, WORRY, '5x - 2x = 15');

    const transcript = value(await view('demo-jonas', REASON));

    expect(transcript.turns.map(({ text }) => text)).toContain('[ELEV_2] siger, at x er 5');
    expect(JSON.stringify(transcript)).not.toMatch(/leve mere|116 111/);
    expect(transcript.attempt).toBe('');
  });

  it('is open to the adult who is to see to a concern in it, who is logged too, until they have taken it over', async () => {
    await write(school, 'demo-sofia', id, WORRY);
    const mette = await school.person('demo-mette');

    const transcript = value(await view('demo-mette'));
    const home = value(await school.services.home(mette));
    const [concern] = 'concerns' in home ? (home.concerns ?? []) : [];
    await school.services.takeOverConcern(mette, concern?.id ?? '');

    expect(concern?.conversationId).toBe(id);
    expect(transcript.turns.at(-1)?.text).toContain('leve mere');
    expect(JSON.stringify(transcript)).toContain('Elias');
    expect(await seenBy()).toEqual([{ by: 'Mette Krogh', at: MORNING, ground: 'concern', reason: '' }]);
    expect(await view('demo-mette', REASON)).toMatchObject(refusedAs('notFound'));
  });

  it('takes no reason that tells something private of a student', async () => {
    expect(await view('demo-jonas', 'Sofias CPR-nummer er 010411-1235')).toMatchObject(refusedAs('privateReason'));
    expect(await seenBy()).toEqual([]);
  });
});

describe('the log of who has read', () => {
  it('grows by one each time and keeps what stands there', async () => {
    value(await view('demo-jonas', REASON));
    const first = await seenBy();
    school.now = '2026-11-24T09:00:00.000Z';

    value(await view('demo-jonas', 'Jeg vil se, om hun er kommet videre.'));

    expect((await seenBy()).slice(0, 1)).toEqual(first);
    expect((await seenBy()).map(({ at }) => at)).toEqual([MORNING, '2026-11-24T09:00:00.000Z']);
  });

  it('is a number to the leader of the school, and none to another', async () => {
    value(await view('demo-jonas', REASON));
    const birgit = await school.person('demo-birgit');

    const home = value(await school.services.home(birgit));
    const elsewhere = value(await school.services.home({ ...birgit, schoolId: 'another' }));

    expect(home).toMatchObject({ transcriptViews: 1 });
    expect(JSON.stringify(home)).not.toContain(REASON);
    expect(elsewhere).toMatchObject({ transcriptViews: 0 });
  });

  it('goes with the conversation when the student deletes it', async () => {
    value(await view('demo-jonas', REASON));

    value(await school.services.eraseConversation(await school.person('demo-sofia'), id));

    expect(await school.store.transcriptViews.of(id)).toEqual([]);
    expect(await school.store.transcriptViews.countInSchool('demo')).toBe(0);
  });
});
