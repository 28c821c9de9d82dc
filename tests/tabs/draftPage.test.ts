import { describe, expect, it, test } from 'vitest';
import type { Block, Level } from '../../api/contract/draft.ts';
import type { DraftSectionView, DraftVersionView, DraftView } from '../../api/contract/draftView.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import { directionOf } from '../../tabs/i18n/direction.ts';
import { audienceOf, countsOf, momentOf } from '../../tabs/teacher/draft/audience.ts';
import { authorsOf } from '../../tabs/teacher/draft/authors.ts';
import { fileNameOf } from '../../tabs/teacher/draft/fileName.ts';
import { forStudents } from '../../tabs/teacher/draft/forStudents.ts';
import { newsBetween, writingNow } from '../../tabs/teacher/draft/news.ts';
import { canBeEdited, holdsTexts, isNumber, textAt } from '../../tabs/teacher/draft/passages.ts';
import { problemIn } from '../../tabs/teacher/draft/problems.ts';
import { rowsOf } from '../../tabs/teacher/draft/rows.ts';
import { grow, noTimeline, standAt, stepOf } from '../../tabs/teacher/draft/timeline.ts';
import { aDraft, aSection } from '../browser/fakeDrafts.ts';

const aVersion = (revision: number, what: DraftVersionView['what'] = 'edited'): DraftVersionView => ({
  revision,
  what,
  at: '2026-11-23T09:00:00.000Z',
  by: 'Mette',
});
const leveled = (id: string, level: Level) => aSection({ id, level });
const shape = (sections: readonly DraftSectionView[]) =>
  rowsOf(sections).map((row) =>
    row.kind === 'one'
      ? row.section.id
      : row.columns.map(({ level, sections: inside }) => `${level}: ${inside.map(({ id }) => id).join(' ')}`),
  );

describe('the order of sections on the page', () => {
  it('puts the levels of the same thing side by side, each with its own key under it', () => {
    const sections = [
      aSection({ id: 'goal' }),
      leveled('s', 'supported'),
      leveled('s-key', 'supported'),
      leveled('o', 'onLevel'),
      leveled('o-key', 'onLevel'),
      aSection({ id: 'end' }),
    ];
    expect(shape(sections)).toEqual(['goal', ['supported: s s-key', 'onLevel: o o-key'], 'end']);
  });

  it('does not join levels that something else stands between', () => {
    expect(shape([leveled('a', 'supported'), aSection({ id: 'x' }), leveled('b', 'supported')])).toEqual([
      ['supported: a'],
      'x',
      ['supported: b'],
    ]);
  });
});

describe('undo and redo', () => {
  const first = [aVersion(3, 'written')];
  const edited = [aVersion(5), aVersion(4), ...first];

  it('walk through the changes and back', () => {
    const line = grow(grow(noTimeline, first), edited);
    const back = stepOf(line, 'undo', edited);
    expect(back).toEqual({ at: 1, version: 4 });
    const undone = standAt(line, 1, [aVersion(6, 'restored'), ...edited]);
    expect(stepOf(undone, 'undo', edited)).toEqual({ at: 0, version: 3 });
    expect(stepOf(undone, 'redo', edited)).toEqual({ at: 2, version: 5 });
  });

  it('forget what was undone when something new is written', () => {
    const undone = standAt(grow(noTimeline, edited), 1, [aVersion(6, 'restored'), ...edited]);
    const line = grow(undone, [aVersion(7), aVersion(6, 'restored'), ...edited]);
    expect(stepOf(line, 'redo', edited)).toBeUndefined();
    expect(stepOf(line, 'undo', edited)).toEqual({ at: 1, version: 4 });
  });

  it('take an approval for no change of the text', () => {
    const line = grow(noTimeline, [aVersion(6, 'approved'), ...edited]);
    expect(stepOf(line, 'undo', edited)).toEqual({ at: 1, version: 4 });
  });

  it('go to nothing that is not kept any more', () => {
    const line = grow(noTimeline, edited);
    expect(stepOf(line, 'undo', [aVersion(5)])).toBeUndefined();
    expect(stepOf(noTimeline, 'undo', [])).toBeUndefined();
  });
});

describe('what screen readers are told', () => {
  const writing = aDraft({
    status: 'writing',
    sections: [
      aSection({ id: 'a', title: 'Mål' }),
      aSection({ id: 'b', title: 'Faser', state: 'writing', blocks: [] }),
    ],
  });

  it('is each section as it comes, and the end', () => {
    const done = aDraft({
      sections: [aSection({ id: 'a', title: 'Mål' }), aSection({ id: 'b', title: 'Faser', state: 'missing' })],
    });
    expect(newsBetween(writing, done)).toEqual([
      { kind: 'sectionMissing', title: 'Faser' },
      { kind: 'done', missing: 1 },
    ]);
  });

  it('is nothing where nothing happened that they did not do themselves', () => {
    expect(newsBetween(writing, writing)).toEqual([]);
    expect(newsBetween(aDraft(), aDraft({ revision: 9 }))).toEqual([]);
  });

  it('is that an approval is gone', () => {
    const approved: DraftView = aDraft({ approved: { by: 'Mette', at: '2026-11-23T09:00:00.000Z' } });
    expect(newsBetween(approved, aDraft())).toEqual([{ kind: 'approvalGone' }]);
  });

  it('counts the section that is being written from 1', () => {
    expect(writingNow(writing)).toEqual({ title: 'Faser', number: 2, count: 2 });
    expect(writingNow(aDraft())).toBeUndefined();
  });
});

