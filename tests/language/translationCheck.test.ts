import { describe, expect, it } from 'vitest';
import type { HomeLanguageCode } from '../../api/language/homeLanguages.ts';
import { translationFault } from '../../api/language/translationCheck.ts';

const problem = [
  { text: 'Amina har 3,5 liter saft og 12 glas.', keep: [] },
  { text: 'Hvilken brøk af saften er der i hvert glas?', keep: ['brøk'] },
];
const fault = (translated: readonly string[], lang: HomeLanguageCode) => translationFault(problem, translated, lang);
const arabic = ['لدى أمينة ٣٫٥ لتر من العصير و ١٢ كأسا.', 'ما هو الكسر (brøk) من العصير في كل كأس؟'];
const turkish = [
  'Amina’nın 3,5 litre meyve suyu ve 12 bardağı var.',
  'Her bardakta meyve suyunun hangi kesri (brøk) var?',
];

describe('a translation is shown', () => {
  it.each<[HomeLanguageCode, readonly string[]]>([
    ['ar', arabic],
    ['tr', turkish],
    ['uk', ['У Аміни є 3,5 літра соку та 12 склянок.', 'Яка частка (brøk) соку є в кожній склянці?']],
    ['en', ['Amina has 3.5 litres of juice and 12 glasses.', 'Which fraction (brøk) of the juice is in each glass?']],
  ])('in %s when numbers, subject words and language are right', (lang, translated) => {
    expect(fault(translated, lang)).toBeNull();
  });
});

describe('a translation is not shown', () => {
  const [first = '', second = ''] = turkish;
  it.each<[string, readonly string[], HomeLanguageCode, string]>([
    ['when a number is another', [first.replace('12', '13'), second], 'tr', 'numbers'],
    ['when a number is added', [first, `${second} 0,29`], 'tr', 'numbers'],
    ['when a number is added in other digits', [arabic[0] ?? '', `${arabic[1]} ٧`], 'ar', 'numbers'],
    ['when a number is left out', [first.replace('12 ', ''), second], 'tr', 'numbers'],
    ['when the Danish subject word is gone', [first, second.replace(' (brøk)', '')], 'tr', 'subjectWords'],
    ['when the subject word is not marked as Danish', [first, second.replace('(brøk)', 'brøk')], 'tr', 'subjectWords'],
    ['when a sentence is missing', [first], 'tr', 'sentences'],
    ['when a sentence is empty', [first, ' '], 'tr', 'empty'],
    ['when it explains instead', [first, `${second} ${'bu '.repeat(100)}`], 'tr', 'length'],
    ['when most of it is left out', [first, '(brøk)'], 'tr', 'length'],
    ['in other letters', turkish, 'ar', 'language'],
    ['in another language with the same letters', turkish, 'pl', 'language'],
    [
      'in Persian for Arabic',
      ['امینه ۳٫۵ لیتر آب میوه و ۱۲ لیوان دارد.', 'در هر لیوان چه کسری (brøk) از آب میوه است و چند؟'],
      'ar',
      'language',
    ],
    [
      'when it is the Danish again',
      [problem[0]?.text ?? '', 'Hvilken del (brøk) af saften er der i hvert glas?'],
      'tr',
      'language',
    ],
  ])('%s', (_, translated, lang, expected) => {
    expect(fault(translated, lang)).toBe(expected);
  });
});
