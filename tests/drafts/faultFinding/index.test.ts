import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../api/contract/language.ts';
import { faultFinding } from '../../../api/drafts/faultFinding/index.ts';
import { generalise, reverseCause, swapNames, wrongNumber } from '../../../api/drafts/faultFinding/rules.ts';
import { FaultKey, FaultyText } from '../../../api/drafts/faultFinding/schema.ts';
import { aDraftRequest, failing, shown } from '../written.ts';

const potato =
  'Kartoflen kommer fra Andesbjergene i Sydamerika. I begyndelsen var mange bange for at spise den. Franske protestanter dyrkede kartofler i Fredericia omkring 1720. Bønderne på heden dyrkede kartofler, fordi jorden var mager. I Irland døde omkring 1.000.000 mennesker, da kartoflerne rådnede i 1845. Man hentede knolde fra Norge og redskaber fra Holland. I dag spiser en dansker cirka 50 kilo kartofler om året.';
const fire =
  'The Great Fire of London began in 1666 in a bakery. Most houses were built of wood. The fire spread quickly because the wind was strong. People brought food from Oxford and water from Kent. Many families lived in tents for months. The cathedral was finished in 1710.';

/** Chance that begins at a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const write = (text: string | undefined, seed = 1, lang: Language = 'da') => {
  const asked = aDraftRequest({
    kind: 'faultFinding',
    topic: 'kartoflen',
    lang,
    ...(text === undefined ? {} : { sources: [{ name: 'Kilden', text }] }),
  });
  const written = faultFinding.embedded(asked, chance(seed));
  return { asked, written, texts: shown(faultFinding, written, asked) };
};

describe('a text with planted faults', () => {
  it('has them all in the key, and is the source’s own for the rest, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom([potato, 'da'] as const, [fire, 'en'] as const),
        (seed, [text, lang]) => {
          const { asked, written } = write(text, seed, lang);
          const { faults } = FaultKey.parse(written.content.key);
          expect(failing(faultFinding, written, asked)).toEqual([]);
          expect(faults.length).toBeGreaterThanOrEqual(3);
          expect(faults.length).toBeLessThanOrEqual(6);
          expect(faults.filter(({ kind }) => kind === 'source')).toHaveLength(1);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });

  it('has faults of several kinds', () => {
    const kinds = FaultKey.parse(write(potato).written.content.key).faults.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
  });

  it('is the same for the same chance', () => {
    expect(write(potato, 7).written).toEqual(write(potato, 7).written);
  });

  it('stands under its mark, which is no part of what can be edited', () => {
    const { texts, written } = write(potato);
    expect(texts.get('text')).toContain('Tekst med indbyggede fejl (skrevet til øvelsen)');
    expect(FaultyText.parse(written.content.text).text).not.toContain('indbyggede');
  });

  it('keeps the key from students', () => {
    expect(faultFinding.sections.find(({ id }) => id === 'key')?.audience).toBe('teacher');
    const { texts, written } = write(potato);
    for (const { original } of FaultKey.parse(written.content.key).faults)
      if (original !== '') expect(`${texts.get('text')} ${texts.get('task')}`).not.toContain(original);
  });

  it('needs a source: without one nothing is known to be right', () => {
    expect(write(undefined).written).toMatchObject({ content: {}, missing: [{ needs: 'source' }] });
  });

  it('is not made of a text in which too little can be checked', () => {
    expect(write('Jeg kan godt lide kartofler. De smager rart.').written).toMatchObject({
      content: {},
      missing: [{ needs: 'detail' }],
    });
  });
});

describe('a rule', () => {
  it.each([
    [
      'Bønderne på heden dyrkede kartofler, fordi jorden var mager.',
      'Jorden var mager, fordi bønderne på heden dyrkede kartofler.',
    ],
    ['Hvaler er pattedyr, fordi de føder levende unger.', null],
    ['Om vinteren sover dyrene, fordi føden er væk.', null],
    ['Han kom ikke, fordi vejen var glat.', null],
  ])('swaps cause and effect only where the sentence stays grammatical: %s', (sentence, reversed) => {
    expect(reverseCause(sentence, 'da')).toBe(reversed);
  });

  it.each([
    ['Man købte perler fra Norge og pelse fra Holland.', 'Man købte perler fra Holland og pelse fra Norge.'],
    ['De rejste fra Ribe og fra Hedeby.', null],
    ['Krigen stod mellem Danmark og Sverige.', null],
  ])('swaps names that tell different things: %s', (sentence, swapped) => {
    expect(swapNames(sentence)).toBe(swapped);
  });

  it.each([
    ['Mange vikinger var bønder.', 'Alle vikinger var bønder.'],
    ['De fleste bier er arbejdere.', 'Alle bier er arbejdere.'],
    ['Jorden er ofte frugtbar.', 'Jorden er altid frugtbar.'],
    ['Så mange som muligt kom.', null],
    ['Der gik mange år.', null],
  ])('says too much: %s', (sentence, wrong) => {
    expect(generalise(sentence, 'da')).toBe(wrong);
  });

  it.each([
    'Kong Frederik 7. gav magten fra sig.',
    'Den 9. april blev landet besat.',
    '2. verdenskrig var slut.',
    'Det skete i 1800-tallet.',
  ])('leaves numbers alone that only name something: %s', (sentence) => {
    expect(wrongNumber(sentence, 'da', () => 0)).toBeNull();
  });

  it('never makes more than all of something', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(wrongNumber('Over 75 procent stemte ja.', 'da', chance(seed))).toBe('Over 38 procent stemte ja.');
  });
});

describe('the task for students', () => {
  it('has the text and how to check it, and a key that names each fault for the tutor alone', () => {
    const { written } = write(potato);
    const key = FaultKey.parse(written.content.key);
    const [task, ...others] = faultFinding.tasks?.(written.content) ?? [];

    expect(others).toEqual([]);
    expect(task?.level).toBeUndefined();
    expect(task?.text).toMatch(/bygget .*fejl ind/);
    expect(task?.text).toContain(FaultyText.parse(written.content.text).text);
    expect(task?.key).toEqual({ type: 'rubric', points: key.faults.map(({ planted }) => planted) });
  });

  it('is none where nothing was written', () => {
    expect(faultFinding.tasks?.(write(undefined).written.content)).toEqual([]);
  });
});
