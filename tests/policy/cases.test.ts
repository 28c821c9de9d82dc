import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { answer } from '../../api/policy/cli.ts';
import { loadPolicies } from '../../api/policy/files.ts';

const policies = (name: string) => fileURLToPath(new URL(`../../policies/${name}`, import.meta.url));
const counted = (text: string) =>
  /(\d+) cases, (\d+) decisions, (\d+) other than expected$/.exec(text)?.slice(1).map(Number);

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** A copy of the standard with other cases beside it. */
function standardWith(cases: string): string {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-cases-'));
  cpSync(policies('standard'), folder, { recursive: true });
  rmSync(join(folder, 'standard.test.yaml'));
  if (cases !== '')
    writeFileSync(join(folder, 'own.test.yaml'), `schema: policy-test/1\nat: 2026-11-24T10:00\n${cases}`);
  return folder;
}

describe('the cases beside the policy files', () => {
  it('come out as they say, in both folders, and are more than 120', () => {
    const [standard = [], example = []] = ['standard', 'eksempelskolen'].map((name) => {
      const { exitCode, text } = answer(['test', policies(name)]);
      expect(exitCode, text).toBe(0);
      return counted(text);
    });
    expect((standard[0] ?? 0) + (example[0] ?? 0)).toBeGreaterThanOrEqual(120);
    expect([standard[2], example[2]]).toEqual([0, 0]);
  });

  it('are no policy files', () => {
    const loaded = loadPolicies(policies('standard'));
    expect(loaded.ok && loaded.texts.map(({ name }) => name)).toEqual(['skole.yaml']);
  });
});

describe('a case that comes out otherwise', () => {
  const wrong = `cases:
  - name: 4. klasse får fire hints
    ask: { role: student, grade: [3, 4], task: hint }
    expect: { effect: allow, obligations: { maxHint: 4 } }
`;

  it('is told with its place, what was asked, what was expected, what came, and the rule’s place', () => {
    const { exitCode, text } = answer(['test', standardWith(wrong)]);
    expect(exitCode).toBe(1);
    expect(text).toContain('own.test.yaml:4:5: 4. klasse får fire hints\n');
    expect(text).toContain('grade 4, at 2026-11-24T10:00\n  obligations.maxHint: expected 4, but got 3\n');
    expect(text).toMatch(/effect: expected allow, but got deny\n.*\n {2}→ DENY students-0-3 skole\.yaml:\d+/);
    expect(counted(text)).toEqual([1, 2, 2]);
  });

  it('is told in Danish too', () => {
    expect(answer(['test', standardWith(wrong), '--lang', 'da']).text).toContain('maxHint: ventet 4, men fik 3');
  });
});

describe('a file of cases that cannot be read', () => {
  it.each([
    [
      'a misspelt key',
      'cases:\n  - { name: A, ask: { rolle: student, task: hint }, expect: { effect: deny } }',
      'own.test.yaml:4:23: unknown key "rolle"',
    ],
    [
      'no such word',
      'cases:\n  - { name: A, ask: { role: elev, task: hint }, expect: { effect: deny } }',
      '(did you mean "student"?)',
    ],
    ['nothing expected', 'cases:\n  - { name: A, ask: { role: student, task: hint } }', '"expect" is missing'],
    ['no case', 'cases: []', 'must not be empty'],
  ])('is told about: %s', (_, cases, message) => {
    const { exitCode, text } = answer(['test', standardWith(cases)]);
    expect([exitCode, text]).toEqual([1, expect.stringContaining(message)]);
  });

  it('is missed when there is none', () => {
    expect(answer(['test', standardWith('')])).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('no cases'),
    });
  });
});
