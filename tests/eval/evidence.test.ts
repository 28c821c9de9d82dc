import { describe, expect, it } from 'vitest';
import { filesBehind, readProjectFile } from './evidence/closure.ts';
import { countDatasets } from './evidence/datasets.ts';
import type { Evidence, Figures } from './evidence/figures.ts';
import { percent } from './evidence/markdown.ts';
import { writeReport } from './evidence/report.ts';
import { onDisk, sections } from './evidence/sections.ts';
import { findStale } from './evidence/stale.ts';
import { stampOf } from './evidence/stamp.ts';

/** A project of five files, some of them changed. */
function aProject(changed: Record<string, string> = {}) {
  const files: Record<string, string> = {
    'tests/eval/guard.ts': "import { guard } from '../../api/guard/index.ts';\nimport { z } from 'zod';\n",
    'api/guard/index.ts': "export { guard } from './guard.ts';\nimport type { Shape } from './shape.ts';\n",
    'api/guard/guard.ts': "const words = () => import('./words.ts');\nexport const guard = 1;\n",
    'api/guard/words.ts': "export const words = ['svar'];\n",
    'api/guard/shape.ts': 'export interface Shape {}\n',
    'tests/data.jsonl': '{"id":"1"}\n',
    'api/routes.ts': 'export const route = 1;\n',
    ...changed,
  };
  return (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new Error(`There is no ${path}`);
    return text;
  };
}
const guard = { name: 'guard', code: ['tests/eval/guard.ts'], data: ['tests/data.jsonl'] };
const stampWith = (changed: Record<string, string>) => stampOf(guard, aProject(changed));

describe('what a figure depends on', () => {
  it('is every file that its evaluation runs, and no types', () => {
    expect(filesBehind(guard.code, aProject())).toEqual([
      'api/guard/guard.ts',
      'api/guard/index.ts',
      'api/guard/words.ts',
      'tests/eval/guard.ts',
    ]);
  });

  it('takes in the guard, the claims and the scorer, but nothing that only serves', () => {
    const files = filesBehind(['tests/eval/guard.ts'], readProjectFile);
    expect(files).toEqual(
      expect.arrayContaining(['api/tutor/guard/guard.ts', 'api/tutor/claims.ts', 'api/language/normalise.ts']),
    );
    expect(files.filter((file) => /^(?:tabs|api\/(?:routes|store))\//.test(file))).toEqual([]);
  });

  it('covers privacy and safeguarding', () => {
    const files = filesBehind(
      sections.flatMap(({ code }) => code),
      readProjectFile,
    );
    expect(files).toEqual(
      expect.arrayContaining(['api/privacy/find.ts', 'api/safeguarding/index.ts', 'api/tutor/turn.ts']),
    );
  });
});

describe('the stamp', () => {
  it.each([
    ['code deep in the guard', { 'api/guard/words.ts': "export const words = ['facit'];\n" }],
    ['the rows', { 'tests/data.jsonl': '{"id":"2"}\n' }],
    ['the evaluation itself', { 'tests/eval/guard.ts': "import { guard } from '../../api/guard/guard.ts';\n" }],
  ])('changes with %s', (_, changed) => {
    expect(stampWith(changed)).not.toBe(stampWith({}));
  });

  it.each([
    ['a route', { 'api/routes.ts': 'export const route = 2;\n' }],
    ['a type', { 'api/guard/shape.ts': 'export interface Shape { a: 1 }\n' }],
  ])('stays when %s changes', (_, changed) => {
    expect(stampWith(changed)).toBe(stampWith({}));
  });
});

const noFigures: Figures = { tables: [], remarks: [] };

describe('a report that is out of date', () => {
  it('is found by its stamp', () => {
    const kept: Evidence = { sections: { guard: { stamp: stampWith({}), figures: noFigures } } };
    expect(findStale(kept, [guard], aProject())).toEqual([]);
    expect(findStale(kept, [guard], aProject({ 'tests/data.jsonl': '' }))).toEqual([guard]);
    expect(findStale({ sections: {} }, [guard], aProject())).toEqual([guard]);
  });
});

describe('the report', () => {
  const share = (label: string, hits: number, n: number) => ({ label, hits, n });
  const figures = (id: string, ...shares: ReturnType<typeof share>[]): Figures => ({
    tables: [{ id, title: id, wanted: 'few', shares }],
    remarks: [],
  });
  const reading = figures('reading', share('readable as it stands', 3, 400)).tables;
  const guarded = figures('guarded', share('all attacks, under each policy', 17, 1234)).tables;
  const high = figures(
    'high',
    share('said plainly, a', 97, 100),
    share('only hinted at', 30, 40),
    share('never mended on', 11, 20),
  ).tables;
  const alarms = figures('alarms', share('first set', 1, 300)).tables;
  const evidence: Evidence = {
    sections: {
      adversary: { stamp: 'aaaa', figures: { tables: [...reading, ...guarded], remarks: [] } },
      withoutModel: { stamp: 'bbbb', figures: figures('leaks', share('all turns', 0, 12_000)) },
      guard: {
        stamp: 'cccc',
        figures: figures('replaced', share('a, usual setting', 2, 200), share('a, strict setting', 9, 200)),
      },
      pii: { stamp: 'dddd', figures: figures('found', share('CPR numbers, a', 40, 40), share('names, a', 9, 10)) },
      safeguarding: { stamp: 'eeee', figures: { tables: [...high, ...alarms], remarks: [] } },
    },
  };
  const parts = Object.keys(evidence.sections).map((name) => ({ name, title: name, about: `About ${name}.` }));
  const report = () => writeReport(evidence, parts, []);

  it('tells the measured counts first, in Danish and in English', () => {
    const [danish = '', english = ''] = report().split('## What is known to be weak')[0]?.split('## In short') ?? [];
    expect(danish).toContain('| 17 af 1.234 | 1,4 % (95 %: 0,86–2,2) |');
    expect(english).toContain('| 17 of 1,234 | 1.4 % (95 %: 0.86–2.2) |');
    expect(english).toContain('0 of 12,000');
  });

  it('tells messages that only hint apart from those that say it', () => {
    const [first = ''] = report().split('## What is known');
    expect(first).toContain('| 97 of 100 |');
    expect(first).toContain('| 30 of 40 |');
    expect(first).toContain('| 11 of 20 |');
  });

  it('leaves the strict setting out of what ordinary help costs', () => {
    expect(report().split('## What is known')[0]).toContain('| 2 of 200 |');
  });

  it('names the stamp of each part', () => {
    for (const { stamp } of Object.values(evidence.sections)) expect(report()).toContain(`\`${stamp}\``);
  });

  it('is not written without all its parts', () => {
    expect(() => writeReport(evidence, [...parts, { name: 'tutor', title: '', about: '' }], [])).toThrow('tutor');
  });
});

it('gives a share with its interval, and none for nothing', () => {
  expect(percent({ label: '', hits: 0, n: 10_000 })).toBe('0.0 % (95 %: 0.0–0.04)');
  expect(percent({ label: '', hits: 99, n: 100 })).toBe('99.0 % (95 %: 94.5–99.8)');
  expect(percent({ label: '', hits: 0, n: 0 })).toBe('not measured');
});

it('counts the rows and languages of the sets that it describes', () => {
  const sets = countDatasets((name) => onDisk(`tests/eval/data/${name}`));
  expect(sets.length).toBeGreaterThan(0);
  for (const { rows, languages } of sets) {
    expect(rows).toBeGreaterThan(0);
    expect(languages).toMatch(/^(?:da|en|not marked) \d+/);
  }
});
