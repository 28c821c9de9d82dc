import { describe, expect, test } from 'vitest';
import { lixBand, lixOf, syllables } from '../../../api/language/levelling/index.ts';

describe('LIX', () => {
  test('is words a sentence plus the per cent of words with more than six letters', () => {
    // 10 words, 2 sentences, 2 long words: 10/2 + 100·2/10.
    const { lix, words, sentences, longWords } = lixOf('Vi læser om dinosaurer i dag. De levede for længe.');
    expect({ words, sentences, longWords }).toEqual({ words: 10, sentences: 2, longWords: 1 });
    expect(lix).toBeCloseTo(10 / 2 + (100 * 1) / 10);
  });

  test.each<[string, string, number]>([
    ['an abbreviation', 'Det koster fx 20 kr. om året for bl.a. børn.', 1],
    ['an ordinal number', 'Hun går i 7. klasse på 2. sal.', 1],
    ['a time', 'Vi mødes kl. 9.30 i skolen.', 1],
    ['a decimal', 'Broen er 3,5 km lang og 1.200 m bred.', 1],
    ['a colon before a small letter', 'Vi så tre dyr: en hest, en ko og en gris.', 1],
  ])('%s ends no sentence', (_, text, sentences) => {
    expect(lixOf(text).sentences).toBe(sentences);
  });

  test('a colon before a capital and a line of its own do', () => {
    expect(lixOf('Vikingerne\nDe sejlede langt. Svaret er enkelt: De var gode til at bygge skibe.').sentences).toBe(4);
  });

  test('the items of a list belong to the sentence before it', () => {
    expect(lixOf('Man kunne købe:\n- perler\n- pelse\n- salt').sentences).toBe(1);
  });

  test('a number is a word and never a long one, and a hyphen makes no word longer', () => {
    expect(lixOf('Der bor 10 000 000 her.')).toMatchObject({ words: 4, longWords: 0 });
    expect(lixOf('Han tog en t-shirt på.').longWords).toBe(0);
  });

  test.each([
    [24.4, 'veryEasy'],
    [24.5, 'easy'],
    [35, 'middle'],
    [54, 'hard'],
    [55, 'veryHard'],
  ])('%d is %s', (lix, band) => {
    expect(lixBand(lix)).toBe(band);
  });

  test('an empty text has none', () => {
    expect(lixOf(' \n ').lix).toBe(0);
  });
});

describe('syllables', () => {
  test.each([
    'pe·ber',
    'glas·per·ler',
    'klo·ro·fyl',
    'vi·den',
    'ar·ving',
    'bul·der',
    'eks·pert',
    'mes·sing',
    'plad·sen',
    'san·ger',
    'stjer·ne',
    'æb·le',
    'di·æt',
    're·elt',
    'spi·on',
    'man·dril',
    'fo·to·syn·te·se',
    'ma·te·ma·tik·op·ga·ve',
    'vi·kin·ge·ti·den',
    'grund·lo·ven',
    'for·u·re·ning',
    'by·ha·ver',
    'han·dels·plads',
  ])('%s', (cut) => {
    expect(syllables(cut.replaceAll('·', ''))).toBe(cut);
  });
});
