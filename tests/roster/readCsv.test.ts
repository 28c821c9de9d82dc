import { describe, expect, it } from 'vitest';
import { readRosterCsv } from '../../api/roster/readCsv.ts';

const A = 'AAAAAAAA-0000-4000-8000-000000000001';
const B = 'aaaaaaaa-0000-4000-8000-000000000002';
const C = 'aaaaaaaa-0000-4000-8000-000000000003';
const problemsOf = (text: string) => {
  const read = readRosterCsv(text);
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line} ${message}`);
};

describe('a school’s people from a file', () => {
  it.each([
    ['semicolons, as Danish spreadsheets write them', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('are read with %s', (_, mark) => {
    const lines = [
      ['Navn', 'Rolle', 'Klasse', 'Entra-id'],
      ['Sofia Holm', 'elev', '8.c', A],
      ['Jonas Friis', 'Lærer', '8.c|5.a', B],
      ['Birgit Holst', 'leder', '', C],
    ];
    expect(readRosterCsv(`\uFEFF${lines.map((line) => line.join(mark)).join('\r\n')}\r\n`)).toEqual({
      ok: true,
      people: [
        { name: 'Sofia Holm', role: 'student', grade: 8, classNames: ['8.c'], entraId: A.toLowerCase() },
        { name: 'Jonas Friis', role: 'teacher', classNames: ['8.c', '5.a'], entraId: B },
        { name: 'Birgit Holst', role: 'leader', classNames: [], entraId: C },
      ],
    });
  });

  it('are read with English columns, and a grade of its own where the class does not tell it', () => {
    const text = `displayName,role,class,grade,objectId\nNoah,student,Blå gruppe,5,${A}\n`;
    expect(readRosterCsv(text)).toMatchObject({ ok: true, people: [{ grade: 5, classNames: ['Blå gruppe'] }] });
  });

  it.each([
    ['an empty file', '', /nobody/],
    ['only a head', 'navn;rolle;entra-id\n', /nobody/],
    ['no column of ids', 'navn;rolle\nSofia;elev\n', /columns are missing: entra-id/],
    ['an unknown role', `navn;rolle;klasse;entra-id\nSofia;admin;8.c;${A}\n`, /^2 The role must be/],
    [
      'a role that is a word of the language',
      `navn;rolle;klasse;entra-id\nSofia;constructor;8.c;${A}\n`,
      /^2 The role/,
    ],
    ['a student without a grade', `navn;rolle;klasse;entra-id\nSofia;elev;blå;${A}\n`, /^2 A student needs/],
    ['a grade that is none', `navn;rolle;klasse;trin;entra-id\nSofia;elev;blå;12;${A}\n`, /^2 The grade/],
    ['an id that is none', 'navn;rolle;klasse;entra-id\nSofia;elev;8.c;sofia@example.dk\n', /^2 The Entra id/],
    ['no name', `navn;rolle;klasse;entra-id\n ;elev;8.c;${A}\n`, /^2 The name/],
    ['one person twice', `navn;rolle;klasse;entra-id\nA;elev;8.c;${A}\nB;elev;8.c;${A.toLowerCase()}\n`, /^3 The same/],
    ['a line that is no CSV', `navn;rolle;klasse;entra-id\n"Sofia;elev;8.c;${A}\n`, /no CSV/],
  ])('are refused whole with %s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
  });

  it('tells every line that is wrong', () => {
    expect(problemsOf('navn;rolle;klasse;entra-id\nA;x;;\nB;y;;\nC;z;;\n')).toHaveLength(3);
  });
});
