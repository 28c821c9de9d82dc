import { describe, expect, it } from 'vitest';
import { faultsInKey } from '../../../api/drafts/checks/faultsInKey.ts';
import { noGradeWords } from '../../../api/drafts/checks/noGradeWords.ts';
import { noPersonalData } from '../../../api/drafts/checks/noPersonalData.ts';
import { oneFocus } from '../../../api/drafts/checks/oneFocus.ts';
import type { Check } from '../../../api/drafts/kind.ts';
import { aDraftRequest } from '../written.ts';

const stateOf = (check: Check, content: Record<string, unknown>, source?: string) =>
  check.run(content, aDraftRequest(source === undefined ? {} : { sources: [{ name: 'Kilden', text: source }] }), 'da')
    .state;

describe('grades and comparing', () => {
  it.each([
    'Det her er et 10-tal.',
    'Karakteren ville blive god.',
    'Du fik 8 ud af 10.',
    'Du er bedre end de andre.',
    'This would be a high grade.',
    'You are above average.',
  ])('are found: %s', (text) => {
    expect(stateOf(noGradeWords, { focus: { text } })).toBe('fails');
  });

  it.each([
    'Hovedpersonens karaktertræk er tydelige.',
    'Punktum mangler.',
    'A text for grade 7.',
    'Din slutning er bedre end før.',
  ])('are not found in: %s', (text) => {
    expect(stateOf(noGradeWords, { focus: { text } })).toBe('holds');
  });
});

describe('personal data', () => {
  it('are found in any section, and not quoted', () => {
    const { state, evidence } = noPersonalData.run(
      { a: { items: ['Ring til mig.', { deep: 'Mit cpr er 150334-4005.' }] } },
      aDraftRequest({}),
      'da',
    );
    expect(state).toBe('fails');
    expect(evidence).toContain('et CPR-nummer');
    expect(evidence).not.toContain('4005');
  });

  it('are not found in schoolwork', () => {
    expect(stateOf(noPersonalData, { a: 'Luther skrev 95 teser i 1517.' })).toBe('holds');
  });
});

describe('one focus', () => {
  it('holds for one, not for two, and does not apply without any', () => {
    expect(stateOf(oneFocus, { focus: { text: 'Slutningen.' } })).toBe('holds');
    expect(stateOf(oneFocus, { focus: { text: 'Slutningen. Desuden skal du øve komma.' } })).toBe('fails');
    expect(stateOf(oneFocus, { focus: { text: 'Komma.' }, nextStep: { text: 'Du skal også øve stavning.' } })).toBe(
      'fails',
    );
    expect(stateOf(oneFocus, {})).toBe('notApplicable');
  });
});

describe('faults and their key', () => {
  const source = 'Det skete i 1917. Mange kom. Byen lå ved Ribe.';
  const fault = (planted: string, original: string, kind = 'number') => ({ kind, planted, original, how: 'Slå op.' });
  const right = [
    fault('Det skete i 1947.', 'Det skete i 1917.'),
    fault('Alle kom.', 'Mange kom.', 'general'),
    fault('Det står i en bog.', '', 'source'),
  ];
  const content = (text: string, faults = right) => ({
    text: { title: 'Om byen', text },
    key: { intro: 'Nøgle', faults },
  });
  const faulty = 'Det skete i 1947. Alle kom. Byen lå ved Ribe. Det står i en bog.';

  it('agree', () => {
    expect(stateOf(faultsInKey, content(faulty), source)).toBe('holds');
  });

  it.each<[string, ReturnType<typeof content>]>([
    ['one is not in the text', content(faulty.replace('Alle', 'Mange'))],
    ['one says the same as the original', content(faulty, [...right, fault('Byen lå ved Ribe.', 'Byen lå ved Ribe.')])],
    [
      'an original is not in the source',
      content(faulty, [fault('Det skete i 1947.', 'Det skete i 1918.'), ...right.slice(1)]),
    ],
    ['the text is changed elsewhere as well', content(faulty.replace('Ribe', 'Esbjerg'))],
    ['there are too few', content('Det skete i 1947. Mange kom. Byen lå ved Ribe.', right.slice(0, 1))],
  ])('do not agree when %s', (_, broken) => {
    expect(stateOf(faultsInKey, broken, source)).toBe('fails');
  });

  it('are judged without a source by the text and the key alone', () => {
    expect(stateOf(faultsInKey, content(faulty))).toBe('holds');
  });

  it('are not judged before they are there', () => {
    expect(stateOf(faultsInKey, {})).toBe('notApplicable');
  });
});
