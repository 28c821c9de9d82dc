import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { guardText, openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, choice, numeric, phrase } from './context.ts';

const verdictOf = (key: AnswerKey, sentence: string, said: string[] = []) =>
  openGuard(aContext({ key, problemText: 'Hvor mange er der?', studentTexts: said })).check(sentence).kind;
const isReplaced = (key: AnswerKey, text: string) =>
  guardText(aContext({ key, problemText: 'Hvad er svaret?' }), [text]).replaced;

describe('a number that everybody knows gives the answer away', () => {
  test.each([
    [8, 'Der er lige så mange, som en edderkop har ben.'],
    [12, 'It is the same as the number of months in a year.'],
    [52, 'Svaret er antallet af uger på et år.'],
    [7, 'As many as the colours of the rainbow.'],
    [9, 'Der er ét mere, end en blæksprutte har arme.'],
    [90, 'A quarter of a full turn.'],
  ])('%i: %s', (value, sentence) => expect(verdictOf(numeric(value), sentence)).toBe('replaced'));

  test('also where the next sentence only points back at it', () => {
    expect(isReplaced(numeric(7), 'Tænk på, hvor mange dage der er i en uge. Så mange er der.')).toBe(true);
  });

  test.each([
    [60, 'How many minutes are there in an hour?'],
    [60, 'Hvor mange minutter er der på en time?'],
    [8, 'Hvor mange ben har en edderkop?'],
    [9, 'Lige så mange, som en edderkop har ben.'],
  ])('but asking about the world, or another number of it, does not (%i): %s', (value, sentence) =>
    expect(verdictOf(numeric(value), sentence)).toBe('shown'),
  );

  test('nor does one that the student spoke of', () => {
    expect(verdictOf(numeric(8), 'En edderkop har mange ben.', ['en edderkop har mange ben'])).toBe('shown');
  });
});

describe('an amount told as a share, or in steps, gives the answer away', () => {
  test.each([
    [252, 'Læg 2 til en fjerdedel af 1000.'],
    [520, 'Take half a thousand and put twenty more on top.'],
    [520, 'Start from 500. Then go up by 20.'],
    [2720, 'Prisen ligger 280 under tre tusind.'],
    [8, 'To ganget med sig selv 3 gange.'],
    ['7/12', 'Der mangler fem tolvtedele i en hel.'],
    ['0.9', 'It is a tenth short of one whole.'],
    [48, 'Halvtreds, men to for meget.'],
    [17, 'Find 20. Go back three.'],
    [125, 'Fem i tredje.'],
    [5, 'Det er resten, når du deler 17 med 6.'],
    ['3/4', 'Halvdelen og så en fjerdedel til.'],
    ['3/4', 'Tre fjerdedele.'],
  ])('%s: %s', (value, text) => expect(isReplaced(numeric(value), text)).toBe(true));

  test.each([
    [252, 'Læg 2 til en fjerdedel af 800.'],
    [520, 'Start from 400. Then go up by 20.'],
    ['7/12', 'Der mangler fire tolvtedele i en hel.'],
    [45, 'Halvtreds, men to for meget.'],
    [4, 'Det er resten, når du deler 17 med 6.'],
    ['5/8', 'Er det halvdelen eller en fjerdedel?'],
  ])('and another amount does not (%s): %s', (value, text) => expect(isReplaced(numeric(value), text)).toBe(false));
});

describe('digits told by their places give the number away', () => {
  test.each([
    [252, 'På hundredernes plads står to, på tiernes fem og på enernes to.'],
    [520, 'Five in the hundreds, two in the tens and nothing in the ones.'],
    [252, 'Det begynder og slutter med to og har fem i midten.'],
    [2720, 'Tusinder: 2. Hundreder: 7. Tiere: 2. Enere: 0.'],
    [252, 'Cifrene lagt sammen giver ni, det første er 2, og det sidste er 2.'],
  ])('%i: %s', (value, text) => expect(isReplaced(numeric(value), text)).toBe(true));

  test.each([
    [252, 'Hvor mange tiere er der i 84?'],
    [252, 'I 84 er der 8 tiere og 4 enere.'],
    [96, 'Regn enerne først: de giver 2 til minde.'],
  ])('but not the digits of another (%i): %s', (value, text) => expect(isReplaced(numeric(value), text)).toBe(false));
});

