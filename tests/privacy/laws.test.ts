import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, openHiding } from '../../api/privacy/index.ts';

const ROSTER = ['Liv Holm', 'Noah Bech', 'Storm Friis', 'Amira Said', 'Mark Vestergaard', 'Grace Okafor', 'Kasper Ø'];
const PRIVATE = [
  '150334-4005',
  '1503344013',
  'cpr 15 03 34 4005',
  'de sidste fire er 4005',
  'liv.holm@eksempel.dk',
  'liv snabel-a eksempel punktum dk',
  '28 14 55 02',
  '+45 28145502',
  'tlf to otte en fire fem fem nul to',
  'Birkevej 7, 2. th, 8240 Risskov',
  '12 Elm Street',
  'min kode er hund42',
  'unilogin livh12ab',
  '7.b på Skåde Skole',
  'Noahs',
  'Liv Holm',
  'Storm',
  'min mor har kræft',
  'Noah har ADHD',
  'jeg er ordblind',
];
const ORDINARY = [
  ' ',
  '. ',
  '\n',
  ', ',
  ': ',
  ' = ',
  ' - ',
  'og ',
  'jeg ',
  'hvor mange ',
  'Beregn ',
  '12',
  '2034',
  '3/4',
  'opgave 8.a',
  'har ',
  'storm',
  'at ',
  'dot ',
  '@',
  // No number of the roster: who writes a token of it by hand gets that name back.
  '[ELEV_70]',
  '[CPR_2]',
  'ISBN ',
  'i bogen ',
  'sidder ved ',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PRIVATE),
      fc.constantFrom(...ORDINARY),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives stretches within it, in order and apart', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end } of findPersonalData(any, { roster: ROSTER, task: any })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is whole again when what was hidden is put back, but for what blocks', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: shown, hidden } = openHiding({ roster: ROSTER }).hide(any);
        let at = 0;
        let restored = '';
        for (const { token, original } of hidden) {
          const found = shown.indexOf(token, at);
          expect(found).toBeGreaterThanOrEqual(at);
          restored += shown.slice(at, found) + original;
          at = found + token.length;
        }
        expect(restored + shown.slice(at)).toBe(any);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing more to hide once it is hidden', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = openHiding({ roster: ROSTER }).hide(any).text;
        expect(openHiding({ roster: ROSTER }).hide(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows no CPR number and no mail address that was found, wherever it stands again', () => {
    const between = fc.constantFrom(' ', '\n', ' og ', ' = ', '. Beregn ', ' - igen: ');
    fc.assert(
      fc.property(text, between, text, (before, gap, after) => {
        const any = `${before} cpr 150334-4005, liv@eksempel.dk${gap}150334-4005 liv@eksempel.dk ${after}`;
        const shown = openHiding({ roster: ROSTER }).hide(any).text;
        expect(shown).not.toMatch(/150334-4005|liv@eksempel\.dk/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a long text', () => {
  const filler = 'Vi læser videre i teksten og skriver ned, hvad der undrer os. ';

  it('gives up what stands in it wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.constantFrom(...PRIVATE.slice(0, 14)), (lines, piece) => {
        const any = `${filler.repeat(lines)}mit cpr, tlf og unilogin er her: ${piece}. ${filler.repeat(300)}`;
        const found = findPersonalData(any, { roster: ROSTER });
        expect(found).toHaveLength(
          findPersonalData(`mit cpr, tlf og unilogin er her: ${piece}. `, { roster: ROSTER }).length,
        );
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
