import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencePlaces, wordPlaces } from '../../api/language/index.ts';

const words = (text: string) => wordPlaces(text).map(({ from, to }) => text.slice(from, to));
const sentences = (text: string) => sentencePlaces(text).map(({ from, to }) => text.slice(from, to));

describe('words as a reader sees them', () => {
  test.each<[string, string[]]>([
    ['Det er, f.eks., 3,5 kr. pr. stk.', ['Det', 'er', 'f.eks.', '3,5', 'kr.', 'pr.', 'stk.']],
    ['E-mailen om it-udstyr’s pris kom kl. 14.30.', ['E-mailen', 'om', 'it-udstyr’s', 'pris', 'kom', 'kl.', '14.30']],
    ['25 % af 10 000 = 2500', ['25', '%', 'af', '10 000', '=', '2500']],
    ['x² + 3x − 4 = 0', ['x²', '+', '3x', '−', '4', '=', '0']],
    ['Regn 12 : 4 og 3·5 og 7-2', ['Regn', '12', ':', '4', 'og', '3', '·', '5', 'og', '7-2']],
    ['Jo – det er rigtigt: ja', ['Jo', 'det', 'er', 'rigtigt', 'ja']],
    ['Tag 3/4 liter, 90° og 20 °C', ['Tag', '3/4', 'liter', '90', '°', 'og', '20', '°C']],
    ['H.C. Andersen og J. Hansen', ['H.C.', 'Andersen', 'og', 'J.', 'Hansen']],
    ['Nutidens Danmark. H2O, CO₂ og cm².', ['Nutidens', 'Danmark', 'H2O', 'CO₂', 'og', 'cm²']],
    ['Se www.emu.dk/dansk. Skriv til ole@skole.dk.', ['Se', 'www.emu.dk/dansk', 'Skriv', 'til', 'ole@skole.dk']],
    ['I don\'t know, "she said" – it\'s 80 km/t.', ['I', "don't", 'know', 'she', 'said', "it's", '80', 'km/t']],
    ['- mælk\n- **brød**\n3 * 4 = ▢', ['mælk', 'brød', '3', '*', '4', '=', '▢']],
    ['Temperaturen er -5 grader.', ['Temperaturen', 'er', '-', '5', 'grader']],
    ['Han kom hjem.Så spiste han.', ['Han', 'kom', 'hjem', 'Så', 'spiste', 'han']],
    ['Den er min. Kom!', ['Den', 'er', 'min', 'Kom']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences as a reader hears them', () => {
  test.each<[string, string[]]>([
    ['“Kommer du?” spurgte hun. Ja!', ['“Kommer du?” spurgte hun.', 'Ja!']],
    ['Husk:\n- mælk\n- brød', ['Husk:', '- mælk', '- brød']],
    ['Vikingerne\nDe sejlede langt.', ['Vikingerne', 'De sejlede langt.']],
    ['Toget kørte til\nKøbenhavn i går.', ['Toget kørte til\nKøbenhavn i går.']],
    ['  Godt. \n\n Hvad nu? ', ['Godt.', 'Hvad nu?']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('places stand in order inside the text, none overlaps, and each letter stands in a sentence', () => {
  const pieces = fc.constantFrom(
    ..."aÅ1 2\n.,!?-–:'”“«()*=%kr.f.eks.\n\n".split(''),
    'kl. ',
    'H.C. ',
    '😀',
    ' :) ',
    ' 9. A ',
    ' J. P. Ko',
    'hjem.Så ',
    '\u00ad',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const places of [wordPlaces(text), sentencePlaces(text)]) {
        let at = 0;
        for (const { from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }
      expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
