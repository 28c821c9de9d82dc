import { join } from 'node:path';
import { type CaseReport, type PlacedCase, runCases, type Surprise } from '../cases/run.ts';
import { CASE_KEYS, CasesDocument } from '../cases/schema.ts';
import { readDocument } from '../document.ts';
import { readCaseFiles } from '../files.ts';
import { printLocalTime } from '../time.ts';
import { type Command, DoesNotHold, languageOf, load, printProblems, readWords, WrongWords } from './words.ts';

/** `test DIR`: decides the cases that stand beside the policy files of a folder, and tells which come out otherwise. */
export const test: Command = (words, surroundings) => {
  const { values, positionals } = readWords(words, { lang: { type: 'string' } }, true);
  const [dir, ...rest] = positionals;
  if (dir === undefined || rest.length > 0) throw new WrongWords('test takes one folder');
  const language = languageOf(values.lang, surroundings);
  const { policies } = load(dir, language);
  const files = readCaseFiles(dir);
  if (files.length === 0) throw new DoesNotHold(`${dir}: ${noCases[language]}`);

  const reports: CaseReport[] = [];
  let cases = 0;
  for (const { name, text } of files) {
    const read = readDocument(name, text, CasesDocument, CASE_KEYS);
    if (!read.ok) throw new DoesNotHold(printProblems(dir, read.problems, language));
    const placed = read.data.cases.map((one, at): PlacedCase => ({ ...one, ...read.placeOf(['cases', at]) }));
    cases += placed.length;
    reports.push(runCases(policies, placed, read.data.at));
  }
  const surprises = reports.flatMap((report) => report.surprises);
  const decisions = reports.reduce((sum, report) => sum + report.decisions, 0);
  const counted = {
    da: `${dir}: ${cases} tilfælde, ${decisions} afgørelser, ${surprises.length} anderledes end ventet`,
    en: `${dir}: ${cases} cases, ${decisions} decisions, ${surprises.length} other than expected`,
  }[language];
  if (surprises.length === 0) return counted;
  const told = surprises.slice(0, MOST_TOLD).map((surprise) => tell(dir, surprise, language));
  throw new DoesNotHold([...told, counted].join('\n'));
};

const MOST_TOLD = 50;

const noCases = {
  da: 'her er ingen tilfælde at prøve (filer, der ender på .test.yaml)',
  en: 'there are no cases to try here (files that end in .test.yaml)',
} as const;

function tell(dir: string, { policyCase, request, decision, differences }: Surprise, language: 'da' | 'en'): string {
  const { source, column, name } = policyCase;
  const { at, ...asked } = request;
  const words = Object.entries({ ...asked, at: printLocalTime(at.getTime()) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${String(value)}`);
  const by = decision.source === undefined ? '' : ` ${decision.source.file}:${decision.source.line}`;
  const came = { da: 'ventet', en: 'expected' }[language];
  const instead = { da: 'men fik', en: 'but got' }[language];
  return [
    `${join(dir, source.file)}:${source.line}:${column}: ${name}`,
    `  ${words.join(', ')}`,
    ...differences.map(({ what, expected, got }) => `  ${what}: ${came} ${expected}, ${instead} ${got}`),
    `  → ${decision.effect.toUpperCase()} ${decision.ruleId}${by}`,
  ].join('\n');
}
