import { describe, expect, it } from 'vitest';
import { checkPolicyFiles, type Rule } from '../../api/policy/index.ts';
import { aFile, aRule } from './build.ts';

const other = { da: 'En anden regel.', en: 'Another rule.' };
const messages = (...rules: ReturnType<typeof aRule>[]) =>
  checkPolicyFiles([aFile('school', rules)]).map(({ message }) => message.en);

describe('a tie', () => {
  it('is an error when two rules of a layer can match the same request and say different things', () => {
    const hints = aRule({ id: 'hints', when: { task: ['hint', 'explain'] }, source: { file: 'a.yaml', line: 5 } });
    const grades = aRule({
      id: 'grades',
      when: { grade: [4, 6] },
      clause: other,
      source: { file: 'b.yaml', line: 9 },
      column: 5,
    });
    expect(checkPolicyFiles([aFile('school', [hints]), aFile('school', [grades])])).toMatchObject([
      {
        file: 'b.yaml',
        line: 9,
        column: 5,
        message: { en: expect.stringContaining('"grades" ties with "hints" (a.yaml:5)') },
      },
    ]);
  });

  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['one goes first by priority', {}, { priority: 1 }],
    ['one denies', {}, { effect: 'deny' }],
    ['one names more', { when: { task: ['hint'] } }, { when: { task: ['hint'], role: ['student'] } }],
    ['they never meet in grade', { when: { grade: [4, 6] } }, { when: { grade: [7, 9] } }],
    ['they never meet in a word', { when: { subject: ['danish'] } }, { when: { subject: ['english', 'german'] } }],
    ['they never meet in time', { when: { time: [{ from: 0, to: 9 }] } }, { when: { time: [{ from: 9, to: 20 }] } }],
  ])('is none when %s', (_, one, another) => {
    const [a, b] = [aRule({ id: 'a', ...one }), aRule({ id: 'b', clause: other, ...another })];
    expect([messages(a, b), messages(b, a)]).toEqual([[], []]);
  });

  it('is none between rules that say the same', () => {
    const legal = ['§ 1'];
    expect(messages(aRule({ id: 'a', legal }), aRule({ id: 'b', legal }))).toEqual([]);
  });

  it('is none between layers, nor between classes', () => {
    const files = [
      aFile('school', [aRule({ id: 'a' })]),
      aFile('class', [aRule({ id: 'b', clause: other })], '5.a'),
      aFile('class', [aRule({ id: 'c' })], '8.c'),
    ];
    expect(checkPolicyFiles(files)).toEqual([]);
  });

  it('is none between files that do not count at the same time', () => {
    const spring = { ...aFile('school', [aRule({ id: 'a' })]), effective: { from: 0, to: 10 } };
    const autumn = { ...aFile('school', [aRule({ id: 'b', clause: other })]), effective: { from: 10, to: 20 } };
    expect(checkPolicyFiles([spring, autumn])).toEqual([]);
  });
});

it('reports an id that a layer uses twice', () => {
  expect(messages(aRule({ effect: 'deny' }), aRule())).toEqual(['the id "a-rule" is already used at file.yaml:1']);
});

it('reports a set without a layer above the classes', () => {
  expect(checkPolicyFiles([aFile('class', [aRule()])])).toMatchObject([
    { message: { en: expect.stringContaining('no municipality or school file') } },
  ]);
});
