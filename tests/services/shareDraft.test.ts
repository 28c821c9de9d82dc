import { describe, expect, it } from 'vitest';
import type { ShareDraft } from '../../api/contract/draftView.ts';
import type { Glossary } from '../../api/contract/glossary.ts';
import { tasksToShare } from '../../api/services/shareDraft.ts';

const NO_WORDS: Glossary = [];
const draft = {
  id: 'd',
  subject: 'mathematics',
  tasks: [
    { level: 'supported', text: 'let 1', key: { type: 'numeric', value: '2' } },
    { level: 'supported', text: 'let 2' },
    { level: 'onLevel', text: 'midt 1' },
    { level: 'onLevel', text: 'midt 2' },
    { level: undefined, text: 'for alle' },
  ],
  glossary: NO_WORDS,
} as const;
const CLASS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const share = (audience: ShareDraft['audience']) =>
  tasksToShare(
    draft,
    { clientShareId: 'share-123', className: '8.c', title: 'T', situation: 'homework', aiLevel: 'yellow', audience },
    CLASS,
  )?.tasks.map(({ text, students, position }) => [text, students, position]);

describe('an approved draft becomes tasks', () => {
  it('for the whole class when nobody is named', () => {
    expect(share([{ level: 'onLevel' }])).toEqual([
      ['midt 1', 'all', 1],
      ['midt 2', 'all', 2],
      ['for alle', 'all', 3],
    ]);
  });

  it('with the same places in each version, and everybody who is not named on the other', () => {
    expect(share([{ level: 'onLevel' }, { level: 'supported', studentIds: ['b'] }])).toEqual([
      ['midt 1', ['a', 'c'], 1],
      ['midt 2', ['a', 'c'], 2],
      ['for alle', ['a', 'c'], 3],
      ['let 1', ['b'], 1],
      ['let 2', ['b'], 2],
      ['for alle', ['b'], 3],
    ]);
  });

  it('leaves out a version that is for nobody', () => {
    expect(share([{ level: 'onLevel' }, { level: 'supported', studentIds: ['a', 'b', 'c'] }])).toHaveLength(3);
    expect(share([{ level: 'onLevel', studentIds: [] }])).toBeUndefined();
  });
});
