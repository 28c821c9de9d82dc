import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfAnotherSchool, type SchoolRoster, type Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const id = (n: number) => `aaaaaaaa-0000-4000-8000-00000000000${n}`;
const sofia = { entraId: id(1), name: 'Sofia', role: 'student' as const, grade: 8, classNames: ['8.c'] };
const jonas = { entraId: id(2), name: 'Jonas', role: 'teacher' as const, classNames: ['8.c', '5.a'] };
const roster = (...people: SchoolRoster['people']): SchoolRoster => ({ school: 'Åparkskolen', tenant: TENANT, people });

describe('a school’s roster', () => {
  let store: Store;
  beforeEach(async () => {
    store = await aStore();
  });
  afterEach(() => store.close());
  const who = async (n: number) => {
    const person = await store.rosters.personOf(TENANT, id(n));
    return person === null ? null : store.people.find(person);
  };

  it('says who may sign in, as what and in which classes', async () => {
    expect(await store.rosters.take(roster(sofia, jonas), 'da')).toEqual({ added: 2, changed: 0, absent: [] });
    expect(await who(1)).toMatchObject({ name: 'Sofia', role: 'student', grade: 8, school: 'Åparkskolen' });
    expect((await who(2))?.classes.map(({ name }) => name)).toEqual(['5.a', '8.c']);
    expect(await who(3)).toBeNull();
    expect(await store.rosters.personOf('bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee', id(1))).toBeNull();
  });

  it('taken twice changes nothing', async () => {
    await store.rosters.take(roster(sofia, jonas), 'da');
    expect(await store.rosters.take(roster(jonas, sofia), 'da')).toEqual({ added: 0, changed: 0, absent: [] });
    expect(await store.people.inSchool((await who(1))?.schoolId ?? '')).toHaveLength(2);
  });

  it('of the next year moves people up; they keep their work', async () => {
    await store.rosters.take(roster(sofia, jonas), 'da');
    const student = (await who(1))?.id ?? '';
    await aConversation(store, 'k1', student);
    const next = { ...sofia, grade: 9, classNames: ['9.c'] };
    expect(await store.rosters.take(roster(next, jonas), 'da')).toMatchObject({ added: 0, changed: 1 });
    expect(await who(1)).toMatchObject({ id: student, grade: 9, classes: [{ name: '9.c' }] });
    expect(await store.conversations.find('k1')).not.toBeNull();
  });

  it('ends the sessions of somebody whose role has changed', async () => {
    await store.rosters.take(roster(jonas), 'da');
    const personId = (await who(2))?.id ?? '';
    await store.sessions.open({ tokenHash: 'h', personId, createdAt: AT, expiresAt: '2099-01-01T00:00:00.000Z' });
    await store.rosters.take(roster({ ...jonas, role: 'leader' }), 'da');
    expect(await store.people.signedIn('h', AT)).toBeNull();
  });

  it('tells who is not on it any more, and shuts them out only when asked to', async () => {
    await store.rosters.take(roster(sofia, jonas), 'da');
    const personId = (await who(1))?.id ?? '';
    await store.sessions.open({ tokenHash: 'h', personId, createdAt: AT, expiresAt: '2099-01-01T00:00:00.000Z' });
    expect(await store.rosters.take(roster(jonas), 'da')).toMatchObject({ absent: ['Sofia'] });
    expect(await who(1)).not.toBeNull();
    await store.chats.save({
      ...{ tenant: TENANT, chat: 'c', personId, serviceUrl: 'https://teams.example/', botId: 'b' },
      ...{ lang: 'da', updatedAt: AT },
    });
    await store.rosters.take(roster(jonas), 'da', { removeAbsent: true });
    expect(await who(1)).toBeNull();
    expect(await store.chats.find(TENANT, 'c')).toBeNull();
    expect(await store.people.signedIn('h', AT)).toBeNull();
    await store.rosters.take(roster(jonas, sofia), 'da');
    expect((await who(1))?.id).toBe(personId);
  });

  it('of the demo lets an account be whoever it chooses to be', async () => {
    await store.rosters.link(TENANT, id(9), 'demo-sofia');
    expect(await who(9)).toMatchObject({ id: 'demo-sofia' });
    await store.rosters.link(TENANT, id(9), 'demo-jonas');
    expect(await who(9)).toMatchObject({ id: 'demo-jonas' });
    expect(await store.rosters.personOf('bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee', id(9))).toBeNull();
  });

  it('that is only tried changes nothing and tells the same', async () => {
    await store.rosters.take(roster(sofia), 'da');
    const tried = await store.rosters.take(roster(jonas), 'da', { removeAbsent: true, dryRun: true });
    expect(tried).toEqual({ added: 1, changed: 0, absent: ['Sofia'] });
    expect(await who(1)).not.toBeNull();
    expect(await who(2)).toBeNull();
  });

  it('takes nobody from another school, and then nothing at all', async () => {
    await store.rosters.take(roster(sofia), 'da');
    const other = { ...roster(jonas, sofia), school: 'Bakkeskolen' };
    await expect(store.rosters.take(other, 'da')).rejects.toThrow(OfAnotherSchool);
    expect(await who(1)).toMatchObject({ school: 'Åparkskolen' });
    expect(await who(2)).toBeNull();
  });
});
