import { describe, expect, test } from 'vitest';
import { AnswerKey } from '../../api/contract/answerKey.ts';
import { MAX_ATTEMPT, MAX_MESSAGE, MAX_PROBLEM } from '../../api/contract/conversation.ts';
import { Glossary, MOST_TERMS } from '../../api/contract/glossary.ts';
import { AiLevel, Situation, Subject } from '../../api/contract/policy.ts';
import { limits } from '../../tabs/student/limits.ts';
import { glossaryFrom, MOST_ROWS } from '../../tabs/teacher/glossaryRows.ts';
import { type KeyFields, keyFromForm } from '../../tabs/teacher/keyFromForm.ts';
import { aiLevels, situations, subjects } from '../../tabs/ui/choices.ts';

/** A form filled in with a number; say what differs. */
const fields = (change: Partial<KeyFields> = {}): KeyFields => ({
  type: 'numeric',
  value: '42',
  unit: '',
  lines: '',
  ...change,
});

describe('keyFromForm', () => {
  test.each<[KeyFields, unknown]>([
    [fields(), { type: 'numeric', value: '42' }],
    [fields({ unit: ' kr. ' }), { type: 'numeric', value: '42', unit: 'kr.' }],
    [fields({ type: 'fraction', value: '7/8' }), { type: 'fraction', value: '7/8' }],
    [
      fields({ type: 'phrase', value: 'Jylland', lines: 'jylland\n\n ' }),
      { type: 'phrase', value: 'Jylland', aliases: ['jylland'] },
    ],
    [fields({ type: 'choice', value: 'b', lines: 'Ja\nNej' }), { type: 'choice', value: 'b', options: ['Ja', 'Nej'] }],
  ])('reads %j into a key that the server takes', (form, key) => {
    const reading = keyFromForm(form);
    expect(reading).toEqual({ ok: true, key });
    expect(AnswerKey.safeParse(key).success).toBe(true);
  });

  test('reads no key when the teacher has none', () => {
    expect(keyFromForm(fields({ type: 'none' }))).toEqual({ ok: true, key: undefined });
  });

  test.each<[KeyFields, string, string]>([
    [fields({ value: ' ' }), 'value', 'missing'],
    [fields({ type: 'choice', lines: 'Ja' }), 'lines', 'twoOptions'],
    [fields({ type: 'choice', value: 'Måske', lines: 'Ja\nNej' }), 'value', 'notAmong'],
  ])('says what is wrong with %j', (form, field, fault) => {
    expect(keyFromForm(form)).toEqual({ ok: false, field, fault });
  });
});

describe('glossaryFrom', () => {
  const row = (id: number, term: string, ar = '') => ({ id, term, meaning: ' et ord ', home: { ar } });

  test('sends the words that are written, and only the languages that are filled in', () => {
    const reading = glossaryFrom([row(1, ' brøk ', 'كسر'), row(2, ' '), row(3, 'nævner')]);
    expect(reading).toEqual({
      ok: true,
      glossary: [
        { term: 'brøk', meaning: 'et ord', home: [{ lang: 'ar', text: 'كسر' }] },
        { term: 'nævner', meaning: 'et ord', home: [] },
      ],
    });
    expect(reading.ok && Glossary.safeParse(reading.glossary).success).toBe(true);
  });

  test('tells which word stands there twice', () => {
    expect(glossaryFrom([row(1, 'brøk'), row(2, 'Brøk ')])).toEqual({ ok: false, twice: 'Brøk' });
  });
});

test('the page has the limits of the contract', () => {
  expect(MOST_ROWS).toBe(MOST_TERMS);
  expect(limits).toEqual({ problem: MAX_PROBLEM, message: MAX_MESSAGE, attempt: MAX_ATTEMPT });
});

test('the page offers every choice of the contract', () => {
  expect([...subjects].sort()).toEqual([...Subject.options].sort());
  expect([...situations].sort()).toEqual([...Situation.options].sort());
  expect([...aiLevels].sort()).toEqual([...AiLevel.options].sort());
});