describe('sharing with a class', () => {
  it('is offered for exactly the kinds that hold tasks', () => {
    expect([...forStudents].sort()).toEqual(
      draftKinds
        .filter(({ tasks }) => tasks)
        .map(({ name }) => name)
        .sort(),
    );
  });

  const three: readonly Level[] = ['supported', 'onLevel', 'challenge'];
  const students = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

  it('names the class and not its students where all get the same', () => {
    expect(audienceOf(three, students, new Map())).toEqual([{ level: 'onLevel' }]);
    expect(audienceOf([], students, new Map())).toEqual([{}]);
  });

  it('names those who get another version', () => {
    expect(audienceOf(three, students, new Map([['b', 'supported']]))).toEqual([
      { level: 'onLevel' },
      { level: 'supported', studentIds: ['b'] },
    ]);
  });

  it('leaves out a version that nobody gets', () => {
    const all = new Map(students.map(({ id }) => [id, 'challenge'] as const));
    expect(audienceOf(three, students, all)).toEqual([{ level: 'challenge', studentIds: ['a', 'b', 'c'] }]);
  });

  it('counts who gets what', () => {
    expect(countsOf(three, students, new Map([['a', 'challenge']])).map(({ count }) => count)).toEqual([0, 2, 1]);
  });

  it('sends times with their zone, and none where none is given', () => {
    expect(momentOf('2026-11-23T08:00')).toBe(new Date(2026, 10, 23, 8).toISOString());
    expect(momentOf('')).toBeUndefined();
  });
});

describe('a section’s texts', () => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: { text: 'Mål', path: 'goal' } },
    { kind: 'list', ordered: false, path: 'signs', items: [{ text: 'Et', path: 'signs.0' }] },
    { kind: 'table', caption: 'Faser', head: ['Minutter'], rows: [[{ text: '10', path: 'phases.0.minutes' }]] },
  ];

  it('are found by their path wherever they stand', () => {
    expect(['goal', 'signs.0', 'phases.0.minutes', 'none'].map((path) => textAt(blocks, path))).toEqual([
      'Mål',
      'Et',
      '10',
      undefined,
    ]);
  });

  it('can be edited only where one has a path', () => {
    expect(canBeEdited(blocks)).toBe(true);
    expect(canBeEdited([{ kind: 'paragraph', text: { text: 'Fast' } }])).toBe(false);
    expect(canBeEdited([{ kind: 'list', ordered: false, path: 'signs', items: [] }])).toBe(true);
  });

  it('tell lists of texts from lists of more', () => {
    expect(holdsTexts('signs', [{ text: 'Et', path: 'signs.0' }])).toBe(true);
    expect(holdsTexts('tasks', [{ text: 'Et', path: 'tasks.0.text' }])).toBe(false);
  });

  it.each([
    ['10', true],
    ['-2,5', true],
    ['10 min', false],
    ['', false],
  ])('know whether %s is a number', (text, expected) => {
    expect(isNumber(text)).toBe(expected);
  });
});

test.each([
  ['ar', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['uk', 'ltr'],
  ['ku', 'ltr'],
  ['da', 'ltr'],
] as const)('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test.each([
  ['attachment; filename="plan.docx"', 'plan.docx'],
  [`attachment; filename="br_ker.pdf"; filename*=UTF-8''br%C3%B8ker.pdf`, 'brøker.pdf'],
  [`attachment; filename="a.pdf"; filename*=UTF-8''%zz`, 'a.pdf'],
  [null, undefined],
])('the name of a file is read from %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});

test.each([
  [[{ field: 'goal', problem: 'too_big' }], 'too_big'],
  [
    [
      { field: 'x', problem: 'too_small' },
      { field: 'goal', problem: 'invalid_type' },
    ],
    'invalid_type',
  ],
  [[{ field: 'goal', problem: 'custom' }], 'other'],
  [undefined, undefined],
  [{ clause: {} }, undefined],
])('what is wrong with an edit is read from %j', (details, problem) => {
  expect(problemIn(details, 'goal')).toBe(problem);
});

test('the label names each writer once, and every editor', () => {
  const rules = { kind: 'rules' } as const;
  const model = { kind: 'model', label: 'stor' } as const;
  const sections = [
    aSection({ author: rules }),
    aSection({ author: model, editedBy: 'Mette' }),
    aSection({ author: rules, editedBy: 'Mette' }),
  ];
  expect(authorsOf(sections)).toEqual({ writers: [rules, model], editors: ['Mette'] });
});
