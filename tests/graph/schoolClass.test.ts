import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EducationUser } from '../../api/graph/education.ts';
import { type ClassOfMembers, membersIn, schoolClassOf } from '../../api/graph/schoolClass.ts';

const given = (displayName: string, grade?: string) => ({ id: 'k', displayName, grade });

describe('a class of Microsoft’s', () => {
  it.each<[string, string, number]>([
    ['8.c', '8.c', 8],
    ['8C', '8.c', 8],
    ['8. C', '8.c', 8],
    ['8. klasse C', '8.c', 8],
    ['0.b', '0.b', 0],
    ['10.å', '10.å', 10],
    ['08A', '8.a', 8],
  ])('called “%s” is %s of grade %i, and plainly a class', (displayName, name, grade) => {
    expect(schoolClassOf(given(displayName), [])).toEqual({ ok: true, name, grade, isPlain: true, isKnown: false });
  });

  it('with more in its name keeps it', () => {
    const expected = { ok: true, name: '8.c Matematik', grade: 8, isPlain: false, isKnown: false };
    expect(schoolClassOf(given('8.c Matematik'), [])).toEqual(expected);
  });

  it('is the one that the school has already, however that is spelt', () => {
    const known = [
      { name: '8 C', grade: 8 },
      { name: 'Storebjørn', grade: 5 },
    ];
    expect(schoolClassOf(given('8.c'), known)).toMatchObject({ name: '8 C', isKnown: true });
    expect(schoolClassOf(given('storebjørn'), known)).toMatchObject({ name: 'Storebjørn', grade: 5, isPlain: false });
  });

  it('has the grade that Microsoft says before that of its name', () => {
    expect(schoolClassOf(given('Storebjørn', '5'), [])).toMatchObject({ ok: true, grade: 5 });
    expect(schoolClassOf(given('8.c', '9'), [])).toMatchObject({ grade: 9 });
  });

  it.each([
    'Storebjørn',
    '4.-6. klasse fodbold',
    '4. – 6. årgang',
    '7.+8. valgfag',
    '7. og 8. valgfag',
    '2026 kor',
    '11.b',
  ])('called “%s” tells no grade', (name) => {
    expect(schoolClassOf(given(name), [])).toEqual({ ok: false, why: 'noGrade' });
  });

  it('whose name is too long here is not taken', () => {
    expect(schoolClassOf(given('8. klasses valghold i billedkunst'), [])).toEqual({ ok: false, why: 'nameTooLong' });
  });

  it('never gets a grade beyond 0–10 or a name beyond 20 letters, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
        const here = schoolClassOf(given(name.trim() || 'x'), []);
        if (!here.ok) return;
        expect(here.grade).toBeGreaterThanOrEqual(0);
        expect(here.grade).toBeLessThanOrEqual(10);
        expect(here.name.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

const aUser = (id: string, change: Partial<EducationUser> = {}): EducationUser => ({
  id,
  displayName: `Person ${id}`,
  primaryRole: 'student',
  ...change,
});
const aClass = (name: string, grade: number, members: EducationUser[], isPlain = true): ClassOfMembers => ({
  name,
  grade,
  isPlain,
  members,
});

describe('the members of classes', () => {
  it('are each there once, with all their classes and by name', () => {
    const jonas = aUser('b', { displayName: 'Jonas', primaryRole: 'teacher' });
    expect(
      membersIn([aClass('8.c', 8, [aUser('a', { displayName: 'Åse' }), jonas]), aClass('5.a', 5, [jonas])]),
    ).toEqual([
      { entraId: 'b', name: 'Jonas', role: 'teacher', grade: undefined, classNames: ['5.a', '8.c'] },
      { entraId: 'a', name: 'Åse', role: 'student', grade: 8, classNames: ['8.c'] },
    ]);
  });

  it('who cannot sign in, are guests or have no name are not among them', () => {
    const gone = [
      aUser('a', { accountEnabled: false }),
      aUser('b', { userType: 'Guest' }),
      aUser('c', { displayName: null }),
      aUser('d', { displayName: 'x'.repeat(121) }),
    ];
    expect(membersIn([aClass('8.c', 8, gone)])).toEqual([]);
  });

  it('have the grade of their class, not of a team that goes across', () => {
    const sofia = aUser('a');
    expect(membersIn([aClass('7.-hold', 7, [sofia], false), aClass('8.c', 8, [sofia])])[0]?.grade).toBe(8);
    expect(membersIn([aClass('7. valghold', 7, [sofia], false)])[0]?.grade).toBe(7);
  });

  it('have no grade when two classes say otherwise, but for what Microsoft says of themselves', () => {
    const both = (one: EducationUser) => membersIn([aClass('7.a', 7, [one]), aClass('8.c', 8, [one])])[0]?.grade;
    expect(both(aUser('a'))).toBeUndefined();
    expect(both(aUser('a', { student: { grade: '8. klasse' } }))).toBe(8);
  });

  it('of whose role Microsoft says nothing have none', () => {
    expect(membersIn([aClass('8.c', 8, [aUser('a', { primaryRole: undefined })])])[0]?.role).toBeUndefined();
  });
});
