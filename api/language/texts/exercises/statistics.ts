import type { Language } from '../../../contract/language.ts';
import { noun } from './noun.ts';

/** Exercises in statistics and probability, and word problems. */
const da = {
  dataOf: [
    (name: string, data: string) => `${name} har løbet en tur hver dag. Turene var ${data} km lange.`,
    (name: string, data: string) => `${name} har skrevet ned, hvor mange sider der blev læst hver dag: ${data}.`,
    (_name: string, data: string) => `Et håndboldhold scorede ${data} mål i sine kampe.`,
    (_name: string, data: string) => `I en uge i februar blev temperaturen målt hver morgen. Tallene i °C var ${data}.`,
  ],
  mean: 'Hvad er gennemsnittet?',
  median: 'Hvad er medianen?',
  range: 'Hvad er variationsbredden?',
  mode: 'Hvad er typetallet?',
  missing: (count: string, mean: string, data: string) =>
    `${count} tal har gennemsnittet ${mean}. De ${Number(count) - 1} af dem er ${data}. Hvad er det sidste tal?`,
  and: 'og',
  sorted: (data: string) => `I rækkefølge: ${data}`,
  middle: (data: string) => `I midten står ${data}.`,
  most: (value: string) => `${value} er der flest gange.`,
  total: 'Summen delt med antallet:',
  totalFirst: 'Summen af alle tallene er antallet gange gennemsnittet. Summen af de kendte tal trækkes fra:',
  chance: (marbles: string, color: string) =>
    `I en pose er der ${marbles}. Du trækker en kugle uden at kigge. Hvad er sandsynligheden for, at den er ${color}? Skriv svaret som en brøk.`,
  chanceNot: (marbles: string, color: string) =>
    `I en pose er der ${marbles}. Du trækker en kugle uden at kigge. Hvad er sandsynligheden for, at den ikke er ${color}? Skriv svaret som en brøk.`,
  chanceTwo: (marbles: string, color: string) =>
    `I en pose er der ${marbles}. Du trækker en kugle, lægger den tilbage og trækker igen. Hvad er sandsynligheden for, at begge kugler er ${color}? Skriv svaret som en brøk.`,
  colors: [noun('rød', 'røde'), noun('blå', 'blå'), noun('grøn', 'grønne'), noun('gul', 'gule')],
  marbles: (count: string, color: string) => `${count} ${color}`,
  marbleNoun: 'kugler',
  wanted: (good: string, all: string) => `Gunstige udfald delt med mulige udfald: ${good} ud af ${all}`,
  dice: (what: string) =>
    `Du kaster en almindelig terning. Hvad er sandsynligheden for at slå ${what}? Skriv svaret som en brøk.`,
  diceSix: (face: string) => `en ${face}'er`,
  diceAtLeast: (face: string) => `mindst ${face}`,
  diceSum: (sum: string) =>
    `Du kaster to almindelige terninger. Hvad er sandsynligheden for, at summen af øjnene er ${sum}? Skriv svaret som en brøk.`,
  pages: (name: string, each: string, days: string, total: string) =>
    `${name} læser ${each} sider om dagen i ${days} dage. Bogen har ${total} sider. Hvor mange sider er der tilbage?`,
  pagesOne: (name: string, read: string, total: string) =>
    `${name} har læst ${read} sider af en bog på ${total} sider. Hvor mange sider er der tilbage?`,
  pagesTwo: (name: string, each: string, days: string, more: string, weekend: string, total: string) =>
    `${name} læser ${each} sider om dagen i ${days} dage og ${more} sider om dagen i ${weekend} dage. Bogen har ${total} sider. Hvor mange sider er der tilbage?`,
  bus: (on: string, off: string, more: string) =>
    `Der sidder ${on} passagerer i bus 4A. Ved Musikhuset står ${off} af, og ${more} står på. Hvor mange passagerer er der nu?`,
  busOne: (on: string, more: string) =>
    `Der sidder ${on} passagerer i bus 4A. Ved Musikhuset står ${more} på. Hvor mange passagerer er der nu?`,
  busTwo: (line: string, on: string, off: string, more: string, off2: string) =>
    `Der sidder ${on} passagerer i bus ${line}. Ved Musikhuset står ${off} af, og ${more} står på. På Banegårdspladsen står ${off2} af. Hvor mange passagerer er der nu?`,
  passengers: noun('passager', 'passagerer'),
  pageNoun: noun('side', 'sider'),
  trip: (children: string, each: string, bus: string) =>
    `${children} elever skal i Tivoli Friheden. Billetten koster ${each} pr. elev, og bussen koster ${bus} i alt. Hvad koster turen?`,
  tripOne: (children: string, each: string) =>
    `${children} elever skal i svømmehallen. Billetten koster ${each} pr. elev. Hvad koster det i alt?`,
  tripEach: (children: string, each: string, bus: string, given: string) =>
    `${children} elever skal på lejrskole. Hytten koster ${each} pr. elev, og bussen koster ${bus} i alt. Klassekassen betaler ${given} Resten deles lige mellem eleverne. Hvor meget skal hver elev betale?`,
  save: (name: string, have: string, week: string, weeks: string) =>
    `${name} har ${have} og sparer ${week} op om ugen. Hvor mange penge har ${name} efter ${weeks} uger?`,
  saveFor: (name: string, price: string, have: string, week: string) =>
    `${name} vil købe en cykel til ${price} ${name} har ${have} og sparer ${week} op om ugen. Hvor mange uger går der, før der er penge nok?`,
  saveTwo: (name: string, price: string, have: string, week: string, job: string) =>
    `${name} vil købe en brugt computer til ${price} ${name} har ${have}, får ${week} i lommepenge om ugen og tjener ${job} om ugen på et fritidsjob. Hvor mange uger går der, før der er penge nok?`,
  weeks: noun('uge', 'uger'),
};

