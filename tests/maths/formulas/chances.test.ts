import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeTasks, keyOf } from './tasks.ts';

describeTasks('the middle of a list', {
  keys: [
    ['Find medianen af 7, 3 og 9.', '7'],
    ['Hvad er medianen af 3, 5, 8, 9 og 12?', '8'],
    ['Tallene er 14, 2, 9, 7 og 5. Find medianen.', '7'],
    ['Find medianen for tallene 2,5; 4; 1,5', '2,5'],
    ['Find the median of 8, 3 and 5', '5'],
    ['What is the median of 4, 4, 6, 9 and 11?', '6'],
  ],
  traps: [
    ['a list that grows', 'Find medianen af 7, 3 og 9, når 4 kommer til.'],
    ['the quartiles asked for', 'Find kvartilerne for 7, 3 og 9.'],
    ['a value that is missing', 'Medianen af 7, 3 og x er 5. Hvad er x?'],
    ['one number', 'Find medianen af 7.'],
  ],
});

describeTasks('the number that is there most often', {
  keys: [
    ['Find typetallet af 2, 3, 3 og 5', '3'],
    ['Hvad er typetallet for tallene 7, 4, 7, 9, 4, 7?', '7'],
    ['Tallene er 12, 10, 12, 8 og 15. Find typetallet.', '12'],
    ['Hvad er typetallet af 0, 1, 1, 2, 5 og 1?', '1'],
    ['Find the mode of 4, 6, 6 and 9', '6'],
    ['What is the mode of 3, 8, 3, 5 and 3?', '3'],
  ],
  traps: [
    ['two of them', 'Find typetallet af 2, 2, 3 og 3'],
    ['none of them', 'Find typetallet af 2, 3, 4 og 5'],
    ['how often asked for', 'Hvor tit kommer typetallet i 2, 3, 3 og 5?'],
  ],
});

describeTasks('a number to be rounded', {
  keys: [
    ['Rund 3,476 af til to decimaler.', '3,48'],
    ['Afrund 3478 til nærmeste hundrede.', '3500'],
    ['Hvad er 12,55 afrundet til én decimal?', '12,6'],
    ['Rund 48 af til nærmeste tier.', '50'],
    ['Afrund 7,8 til nærmeste hele tal', '8'],
    ['Round 5.4362 to 2 decimal places', '5,44'],
    ['Round 2749 to the nearest thousand', '3000'],
    ['Round to the nearest hundredth: 1.047', '1,05'],
    ['How to Round Decimals Round to the nearest hundredth: $$1.047$$', '1,05'],
    ['Afrund til nærmeste tier: 347', '350'],
    ['Afrund tallet 0,0519 til 3 decimaler', '0,052'],
  ],
  traps: [
    ['no place named', 'Rund 3,476 af.'],
    ['nothing to round', 'Rund 3,4 af til to decimaler.'],
    ['two numbers', 'Rund 3,476 og 2,345 af til to decimaler.'],
    ['two numbers', 'Round to the nearest ten: 5 apples and 47'],
    ['thousands or decimals', 'Afrund 3.478 til nærmeste hundrede.'],
    ['which number it was', 'Et tal afrundet til én decimal er 3,5. Hvad kan tallet være?'],
    ['an estimate', 'Anslå 48 · 21 ved at runde af til nærmeste tier.'],
  ],
});

