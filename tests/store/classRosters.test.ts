import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const SCHOOL = `${TENANT}:åparkskolen`;
const id = (n: number) => `aaaaaaaa-0000-4000-8000-00000000000${n}`;
const sofia = { entraId: id(1), name: 'Sofia', role: 'student' as const, grade: 8, classNames: ['8.c'] };
const jonas = { entraId: id(2), name: 'Jonas', role: 'teacher' as const, classNames: ['8.c', '5.a'] };
const birgit = { entraId: id(3), name: 'Birgit', role: 'leader' as const, classNames: ['8.c'] };
const noah = { entraId: id(4), name: 'Noah', role: 'student' as const, grade: 8, classNames: ['8.c'] };

type People = Parameters<Store['rosters']['takeClasses']>[0]['people'];

describe('the roster of some classes', () => {
  let store: Store;
  beforeEach(async () => {
    store = await aStore();
    await store.rosters.take({ school: 'Åparkskolen', tenant: TENANT, people: [sofia, jonas, birgit] }, 'da');
  });
  afterEach(() => store.close());
  const take = (people: People, options = {}, classNames = ['8.c']) =>
    store.rosters.takeClasses({ schoolId: SCHOOL, tenant: TENANT, classNames, people }, 'da', options);
  const who = async (n: number) => {
    const person = await store.rosters.personOf(TENANT, id(n));
    return person === null ? null : store.people.find(person);
  };
  const classesOf = async (n: number) => (await who(n))?.classes.map(({ name }) => name);
  const here = { classNames: ['8.c'] };

  it('brings in who is new, and says so before anything is changed', async () => {
    const nothing = { changed: [], leaving: [], leftOut: [] };
    const expected = { ...nothing, added: [{ name: 'Noah', role: 'student', classNames: ['8.c'] }] };
    expect(await take([sofia, { ...jonas, ...here }, noah], { dryRun: true })).toEqual(expected);
    expect(await who(4)).toBeNull();
    expect(await take([sofia, { ...jonas, ...here }, noah])).toEqual(expected);
    expect(await who(4)).toMatchObject({ role: 'student', grade: 8, schoolId: SCHOOL, classes: [{ name: '8.c' }] });
    expect(await take([sofia, { ...jonas, ...here }, noah])).toEqual({ ...nothing, added: [] });
  });

  it('leaves everybody in the classes that it does not speak of', async () => {
    await take([{ ...jonas, ...here }], { removeAbsent: true });
    expect(await classesOf(2)).toEqual(['5.a', '8.c']);
    await take([], { removeAbsent: true });
    expect(await classesOf(2)).toEqual(['5.a']);
  });

  it('tells who is in the class no more; only when asked to does it take them out, and never their sign-in or work', async () => {
    await aConversation(store, 'k1', (await who(1))?.id ?? '');
    const leaving = [{ name: 'Sofia', className: '8.c' }];
    expect(await take([{ ...jonas, ...here }])).toMatchObject({ leaving });
    expect(await classesOf(1)).toEqual(['8.c']);
    expect(await take([{ ...jonas, ...here }], { removeAbsent: true })).toMatchObject({ leaving });
    expect(await who(1)).toMatchObject({ name: 'Sofia', classes: [] });
    expect(await store.conversations.find('k1')).not.toBeNull();
  });

  it('neither makes a leader less nor takes one out', async () => {
    const teacher = { ...birgit, role: 'teacher' as const, name: 'Birgit Ny' };
    expect(await take([sofia, { ...jonas, ...here }, teacher], { removeAbsent: true })).toEqual({
      added: [],
      changed: [],
      leaving: [],
      leftOut: [],
    });
    await take([sofia], { removeAbsent: true });
    expect(await who(3)).toMatchObject({ name: 'Birgit', role: 'leader', classes: [{ name: '8.c' }] });
  });

  it('tells what changes of those it knows, and ends the sessions of who becomes somebody else', async () => {
    const personId = (await who(1))?.id ?? '';
    await store.sessions.open({ tokenHash: 'h', personId, createdAt: AT, expiresAt: '2099-01-01T00:00:00.000Z' });
    const people = [
      { ...sofia, name: 'Sofia Holm', role: 'teacher' as const, grade: undefined, classNames: ['8.c', '9.c'] },
      { ...jonas, ...here },
    ];
    expect(await take(people, {}, ['8.c', '9.c'])).toMatchObject({
      changed: [{ name: 'Sofia Holm', formerName: 'Sofia', role: 'teacher', joins: ['9.c'] }],
    });
    expect(await who(1)).toMatchObject({ name: 'Sofia Holm', role: 'teacher', grade: undefined });
    expect(await store.people.signedIn('h', AT)).toBeNull();
  });

  it('keeps what it knows of somebody of whom the directory says less, and leaves out who is new and unclear', async () => {
    const vague = { name: 'Sofia', entraId: id(1), classNames: ['8.c'] };
    const people = [
      vague,
      { ...jonas, ...here },
      { ...vague, entraId: id(5), name: 'Uden rolle' },
      { ...vague, entraId: id(6), name: 'Uden trin', role: 'student' as const },
    ];
    expect(await take(people)).toEqual({
      added: [],
      changed: [],
      leaving: [],
      leftOut: [
        { name: 'Uden rolle', why: 'noRole' },
        { name: 'Uden trin', why: 'noGrade' },
      ],
    });
    expect(await who(1)).toMatchObject({ role: 'student', grade: 8 });
    expect(await who(5)).toBeNull();
  });

  it('takes nobody from another school', async () => {
    await store.rosters.take({ school: 'Bakkeskolen', tenant: TENANT, people: [noah] }, 'da');
    expect(await take([sofia, { ...jonas, ...here }, noah])).toMatchObject({
      added: [],
      leftOut: [{ name: 'Noah', why: 'otherSchool' }],
    });
    expect(await who(4)).toMatchObject({ school: 'Bakkeskolen' });
  });

  it('makes a class that is new to the school, and uses the one that is there however it is spelt', async () => {
    await take([{ ...noah, classNames: ['8.C', '9.b'] }], {}, ['8.C', '9.b']);
    expect(await classesOf(4)).toEqual(['8.c', '9.b']);
    expect((await store.people.classes(SCHOOL)).map(({ name }) => name)).toEqual(['5.a', '8.c', '9.b']);
  });
});
