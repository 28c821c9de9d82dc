import { describe, expect, it } from 'vitest';
import {
  checkPolicyFiles,
  compile,
  decide,
  isSchoolTime,
  readPolicyFile,
  safeguardingOf,
} from '../../api/policy/index.ts';
import { aRequest } from './build.ts';

const clause = 'clause: { da: En regel., en: A rule. }';
const school = (more: string) => `schema: policy/1
layer: school
name: Skolen
${more}
rules:
  - { id: open, when: {}, allow: { finalAnswer: never }, ${clause} }
`;
const of7b = (time: string) => `schema: policy/1
layer: class
name: 7.b
className: 7.b
rules:
  - { id: closed, when: { role: student, time: ${time} }, deny: true, ${clause} }
`;

function read(name: string, text: string) {
  const result = readPolicyFile(name, text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join());
  return result.file;
}

/** What a student of 7.b meets at each moment, when the class is closed at `time`. */
function effects(time: string, moments: readonly string[], more = '') {
  const policies = compile([read('skole.yaml', school(more)), read('7b.yaml', of7b(time))]);
  return moments.map((at) => decide(policies, aRequest({ className: '7.b', at: new Date(at) })).effect);
}

describe('a time that comes again every week', () => {
  it('is the whole day on the wall clock, in summer and in winter', () => {
    const fridayAndBeside = (date: string, next: string, offset: string) => [
      `${date}T00:00${offset}`,
      `${date}T23:59${offset}`,
      `${next}T00:00${offset}`,
    ];
    const moments = [
      ...fridayAndBeside('2026-11-27', '2026-11-28', '+01:00'),
      ...fridayAndBeside('2027-06-04', '2027-06-05', '+02:00'),
    ];
    expect(effects('{ weekday: friday }', moments)).toEqual(['deny', 'deny', 'allow', 'deny', 'deny', 'allow']);
  });

  it('can be some hours, which end before the last minute named', () => {
    const moments = ['07:59', '08:00', '13:59', '14:00'].map((time) => `2026-11-27T${time}+01:00`);
    expect(effects('{ weekday: [monday, friday], hours: ["08:00", "14:00"] }', moments)).toEqual([
      'allow',
      'deny',
      'deny',
      'allow',
    ]);
    expect(effects('{ hours: ["08:00", "24:00"] }', ['2026-11-26T23:59+01:00'])).toEqual(['deny']);
  });

  it('keeps the same hour in the week when the clock goes back', () => {
    const moments = ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00', '2026-10-25T03:00+01:00'];
    expect(effects('{ weekday: sunday, hours: ["02:00", "03:00"] }', moments)).toEqual(['deny', 'deny', 'allow']);
  });

  it('can be kept within two dates', () => {
    const time = '{ from: 2027-01-04, to: 2027-01-10, weekday: friday }';
    expect(effects(time, ['2027-01-01T10:00Z', '2027-01-08T10:00Z', '2027-01-15T10:00Z'])).toEqual([
      'allow',
      'deny',
      'allow',
    ]);
  });
});

const calendar = `calendar:
  - { id: proever, kind: exam, name: { da: Prøver, en: Exams }, from: 2027-05-03, to: 2027-05-14 }
  - { id: sommer, kind: holiday, name: { da: Sommerferie, en: Summer holidays }, from: 2027-06-26, to: 2027-08-08 }`;

describe('a period of the calendar', () => {
  it('closes a class at its hours', () => {
    const moments = ['2027-05-02T10:00Z', '2027-05-14T10:00Z', '2027-05-14T20:00Z', '2027-05-15T10:00Z'];
    expect(effects('{ period: proever, hours: ["08:00", "14:00"] }', moments, calendar)).toEqual([
      'allow',
      'deny',
      'allow',
      'allow',
    ]);
  });

  it('is an error when no calendar has it, with the one that was meant', () => {
    const files = [read('skole.yaml', school(calendar)), read('7b.yaml', of7b('{ period: prøver }'))];
    expect(checkPolicyFiles(files)).toMatchObject([
      {
        file: '7b.yaml',
        line: 6,
        message: { en: expect.stringContaining('"prøver", which no calendar has') },
        suggestion: 'proever',
      },
    ]);
  });

  it('of the school’s is nothing that the municipality’s rules can go by: the school could move it', () => {
    const above = of7b('{ period: proever }')
      .replace('layer: class', 'layer: municipality')
      .replace('className: 7.b\n', '');
    const files = [read('skole.yaml', school(calendar)), read('kommune.yaml', above)];
    expect(checkPolicyFiles(files)).toMatchObject([
      { file: 'kommune.yaml', message: { en: expect.stringContaining('could move it') } },
    ]);
    const at = new Date('2027-05-04T10:00Z');
    expect(decide(compile(files), aRequest({ at })).ruleId).toBe('default-deny');
  });

  it('is an error when two have its id', () => {
    const files = [read('a.yaml', school(calendar)), read('b.yaml', school(calendar).replace('id: open', 'id: other'))];
    expect(checkPolicyFiles(files).map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([
      'b.yaml:5 the period "proever" already stands at a.yaml:5',
      'b.yaml:6 the period "sommer" already stands at a.yaml:6',
    ]);
  });

  it('is no school time when it is a holiday', () => {
    const policies = compile([read('skole.yaml', school(calendar))]);
    const open = (iso: string) => isSchoolTime(Date.parse(iso), safeguardingOf(policies, Date.parse(iso)).schoolTime);
    expect([open('2027-06-25T10:00Z'), open('2027-06-28T10:00Z'), open('2027-08-09T10:00Z')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a time that cannot be meant', () => {
  it.each([
    ['{}', 'a time names "from" and "to", a "period", a "weekday" or "hours"'],
    ['{ from: 2027-05-31 }', '"to" is missing'],
    ['{ weekday: fredag }', '"fredag" is not a value of "weekday"'],
    ['{ hours: ["14:00", "08:00"] }', 'the hours must end after they begin; over midnight they are two times'],
    ['{ hours: ["8:00", "14:00"] }', 'a time of day such as 08:00, in quotes'],
    ['{ weekday: friday, ugedag: monday }', 'unknown key "ugedag"'],
  ])('is refused: %s', (time, message) => {
    const result = readPolicyFile('7b.yaml', of7b(time));
    expect(result.ok ? [] : result.problems.map((problem) => problem.message.en)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('is a tie when two rules meet on one day only', () => {
    const rule = (id: string, time: string, text: string) =>
      `  - { id: ${id}, when: { time: ${time} }, allow: { finalAnswer: never }, clause: { da: ${text}, en: ${text} } }\n`;
    const problems = (one: string, other: string) =>
      checkPolicyFiles([read('skole.yaml', school('') + rule('a', one, 'A') + rule('b', other, 'B'))]).length;

    const monday = '{ from: 2027-05-31, to: 2027-05-31 }';
    expect(problems(monday, '{ weekday: monday }')).toBe(1);
    expect(problems(monday, '{ weekday: friday }')).toBe(0);
    expect(problems('{ weekday: [monday, friday] }', '{ weekday: friday, hours: ["08:00", "09:00"] }')).toBe(1);
    expect(
      problems('{ weekday: friday, hours: ["09:00", "10:00"] }', '{ weekday: friday, hours: ["08:00", "09:00"] }'),
    ).toBe(0);
  });
});