const en: typeof da = {
  dataOf: [
    (name, data) => `${name} has gone for a run every day. The runs were ${data} km long.`,
    (name, data) => `${name} has written down how many pages were read each day: ${data}.`,
    (_name, data) => `A handball team scored ${data} goals in its matches.`,
    (_name, data) => `In a week in February the temperature was measured each morning. The numbers in °C were ${data}.`,
  ],
  mean: 'What is the mean?',
  median: 'What is the median?',
  range: 'What is the range?',
  mode: 'What is the mode?',
  missing: (count, mean, data) =>
    `${count} numbers have the mean ${mean}. ${Number(count) - 1} of them are ${data}. What is the last number?`,
  and: 'and',
  sorted: (data) => `In order: ${data}`,
  middle: (data) => `In the middle: ${data}.`,
  most: (value) => `${value} is seen most often.`,
  total: 'The sum divided by how many there are:',
  totalFirst:
    'The sum of all the numbers is how many there are times the mean. The sum of the known ones is subtracted:',
  chance: (marbles, color) =>
    `A bag holds ${marbles}. You take a marble without looking. What is the probability that it is ${color}? Write the answer as a fraction.`,
  chanceNot: (marbles, color) =>
    `A bag holds ${marbles}. You take a marble without looking. What is the probability that it is not ${color}? Write the answer as a fraction.`,
  chanceTwo: (marbles, color) =>
    `A bag holds ${marbles}. You take a marble, put it back and take again. What is the probability that both marbles are ${color}? Write the answer as a fraction.`,
  colors: [
    ['red', 'red'],
    ['blue', 'blue'],
    ['green', 'green'],
    ['yellow', 'yellow'],
  ],
  marbles: (count, color) => `${count} ${color}`,
  marbleNoun: 'marbles',
  wanted: (good, all) => `Wanted outcomes out of possible ones: ${good} out of ${all}`,
  dice: (what) =>
    `You throw an ordinary die. What is the probability of throwing ${what}? Write the answer as a fraction.`,
  diceSix: (face) => `a ${face}`,
  diceAtLeast: (face) => `at least ${face}`,
  diceSum: (sum) =>
    `You throw two ordinary dice. What is the probability that the sum is ${sum}? Write the answer as a fraction.`,
  pages: (name, each, days, total) =>
    `${name} reads ${each} pages a day for ${days} days. The book has ${total} pages. How many pages are left?`,
  pagesOne: (name, read, total) =>
    `${name} has read ${read} pages of a book of ${total} pages. How many pages are left?`,
  pagesTwo: (name, each, days, more, weekend, total) =>
    `${name} reads ${each} pages a day for ${days} days and ${more} pages a day for ${weekend} days. The book has ${total} pages. How many pages are left?`,
  bus: (on, off, more) =>
    `There are ${on} passengers on bus 4A. At Musikhuset ${off} get off and ${more} get on. How many passengers are there now?`,
  busOne: (on, more) =>
    `There are ${on} passengers on bus 4A. At Musikhuset ${more} get on. How many passengers are there now?`,
  busTwo: (line, on, off, more, off2) =>
    `There are ${on} passengers on bus ${line}. At Musikhuset ${off} get off and ${more} get on. At the railway station ${off2} get off. How many passengers are there now?`,
  passengers: ['passenger', 'passengers'],
  pageNoun: ['page', 'pages'],
  trip: (children, each, bus) =>
    `${children} pupils are going to Tivoli Friheden. The ticket costs ${each} per pupil and the bus costs ${bus} in all. What does the trip cost?`,
  tripOne: (children, each) =>
    `${children} pupils are going swimming. The ticket costs ${each} per pupil. What does it cost in all?`,
  tripEach: (children, each, bus, given) =>
    `${children} pupils are going on a school trip. The cabin costs ${each} per pupil and the bus costs ${bus} in all. The class fund pays ${given} The rest is shared equally between the pupils. How much does each pupil pay?`,
  save: (name, have, week, weeks) =>
    `${name} has ${have} and saves ${week} a week. How much money does ${name} have after ${weeks} weeks?`,
  saveFor: (name, price, have, week) =>
    `${name} wants to buy a bicycle for ${price} ${name} has ${have} and saves ${week} a week. How many weeks does it take before there is enough money?`,
  saveTwo: (name, price, have, week, job) =>
    `${name} wants to buy a used computer for ${price} ${name} has ${have}, gets ${week} a week in pocket money and earns ${job} a week in a job after school. How many weeks does it take before there is enough money?`,
  weeks: ['week', 'weeks'],
};

export const statisticsTexts: Readonly<Record<Language, typeof da>> = { da, en };
