/**
 * `npm run evidence`: measures the guard, the tutor, privacy and safeguarding on the project's own sets and writes
 * docs/evaluation.md, with the figures beside it in docs/evaluation.json. Parts whose code and data have not changed since are
 * not measured again, but with `--all`. `--check` measures nothing and fails when the report is older than what it tells of.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { readProjectFile } from './evidence/closure.ts';
import { countDatasets, describedSets } from './evidence/datasets.ts';
import { Evidence } from './evidence/figures.ts';
import { writeReport } from './evidence/report.ts';
import { onDisk, sections } from './evidence/sections.ts';
import { findStale } from './evidence/stale.ts';
import { stampOf } from './evidence/stamp.ts';

const FIGURES = 'docs/evaluation.json';
const REPORT = 'docs/evaluation.md';
const DATA = 'tests/eval/data/';

const kept: Evidence = existsSync(onDisk(FIGURES))
  ? Evidence.parse(JSON.parse(readProjectFile(FIGURES)))
  : { sections: {} };
const report = (evidence: Evidence) =>
  writeReport(
    evidence,
    sections,
    countDatasets((file) => onDisk(DATA + file)),
  );

/** Sets of rows that the report says nothing of, or that no part measures. */
function forgottenSets(): string[] {
  const described = new Set(describedSets());
  const measured = new Set(sections.flatMap(({ data }) => data));
  return readdirSync(onDisk(DATA)).filter((file) => !described.has(file) || !measured.has(DATA + file));
}

/** Says what is out of date. @returns whether nothing is */
function check(): boolean {
  const forgotten = forgottenSets();
  for (const file of forgotten)
    console.error(`${DATA}${file} is missing in tests/eval/evidence/datasets.ts or in no part of evidence/sections.ts`);
  const stale = findStale(kept, sections, readProjectFile);
  for (const { title, name } of stale) console.error(`docs/evaluation.md is out of date: ${title} (${name})`);
  const isWritten = stale.length === 0 && existsSync(onDisk(REPORT)) && readProjectFile(REPORT) === report(kept);
  if (stale.length === 0 && !isWritten) console.error('docs/evaluation.md is not what its figures say.');
  if (!isWritten) console.error('Run `npm run evidence` and commit docs/evaluation.md and docs/evaluation.json.');
  return isWritten && forgotten.length === 0;
}

async function measure(isAll: boolean): Promise<void> {
  const stale = isAll ? sections : findStale(kept, sections, readProjectFile);
  const measured = { ...kept.sections };
  for (const section of stale) {
    const started = performance.now();
    const stamp = stampOf(section, readProjectFile);
    measured[section.name] = { stamp, figures: await section.measure() };
    console.log(`${section.title}: measured in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const evidence: Evidence = {
    sections: Object.fromEntries(sections.flatMap(({ name }) => (measured[name] ? [[name, measured[name]]] : []))),
  };
  writeFileSync(onDisk(FIGURES), JSON.stringify(evidence, null, 2));
  spawnSync(process.execPath, [onDisk('node_modules/@biomejs/biome/bin/biome'), 'format', '--write', onDisk(FIGURES)]);
  writeFileSync(onDisk(REPORT), report(evidence));
  console.log(`${stale.length} of ${sections.length} parts measured; ${REPORT} is up to date.`);
}

if (process.argv.includes('--check')) process.exitCode = check() ? 0 : 1;
else await measure(process.argv.includes('--all'));
