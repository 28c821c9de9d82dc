import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPolicies, readPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { aRequest } from './build.ts';

const school = (id: string) => `schema: policy/1
layer: school
name: Skolen
rules:
  - id: ${id}
    when: { role: student }
    allow: { finalAnswer: never }
    clause: { da: Prøv selv., en: Try it yourself. }
`;

let dir: string;
const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
const loaded = () => {
  const result = loadPolicies(dir);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'policies-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('loading a folder', () => {
  it('names each rule by its file, below the folder', () => {
    mkdirSync(join(dir, 'klasser'));
    write('skole.yaml', school('ours'));
    write('klasser/8c.yml', school('own').replace('layer: school', 'layer: class\nclassName: 8.c'));
    const { policies } = loaded();
    expect(decide(policies, aRequest()).source).toEqual({ file: 'klasser/8c.yml', line: 6 });
    expect(decide(policies, aRequest({ className: '8.d' })).source).toEqual({ file: 'skole.yaml', line: 5 });
  });

  it('leaves other files and hidden names alone', () => {
    write('skole.yaml', school('ours'));
    write('README.md', 'not: [yaml');
    write('.draft.yaml', 'not: [yaml');
    expect(loaded().files).toHaveLength(1);
  });

  // Kubernetes mounts a ConfigMap as links into a hidden folder. On Windows links need rights that a user lacks.
  it.skipIf(process.platform === 'win32')('follows a link to a file', () => {
    mkdirSync(join(dir, '..versions'));
    write('..versions/skole.yaml', school('linked'));
    symlinkSync(join('..versions', 'skole.yaml'), join(dir, 'skole.yaml'));
    expect(loaded().files).toHaveLength(1);
  });

  it('tells every problem of every file', () => {
    write('a.yaml', school('a').replace('when', 'hvis'));
    write('b.yaml', 'rules: [');
    const result = loadPolicies(dir);
    const files = result.ok ? [] : result.problems.map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['a.yaml', 'b.yaml']));
  });

  it.each([
    ['is not there', () => rmSync(dir, { recursive: true })],
    ['is empty', () => {}],
    ['holds a file too large to read', () => write('big.yaml', '#'.repeat(600_000))],
  ])('is a problem, not a crash, when the folder %s', (_, arrange) => {
    arrange();
    expect(loadPolicies(dir)).toMatchObject({ ok: false, problems: [{ line: 1, column: 1 }] });
  });

  it('is known by names and texts alone: not by place, order or time', () => {
    write('skole.yaml', school('ours'));
    write('kommune.yaml', school('theirs').replace('layer: school', 'layer: municipality'));
    const { hash, texts } = loaded();
    const again = readPolicies([...texts].reverse());

    expect(again).toMatchObject({ ok: true, hash });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    write('skole.yaml', `${school('ours')}# a remark\n`);
    expect(loaded().hash).not.toBe(hash);
    write('skole.yaml', school('ours'));
    expect(loaded().hash).toBe(hash);
    renameSync(join(dir, 'skole.yaml'), join(dir, 'skolen.yaml'));
    expect(loaded().hash).not.toBe(hash);
  });
});
