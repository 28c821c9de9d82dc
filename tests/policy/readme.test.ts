import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Aids, AiLevel, Obligations, Role, Situation, Speech, Subject, Task } from '../../api/contract/policy.ts';
import { answer } from '../../api/policy/cli.ts';
import { readPolicyFile } from '../../api/policy/index.ts';

const readme = readFileSync(new URL('../../policies/README.md', import.meta.url), 'utf8');

describe('the README for those who write policy files', () => {
  it('shows a file that can be read, but for the keys that depend on the layer', () => {
    const example = /```yaml\n((?:(?!```)[\s\S])*?className[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const problems = (text: string) => {
      const result = readPolicyFile('example.yaml', text);
      return result.ok ? [] : result.problems;
    };
    expect(problems(example.replace(/^className.*\n/m, ''))).toEqual([]);
    expect(problems(example.replace('layer: school', 'layer: class'))).toEqual([]);
  });

  it('shows commands that work', () => {
    const commands = [...readme.matchAll(/^npm run policy -- (.*)$/gm)].map(([, words = '']) => words.split(' '));
    expect(commands.map((words) => answer(words).exitCode)).toEqual([0, 0]);
  });

  it('names every word that a file can hold', () => {
    const words = [Role, Subject, Task, Situation, AiLevel].flatMap((schema): readonly string[] => schema.options);
    const keys = [...Object.keys(Obligations.shape), ...Object.keys(Aids.shape), ...Object.keys(Speech.shape)];
    expect([...words, ...keys].filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
  });
});
