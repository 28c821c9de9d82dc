import { describe, expect, it } from 'vitest';
import { approversOf, readPolicyFile } from '../../api/policy/index.ts';

const read = (layer: string, more: string) =>
  readPolicyFile(
    'test.yaml',
    `schema: policy/1
layer: ${layer}
name: Test
${more}
rules:
  - id: closed
    when: { role: student }
    deny: true
    clause: { da: Lukket., en: Closed. }
`,
  );
const file = (layer: string, more: string) => {
  const result = read(layer, more);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join());
  return result.file;
};

describe('who approves a change', () => {
  it('is said by the school before the municipality; two are needed when no number is given', () => {
    const municipality = file('municipality', 'approvers: { people: [a], needed: 1 }');
    const school = file('school', 'approvers: { people: [b, c, d] }');

    expect(approversOf([municipality, school], 0)).toEqual({ people: ['b', 'c', 'd'], needed: 2 });
    expect(approversOf([municipality], 0)).toEqual({ people: ['a'], needed: 1 });
    expect(approversOf([file('school', '')], 0)).toBeUndefined();
  });

  it('is left to the municipality while the school’s file does not count', () => {
    const municipality = file('municipality', 'approvers: { people: [a], needed: 1 }');
    const school = file('school', 'effective: { from: 2027-01-01 }\napprovers: { people: [b], needed: 1 }');

    expect(approversOf([municipality, school], Date.parse('2026-11-20'))?.people).toEqual(['a']);
    expect(approversOf([municipality, school], Date.parse('2027-01-02'))?.people).toEqual(['b']);
  });

  it.each([
    ['in a class file', 'class', 'className: 8.c\napprovers: { people: [a], needed: 1 }', /belongs in school/],
    ['with more needed than there are', 'school', 'approvers: { people: [a], needed: 2 }', /could ever be approved/],
    ['with one name and no number', 'school', 'approvers: { people: [a] }', /could ever be approved/],
    ['with somebody twice', 'school', 'approvers: { people: [a, a] }', /named twice/],
    ['with nobody', 'school', 'approvers: { people: [] }', /"people" must not be empty/],
    ['with six people', 'school', 'approvers: { people: [a, b, c, d, e, f] }', /"people" must have at most 5/],
    ['with none needed', 'school', 'approvers: { people: [a], needed: 0 }', /"needed" must be at least 1/],
    ['with a misspelt key', 'school', 'approvers: { persons: [a] }', /known here: people, needed/],
  ])('is refused %s', (_, layer, more, message) => {
    const result = read(layer, more);

    expect(result.ok ? '' : result.problems.map((problem) => problem.message.en).join('\n')).toMatch(message);
  });
});
