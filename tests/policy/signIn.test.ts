import { describe, expect, it } from 'vitest';
import { compile, entraRolesOf } from '../../api/policy/index.ts';
import { readPolicyFile } from '../../api/policy/read.ts';

const RULE = 'rules:\n  - { id: r, when: {}, deny: true, clause: { da: Nej, en: No } }\n';
const AT = Date.parse('2026-11-23T08:00:00Z');

function read(layer: string, more: string) {
  const file = readPolicyFile(`${layer}.yaml`, `schema: policy/1\nlayer: ${layer}\nname: X\n${more}\n${RULE}`);
  if (!file.ok) throw new Error(file.problems.map(({ line, message }) => `${line} ${message.en}`).join('; '));
  return file.file;
}
const rolesOf = (...files: ReturnType<typeof read>[]) => entraRolesOf(compile(files).signIn, AT);

describe('what an app role of Entra makes somebody', () => {
  it('is nothing while no file says so', () => {
    expect(rolesOf(read('school', ''))).toEqual({});
  });

  it('is what the school says, before what the municipality says', () => {
    const municipality = read('municipality', 'signIn: { entraRoles: { Pupil: student, Boss: leader } }');
    const school = read('school', 'signIn: { entraRoles: { Elev: student } }');
    expect(rolesOf(municipality)).toEqual({ Pupil: 'student', Boss: 'leader' });
    expect(rolesOf(school, municipality)).toEqual({ Elev: 'student' });
    expect(rolesOf(municipality, school)).toEqual({ Elev: 'student' });
  });

  it('is not what a file says that is not in force', () => {
    const old = 'effective: { from: 2020-01-01, to: 2020-12-31 }\nsignIn: { entraRoles: { Elev: student } }';
    expect(rolesOf(read('school', old))).toEqual({});
  });

  it.each([
    [
      'a class file',
      'class',
      'className: 5.a\nsignIn: { entraRoles: { Elev: student } }',
      /belongs in school and municipality/,
    ],
    ['a role that there is not', 'school', 'signIn: { entraRoles: { Elev: admin } }', /4/],
    ['a key that there is not', 'school', 'signIn: { entraGroups: { Elev: student } }', /entraGroups/],
  ])('is refused in %s', (_, layer, more, message) => {
    expect(() => read(layer, more)).toThrow(message);
  });
});
