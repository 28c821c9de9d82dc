import { describe, expect, it } from 'vitest';
import { warnAboutPolicyFiles } from '../../api/policy/check/index.ts';
import { checkPolicyFiles, type PolicyFile, type Rule, readPolicyFile } from '../../api/policy/index.ts';
import { aFile, aRule } from './build.ts';

const today = Date.parse('2026-11-23T08:00:00Z');
const warnings = (...files: PolicyFile[]) =>
  warnAboutPolicyFiles(files, today).map(({ message, severity }) => `${severity}: ${message.en}`);
const inSchool = (...rules: Rule[]) => warnings(aFile('school', rules));
const from = (file: string) => ({ file, line: 3 });

/** An allow for students of a school, and one of a class. */
const upper = (rule: Partial<Rule> = {}) =>
  aFile('school', [
    aRule({ id: 'upper', source: from('skole.yaml'), obligations: { finalAnswer: 'never', maxHint: 3 }, ...rule }),
  ]);
const lower = (rule: Partial<Rule> = {}) =>
  aFile('class', [
    aRule({ id: 'lower', source: from('8c.yaml'), obligations: { finalAnswer: 'never', maxHint: 4 }, ...rule }),
  ]);

describe('a rule that names an assignment', () => {
  const friday = { time: [{ weekday: ['friday' as const] }] };

  it('is no exception to what goes first in its layer, and that is told', () => {
    const closed = aRule({ id: 'closed', effect: 'deny', when: friday, source: from('a.yaml') });
    const excepted = aRule({ id: 'excepted', when: { ...friday, assignment: ['gtvk-bmrd'] } });
    expect(inSchool(closed, excepted)).toEqual([
      'warning: "excepted" never applies: wherever it matches, "closed" (a.yaml:3) goes first',
    ]);
    expect(inSchool(closed, { ...excepted, priority: 1 })).toEqual([]);
  });

  it('opens nothing that the layer above closes for it, and that is told', () => {
    const above = aFile('school', [
      aRule({ id: 'rest', source: from('skole.yaml') }),
      aRule({ id: 'own-only', effect: 'deny', when: { assignment: ['any'] }, source: from('skole.yaml') }),
    ]);
    const named = (assignment: string) => aFile('class', [aRule({ id: 'below', when: { assignment: [assignment] } })]);
    expect(warnings(above, named('gtvk-bmrd'))).toEqual([
      'warning: "below" opens nothing: "own-only" (skole.yaml:3) closes it, and what a layer above denies stays denied',
    ]);
    expect(warnings(above, named('none'))).toEqual([]);
  });

  it('ties with one that names the same work, and with no other', () => {
    const tied = (a: string[], b: string[]) =>
      checkPolicyFiles([
        aFile('school', [
          aRule({ id: 'a', when: { assignment: a } }),
          aRule({ id: 'b', when: { assignment: b }, clause: { da: 'En anden.', en: 'Another.' } }),
        ]),
      ]).length === 1;
    const [one, other] = ['gtvk-bmrd', 'klpz-vnst'];
    expect([tied([one], [one, other]), tied(['any'], [one]), tied([one], ['none', 'any'])]).toEqual([true, true, true]);
    expect([tied([one], [other]), tied(['any'], ['none']), tied(['none'], [one])]).toEqual([false, false, false]);
  });
});

describe('a rule that never applies', () => {
  it('is told about with the one rule that goes first wherever it matches', () => {
    const hidden = aRule({ id: 'hidden', when: { role: ['student'], grade: [4, 6] } });
    const first = aRule({ id: 'first', priority: 1, when: { role: ['student'] }, source: from('a.yaml') });
    expect(inSchool(hidden, first)).toEqual([
      'warning: "hidden" never applies: wherever it matches, "first" (a.yaml:3) goes first',
    ]);
  });

  it('is told about when others hide it only together, and only those that it takes are named', () => {
    const rules = [
      aRule({ id: 'hidden', when: { grade: [4, 9], role: ['student'] } }),
      aRule({ id: 'exam', priority: 9, effect: 'deny', when: { situation: ['exam'] } }),
      aRule({ id: 'low', priority: 1, when: { grade: [0, 6] } }),
      aRule({ id: 'high', priority: 1, when: { grade: [7, 10] } }),
    ];
    expect(inSchool(...rules)).toEqual([
      expect.stringMatching(/"hidden" never applies.*"(low|high)".* and "(low|high)".* go first/),
    ]);
  });

  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['one grade is left', { when: { grade: [4, 7] } }, { when: { grade: [4, 6] } }],
    ['one subject is left', { when: {} }, { when: { subject: ['danish'] } }],
    ['the other counts only on Fridays', { when: {} }, { when: { time: [{ weekday: ['friday'] }] } }],
    [
      'it names aids and the other does not',
      { aids: { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' } },
      {},
    ],
    ['it names the speech and the other does not', { speech: { models: [], onlineVoices: true } }, {}],
    ['it is the grading that a deny explains', { effect: 'deny', when: { task: ['grading'] } }, { effect: 'allow' }],
  ])('is not told about when %s', (_, hidden, first) => {
    expect(inSchool(aRule({ id: 'hidden', ...hidden }), aRule({ id: 'first', priority: 1, ...first }))).toEqual([]);
  });

  it('is told about when it counts on Friday mornings and the other every Friday', () => {
    const friday = { weekday: ['friday'] } as const;
    const hidden = aRule({ id: 'hidden', when: { time: [{ ...friday, hours: { from: 480, to: 720 } }] } });
    expect(inSchool(hidden, aRule({ id: 'first', priority: 1, when: { time: [friday] } }))).toHaveLength(1);
  });

  it('is told about when its days never come within its dates', () => {
    const week = { from: Date.parse('2027-03-01T00:00Z'), to: Date.parse('2027-03-04T00:00Z') };
    expect(inSchool(aRule({ id: 'never', when: { time: [{ ...week, weekday: ['sunday'] }] } }))).toEqual([
      expect.stringContaining('"never" never applies: its time lies outside'),
    ]);
  });
});

