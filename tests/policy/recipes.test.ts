import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { PolicyRequest } from '../../api/contract/policy.ts';
import { answer } from '../../api/policy/cli.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';

const policies = (name: string) => fileURLToPath(new URL(`../../policies/${name}`, import.meta.url));
const README = readFileSync(policies('README.md'), 'utf8');
const recipes = new Map(
  (/\n## Opskrifter\n([\s\S]*?)\n## /.exec(README)?.[1] ?? '')
    .split('\n### ')
    .slice(1)
    .map((text): [string, string] => [text.split('\n')[0] ?? '', /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '']),
);

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** The demo school's files with a recipe of the README added as the file that its first line names. */
function withRecipe(title: string): string {
  const text = recipes.get(title) ?? '';
  const [, name] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
  if (name === undefined) throw new Error(`The README has no recipe "${title}" with the name of its file`);
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-recipe-'));
  cpSync(policies('eksempelskolen'), folder, { recursive: true });
  rmSync(join(folder, 'eksempelskolen.test.yaml'));
  writeFileSync(join(folder, name), text);
  return folder;
}

function asking(title: string) {
  const loaded = loadPolicies(withRecipe(title));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return (request: Partial<PolicyRequest>) =>
    decide(loaded.policies, {
      ...{ role: 'student', grade: 7, task: 'hint', situation: 'lesson', aiLevel: 'yellow', at: FRIDAY, ...request },
    });
}

const at = (text: string) => new Date(`${text}Z`);
const [THURSDAY, FRIDAY, SATURDAY] = [at('2027-03-11T09:00'), at('2027-03-12T09:00'), at('2027-03-12T23:00')];
const PROJECT = 'gtvk-bmrd';

describe('the recipes of the README', () => {
  it.each([...recipes.keys()])('can be added to the demo school as they stand, without a warning: %s', (title) => {
    const { exitCode, text } = answer(['check', withRecipe(title), '--strict']);
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringContaining(folder ?? '') });
  });

  it('close AI for 7.b on Fridays and leave the other days, the other classes and the aids as they were', () => {
    const ask = asking('Ingen AI i 7.b om fredagen');
    const effects = (request: Partial<PolicyRequest>) =>
      [THURSDAY, FRIDAY, SATURDAY].map((moment) => ask({ ...request, at: moment }).effect);
    expect(effects({ className: '7.b' })).toEqual(['allow', 'deny', 'allow']);
    expect(effects({ className: '7.b', assignment: PROJECT })).toEqual(['allow', 'deny', 'allow']);
    expect(effects({ className: '7.a' })).toEqual(['allow', 'allow', 'allow']);
    expect(ask({ className: '7.b' })).toMatchObject({ ruleId: '7b-friday', aids: { readAloud: 'always' } });
  });

  it('go with the cases that the README shows, and the meaning of both rules together names the exception', () => {
    const dir = withRecipe('Ingen AI i 7.b om fredagen – undtagen i én opgave');
    const [, cases = ''] = /```yaml\n(# klasser\/7b\.test\.yaml\n[\s\S]*?)```/.exec(README) ?? [];
    writeFileSync(join(dir, 'klasser', '7b.test.yaml'), cases);
    const tried = answer(['test', dir, '--lang', 'da']);
    expect(tried).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('2 tilfælde, 5 afgørelser, 0 anderledes'),
    });
    const { text } = answer(['diff', policies('eksempelskolen'), dir, '--lang', 'da']);
    expect(text.split('\n')).toEqual([
      '7.b må ikke længere bruge AI om fredagen.',
      'For 7.b er der intet ændret i opgaven med koden gtvk-bmrd om fredagen.',
      'Filen klasser/7b.yaml er ny.',
    ]);
  });

  it('open the one task on Fridays, within what the school allows, and no other work', () => {
    const ask = asking('Ingen AI i 7.b om fredagen – undtagen i én opgave');
    const inClass = (request: Partial<PolicyRequest>) => ask({ className: '7.b', ...request });
    expect(inClass({ assignment: PROJECT })).toMatchObject({
      effect: 'allow',
      ruleId: '7b-friday-project',
      obligations: { maxHint: 3, answerChecks: { max: 3, needsWorking: true } },
    });
    expect(inClass({}).ruleId).toBe('7b-friday');
    expect(inClass({ assignment: 'klpz-vnst' }).ruleId).toBe('7b-friday');
    expect(inClass({ assignment: PROJECT, situation: 'exam' }).ruleId).toBe('exam');
    expect(inClass({ assignment: PROJECT, aiLevel: 'red' }).ruleId).toBe('red');
    expect(inClass({ assignment: PROJECT, at: THURSDAY }).ruleId).toBe('learning-support');
  });

  it('close grades 7 to 9 in the hours of the exam week only, staff not', () => {
    const ask = asking('Prøveuge');
    const during = at('2027-06-01T08:00');
    expect(ask({ at: during })).toMatchObject({ ruleId: 'exam-week', aids: { readAloud: 'specialTerms' } });
    expect(ask({ at: at('2027-06-01T13:00') }).effect).toBe('allow');
    expect(ask({ at: at('2027-06-08T08:00') }).effect).toBe('allow');
    expect(ask({ at: during, grade: 6 }).effect).toBe('allow');
    expect(ask({ at: during, role: 'teacher', grade: undefined, task: 'lessonPlan' }).effect).toBe('allow');
  });

  it('close AI for one class and leave its aids', () => {
    const ask = asking('En klasse uden AI');
    expect(ask({ grade: 4, className: '4.a' })).toMatchObject({ ruleId: '4a-without', aids: { dictation: 'always' } });
    expect(ask({ grade: 4, className: '4.b' }).effect).toBe('allow');
  });

  it('leave a class nothing but read-aloud', () => {
    const { effect, aids } = asking('Kun oplæsning')({ grade: 5, className: '5.b' });
    expect({ effect, aids }).toEqual({
      effect: 'deny',
      aids: { readAloud: 'always', wordSuggestions: 'never', dictation: 'never', homeLanguage: 'never' },
    });
  });

  it('give one hint more in green tasks and no more in yellow ones', () => {
    const ask = asking('Grøn opgave: mere hjælp');
    const hints = (['green', 'yellow'] as const).map(
      (aiLevel) => ask({ className: '7.c', aiLevel }).obligations?.maxHint,
    );
    expect(hints).toEqual([4, 3]);
  });

  it('let only the local model write in one class', () => {
    const ask = asking('Kun den lokale sprogmodel');
    const models = ['6.a', '6.b'].map((className) => ask({ grade: 6, className }).obligations?.models);
    expect(models).toEqual([['lokal'], 'all']);
  });
});
