import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../api/policy/index.ts';
import { printProblem } from '../../api/policy/print.ts';
import { rules } from './broken/rules.ts';
import { values } from './broken/values.ts';
import { words } from './broken/words.ts';
import { yaml } from './broken/yaml.ts';

const told = (text: string, language: 'da' | 'en') => {
  const result = readPolicyFile('skole.yaml', text);
  return result.ok ? [] : result.problems.map((problem) => printProblem(problem, language).replace('skole.yaml:', ''));
};

describe.each([
  ['the words of a file', words],
  ['its values', values],
  ['its rules', rules],
  ['the text itself', yaml],
])('in %s, check tells where and what is wrong with', (_, rows) => {
  it.each(rows)('$name', ({ text, da, en }) => {
    expect(told(text, 'da')).toEqual(da);
    expect(told(text, 'en')).toEqual(en);
    expect(da.length).toBeGreaterThan(0);
  });
});
