import { describe, expect, test } from 'vitest';
import { Subject } from '../../api/contract/policy.ts';
import { curriculum, frameworksOn, importGoals, nameOf, nodesFor, withGoals } from '../../api/curriculum/index.ts';

const ALGEBRA = 'fm:matematik:4-6:tal-og-algebra';
const namesFor = (subject: Subject, grade: number) => nodesFor(curriculum, subject, grade).map(({ name }) => name.da);

describe('the competence areas of a subject at a grade', () => {
  test('have ids that are stable and tell framework, subject, stage and area', () => {
    expect(nodesFor(curriculum, 'mathematics', 4).map(({ id }) => id)).toContain(ALGEBRA);
    const ids = curriculum.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^fm:[a-z-]+:\d+-\d+:[a-z0-9-]+$/);
  });
  test('are those of the stage that the grade is in', () => {
    expect(namesFor('danish', 5)).toEqual(['Læsning', 'Fremstilling', 'Fortolkning', 'Kommunikation']);
    expect(nodesFor(curriculum, 'science', 6).map(({ fromGrade }) => fromGrade)).toEqual([5, 5, 5, 5]);
  });
  test('are none where the subject is not taught', () => {
    expect(namesFor('physicsChemistry', 5)).toEqual([]);
    expect(namesFor('socialStudies', 7)).toEqual([]);
  });
  test('of grade 0 are the nearest area of the pre-school class', () => {
    expect(namesFor('mathematics', 0)).toEqual(['Matematisk opmærksomhed']);
    expect(namesFor('history', 0)).toEqual([]);
  });
  test('for a subject without an id of its own are found by its name', () => {
    expect(nodesFor(curriculum, 'other', 5, 'Opvarmning i idræt')[0]?.subject).toBe('idraet');
    expect(nodesFor(curriculum, 'other', 5, 'Klassens tid')).toEqual([]);
  });
  test('carry the doubt about what nobody has checked, and only there', () => {
    expect(nodesFor(curriculum, 'english', 3).every(({ uncertain }) => uncertain)).toBe(true);
    expect(nodesFor(curriculum, 'english', 6).some(({ uncertain }) => uncertain)).toBe(false);
  });
  test('never come with a goal text', () => {
    expect(curriculum.nodes.flatMap(({ goals }) => goals)).toEqual([]);
  });
  test('are cited by framework, subject, grades and area', () => {
    const [node] = nodesFor(curriculum, 'mathematics', 4).filter(({ id }) => id === ALGEBRA);
    expect(node && nameOf(curriculum, node, 'da')).toBe('Fælles Mål, matematik, 4.–6. klasse: Tal og algebra');
    for (const each of curriculum.nodes) expect(nameOf(curriculum, each, 'en')).not.toContain('undefined');
  });
  test('are there for every subject at some grade', () => {
    for (const subject of Subject.options.filter((id) => id !== 'other')) {
      expect(
        [...Array(11).keys()].some((grade) => nodesFor(curriculum, subject, grade).length > 0),
        subject,
      ).toBe(true);
    }
  });
});

describe('frameworks', () => {
  test('Fælles Mål is in force, and the announced fagplaner do not take over by date alone', () => {
    const before = frameworksOn(curriculum, '2026-11-22');
    expect(before.inForce.map(({ id }) => id)).toEqual(['fm']);
    expect(before.announced.map(({ id }) => id)).toEqual(['fp']);
    expect(frameworksOn(curriculum, '2028-01-01').inForce.map(({ id }) => id)).toEqual(['fm']);
  });
});

describe('bringing in goal texts', () => {
  const csv = [
    'fag;trin;område;type;mål;kilde',
    'Matematik;4.-6. klasse;Tal og algebra;kompetencemål;"Eleven kan noget; og mere til";emu.dk',
    'Matematik;4.–6. klasse;Tal og algebra;vidensmål;Eleven ved noget;',
    'Matematik;4-6;Astrologi;vidensmål;Eleven ved noget;',
    'Dansk;3.-4. klasse;Læsning;vismål;Eleven ved noget;',
    '',
    'Dansk;3.-4. klasse;Læsning;vidensmål;;',
  ].join('\r\n');

  test('reads CSV as a Danish spreadsheet writes it', () => {
    const { goals } = importGoals(curriculum, `\uFEFF${csv}`, 'csv');
    expect(goals).toEqual([
      { node: ALGEBRA, kind: 'competenceGoal', text: 'Eleven kan noget; og mere til', source: 'emu.dk' },
      { node: ALGEBRA, kind: 'knowledgeGoal', text: 'Eleven ved noget' },
    ]);
  });
  test('names the line of each row that cannot be placed, in both languages', () => {
    const { problems } = importGoals(curriculum, csv, 'csv');
    expect(problems.map(({ line }) => line)).toEqual([4, 5, 7]);
    expect(problems[0]?.message.da).toContain('Astrologi');
    expect(problems[0]?.message.en).toContain('Astrologi');
    expect(problems[1]?.message.da).toContain('kompetencemål');
    expect(problems[2]?.message.da).toBe('Målets tekst mangler.');
  });
  test('reads JSON, and names the line on which a bad item begins', () => {
    const text = `[\n  {"id": "${ALGEBRA}", "mål": "Eleven kan \\"noget\\", [ja]"},\n  {\n "id": "fm:x", "mål": "Eleven kan"},\n 7\n]`;
    const { goals, problems } = importGoals(curriculum, text, 'json');
    expect(goals.map(({ text }) => text)).toEqual(['Eleven kan "noget", [ja]']);
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
    expect(problems[0]?.message.da).toContain('fm:x');
  });
  test.each([
    ['csv', 'id,mål\n"a,b', 2],
    ['csv', 'id,mål\na,b\na,b,c', 3],
    ['csv', '', 1],
    ['json', '[\n{"id": }\n]', 2],
    ['json', '[{"id": "x"', 1],
    ['json', '{"id": "x"}', 1],
    ['json', '[]', 1],
    ['json', '[\n{"id": "a",\n "mål" "b"}]', 3],
    ['json', '[{"id": "a"},\n]', 2],
  ] as const)('a broken %s file is one problem with its line: %j', (format, text, line) => {
    const { goals, problems } = importGoals(curriculum, text, format);
    expect(goals).toEqual([]);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
  });
  test('puts the goals at their areas, once however often they are brought in', () => {
    const { goals } = importGoals(curriculum, csv, 'csv');
    const twice = withGoals(withGoals(curriculum, goals), goals);
    expect(twice.nodes.find(({ id }) => id === ALGEBRA)?.goals).toEqual(goals);
    expect(twice.nodes.flatMap((node) => node.goals)).toHaveLength(2);
    expect(curriculum.nodes.flatMap((node) => node.goals)).toEqual([]);
  });
});
