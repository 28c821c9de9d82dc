import { describe, expect, it } from 'vitest';
import { misconceptionTexts } from '../../api/language/texts/index.ts';
import { followWork, judgeTold, type MisconceptionId } from '../../api/maths/index.ts';
import { malrules } from '../../api/maths/malrules/index.ts';
import { aProblem } from './generators.ts';
import { EXAMPLES, type Example } from './malruleExamples.ts';

/** What the engine says of an answer: right or not, and the ideas that may be behind it. */
function judged({ task, told }: Example, line: string): { right: boolean; candidates: readonly MisconceptionId[] } {
  if (told) {
    const verdict = judgeTold(task, line);
    if (!verdict) throw new Error(`not read: "${task}" or "${line}"`);
    return verdict;
  }
  const report = followWork(aProblem(task), line);
  const candidates = report.lines[report.firstWrong ?? -1]?.why?.candidates ?? [];
  return { right: report.firstWrong === null && report.lines.length > 0, candidates };
}

const examples = Object.entries(EXAMPLES).flatMap(([id, all]) => all.map((example) => [id, example] as const));

describe('wrong ideas', () => {
  it.each(examples)('%s is named from the student’s own line, and no other idea: %j', (id, example) => {
    expect(judged(example, example.wrong)).toEqual({ right: false, candidates: [id] });
  });

  it.each(examples)('a right line is never taken for %s: %j', (_, example) => {
    expect(judged(example, example.right)).toEqual({ right: true, candidates: [] });
  });

  it('each has an example, a name, a thought and questions of its own in both languages', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(malrules).sort());
    for (const lang of ['da', 'en'] as const) {
      expect(Object.keys(misconceptionTexts[lang]).sort()).toEqual(Object.keys(malrules).sort());
      for (const { name, thinks, asks } of Object.values(misconceptionTexts[lang])) {
        expect(name.length).toBeGreaterThan(10);
        expect(thinks).toMatch(/[.?]$/u);
        expect(new Set(asks).size).toBe(3);
        for (const ask of asks) expect(ask).toMatch(/\?/u);
      }
    }
  });
});

describe('results that several ideas give', () => {
  it.each([
    ['0 · 5', '0 · 5 = 5', ['timesZeroKeeps']],
    ['50 % af 50', '50 % af 50 = 100', ['percentOfWrongBase']],
    ['2/4 + 1/4', '2/4 + 1/4 = 3/8', ['addAcross']],
  ])('%s: %j is explained by all of them', (task, line, candidates) => {
    expect(judged({ task, wrong: line, right: '' }, line).candidates).toEqual(expect.arrayContaining(candidates));
  });
});