test('yes to the student’s own bounds counts as the tutor’s', () => {
  const said = (text: string) =>
    openGuard(aContext({ key: numeric(520), problemText: 'Hvor mange?', studentTexts: [text] }));
  expect(said('er det over 519 og under 521').check('Ja, begge dele passer.').kind).toBe('replaced');
  expect(said('er det over 400 og under 600').check('Ja, begge dele passer.').kind).toBe('shown');
});

describe('options and points are given away in other words', () => {
  const planets = choice('Jupiter', 'Mars', 'Saturn', 'Jupiter', 'Venus');
  test.each([
    ['next to an option', planets, 'Det er den, der står lige før Venus på listen.'],
    ['by striking out the places of the others', planets, 'Cross out the first, the second and the last.'],
    ['by what all the others have in common', planets, 'Mars, Saturn og Venus er mindre.'],
    [
      'by the places that are not to be taken',
      choice('Odense', 'Aarhus', 'Odense', 'Aalborg', 'Esbjerg'),
      'Jeg ville ikke vælge den første eller de to sidste.',
    ],
  ])('%s', (_, key, text) => expect(isReplaced(key, text)).toBe(true));

  test.each([
    ['all of them in a row', planets, 'Mars, Saturn, Jupiter og Venus er planeter.'],
    ['two of them', planets, 'Mars og Venus ligger tæt på os.'],
  ])('but %s give nothing away', (_, key, text) => expect(isReplaced(key, text)).toBe(false));
});

test('a formula is given away term by term in words', () => {
  const key: AnswerKey = { type: 'expression', value: 'x^2 + 2x - 8' };
  expect(isReplaced(key, 'x squared, two x, and minus eight at the back.')).toBe(true);
  const line: AnswerKey = { type: 'expression', value: '5x + 6' };
  expect(isReplaced(line, 'Femdobbelt x og seks mere.')).toBe(true);
  expect(isReplaced(line, 'Femdobbelt x og syv mere.')).toBe(false);
  expect(isReplaced(key, 'x squared is the first area, so which is the next?')).toBe(false);
});

test('what to write is told, not asked, and what to copy is for the essay', () => {
  const points: AnswerKey = { type: 'rubric', points: ['Danmark stod alene', 'fjenden havde bedre kanoner'] };
  expect(isReplaced(points, 'Skriv, at fjenden havde bedre kanoner.')).toBe(true);
  expect(isReplaced(points, 'Skriv om kanonerne: hvem havde de bedste?')).toBe(false);
  const essay: AnswerKey = { type: 'essay', words: 250 };
  const opening = 'Libraries matter because they give every child, rich or poor, a warm place to read and to dream.';
  expect(isReplaced(essay, `Copy this as your topic sentence: ${opening}`)).toBe(true);
});

describe('a word is given away', () => {
  const city = phrase('Helsinki');
  test.each([
    ['without its vowels', city, 'Uden vokaler hedder den HLSNK.'],
    ['with gaps for the vowels', city, 'H_ls_nk_ – sæt vokalerne ind.'],
    ['by its consonants apart', phrase('Ottawa'), 'Only the consonants: t t w.'],
    ['by a rhyme', phrase('sang'), 'Det rimer på "gang" og begynder med s.'],
    ['in two parts', phrase('Newton'), 'New plus ton. Who is that?'],
    ['by the initials of sentences', phrase('Newton'), 'Never. Even now. Watch it. The apple. Observe. Now you.'],
    ['by how it begins, and then the rest', phrase('Absalon'), 'Den begynder med Ab. Resten er en salon.'],
    ['without vowels, as an option', choice('hjertet', 'leveren', 'hjertet'), 'Uden vokaler: hjrtt.'],
  ])('%s', (_, key, text) => expect(isReplaced(key, text)).toBe(true));

  test.each([
    ['another city’s consonants', city, 'HVB og DR er forkortelser.'],
    ['a rhyme for another word', phrase('sang'), 'Det rimer på "hus".'],
    ['the beginning of another word', phrase('Newton'), 'He had a new idea and weighed a ton of gold.'],
  ])('but %s gives nothing away', (_, key, text) => expect(isReplaced(key, text)).toBe(false));
});
