import * as ask from './ask.ts';
import type { Asking } from './build.ts';

const WHEN =
  '(?<when> (?:altogether|in total|in all|total|together|now|left|left now|remaining|initially|at first|at the start|in the beginning|to start with|originally))?';
const HOW = '(?:old|tall|long|heavy|deep|high|wide)';
const DO = '(?:do|does|did|will|can)';

/** What English questions ask for. */
export const englishQuestions: readonly (readonly [pattern: string, asks: Asking])[] = [
  [`how many more {T} ${DO} {O} {any} than {X}(?: ${DO})?`, ask.moreThan],
  [`how many fewer {T} ${DO} {O} {any} than {X}(?: ${DO})?`, ask.fewerThan],
  ['how many more {T} than {U} (?:are there|were there|are){P}', ask.moreThings],
  [`how many more {T} than {U} ${DO} {O} {any}`, ask.moreThings],
  [`how many more {T} ${DO} {O} {any}{P} than{Q}`, ask.morePlaces],
  ['how much (?:older|taller|longer|heavier) is {O} than {X}', ask.moreThan],
  ['how much (?:younger|shorter|lighter) is {O} than {X}', ask.fewerThan],

  [`how many more {T} ${DO} {O} (?:need|still need)(?: to {act})?`, ask.missing],
  [`how many {T} ${DO} (?:each {U}|each of them) {get}`, ask.forEach],
  ['how many {T} will each {U} {any}', ask.forEach],
  ['how many {T} (?:are|will be|go|should be) in each {U}', ask.forEach],
  [`how many {T} ${DO} (?:it|{O}) take(?: him| her| them)?(?: to .+)?`, ask.parts],
  ['how many {T} (?:are there|will there be|will be created|are needed|can be made)', ask.parts],

  ['how much (?:do|does|did|will) {A} cost', ask.worthOf('dollars')],
  ['how much (?:is|are) {A}', ask.worthOf('dollars')],
  ['how much (?:does|did|is) (?:one|each|a) {U} cost', ask.worthOf('dollars')],
  [`how many {T} ${DO} {OO} {act} in {A}`, ask.worthOf('')],
  [`how far ${DO} {OO} {act} in {A}`, ask.worthOf('')],
  [`how many {T} ${DO} {OO} {act} (?:per|each|every) {U}`, ask.worthOf('')],

  [`how much (?:money )?(?:did|does|will|do|must) {OO} (?:spend|pay)${WHEN}`, ask.measure('dollars')],
  [`how much money ${DO} {OO} {any}${WHEN}`, ask.measure('dollars')],
  [`how ${HOW} (?:is|was|will) {OO}${WHEN}`, ask.measure('')],

  [`how many {T} ${DO} {OO} (?:still )?{any}${WHEN}{P}${WHEN.replace('when', 'when2')}`, ask.amount()],
  ['how many {T} (?:are|were) (?:there )?(?:left|remaining){P}', ask.amount('end')],
  [
    `how many {T} (?:are|were) (?:there|sitting|living|playing)(?: now)?${WHEN}{P}${WHEN.replace('when', 'when2')}`,
    ask.amount(),
  ],
  ['how many (?<T>{W}) .+', ask.those],
];
