import { describe, expect, test } from 'vitest';
import { openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, numeric } from './context.ts';

const PROBLEM = 'Emma har 3 poser med 8 kugler i hver. Hvor mange kugler har hun i alt?';
const kindOf = (sentence: string, value = '24') =>
  openGuard(aContext({ key: numeric(value), problemText: PROBLEM })).check(sentence).kind;

describe('24 is caught', () => {
  test.each([
    ['in a recipe', 'Start med 10, fordobl det, og læg 4 til.'],
    ['in an English recipe', 'Take 50, halve it, then subtract 1.'],
    ['as a list to add', 'Læg 10, 10 og 4 sammen.'],
    ['with a slip', 'Det bliver fireotyve.'],
    ['the wrong way round', 'Det bliver tyvefire.'],
    ['in French', 'På fransk hedder det vingt-quatre.'],
    ['in Turkish', 'Yirmi dört, siger man på tyrkisk.'],
    ['in Arabic script', 'أربعة وعشرون'],
    ['as letters of the alphabet', 'Brug koden A=1, B=2: svaret er B D.'],
    ['as character codes', 'Tegnkoderne er 50 og 52.'],
    ['in tallies of five', 'Tæl: ||||/ ||||/ ||||/ ||||/ ||||'],
    ['as dice', 'Det er ⚁⚃.'],
    ['as things with digits on', 'Skriv først et total og så et firtal.'],
    ['as the next of a row', 'Fortsæt rækken: 21, 22, 23, …'],
    ['from a times table', 'Det er det tredje tal i 8-tabellen.'],
    ['by its prime factors', 'Primfaktorerne er 2, 2, 2 og 3.'],
    ['as a factorial', 'Det er 4!'],
    ['with its digits swapped', 'Tag tallet 42 og byt om på cifrene.'],
    ['rounded', 'Rund 23,7 af til et helt tal.'],
    ['by a spreadsheet', '=PRODUCT(3;8)'],
    ['as the hours of a day', 'Det er antallet af timer i et døgn.'],
    ['as an ordinal', 'Det er det fireogtyvende tal.'],
    ['between two bounds', 'Det er mere end 23, men mindre end 25.'],
  ])('%s', (_, sentence) => {
    expect(kindOf(sentence)).not.toBe('shown');
  });
});

describe('other numbers are caught', () => {
  test.each([
    ['−7', 'below zero', 'Syv grader under nul.'],
    ['5/8', 'as so many of so many', 'Det er 5 ud af 8 stykker.'],
    ['1914', 'as a short year', "Det begyndte i '14."],
    ['62', 'half in words', 'It is sixty-2.'],
    ['6', 'as a count of letters', 'Tæl bogstaverne i ordet "planet".'],
    ['9', 'in initials', 'Never imagine nothing easy.'],
    ['0.45', 'with a bare point', 'It is point four five.'],
  ])('%s %s', (value, _, sentence) => {
    expect(kindOf(sentence, value)).not.toBe('shown');
  });
});

describe('what only looks like a code is shown', () => {
  test.each([
    ['Start med at tegne poserne, og læg så mærke til tallene.'],
    ['Hvad er der i alfabetet mellem A og C?'],
    ['Fortsæt rækken: 2, 4, 6. Hvad sker der?'],
    ['Hvor mange gange skal du lægge 8 sammen?'],
    ['Er svaret mere end 20?'],
    ['Kan du tælle dem uden at tage en ad gangen?'],
    ['Tænk på 5 poser med 4 æbler.'],
    ['Del opgaven i to stykker, og tag dem et ad gangen.'],
    ['Det er svært i aften, så prøv igen i morgen.'],
    ['Rund dine mål af, før du ganger.'],
  ])('%s', (sentence) => {
    expect(kindOf(sentence)).toBe('shown');
  });
});

test('a sentence of hundreds of numbers is replaced', () => {
  expect(kindOf('1 2 3 '.repeat(200))).toBe('replaced');
});
