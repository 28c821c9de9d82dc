import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NeverTask, Role, Situation } from '../../api/contract/policy.ts';
import { answer } from '../../api/policy/cli.ts';
import { compile, decide, type PolicyFile, readPolicyFile } from '../../api/policy/index.ts';
import { aFile, aRequest, aRule, assignments, fileSets, requests } from './build.ts';

const never = NeverTask.options;

/** The files with every rule saying that it is (also) about what is never allowed, as no file that was read can. */
const boldly = (files: readonly PolicyFile[]): PolicyFile[] =>
  files.map((file) => ({
    ...file,
    rules: file.rules.map((rule) => ({ ...rule, when: { ...rule.when, task: [...(rule.when.task ?? []), ...never] } })),
  }));

describe('what is never allowed', () => {
  it('is denied whatever the layers and the assignment say', () => {
    fc.assert(
      fc.property(fileSets, requests, fc.constantFrom(...never), assignments, (files, asked, task, assignment) => {
        const request = { ...asked, task };
        expect(decide(compile(files), request, assignment).effect).toBe('deny');
        expect(decide(compile(boldly(files)), request, assignment).effect).toBe('deny');
      }),
      { numRuns: 400 },
    );
  });

  it('is not opened by a rule that names no task, and the reader is told that no rule can', () => {
    const policies = compile([aFile('municipality', [aRule({ priority: 1000 })])]);
    expect(decide(policies, aRequest({ role: 'teacher', task: 'lessonPlan' })).effect).toBe('allow');
    expect(decide(policies, aRequest({ role: 'teacher', task: 'grading' }))).toMatchObject({
      effect: 'deny',
      ruleId: 'default-deny',
      clause: { da: expect.stringContaining('ingen regel kan åbne') },
    });
  });

  it.each([
    ['task: grading', 5],
    ['task: [lessonPlan, diagnosis]', 5],
  ])('is an error of the file where a rule allows it (%s), with its line', (task, line) => {
    const text = [
      'schema: policy/1',
      'layer: school',
      'name: Skolen',
      'rules:',
      `  - { id: bold, when: { role: teacher, ${task} }, allow: true, clause: { da: Ja., en: Yes. } }`,
    ].join('\n');
    const result = readPolicyFile('skole.yaml', text);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'skole.yaml', line, message: { en: expect.stringContaining('can never be allowed') } }],
    });
  });

  it.each(['standard', 'eksempelskolen'].flatMap((folder) => never.map((task) => [folder, task] as const)))(
    'has a rule in %s: %s, with what is offered instead, for everybody in every situation',
    (folder, task) => {
      for (const role of Role.options)
        for (const situation of Situation.options) {
          const words = ['explain', '--role', role, '--grade', '7', '--task', task, '--situation', situation];
          const { text } = answer([...words, '--policies', `policies/${folder}`]);
          expect(text).toMatch(/^DENY no-[a-z-]+ \S+:\d+\n {2}da: Ledetråd .*\n {2}en: Ledetråd .*\n[\s\S]*Legal\n/);
        }
    },
  );
});

describe('the models that may write drafts', () => {
  const modelsOf = (folder: string) =>
    /models +(.*)/.exec(
      answer(['explain', '--role', 'teacher', '--task', 'lessonPlan', '--policies', folder]).text,
    )?.[1];

  it('are none by the standard, and those of the municipality at Eksempelskolen', () => {
    expect([modelsOf('policies/standard'), modelsOf('policies/eksempelskolen')]).toEqual(['none', 'all']);
  });
});