describeTasks('a chance', {
  keys: [
    ['Du kaster en terning. Hvad er sandsynligheden for at slå en sekser?', '1/6'],
    ['Du slår med en terning. Hvad er sandsynligheden for et lige tal?', '0,5'],
    ['Hvad er sandsynligheden for at få en femmer med en almindelig terning?', '1/6'],
    ['You roll a die. What is the probability of rolling a six?', '1/6'],
    ['I en pose er der 4 røde og 6 blå kugler. Hvad er sandsynligheden for at trække en blå?', '0,6'],
    ['I en skål ligger der 5 gule og 3 grønne bolde. Hvad er sandsynligheden for at tage en gul bold?', '0,625'],
    [
      'Der er 2 sorte og 7 hvide kugler i en pose. Du trækker en kugle. Hvor stor er sandsynligheden for at få en sort?',
      '2/9',
    ],
    ['A bag has 3 red and 5 blue marbles. What is the probability of drawing a red one?', '0,375'],
  ],
  traps: [
    ['two throws', 'Du kaster en terning to gange. Hvad er sandsynligheden for at slå en sekser?'],
    ['two dice', 'Du kaster to terninger. Hvad er sandsynligheden for at slå en sekser?'],
    ['another die', 'Du kaster en ottesidet terning. Hvad er sandsynligheden for at slå en sekser?'],
    [
      'two balls drawn',
      'I en pose er der 4 røde og 6 blå kugler. Du trækker to kugler. Hvad er sandsynligheden for at trække en blå?',
    ],
    [
      'a colour that is not there',
      'I en pose er der 4 røde og 6 blå kugler. Hvad er sandsynligheden for at trække en gul?',
    ],
    ['what it is not', 'I en pose er der 4 røde og 6 blå kugler. Hvad er sandsynligheden for ikke at trække en blå?'],
    ['percent asked for', 'I en pose er der 4 røde og 6 blå kugler. Hvor mange procent er chancen for en blå?'],
    [
      'a third colour',
      'I en pose er der 4 røde, 6 blå og nogle gule kugler. Hvad er sandsynligheden for at trække en blå?',
    ],
  ],
});

describeTasks('counting the ways to choose', {
  keys: [
    ['Ida har 3 bukser og 4 trøjer. Hvor mange forskellige sæt kan hun sætte sammen?', '12'],
    ['Ali har 5 bluser og 3 par bukser. På hvor mange måder kan han klæde sig på?', '15'],
    ['En café har 3 forretter, 4 hovedretter og 2 desserter. Hvor mange forskellige menuer er der?', '24'],
    ['Du kan vælge mellem 6 retter og 3 drikke. Hvor mange forskellige kombinationer er der?', '18'],
    ['You have 4 shirts and 3 pants. How many different outfits can you make?', '12'],
    ['A restaurant has 2 starters and 5 mains. How many menus are there?', '10'],
  ],
  traps: [
    ['all of it counted', 'Ida har 3 bukser og 4 trøjer. Hvor mange stykker tøj har hun?'],
    [
      'not all may go together',
      'Ida har 3 bukser og 4 trøjer, men 2 trøjer passer ikke til. Hvor mange forskellige sæt kan hun sætte sammen?',
    ],
    ['an order', 'På hvor mange måder kan 4 børn stå i kø?'],
    ['some of a kind', 'Du har 5 bøger og skal vælge 2. På hvor mange måder kan du vælge dem?'],
    ['half a shirt', 'Ida har 3 bukser og 4,5 trøjer. Hvor mange forskellige sæt kan hun sætte sammen?'],
  ],
});

it('comes to what counting comes to, whatever the numbers', () => {
  const some = fc.integer({ min: 1, max: 99 });
  const list = fc.array(some, { minLength: 3, maxLength: 9 }).filter(({ length }) => length % 2 === 1);
  fc.assert(
    fc.property(list, some, some, (values, a, b) => {
      const sorted = [...values].sort((x, y) => x - y);
      expect(keyOf(`Find medianen af ${values.join(', ')}`)).toBe(String(sorted[(values.length - 1) / 2]));
      expect(keyOf(`Ida har ${a} bukser og ${b} trøjer. Hvor mange forskellige sæt kan hun sætte sammen?`)).toBe(
        String(a * b),
      );
      const tens = Math.round((a * 100 + b) / 10) * 10;
      if (b % 10 !== 0) expect(keyOf(`Afrund ${a * 100 + b} til nærmeste tier.`)).toBe(String(tens));
    }),
    { numRuns: 60 },
  );
});
