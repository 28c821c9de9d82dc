import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeTasks, keyOf } from './tasks.ts';

const LADDERS = [
  'Omregn 3,5 km til m',
  'Skriv 450 cm i meter',
  'Hvor mange minutter er 2 t 15 min?',
  'Convert 3/4 hour to minutes',
  'Hvor mange cm² er 2 m²?',
] as const;

describeTasks('a measure in another unit', {
  keys: [
    ['Omregn 3,5 km til m', '3500'],
    ['Skriv 450 cm i meter.', '4,5'],
    ['Hvor mange minutter er 2 t 15 min?', '135'],
    ['Hvor mange minutter er der i 2 timer og 15 minutter?', '135'],
    ['Hvor mange minutter er der i to og en halv time?', '150'],
    ['Hvor mange minutter er halvanden time?', '90'],
    ['Opgave 3: Omregn 2,4 kg til gram.', '2400'],
    ['Hvor mange gram er der i 2,4 kg?', '2400'],
    ['How many grams is 2.4 kg?', '2400'],
    ['How many metres are there in 3 km?', '3000'],
    ['Convert 3/4 hour to minutes', '45'],
    ['What is 250 ml in litres?', '0,25'],
    ['Hvad er 75 dl i liter?', '7,5'],
    ['Hvor mange cm² er 2 m²?', '20000'],
    ['Omregn 300 kvadratcentimeter til kvadratdecimeter', '3'],
    ['Hvor mange liter er 2 m³?', '2000'],
    ['Omregn 1500 cm³ til liter', '1,5'],
    ['3 m 20 cm = ___ cm', '320'],
    ['4,2 m = ? cm', '420'],
    ['Hvor mange sekunder går der på 4 minutter?', '240'],
    ['Hvor mange timer er 45 minutter?', '0,75'],
    ['Hvor mange timer er 20 minutter?', '1/3'],
    ['Hvor mange dage er der i 3 uger?', '21'],
    ['Skriv 2 t 30 min i timer', '2,5'],
    ['Hvor mange øre er 3,50 kr.?', '350'],
    ['Lav 2 kg 300 g om til gram', '2300'],
    ['How many minutes are there in 1 hour 20 minutes?', '80'],
    ['Hvor mange måneder er 2 år?', '24'],
  ],
  traps: [
    ['thousands or decimals', 'Omregn 3.500 m til km'],
    ['more asked', 'Omregn 3,5 km til m, og læg 200 m til.'],
    ['units of different kinds', 'Omregn 3 km til kg'],
    ['a length for an area', 'Hvor mange cm er 2 m²?'],
    ['two units asked for', 'Hvor mange timer og minutter er 135 minutter?'],
    ['the same unit', 'Omregn 3 km til kilometer'],
    ['one size by two names', 'Hvor mange liter er 5 dm³?'],
    ['two measures', 'Omregn 3 km og 4 m og 2 cm til mm'],
    ['two tasks', 'Omregn 3 km til m og 4 kg til g'],
    ['a story', 'Ali løber 3 km. Hvor mange meter løber han på 2 dage?'],
    ['a speed', 'Omregn 72 km/t til m/s'],
    ['a rate', 'Hvor mange km er 80 km/t i 2 timer?'],
    ['a unit nobody has listed', 'Convert 3.2 tons to pounds'],
    ['money of two countries', 'Hvor mange kroner er 20 euro?'],
    ['months in days', 'Hvor mange dage er 2 måneder?'],
    ['a part that is no smaller', 'Hvor mange cm er 3 cm 2 m?'],
    ['a part larger than the whole it belongs to', 'Hvor mange minutter er 1 t 90 min?'],
    ['less than nothing', 'Omregn -3 km til m'],
    ['no number', 'Hvor mange meter er en skridtlængde?'],
    ['decimals asked for', 'Omregn 3,456 km til m. Afrund til hele hundreder og vis mellemregninger.'],
  ],
  ladders: LADDERS,
});

it('comes back to where it began, whatever the length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 900 }), (length) => {
      expect(keyOf(`Omregn ${length} m til cm`)).toBe(String(length * 100));
      expect(keyOf(`Omregn ${length * 100} cm til m`)).toBe(String(length));
    }),
    { numRuns: 60 },
  );
});
