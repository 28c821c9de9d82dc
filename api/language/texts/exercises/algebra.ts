import type { Language } from '../../../contract/language.ts';
import { noun } from './noun.ts';

/** Exercises in the order of operations, negative numbers, powers, expressions, equations and functions. */
const da = {
  work: (sum: string) => `Regn ${sum}.`,
  order: (sum: string) => `Regn ${sum}. Husk regnearternes rækkefølge.`,
  temperature: [
    (from: string, rise: string) =>
      `Klokken 6 er temperaturen ${from} °C. Inden middag stiger den ${rise} grader. Hvad er temperaturen så?`,
    (from: string, fall: string) =>
      `Om eftermiddagen er temperaturen ${from} °C. Om natten falder den ${fall} grader. Hvad er temperaturen så?`,
    (day: string, night: string) =>
      `Om dagen er der ${day} °C. Om natten er der ${night} °C. Hvor mange grader er forskellen?`,
  ] as const,
  root: (number: string) => `Hvad er √${number}?`,
  rootWay: (root: string, square: string) => `${root} · ${root} = ${square}`,
  squareSide: (area: string) => `Et kvadrat har arealet ${area} cm². Hvor lang er siden?`,
  solve: (equation: string) => `Løs ligningen ${equation}.`,
  think: (times: string, plus: string, result: string) =>
    `Jeg tænker på et tal. Jeg ganger det med ${times} og lægger ${plus} til. Så får jeg ${result}. Hvilket tal tænker jeg på?`,
  thinkAdd: (plus: string, result: string) =>
    `Jeg tænker på et tal. Jeg lægger ${plus} til. Så får jeg ${result}. Hvilket tal tænker jeg på?`,
  thinkBoth: (times: string, minus: string, less: string, plus: string) =>
    `Jeg tænker på et tal. Hvis jeg ganger det med ${times} og trækker ${minus} fra, får jeg det samme, som hvis jeg ganger det med ${less} og lægger ${plus} til. Hvilket tal tænker jeg på?`,
  called: 'Kald tallet x.',
  system: (one: string, other: string) => `Løs de to ligninger med to ubekendte: ${one} og ${other}. Hvad er x?`,
  systemWay: {
    add: 'Ligningerne lægges sammen, så y forsvinder:',
    multiply: (by: string) => `Den ene ligning ganges med ${by}, og ligningerne lægges sammen, så y forsvinder:`,
    insert: (y: string) => `x sættes ind i den første ligning: y = ${y}`,
  },
  evaluate: (expression: string, values: string) => `Find værdien af ${expression}, når ${values}.`,
  and: 'og',
  insertWay: (inserted: string) => `Tallene sættes ind: ${inserted}`,
  simplify: (expression: string) => `Reducer ${expression}.`,
  expand: (expression: string) => `Gang parenteserne ud, og reducer: ${expression}.`,
  expandOne: (expression: string) => `Gang parentesen ud: ${expression}.`,
  functionValue: (rule: string, x: string) => `En funktion har forskriften ${rule}. Find f(${x}).`,
  slope: (p: string, q: string) => `En ret linje går gennem punkterne ${p} og ${q}. Hvad er linjens hældning?`,
  slopeWay: (rise: string, run: string, slope: string) => `a = (y₂ - y₁) : (x₂ - x₁) = ${rise} : ${run} = ${slope}`,
  taxi: (start: string, each: string, total: string) =>
    `En taxatur koster ${start} i startgebyr og derefter ${each} for hver kilometer. En tur kostede ${total} Hvor mange kilometer var turen?`,
  taxiPrice: (start: string, each: string, km: string) =>
    `En taxatur koster ${start} i startgebyr og derefter ${each} for hver kilometer. Hvad koster en tur på ${km} km?`,
  taxiTwo: (start: string, each: string, other: string, dearer: string) =>
    `Cykeludlejning A koster ${start} i gebyr og ${each} i timen. Cykeludlejning B koster ${other} i gebyr og ${dearer} i timen. Efter hvor mange timer er de to lige dyre?`,
  hoursNoun: noun('time', 'timer'),
};

const en: typeof da = {
  work: (sum) => `Work out ${sum}.`,
  order: (sum) => `Work out ${sum}. Remember the order of operations.`,
  temperature: [
    (from, rise) =>
      `At 6 o'clock the temperature is ${from} °C. Before noon it rises ${rise} degrees. What is the temperature then?`,
    (from, fall) =>
      `In the afternoon the temperature is ${from} °C. In the night it falls ${fall} degrees. What is the temperature then?`,
    (day, night) => `In the day it is ${day} °C. In the night it is ${night} °C. How many degrees is the difference?`,
  ],
  root: (number) => `What is √${number}?`,
  rootWay: (root, square) => `${root} · ${root} = ${square}`,
  squareSide: (area) => `A square has the area ${area} cm². How long is its side?`,
  solve: (equation) => `Solve the equation ${equation}.`,
  think: (times, plus, result) =>
    `I think of a number. I multiply it by ${times} and add ${plus}. Then I get ${result}. Which number do I think of?`,
  thinkAdd: (plus, result) => `I think of a number. I add ${plus}. Then I get ${result}. Which number do I think of?`,
  thinkBoth: (times, minus, less, plus) =>
    `I think of a number. If I multiply it by ${times} and subtract ${minus}, I get the same as if I multiply it by ${less} and add ${plus}. Which number do I think of?`,
  called: 'Call the number x.',
  system: (one, other) => `Solve the two equations with two unknowns: ${one} and ${other}. What is x?`,
  systemWay: {
    add: 'The equations are added, so that y disappears:',
    multiply: (by) => `One equation is multiplied by ${by} and the equations are added, so that y disappears:`,
    insert: (y) => `x is put into the first equation: y = ${y}`,
  },
  evaluate: (expression, values) => `Find the value of ${expression} when ${values}.`,
  and: 'and',
  insertWay: (inserted) => `The numbers are put in: ${inserted}`,
  simplify: (expression) => `Simplify ${expression}.`,
  expand: (expression) => `Expand the brackets and simplify: ${expression}.`,
  expandOne: (expression) => `Expand the brackets: ${expression}.`,
  functionValue: (rule, x) => `A function is given by ${rule}. Find f(${x}).`,
  slope: (p, q) => `A straight line goes through the points ${p} and ${q}. What is its slope?`,
  slopeWay: (rise, run, slope) => `a = (y₂ - y₁) ÷ (x₂ - x₁) = ${rise} ÷ ${run} = ${slope}`,
  taxi: (start, each, total) =>
    `A taxi ride costs a fee of ${start} and then ${each} for each kilometre. A ride cost ${total} How many kilometres was it?`,
  taxiPrice: (start, each, km) =>
    `A taxi ride costs a fee of ${start} and then ${each} for each kilometre. What does a ride of ${km} km cost?`,
  taxiTwo: (start, each, other, dearer) =>
    `Bicycle hire A costs a fee of ${start} and ${each} an hour. Bicycle hire B costs a fee of ${other} and ${dearer} an hour. After how many hours do the two cost the same?`,
  hoursNoun: ['hour', 'hours'],
};

export const algebraTexts: Readonly<Record<Language, typeof da>> = { da, en };
