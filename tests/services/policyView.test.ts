import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyOverview } from '../../api/contract/policyOverview.ts';
import { compile, decide } from '../../api/policy/index.ts';
import { readMoment } from '../../api/policy/time.ts';
import { policyInWords } from '../../api/services/policyView/inWords.ts';
import { aFile, aRule } from '../policy/build.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';
import { examplePolicy } from './examplePolicy.ts';

const { policies } = examplePolicy();
let school: TestSchool;
let overview: PolicyOverview;
beforeAll(async () => {
  school = await aSchool();
  overview = value(await school.services.policyOverview(await school.person('demo-birgit')));
});

describe('the policy in plain words', () => {
  const group = (who: string) => overview.groups.find((one) => one.who.da === who)?.lines ?? [];

  it('names each band of grades, the class that differs, and staff', () => {
    expect(overview.groups.map(({ who }) => who.da)).toEqual([
      '0.–3. klasse',
      '4.–10. klasse',
      '8.c',
      'Lærere',
      'Ledere',
    ]);
  });

  it('says what 4th to 10th grade get, when, and how much', () => {
    expect(group('4.–10. klasse').map(({ when, what }) => `${when.da} – ${what.da}`)).toEqual([
      'I timen og til lektier (gule og grønne opgaver) – Hints, forklaringer, hjælp til at komme i gang og hjælp til sproget: op til 3 hints til hvert skridt, op til 3 svar tjekket i hver opgave, eleven prøver selv først.',
      'Til afleveringer (gule og grønne opgaver) – Hints, forklaringer, hjælp til at komme i gang og hjælp til sproget: op til 2 hints til hvert skridt, op til ét svar tjekket i hver opgave, eleven prøver selv først.',
      'I timen, til lektier og til afleveringer (røde opgaver) – Opgaven er rød. Du arbejder uden AI. Oplæsning og ordforslag er tilladt, hvis du bruger det til hverdag.',
      'Ved test, ved terminsprøver, ved prøver og i forberedelsestiden til prøver – Ved prøver arbejder du uden AI. Det gælder også forberedelsestiden.',
    ]);
  });

  it('says in English the same number of things', () => {
    expect(group('8.c')[0]?.what.en).toBe(
      'Hints, explanations, help to get going and help with the language: up to 4 hints for each step, up to 3 answers checked in each task, the student tries first.',
    );
  });

  it('names the exam week of 8.c, each day with its hours', () => {
    expect(overview.times.map(({ when }) => when.da)).toEqual(
      ['31. maj', '1. juni', '2. juni', '3. juni', '4. juni'].map((day) => `${day} 2027 kl. 08.00–14.00`),
    );
  });

  it('names no time that is over', async () => {
    const now = school.now;
    school.now = '2027-06-03T13:00:00.000Z';
    const { times } = value(await school.services.policyOverview(await school.person('demo-birgit')));
    school.now = now;

    expect(times.map(({ when }) => when.da)).toEqual(['4. juni 2027 kl. 08.00–14.00']);
  });
});

describe('the matrix', () => {
  it('is what the policy decides, cell by cell, for a class too', async () => {
    const leader = await school.person('demo-birgit');
    for (const situation of ['lesson', 'handIn', 'exam'] as const)
      for (const aiLevel of ['red', 'green'] as const) {
        const { columns, rows } = value(
          await school.services.policyMatrix(leader, { situation, aiLevel, className: '8.c' }),
        );
        expect(columns.map(({ da }) => da)).toEqual(['8.c', 'Lærere', 'Ledere']);
        for (const { task, cells } of rows) {
          const asked = { task, situation, aiLevel, at: new Date(school.now) };
          const decisions = [
            decide(policies, { ...asked, role: 'student', grade: 8, className: '8.c' }),
            decide(policies, { ...asked, role: 'teacher' }),
            decide(policies, { ...asked, role: 'leader' }),
          ];
          expect(cells.map(({ effect, ruleId }) => [effect, ruleId])).toEqual(
            decisions.map(({ effect, ruleId }) => [effect, ruleId]),
          );
          expect(cells[0]?.maxHint).toBe(decisions[0]?.obligations?.maxHint);
        }
      }
  });

  it('has no column for a class that is not the school’s', async () => {
    const leader = await school.person('demo-birgit');
    const outcome = await school.services.policyMatrix(leader, {
      situation: 'lesson',
      aiLevel: 'red',
      className: '9.x',
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});

it('tells of a class whose name says no grade by the grade of its students', () => {
  const open = aFile('school', [aRule({ when: { role: ['student'], grade: [4, 10] }, obligations: { maxHint: 3 } })]);
  const owls = aFile('class', [aRule({ id: 'owls', effect: 'deny' })], 'Uglerne');
  const set = compile([open, owls]);
  const told = (classes: { name: string; grade: number }[]) =>
    policyInWords(set, [open, owls], new Date('2026-11-23T09:00:00Z'), classes).flatMap(({ who, lines }) =>
      who.da === 'Uglerne' ? lines.map(({ effect }) => effect) : [],
    );
  expect(told([{ name: 'uglerne', grade: 5 }])).toEqual(['deny']);
  expect(told([{ name: '5.a', grade: 5 }])).toEqual([]);
});

describe('what if', () => {
  const question = {
    role: 'student',
    grade: 8,
    className: '8.c',
    task: 'hint',
    situation: 'homework',
    aiLevel: 'yellow',
  } as const;

  it('answers for the Danish time that is named', async () => {
    const leader = await school.person('demo-birgit');
    for (const at of ['2027-06-01T07:59', '2027-06-01T08:00', '2027-06-01T13:59', '2027-06-01T14:00']) {
      const moment = readMoment(at);
      const { clause } = value(await school.services.whatIf(leader, { ...question, at }));
      expect(clause.ruleId).toBe(moment.ok ? decide(policies, { ...question, at: new Date(moment.at) }).ruleId : '');
      expect(clause.effect).toBe(at.endsWith('07:59') || at.endsWith('14:00') ? 'allow' : 'deny');
    }
  });

  it('says so when the clock skips the time', async () => {
    const outcome = await school.services.whatIf(await school.person('demo-birgit'), {
      ...question,
      at: '2027-03-28T02:30',
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'badInput' } });
  });
});

describe('what the files in force say in vain', () => {
  it('is told to the leader with its place, and a set that says nothing in vain has no remarks', async () => {
    const source = (line: number) => ({ file: 'skole.yaml', line });
    const closed = aRule({ id: 'closed', effect: 'deny', priority: 1, source: source(3) });
    const files = [aFile('school', [closed, aRule({ id: 'opened', source: source(9) })])];
    const withVain = await aSchool({ policy: () => ({ policies: compile(files), files, problems: [] }) });
    const { warnings, problems } = value(await withVain.services.policyOverview(await withVain.person('demo-birgit')));
    expect(warnings).toMatchObject([{ file: 'skole.yaml', line: 9, severity: 'warning' }]);
    expect(warnings[0]?.message.da).toContain('closed');
    expect(problems).toEqual([]);
    expect(overview.warnings).toEqual([]);
  });
});
