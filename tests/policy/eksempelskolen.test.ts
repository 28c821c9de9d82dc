import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PolicyRequest } from '../../api/contract/policy.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { aRequest } from './build.ts';

const load = (name: string) => {
  const result = loadPolicies(fileURLToPath(new URL(`../../policies/${name}`, import.meta.url)));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policies;
};
const eksempelskolen = load('eksempelskolen');
const standard = load('standard');

const inClass = (className: string, more: Partial<PolicyRequest> = {}) =>
  aRequest({ className, grade: Number.parseInt(className, 10), ...more });
const danish = (text: string) => new Date(text);

describe('Eksempelskolen', () => {
  it.each<[string, Partial<PolicyRequest>, string]>([
    ['8.c at homework', inClass('8.c'), 'allow 8c-support'],
    ['5.a at homework', inClass('5.a'), 'allow 5a-support'],
    ['5.a with a hand-in', inClass('5.a', { situation: 'handIn' }), 'allow hand-in'],
    ['a class without a file', inClass('6.b'), 'allow learning-support'],
    ['3.b, who ask their teacher', inClass('3.b'), 'deny students-0-3'],
    ['a mock exam (S12)', inClass('9.a', { situation: 'mockExam' }), 'deny exam'],
    [
      'preparation for an oral exam (S13)',
      inClass('9.a', { situation: 'preparation', subject: 'danish' }),
      'deny exam',
    ],
    ['a grade 3 student (S14)', inClass('3.a', { subject: 'mathematics' }), 'deny students-0-3'],
    ['an exam, though the task is green', inClass('8.c', { situation: 'exam', aiLevel: 'green' }), 'deny exam'],
    ['a test', inClass('5.a', { situation: 'test' }), 'deny exam'],
    ['a red task', inClass('5.a', { aiLevel: 'red' }), 'deny red'],
    ['a student who wants a lesson plan', inClass('8.c', { task: 'lessonPlan' }), 'deny default-deny'],
    ['a teacher with a lesson plan', { role: 'teacher', grade: undefined, task: 'lessonPlan' }, 'allow staff-drafts'],
    ['a teacher with feedback', { role: 'teacher', grade: 5, task: 'feedbackDraft' }, 'allow staff-drafts'],
    ['a teacher with criteria', { role: 'teacher', grade: undefined, task: 'criteria' }, 'allow staff-drafts'],
    ['a teacher with exercises', { role: 'teacher', grade: 8, task: 'exercises' }, 'allow staff-drafts'],
    ['a teacher who asks for hints', { role: 'teacher', grade: undefined, task: 'hint' }, 'deny default-deny'],
    ['a leader with a lesson plan', { role: 'leader', grade: undefined, task: 'lessonPlan' }, 'deny default-deny'],
  ])('decides for %s', (_, request, expected) => {
    const { effect, ruleId } = decide(eksempelskolen, aRequest(request));
    expect(`${effect} ${ruleId}`).toBe(expected);
  });

  it('gives 8.c four hints and 5.a three, with three answers checked, and a hand-in two and one', () => {
    const terms = (request: PolicyRequest) => {
      const { obligations } = decide(eksempelskolen, request);
      return [obligations?.maxHint, obligations?.answerChecks.max];
    };
    expect(terms(inClass('8.c'))).toEqual([4, 3]);
    expect(terms(inClass('5.a'))).toEqual([3, 3]);
    expect(terms(inClass('8.c', { situation: 'handIn' }))).toEqual([2, 1]);
  });

  it('lets the municipality’s own models speak wherever read-aloud is, and no voice from the internet', () => {
    for (const situation of ['homework', 'exam'] as const)
      expect(decide(eksempelskolen, inClass('8.c', { situation })).speech).toEqual({
        models: 'all',
        onlineVoices: false,
      });
  });

  it('keeps the aids for special terms in an exam, and tells the law', () => {
    expect(decide(eksempelskolen, inClass('9.a', { situation: 'exam' }))).toMatchObject({
      aids: { readAloud: 'specialTerms', wordSuggestions: 'specialTerms', dictation: 'never', homeLanguage: 'never' },
      legal: [expect.stringContaining('§ 43, stk. 2')],
    });
  });

  it.each([
    ['2027-05-31T07:59+02:00', 'allow'],
    ['2027-05-31T08:00+02:00', 'deny'],
    ['2027-06-02T13:59+02:00', 'deny'],
    ['2027-06-02T14:00+02:00', 'allow'],
    ['2027-06-04T10:00+02:00', 'deny'],
    ['2027-06-05T10:00+02:00', 'allow'],
  ])('in the exam week of 8.c, at %s, answers %s', (at, effect) => {
    expect(decide(eksempelskolen, inClass('8.c', { at: danish(at) })).effect).toBe(effect);
    expect(decide(eksempelskolen, inClass('5.a', { at: danish(at) })).effect).toBe('allow');
  });

  it('helps at any hour of any day outside the exam week', () => {
    const effects = Array.from({ length: 24 * 7 }, (_, hour) => {
      const at = new Date(Date.UTC(2026, 10, 22, hour));
      return ['5.a', '8.c'].map((name) => decide(eksempelskolen, inClass(name, { at })).effect);
    });
    expect(new Set(effects.flat())).toEqual(new Set(['allow']));
  });
});

describe('the standard', () => {
  it.each<[string, Partial<PolicyRequest>, string]>([
    ['a student at homework', { grade: 7 }, 'allow students-4-10'],
    ['an exam', { situation: 'exam' }, 'deny exam'],
    ['a grade 3 student', { grade: 3 }, 'deny students-0-3'],
    ['a red task', { aiLevel: 'red' }, 'deny red'],
    ['a teacher', { role: 'teacher', grade: undefined, task: 'differentiation' }, 'allow teachers'],
  ])('decides for %s', (_, request, expected) => {
    const { effect, ruleId } = decide(standard, aRequest(request));
    expect(`${effect} ${ruleId}`).toBe(expected);
  });
});
