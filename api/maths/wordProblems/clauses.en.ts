import type { Builder } from './build.ts';
import * as tell from './build.ts';

/** "On Monday she …", "At the arcade Dave …": where or when, before the sentence. */
const IF = '(?:if )?(?:(?:then|later|and|next|finally),? )?(?:(?:on|in|at|during) (?:{W} |the |his |her |a ){1,3}?)?';
const EXTRA = '(?: more| extra)?';
const MORE = '(?:more )?';
const ELSE = '(?: long| tall| old| deep| high| wide| years old)?';

/** What English sentences of a word problem tell; the first that fits the whole clause counts. */
export const englishClauses: readonly (readonly [pattern: string, tells: Builder])[] = [
  [`${IF}now {O} {have} {A}(?: left)?{P}`, tell.now],
  [`${IF}{O} (?:now |still ){have} {A}(?: left)?{P}`, tell.now],
  [`${IF}{O} {have} {A} (?:left|now|remaining)(?: with (?:him|her|them))?{P}`, tell.now],
  [`${IF}{O} (?:still )?{have} (?:only )?{A} left{P}`, tell.now],
  [`{have} {A} left{P}`, tell.now],
  [`${IF}{O} (?:is|was) left with {A}`, tell.now],
  [`${IF}(?:now )?there {be} (?:now )?{A} left{P}`, tell.thereNow],

  [`${IF}there {be} {A} in each {U}`, tell.each],
  [`${IF}each {U} (?:has|had|holds|contains|costs|cost|weighs|gets|takes|needs) {A}(?: in it)?`, tell.each],
  [`${IF}{O} {have} {A} with {B} in each(?: {U})?`, tell.countWithEach],
  [`${IF}there {be} {A} with {B} in each(?: {U})?`, tell.countWithEach],
  [`${IF}{O} {act} {A} for {B} each`, tell.spendsEach],
  [
    `${IF}{O} (?:bought|buys) {T} for #(?<A>\\d) (?<At>dollars)(?: and {U} for #(?<B>\\d) (?<Bt>dollars))?`,
    tell.spends,
  ],
  [`${IF}{O} (?:spent|spends) #(?<A>\\d) (?<At>dollars)(?: (?:on|at|to buy) {T})?`, tell.spends],
  [`${IF}{O} {any} {A} (?:of|with) {B} each`, tell.countWithEach],
  [`${IF}each {U} (?:has|had) {A} (?:in|on) it`, tell.each],
  [`${IF}{A} costs? {B} each`, tell.spendsEach],
  [`${IF}{A} costs? {B}`, tell.together],
  [`${IF}{T} (?:costs|cost|weighs) {A}`, tell.worth],
  [`${IF}{O} {act} {A} in {B}`, tell.done],
  [`${IF}{O} {any} {A} (?:each|every|per|a|an) {U} for {B}`, tell.eachFor],
  [`${IF}{O} {any} {A} (?:each|every|per|a|an) {U}`, tell.each],
  [`${IF}(?:every|each) (?<U>day|week|month|year) {O} {any} {A}`, tell.each],

  [`${IF}{O} {have} {A} more than {X}`, tell.more],
  [`${IF}{O} {have} {A} (?:fewer|less) than {X}`, tell.fewer],
  [`${IF}{O} {any} #(?<A>\\d) more (?<At>{W}(?: of {W}| {W}){0,2}) than {X}(?: did)?`, tell.more],
  [`${IF}{O} {any} #(?<A>\\d) (?:fewer|less) (?<At>{W}(?: of {W}| {W}){0,2}) than {X}(?: did)?`, tell.fewer],
  [`${IF}{O} {be} {A} (?:older|taller|longer|heavier) than {X}`, tell.more],
  [`${IF}{O} {be} {A} (?:younger|shorter|lighter) than {X}`, tell.fewer],
  [`${IF}{O} {any} #(?<A>\\d) times as (?:many|much)(?: {T})? as {X}(?: does| did)?`, tell.times],
  [`${IF}{O} {any} twice as (?:many|much)(?: {T})? as {X}(?: does| did)?`, tell.double],
  [`${IF}{O} {any} half as (?:many|much)(?: {T})? as {X}(?: does| did)?`, tell.half],
  [`${IF}{O} {be} #(?<A>\\d) times as (?:old|tall|long|heavy) as {X}`, tell.times],
  [`${IF}{O} {be} twice as (?:old|tall|long|heavy) as {X}`, tell.double],
  [`${IF}{O} {be} half as (?:old|tall|long|heavy) as {X}`, tell.half],

  [`${IF}{O} (?:shares|shared|divides|divided|splits) {A} equally (?:among|between) {B}`, tell.splitInto],
  [`${IF}{O} wants to split (?:a collection of )?{T} into groups of {B}`, tell.splitBy],
  [`{A} (?:are|were) (?:shared|divided) equally (?:among|between) {B}`, tell.splitInto],
  [`{A} (?:are|were) (?:put|divided|split) into {T} of {B}`, tell.splitBy],
  [`#(?<share>\\d) % of (?:the )?{A}(?<rest>.+)`, tell.percentOf],
  [`#(?<share>\\d) % of (?:them|{T})(?<rest> (?:are|is|have|were|play|like) .+)`, tell.percentOf],
  [`#(?<share>\\d) of (?:the )?{A}(?<rest>.+)`, tell.fractionOf],
  [`#(?<share>\\d) of (?:them|{T})(?<rest> (?:are|is|have|were|play|like) .+)`, tell.fractionOf],
  [`half of (?:the )?{A}(?<rest>.+)`, tell.partOf(2)],
  [`(?:there is a|it has a) #(?<share>\\d) % discount`, tell.falls],

  [`${IF}{O} {have} some {T}{P}`, tell.some],
  [`${IF}{O} {get} some ${MORE}{T}{P}`, tell.someEvent],
  [`${IF}{O} {lose} some(?: of)?(?: (?:them|{T}))?{P}`, tell.someEvent],

  [`${IF}{O} {lose} {A} to {X}`, tell.event],
  [`${IF}{O} {lose} away {A}{P}`, tell.event],
  [`${IF}{O} (?:is|was|are|were) {A}${ELSE}`, tell.has],
  [`${IF}{O} {have} {A}{P}, {B}{Q},? and {C}{R}`, tell.has],
  [`${IF}{O} {have} {A}{P} and {B}{Q}`, tell.has],
  [`${IF}{O} {have} {A}(?: initially| at first| to start with){P}`, tell.has],
  [`${IF}{O} {have} {A}{P}`, tell.has],
  [`${IF}{O} (?:has|have|had|needs|wants) to {act} {A}{P}`, tell.has],
  [`${IF}{O} (?:has|have|had) {act} {A}${EXTRA}{P}`, tell.event],
  [`${IF}{O} (?:already|also) {act} {A}${EXTRA}{P}`, tell.event],
  [`${IF}{O} {act} {A}${EXTRA}{P}, {B}${EXTRA}{Q},? and {C}${EXTRA}{R}`, tell.event],
  [`${IF}{O} {act} #(?<A>\\d) more(?: (?<At>{W}))?{P}`, tell.event],
  [`${IF}{O} {act} {A}${EXTRA}{P} and {B}${EXTRA}{Q}`, tell.event],
  [`${IF}{O} {act} {A}${EXTRA}{P}`, tell.event],
  [
    `${IF}#(?<A>\\d)(?: (?<At>{W}(?: {W})?))?{P} (?:left|flew away|died|went home|got off|ran away){P}`.replace(
      '{P} (',
      ' (',
    ),
    tell.leaves,
  ],
  [`${IF}#(?<A>\\d) more (?<At>{W}(?: {W})?) (?:came|joined|arrived|got on)(?: to join them)?{P}`, tell.comes],
  [`${IF}there {be} {A}{P}, {B}{Q},? and {C}{R}`, tell.there],
  [`${IF}there {be} {A}{P} and {B}{Q}`, tell.there],
  [`${IF}there {be} {A}{P}`, tell.there],
  [`${IF}{A}, {B} and {C} (?:are|were)(?: sitting| living| playing)?{P}`, tell.there],
  [`${IF}{A} and {B} (?:are|were)(?: sitting| living| playing)?{P}`, tell.there],
  [`${IF}{A} (?:are|were)(?: sitting| living| playing){P}`, tell.there],
];
