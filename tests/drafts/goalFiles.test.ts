import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftKindsFrom } from '../../api/drafts/index.ts';
import { randomFrom } from '../../api/drafts/random.ts';
import { readGoalFiles } from '../../api/goalFiles.ts';
import { aRequest } from './aKind.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const OWN = 'Eleven kan sammenligne brøker og vise dem på en tallinje.';
const OTHER = 'Eleven kan regne med negative tal.';
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** The labels that a lesson's goal cites of the curriculum. */
function cited(topic: string): string[] {
  const read = readGoalFiles(folder);
  if (!read.ok) throw new Error(read.problems.join());
  const kind = draftKindsFrom(read.curriculum).find(({ name }) => name === 'lessonPlan');
  const request = aRequest({ subject: 'mathematics', grade: 4, topic });
  const cites = kind?.embedded(request, randomFrom('a')).cites.goal ?? [];
  return cites.filter((one) => one.kind === 'curriculum').map(({ label }) => label);
}

describe('goal texts that a municipality brings in', () => {
  it('are cited by the plans that they are about, with where they come from', () => {
    put(
      'matematik.csv',
      `id;mål;kilde\nfm:matematik:4-6:tal-og-algebra;${OTHER};\nfm:matematik:4-6:tal-og-algebra;${OWN};Årsplan`,
    );

    expect(cited('brøker')).toEqual([expect.stringContaining('Tal og algebra'), `»${OWN}« (Årsplan)`]);
  });

  it('stand for their area where none is about the topic itself', () => {
    put('mål.json', JSON.stringify([{ id: 'fm:matematik:4-6:tal-og-algebra', mål: OTHER }]));

    expect(cited('brøker')).toEqual([expect.stringContaining('Tal og algebra'), `»${OTHER}«`]);
  });

  it('that cannot be placed are told by file and line, and so is a folder without any', () => {
    expect(readGoalFiles(folder)).toMatchObject({ ok: false, problems: [expect.stringContaining('no goal texts')] });
    put('a.csv', 'id;mål\nfm:findes:ikke;Et mål');

    expect(readGoalFiles(folder)).toMatchObject({ ok: false, problems: [expect.stringContaining('a.csv:2')] });
    expect(readGoalFiles(join(folder, 'nowhere'))).toMatchObject({ ok: false });
  });
});