describe('a layer that loosens in vain', () => {
  it('is told which upper rule holds the term, and at what', () => {
    expect(warnings(upper(), lower())).toEqual([
      'warning: "maxHint: 4" in "lower" has no effect: "upper" (skole.yaml:3) holds it at 3 and does not list it in "mayLoosen"',
    ]);
  });

  it('is told so in a school whose rules count for one year only', () => {
    const year = { from: today - 1e9, to: today + 1e9 };
    expect(warnings({ ...upper(), effective: year }, lower())).toHaveLength(1);
  });

  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['the upper rule lets it', { mayLoosen: ['maxHint'] }, {}],
    ['it tightens', {}, { obligations: { finalAnswer: 'never', maxHint: 2 } }],
    ['the upper rule holds it in one situation only', { when: { situation: ['handIn'] } }, {}],
    ['the upper rule holds it on Fridays only', { when: { time: [{ weekday: ['friday'] }] } }, {}],
  ])('is not told so when %s', (_, over, under) => {
    const open = aRule({ id: 'open', obligations: { finalAnswer: 'never', maxHint: 4 }, source: from('skole.yaml') });
    const rest = over.when === undefined ? [] : [open];
    const school = upper(over);
    expect(warnings({ ...school, rules: [...school.rules, ...rest] }, lower(under))).toEqual([]);
  });

  it('is told that what the top leaves out is at its strictest', () => {
    expect(warnings(upper({ obligations: { finalAnswer: 'never' } }), lower())).toEqual([
      expect.stringContaining('holds it at 0'),
    ]);
  });

  it('is told when it opens what an upper rule closes, and only then', () => {
    const exam = (effect: Rule['effect']) =>
      aFile('school', [
        aRule({ id: 'open', obligations: { finalAnswer: 'never', maxHint: 4 } }),
        aRule({ id: 'exam', priority: 9, effect, when: { situation: ['exam', 'test'] }, source: from('skole.yaml') }),
      ]);
    const opens = lower({ when: { situation: ['exam'] }, obligations: { finalAnswer: 'never' } });
    expect(warnings(exam('deny'), opens)).toEqual([
      'warning: "lower" opens nothing: "exam" (skole.yaml:3) closes it, and what a layer above denies stays denied',
    ]);
    expect(warnings(exam('allow'), opens)).toEqual([]);
    expect(warnings(exam('deny'), lower({ obligations: { finalAnswer: 'never' } }))).toEqual([]);
  });

  it('is told when the top layer never lets it through', () => {
    const opens = lower({ when: { grade: [0, 3] }, obligations: { finalAnswer: 'never' } });
    expect(warnings(upper({ when: { grade: [4, 10] } }), opens)).toEqual([
      expect.stringContaining('the layers above close all that it names'),
    ]);
  });
});

describe('what is out of date', () => {
  it('is a file after its dates, told once at its start', () => {
    const over = { from: 0, to: Date.parse('2026-06-25T22:00Z') };
    const rules = [aRule({ when: { grade: [4, 6] } }), aRule({ id: 'b', when: { grade: [7, 9] } })];
    expect(warnAboutPolicyFiles([{ ...aFile('school', rules), effective: over }], today)).toMatchObject([
      { line: 1, column: 1, message: { en: expect.stringContaining('it ended at 2026-06-26 00:00') } },
    ]);
  });

  it('is a rule after its last time, and not one whose time has yet to come', () => {
    const during = (start: string, end: string) => ({ time: [{ from: Date.parse(start), to: Date.parse(end) }] });
    const rules = [
      aRule({ id: 'past', when: during('2026-09-01T08:00Z', '2026-09-01T10:00Z') }),
      aRule({ id: 'coming', when: during('2027-09-01T08:00Z', '2027-09-01T10:00Z') }),
    ];
    expect(inSchool(...rules)).toEqual([expect.stringContaining('"past" no longer counts')]);
  });
});

it('warns about a clause that nobody translated', () => {
  const same = aRule({ clause: { da: 'Prøv selv.', en: 'Prøv selv.' } });
  expect(inSchool(same)).toEqual([expect.stringContaining('says the same in Danish and English')]);
});

it('warns in Danish and English, in the order of the files, and points at the rule', () => {
  const text = (id: string) => `schema: policy/1
layer: school
name: Skolen
rules:
  - id: ${id}
    when: {}
    deny: true
    clause: { da: Nej., en: Nej. }
`;
  const files = ['b.yaml', 'a.yaml'].map((name) => {
    const result = readPolicyFile(name, text(`rule-${name[0]}`));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.file;
  });
  const said = warnAboutPolicyFiles(files, today).filter(({ message }) => message.da.includes('oversæt'));
  expect(said.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a.yaml:5:5', 'b.yaml:5:5']);
});
