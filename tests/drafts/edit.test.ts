import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differentiation } from '../../api/drafts/differentiation/index.ts';
import { editSection } from '../../api/drafts/edit.ts';
import type { Section } from '../../api/drafts/kind.ts';
import { lessonPlan } from '../../api/drafts/lessonPlan/index.ts';
import { aKind } from './aKind.ts';

const [goal, phases] = aKind.sections as [Section, Section];
const GOAL = { goal: 'Et mål', signs: ['Et tegn', 'Et andet'] };
const PHASES = { phases: [{ name: 'Start', minutes: 10 }] };

describe('a teacher changes a section in place', () => {
  it('changes a text', () => {
    expect(editSection(goal, GOAL, { kind: 'set', path: 'signs.1', text: ' Nyt tegn ' })).toEqual({
      ok: true,
      data: { goal: 'Et mål', signs: ['Et tegn', 'Nyt tegn'] },
    });
  });

  it('keeps numbers numbers', () => {
    const set = (text: string) => editSection(phases, PHASES, { kind: 'set', path: 'phases.0.minutes', text });

    expect(set('15')).toMatchObject({ ok: true, data: { phases: [{ minutes: 15 }] } });
    expect(set('mange')).toMatchObject({ ok: false, problems: [{ field: 'phases.0.minutes' }] });
    expect(set('')).toMatchObject({ ok: false });
    expect(set('2,5')).toMatchObject({ ok: false });
  });

  it('adds and removes items', () => {
    expect(editSection(goal, GOAL, { kind: 'insert', path: 'signs', index: 1, text: 'Midt' })).toMatchObject({
      data: { signs: ['Et tegn', 'Midt', 'Et andet'] },
    });
    expect(editSection(goal, GOAL, { kind: 'remove', path: 'signs.0' })).toMatchObject({
      data: { signs: ['Et andet'] },
    });
    expect(editSection(phases, PHASES, { kind: 'insert', path: 'phases', index: 1 })).toMatchObject({
      data: { phases: [{ name: 'Start' }, { name: 'Start', minutes: 10 }] },
    });
  });

  it('adds a row like the others, empty where it may be', () => {
    const glossary = differentiation.sections.find(({ id }) => id === 'glossary') as Section;
    const rows = [{ word: 'ting', syllables: 'ting', meaning: 'et møde', home: 'тінг' }];
    const insert = { kind: 'insert', path: 'rows', index: 1, text: 'Ny' } as const;

    expect(editSection(glossary, { homeLanguage: 'uk', rows }, insert)).toEqual({
      ok: true,
      data: { homeLanguage: 'uk', rows: [...rows, { word: 'Ny', syllables: '', meaning: '', home: '' }] },
    });
    expect(editSection(phases, PHASES, { ...insert, path: 'phases' })).toMatchObject({
      data: { phases: [{}, { name: 'Ny', minutes: 10 }] },
    });
  });

  it('adds no row where a cell is one of a few words, since nobody can say which', () => {
    const questions = lessonPlan.sections.find(({ id }) => id === 'questions') as Section;
    const items = [{ text: 'Hvorfor?', bloom: 'analyse' }];

    expect(editSection(questions, { items }, { kind: 'insert', path: 'items', index: 1, text: 'Ny' })).toMatchObject({
      ok: false,
    });
  });

  it('refuses what would break the section, such as taking away its last phase', () => {
    expect(editSection(phases, PHASES, { kind: 'remove', path: 'phases.0' })).toMatchObject({ ok: false });
    expect(editSection(goal, GOAL, { kind: 'set', path: 'goal', text: '  ' })).toMatchObject({ ok: false });
  });

  it.each([
    '',
    '.',
    'signs',
    'signs.7',
    'signs.-1',
    '__proto__.polluted',
    'constructor.name',
    'signs.length',
    'goal.length',
  ])('finds nothing to change at "%s"', (path) => {
    expect(editSection(goal, GOAL, { kind: 'set', path, text: 'x' })).toMatchObject({ ok: false });
    expect(editSection(goal, GOAL, { kind: 'remove', path: `${path}.x` })).toMatchObject({ ok: false });
  });

  it('never changes what it was given, and gives only what fits', () => {
    const paths = fc.constantFrom('goal', 'signs', 'signs.0', 'signs.1', '__proto__', 'toString', 'a.b.c');
    const change = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), path: paths, text: fc.string({ maxLength: 300 }) }),
      fc.record({ kind: fc.constant('insert' as const), path: paths, index: fc.nat(9), text: fc.string() }),
      fc.record({ kind: fc.constant('remove' as const), path: paths }),
    );
    fc.assert(
      fc.property(change, (one) => {
        const before = structuredClone(GOAL);
        const edited = editSection(goal, before, one);
        expect(before).toEqual(GOAL);
        if (edited.ok) expect(goal.schema.safeParse(edited.data).success).toBe(true);
      }),
    );
  });
});
