import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answer } from '../../api/policy/cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const explain = (words: string, ...more: string[]) => answer(['explain', ...words.split(' '), ...more]);

/** A process of its own, in the repository's root, as the npm script starts it. */
function policy(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['api/policy/cli.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('prints an answer and exits with 0', () => {
    const { status, stdout, stderr } = policy(...'explain --role student --grade 5 --task hint --class 5.a'.split(' '));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ALLOW 5a-support klasser\/5a\.yaml:\d+\n/);
  });

  it('prints wrong words to standard error and exits with 2', () => {
    const { status, stdout, stderr } = policy('chek');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^there is no command "chek"\n\nUsage:\n/);
  });
});

describe('explain', () => {
  it('tells the clause, obligations, aids, speech, layers and what was asked', () => {
    const { text } = explain('--role student --grade 5 --task hint --class 5.a --at 2026-11-24T16:00');
    expect(text).toMatch(/^ALLOW .*\n {2}da: I 5\.a .*\n {2}en: In 5\.a .*\nObligations\n/);
    expect(text).toContain('maxHint        3\n');
    expect(text).toContain('readAloud        always\n');
    expect(text).toMatch(/\nSpeech\n {2}models +all\n {2}onlineVoices +false\n/);
    expect(text).toMatch(/municipality "Eksempel Kommune" +allow students-4-10 kommune\.yaml:\d+\n/);
    expect(text).toMatch(/class "5\.a" +allow 5a-support/);
    expect(text).toContain('at          2026-11-24T16:00 (Europe/Copenhagen)');
  });

  it('points at the line where the rule stands', () => {
    const { text } = explain('--role student --grade 9 --task explain --situation exam');
    const [, id, file = '', line] = /^DENY (\S+) (\S+):(\d+)\n/.exec(text) ?? [];
    const pointedAt = readFileSync(join(root, 'policies/eksempelskolen', file), 'utf8').split('\n')[Number(line) - 1];
    expect(pointedAt).toBe(`  - id: ${id}`);
  });

  it('tells the legal basis of a deny, and no obligations', () => {
    const { text } = explain('--role student --grade 9 --task explain --situation exam');
    expect(text).toContain('§ 43, stk. 2');
    expect(text).not.toContain('Obligations');
  });

  it('tells which rule came near to allowing it, what it misses, and who can change that', () => {
    const red = explain('--role student --grade 9 --task hint --ai-level red').text;
    expect(red).toMatch(
      /\nNearly\n {2}learning-support skole\.yaml:\d+ +would allow it, but a rule that denies goes first\n/,
    );
    expect(red).toContain('\nWho can change it\n  the municipality (kommunen)');

    const young = explain('--role student --grade 3 --task lessonPlan --class 3.b').text;
    expect(young).toMatch(/\nNearly\n {2}\S+ \S+:\d+ +does not match: \w+/);

    const drafts = explain('--role leader --task lessonPlan').text;
    expect(drafts).toMatch(/\nNearly\n {2}teachers kommune\.yaml:\d+ +does not match: role\n/);

    const never = explain('--role teacher --task grading').text;
    expect(never).not.toMatch(/Nearly|Who can change it/);
  });

  it('calls what no rule allows default-deny', () => {
    const { text } = explain('--role leader --task lessonPlan --policies', join(root, 'policies/standard'));
    expect(text.split('\n')[0]).toBe('DENY default-deny');
  });

  it('says which obligations the top layer leaves out', () => {
    expect(explain('--role teacher --task lessonPlan').text).toMatch(
      /maxHint +0 {2}\(the top layer leaves it out: the strictest\)/,
    );
  });

  it('says when a class has no file', () => {
    expect(explain('--role student --grade 6 --task hint --class 6.b').text).toMatch(
      /class "6\.b" +has no file of its own/,
    );
  });

  it('takes a time without an offset as Danish time', () => {
    const at = (text: string) =>
      explain(`--role student --grade 8 --task hint --class 8.c --at ${text}`).text.slice(0, 5);
    expect([at('2027-05-31T08:30'), at('2027-05-31T06:30:00Z'), at('2027-05-31T08:30:00Z')]).toEqual([
      'DENY ',
      'DENY ',
      'DENY ',
    ]);
    expect([at('2027-05-31T07:30'), at('2027-05-31T05:30:00Z')]).toEqual(['ALLOW', 'ALLOW']);
  });
});

it.each([
  ['explain --role elev --grade 5 --task hint', 'did you mean "student"?'],
  ['explain --role student --grade 5', '--task is missing'],
  ['explain --role student --task hint', '--grade is missing'],
  ['explain --role student --grade 11 --task hint', '--grade cannot be "11"'],
  ['explain --role student --grade 5 --task hint --at tomorrow', '--at: "tomorrow"'],
  ['explain --rolle student', '--rolle'],
  ['explain student', 'student'],
  ['check', 'check takes one folder'],
  ['check policies/standard policies/eksempelskolen', 'check takes one folder'],
])('answers wrong words (%s) with what is wrong and the usage', (words, message) => {
  const { exitCode, text } = answer(words.split(' '));
  expect(exitCode).toBe(2);
  expect(text).toContain(message);
  expect(text).toContain('Usage:');
});

describe('check', () => {
  it('counts what holds', () => {
    expect(answer(['check', join(root, 'policies/standard')])).toEqual({
      exitCode: 0,
      text: `${join(root, 'policies/standard')} holds: 1 file, 10 rules`,
    });
  });

  it('exits with 1 and one line a problem when the folder does not hold', () => {
    const dir = mkdtempSync(join(tmpdir(), 'policies-'));
    const file = join(dir, 'skole.yaml');
    writeFileSync(file, 'schema: policy/1\nlayer: skole\nname: Skolen\nrules:\n  - hej\n');
    const { exitCode, text } = answer(['check', dir]);
    rmSync(dir, { recursive: true });

    expect(exitCode).toBe(1);
    expect(text.split('\n')).toEqual([
      `${file}:2:8: "skole" is not a value of "layer"; known: municipality, school, class (did you mean "school"?)`,
      `${file}:5:5: an entry of "rules" must be a mapping, not "hej"`,
    ]);
  });
});
