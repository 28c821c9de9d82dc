import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoadResult, loadPolicies, watchPolicies } from '../../api/policy/files.ts';
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
});

describe('watching a folder', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => vi.useRealTimers());

  const watch = () => {
    const reloads: LoadResult[] = [];
    const store = watchPolicies(dir, loaded(), { everyMs: 1_000, onReload: (result) => reloads.push(result) });
    const ruleId = () => decide(store.policies, aRequest()).ruleId;
    return { store, reloads, ruleId };
  };
  const look = (times: number) => vi.advanceTimersByTime(times * 1_000);

  it('takes a valid change over once it has stood still, and reads it once', () => {
    write('skole.yaml', school('old'));
    const { reloads, ruleId } = watch();

    write('skole.yaml', school('newer'));
    look(1);
    expect(ruleId()).toBe('old');
    look(5);
    expect(ruleId()).toBe('newer');
    expect(reloads).toHaveLength(1);
  });

  it('keeps the old rules while the files do not hold, and says why', () => {
    write('skole.yaml', school('old'));
    const { store, reloads, ruleId } = watch();

    write('skole.yaml', school('newer').replace('when', 'hvis'));
    look(2);
    expect(store.problems).toMatchObject([{ line: 5 }, { line: 6, suggestion: 'when' }]);
    expect(ruleId()).toBe('old');

    rmSync(dir, { recursive: true });
    look(2);
    expect(store.problems).toMatchObject([{ file: '.' }]);
    expect(ruleId()).toBe('old');

    mkdirSync(dir);
    write('skole.yaml', school('mended'));
    look(2);
    expect(store.problems).toEqual([]);
    expect(ruleId()).toBe('mended');
    expect(reloads.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  it('ends when it is stopped', () => {
    write('skole.yaml', school('old'));
    const { store, ruleId } = watch();
    store.stop();
    write('skole.yaml', school('newer'));
    look(5);
    expect(ruleId()).toBe('old');
  });
});
