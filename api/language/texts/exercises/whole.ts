import type { Language } from '../../../contract/language.ts';
import { noun } from './noun.ts';

/** Exercises with whole numbers. */
const da = {
  work: (sum: string) => `Regn ${sum}.`,
  written: (sum: string) => `Regn ${sum}. Stil regnestykket op, eller del tallene i tiere og enere.`,
  timesStory: [
    (a: string, b: string) => `Der er ${a} borde i klassen og ${b} børn ved hvert bord. Hvor mange børn er der?`,
    (a: string, b: string) => `Der ligger ${a} æsker med ${b} farveblyanter i hver. Hvor mange farveblyanter er der?`,
    (a: string, b: string) =>
      `Et spejderhold har ${a} telte. Der sover ${b} spejdere i hvert telt. Hvor mange spejdere er der?`,
  ],
  leftOver: (total: string, size: string) =>
    `${total} elever skal deles i hold med ${size} på hvert hold. Hvor mange elever bliver der til rest?`,
  leftOverWay: (total: string, size: string, whole: string, used: string, rest: string) =>
    `${total} : ${size} giver ${whole} hele hold. ${whole} · ${size} = ${used}, og ${total} - ${used} = ${rest}`,
  leftOverNoun: noun('elev', 'elever'),
  shells: [
    (name: string, a: string, b: string) =>
      `${name} finder ${a} skaller om formiddagen og ${b} skaller om eftermiddagen. Hvor mange skaller er det i alt?`,
    (name: string, a: string, b: string) =>
      `${name} har ${a} biler i en kasse og ${b} biler på gulvet. Hvor mange biler er det i alt?`,
  ],
  shellsLeft: (name: string, a: string, b: string, c: string) =>
    `${name} har ${a} klistermærker. Først får ${name} ${b} mere, og så giver ${name} ${c} væk. Hvor mange klistermærker har ${name} nu?`,
  composed: (parts: string) => `Hvilket tal er det? Tallet har ${parts}.`,
  placeNames: [
    noun('ener', 'enere'),
    noun('tier', 'tiere'),
    noun('hundrede', 'hundreder'),
    noun('tusinde', 'tusinder'),
    noun('titusinde', 'titusinder'),
    noun('hundredtusinde', 'hundredtusinder'),
  ],
  and: 'og',
  digitWorth: (digit: string, number: string) => `Hvor meget er cifret ${digit} værd i tallet ${number}?`,
  gap: (sentence: string) => `Hvilket tal mangler? ${sentence}`,
  next: (numbers: string) => `Hvilket tal kommer efter det sidste? ${numbers}, ___`,
  missing: (numbers: string) => `Hvilket tal mangler i talrækken? ${numbers}`,
  steps: (step: string) => `Fra tal til tal er forskellen ${step}.`,
  round: (number: string, to: string) => `Afrund ${number} til nærmeste ${to}.`,
  roundTo: { ten: 'tier', hundred: 'hundrede', thousand: 'tusinde' },
  roundWay: (number: string, below: string, above: string, nearest: string) =>
    `${number} ligger mellem ${below} og ${above} og afrundes til ${nearest}.`,
};

const en: typeof da = {
  work: (sum) => `Work out ${sum}.`,
  written: (sum) => `Work out ${sum}. Set it out in columns, or split the numbers into tens and ones.`,
  timesStory: [
    (a, b) => `There are ${a} tables in the classroom with ${b} children at each table. How many children are there?`,
    (a, b) => `There are ${a} boxes with ${b} crayons in each. How many crayons are there?`,
    (a, b) => `A scout troop has ${a} tents. ${b} scouts sleep in each tent. How many scouts are there?`,
  ],
  leftOver: (total, size) => `${total} pupils are put into teams of ${size}. How many pupils are left over?`,
  leftOverWay: (total, size, whole, used, rest) =>
    `${total} ÷ ${size} gives ${whole} whole teams. ${whole} · ${size} = ${used}, and ${total} - ${used} = ${rest}`,
  leftOverNoun: ['pupil', 'pupils'],
  shells: [
    (name, a, b) =>
      `${name} finds ${a} shells in the morning and ${b} shells in the afternoon. How many shells is that in all?`,
    (name, a, b) => `${name} has ${a} cars in a box and ${b} cars on the floor. How many cars is that in all?`,
  ],
  shellsLeft: (name, a, b, c) =>
    `${name} has ${a} stickers. First ${name} gets ${b} more, and then ${name} gives ${c} away. How many stickers does ${name} have now?`,
  composed: (parts) => `Which number is it? It has ${parts}.`,
  placeNames: [
    ['one', 'ones'],
    ['ten', 'tens'],
    ['hundred', 'hundreds'],
    ['thousand', 'thousands'],
    ['ten thousand', 'ten thousands'],
    ['hundred thousand', 'hundred thousands'],
  ],
  and: 'and',
  digitWorth: (digit, number) => `What is the digit ${digit} worth in the number ${number}?`,
  gap: (sentence) => `Which number is missing? ${sentence}`,
  next: (numbers) => `Which number comes after the last one? ${numbers}, ___`,
  missing: (numbers) => `Which number is missing in the pattern? ${numbers}`,
  steps: (step) => `From number to number the difference is ${step}.`,
  round: (number, to) => `Round ${number} to the nearest ${to}.`,
  roundTo: { ten: 'ten', hundred: 'hundred', thousand: 'thousand' },
  roundWay: (number, below, above, nearest) => `${number} lies between ${below} and ${above} and rounds to ${nearest}.`,
};

export const wholeTexts: Readonly<Record<Language, typeof da>> = { da, en };
