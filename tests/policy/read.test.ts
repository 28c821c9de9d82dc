import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type PolicyFile, readPolicyFile } from '../../api/policy/index.ts';
import { fileOf } from './build.ts';

const clause = '    clause: { da: Prøv selv., en: Try it yourself. }';
const header = ['schema: policy/1', 'layer: school', 'name: Skolen', 'rules:'];

/** A school file with one rule made of these lines after its id. The rule starts at line 5; its own lines follow. */
const withRule = (...lines: string[]) => [...header, '  - id: a-rule', ...lines].join('\n');

const problemsIn = (text: string) => {
  const result = readPolicyFile('skole.yaml', text);
  return result.ok ? [] : result.problems;
};
const where = (text: string) => problemsIn(text).map(({ file, line, column }) => `${file}:${line}:${column}`);

describe('a policy file', () => {
  it('is read into rules with the line where each stands', () => {
    const text = withRule('    when: { role: student, grade: [4, 10], task: [hint] }', '    deny: true', clause);
    const result = readPolicyFile('skole.yaml', text);
    expect(result).toMatchObject({
      ok: true,
      file: {
        level: 'school',
        name: 'Skolen',
        rules: [
          {
            id: 'a-rule',
            effect: 'deny',
            priority: 0,
            when: { role: ['student'], grade: [4, 10], task: ['hint'] },
            source: { file: 'skole.yaml', line: 5 },
          },
        ],
      },
    });
  });

  it('reads a file from before home languages: none is shown', () => {
    const aids = '    aids: { readAloud: always, wordSuggestions: always, dictation: always }';
    const result = readPolicyFile('skole.yaml', withRule('    when: {}', '    deny: true', aids, clause));
    expect(result.ok && result.file.rules[0]?.aids?.homeLanguage).toBe('never');
  });

  it('reads back every rule that can be written', () => {
    const written = ({ level, name, className, rules }: PolicyFile) =>
      stringify({
        schema: 'policy/1',
        layer: level,
        name,
        ...(className === undefined ? {} : { className }),
        rules: rules.map(
          ({
            id,
            priority,
            when: { time: _, ...when },
            effect,
            obligations,
            mayLoosen,
            aids,
            speech,
            clause,
            legal,
          }) => ({
            id,
            priority,
            when,
            ...(effect === 'deny' ? { deny: true } : { allow: obligations }),
            aids,
            speech,
            clause,
            mayLoosen,
            legal,
          }),
        ),
      });
    const said = ({ rules }: PolicyFile) =>
      rules.map(({ source: _, column: __, when: { time: ___, ...when }, ...rule }) => ({ ...rule, when }));
    fc.assert(
      fc.property(fc.oneof(fileOf('municipality'), fileOf('class', '5.a')), (file) => {
        const result = readPolicyFile('x.yaml', written(file));
        expect(result.ok && said(result.file)).toEqual(said(file));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fault', () => {
  it('is an unknown key, at that key, with the key that was meant', () => {
    const text = withRule('    when: { rolle: student }', '    deny: true', clause);
    expect(problemsIn(text)).toMatchObject([{ line: 6, column: 13, suggestion: 'role' }]);
  });

  it.each([
    ['situations: exam', 'situation'],
    ['klassetrin: [4, 10]', 'grade'],
    ['aiLvel: red', 'aiLevel'],
  ])('suggests the key for "%s"', (dimension, suggestion) => {
    const text = withRule(`    when: { ${dimension} }`, '    deny: true', clause);
    expect(problemsIn(text)).toMatchObject([{ suggestion }]);
  });

  it.each([
    ['task: hnit', 'hint'],
    ['situation: [exam, terminsprøve]', 'mockExam'],
    ['role: elev', 'student'],
    ['aiLevel: gul', 'yellow'],
  ])('suggests the word for "%s"', (dimension, suggestion) => {
    const text = withRule(`    when: { ${dimension} }`, '    deny: true', clause);
    expect(problemsIn(text)).toMatchObject([{ line: 6, suggestion }]);
  });

  it.each(['modersmål', 'hjemmesprog'])('knows what "%s" is called', (word) => {
    const aids = `    aids: { readAloud: always, wordSuggestions: always, dictation: never, ${word}: always }`;
    expect(problemsIn(withRule('    when: {}', '    deny: true', aids, clause))).toMatchObject([
      { line: 8, suggestion: 'homeLanguage' },
    ]);
  });

  it('suggests nothing for a word that is like no other', () => {
    const [problem] = problemsIn(withRule('    when: { task: xyzzy }', '    deny: true', clause));
    expect(problem?.suggestion).toBeUndefined();
  });

  it('is a wrong type, at the value', () => {
    const text = withRule('    when: { grade: 4 }', '    allow: { finalAnswer: never, maxHint: "3" }', clause);
    expect(where(text)).toEqual(['skole.yaml:6:20', 'skole.yaml:7:43']);
  });

  it('is a missing key, at the mapping that lacks it', () => {
    expect(problemsIn(withRule('    when: {}', '    deny: true'))).toMatchObject([
      { line: 5, column: 5, message: { en: '"clause" is missing' } },
    ]);
  });

  it('is malformed YAML, where it breaks', () => {
    expect(where(withRule('    when: { role: student', '    deny: true'))).toContain('skole.yaml:7:5');
  });

  it('is a key that is written twice, at the second', () => {
    expect(problemsIn(withRule('    when: {}', '    deny: true', '    deny: true', clause))).toMatchObject([
      { line: 8, column: 5, message: { en: 'the key "deny" is written twice' } },
    ]);
  });

  it('is a rule that allows students without saying that the answer is never given', () => {
    const open = (when: string) => problemsIn(withRule(`    when: ${when}`, '    allow: { maxHint: 3 }', clause));
    expect(open('{ role: student }')).toMatchObject([
      { line: 7, message: { en: expect.stringContaining('finalAnswer: never') } },
    ]);
    expect(open('{}')).toHaveLength(1);
    expect(open('{ role: [teacher, leader] }')).toEqual([]);
  });

  it('is a rule that neither allows nor denies, or does both', () => {
    expect(where(withRule('    when: {}', clause))).toEqual(['skole.yaml:5:5']);
    expect(where(withRule('    when: {}', '    allow: { finalAnswer: never }', '    deny: true', clause))).toEqual([
      'skole.yaml:5:5',
    ]);
  });

  it('is an id with a space in it, or the one that decisions use when no rule allows', () => {
    const named = (id: string) => withRule('    when: {}', '    deny: true', clause).replace('a-rule', id);
    expect([named('to ord'), named('default-deny')].flatMap(where)).toEqual(['skole.yaml:5:9', 'skole.yaml:5:9']);
    expect(where(named('8.c-prøve'))).toEqual([]);
  });

  it('is a deny that lists something to loosen', () => {
    expect(where(withRule('    when: {}', '    deny: true', clause, '    mayLoosen: [maxHint]'))).toEqual([
      'skole.yaml:9:16',
    ]);
  });

  it('is a final answer that the layers below could loosen', () => {
    const text = withRule('    when: {}', '    allow: { finalAnswer: never }', clause, '    mayLoosen: [finalAnswer]');
    expect(where(text)).toEqual(['skole.yaml:9:17']);
  });

  it('is a class file without a class, or another file with one', () => {
    const rule = withRule('    when: {}', '    deny: true', clause);
    expect(where(rule.replace('school', 'class'))).toEqual(['skole.yaml:2:8']);
    expect(where(rule.replace('rules:', 'className: 8.c\nrules:'))).toEqual(['skole.yaml:4:12']);
  });

  it('is a time that the clock skips in spring, at that time', () => {
    const text = withRule(
      '    when: { time: { from: 2027-03-28T02:30, to: 2027-03-28T05:00 } }',
      '    deny: true',
      clause,
    );
    expect(problemsIn(text)).toMatchObject([
      { line: 6, column: 27, message: { en: expect.stringContaining('summer time') } },
    ]);
  });

  it('is a window that ends before it starts, at its end', () => {
    const text = withRule(
      '    when:',
      '      time:',
      '        - { from: 2027-05-03, to: 2027-05-02 }',
      '    deny: true',
      clause,
    );
    expect(where(text)).toEqual(['skole.yaml:8:35']);
  });
});

describe('a hostile file', () => {
  it.each([
    ['empty', ''],
    ['binary', '\0\u0001\uFFFD\0'],
    ['a lone sentence', 'hej med dig'],
    ['nested a thousand deep', '['.repeat(3_000)],
    [
      'of aliases upon aliases',
      `a: &a [x, x]\n${'bcdefghijk'
        .split('')
        .map(
          (k, at) =>
            `${k}: &${k} [${'*'
              .concat('abcdefghij'[at] ?? '')
              .concat(', ')
              .repeat(9)}]`,
        )
        .join('\n')}`,
    ],
    ['an alias to itself', 'a: &a\n  b: *a'],
    ['with a prototype for a key', '__proto__: { rules: [] }'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['too long', '#'.repeat(100_001)],
  ])('(%s) is a problem, not a crash', (_, text) => {
    expect(problemsIn(text).length).toBeGreaterThan(0);
  });

  it('never throws, and points into the text, however a good file is damaged', () => {
    const good = withRule('    when: { role: student, grade: [4, 10] }', '    allow: { finalAnswer: never }', clause);
    const bit = fc.oneof(
      fc.constantFrom('[', '{', '"', ':', '- ', '\n', '\t', '&a ', '*a', '!!x ', '# ', '|'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(12), bit, (at, cut, put) => {
        const text = good.slice(0, at) + put + good.slice(at + cut);
        const lines = text.split('\n').length;
        for (const { line, column } of problemsIn(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
