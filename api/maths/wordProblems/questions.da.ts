import * as ask from './ask.ts';
import type { Asking } from './build.ts';

const WHEN =
  '(?<when> (?:i alt|tilsammen|sammenlagt|nu i alt|nu tilsammen|nu tilbage|nu|tilbage|så|fra starten|fra begyndelsen|i begyndelsen|i starten|til at begynde med))?';
const HOW = '(?:gammel|gammelt|gamle|høj|højt|høje|dyb|dybt|lang|lange|langt|tung|tungt|stor|stort|bred|bredt)';
const LONG = '(?:højere|længere|tungere|ældre|større)';
const SHORT = '(?:lavere|kortere|lettere|yngre|mindre)';
const MONEY = '(?:hvor meget|hvad|hvor mange penge)';

/** What Danish questions ask for; all readings of the first pattern that fits. */
export const danishQuestions: readonly (readonly [pattern: string, asks: Asking])[] = [
  [`hvor mange flere(?: {T})? {any} {O} end {X}`, ask.moreThan],
  [`hvor mange (?:færre|mindre)(?: {T})? {any} {O} end {X}`, ask.fewerThan],
  [`hvor mange flere {T} end {U} (?:{be} der|{any} {O})`, ask.moreThings],
  [`hvor mange færre {T} end {U} (?:{be} der|{any} {O})`, ask.fewerThings],
  [`hvor (?:meget|mange {T}) ${LONG} er {O}(?: end {X})?`, ask.moreThan],
  [`hvor (?:meget|mange {T}) ${SHORT} er {O}(?: end {X})?`, ask.fewerThan],

  ['hvor mange kroner er rabatten(?: på)?', ask.reduction],
  ['hvor (?:stor|meget) er rabatten(?: i kroner)?', ask.reduction],
  ['hvor mange kroner (?:sparer|får) {O}(?: i rabat)?', ask.reduction],
  [
    `(?:hvor meget|hvad) koster {T} (?:nu|med rabat|med moms|efter rabatten|efter prisstigningen|på udsalg)`,
    ask.newPrice,
  ],

  [`hvor mange {T} mangler {O}(?: at (?:{act}|få|betale))?`, ask.missing],
  [`hvor (?:langt|meget) mangler {O}(?: at (?:{act}|få|betale))?`, ask.missing],

  [`hvor mange {T} {get} hver(?:t)? {U}`, ask.forEach],
  [`hvor mange(?: {T})? (?:får|fik) (?:de )?hver`, ask.forEach],
  [`hvor (?:mange {T}|meget) {get} (?:de|{O}) hver`, ask.forEach],
  [
    `hvor mange {T} (?:skal der være|bliver der|kommer der|er der|ligger der|skal der) (?:i|på|til) hver(?:t)? {U}`,
    ask.forEach,
  ],
  [`hvor (?:langt|langt|stort|lang|stor|meget vejer|meget) bliver hver(?:t)? {U}`, ask.forEach],
  ['hvor mange {T} (?:tager|tog) det(?: ham| hende| dem)?(?: at .+)?', ask.parts],
  [`hvor mange {T} (?:bliver der|skal der bruges|kan der laves|bliver det til)`, ask.parts],
  [`hvor mange {T} skal {O} (?:bestille|bruge|købe)`, ask.parts],
  ['hvor mange {T} går der, før {U} er tom', ask.parts],
  ['hvor mange {T} skal {O} (?:spare op|spare|arbejde|løbe|læse|køre) for at (?:få|have|tjene|nå) {A}', ask.parts],

  [`${MONEY} (?:koster|vejer) {A}(?: i alt)?`, ask.worthOf('')],
  [`${MONEY} (?:koster|vejer) (?:en|et|én|ét|#\\d) {U}`, ask.worthOf('')],
  [`hvor mange {T} (?:koster|vejer) {A}`, ask.worthOf('')],
  [`hvor mange {T} rækker {A} til`, ask.worthOf('')],
  [`hvor mange {T} {act} {O}(?: i alt)? (?:på|i) {A}(?: med samme fart)?`, ask.worthOf('')],
  [`hvor mange {T} {act} {O}(?: i alt)? (?:på|i|om) (?:en|et|én|ét) {U}`, ask.worthOf('')],
  [`hvor mange {T} {act} {O} (?:i (?<U>timen|minuttet|sekundet)|om (?<U>dagen|ugen|måneden)|pr {U})`, ask.worthOf('')],
  [`hvor (?:langt|meget) (?:{act}|kommer|når) {O}(?: i alt)? (?:på|i) {A}(?: med samme fart)?`, ask.worthOf('')],
  [`hvor (?:langt|meget) (?:{act}|kommer|når) {O}(?: i alt)? (?:på|i|om) (?:en|et|én|ét) {U}`, ask.worthOf('')],
  [`hvor mange {T} {be} der (?:på|i) {A}`, ask.worthOf('')],
  [`hvor mange {T} (?:går der|skal der|skal der bruges|bruges der) til {A}`, ask.worthOf('')],
  ['hvad (?:er|bliver) (?:den nye pris|prisen(?: nu)?)', ask.newPrice],
  [`hvor (?:meget|mange)(?: {T})? skal (?:man|du|vi|{O}) bruge til {A}`, ask.worthOf('')],
  [`hvor meget (?:{T} )?(?:går der|skal der bruges) til {A}`, ask.worthOf('')],
  [`hvad koster {W} pr {U}`, ask.worthOf('kr')],

  [`${MONEY} (?:skal {OO} betale|betaler {OO}|koster det)${WHEN}`, ask.measure('kr')],
  [`${MONEY} koster {T}${WHEN}`, ask.cost],
  [`hvor meget skal {OO} betale${WHEN}`, ask.measure('kr')],
  [`hvor mange penge {any} {OO}${WHEN}`, ask.measure('kr')],
  [`(?:hvor meget|hvad) kostede {T}`, ask.price],
  [`hvor ${HOW} (?:er|bliver) {OO}${WHEN}`, ask.measure('')],
  [`hvor ${HOW} var {OO}${WHEN}`, ask.measure('')],
  [`hvor (?:langt|meget) {act} {OO}${WHEN}{P}`, ask.measure('')],

  ['hvor mange(?: {T})? er (?:der )?(?:i skole|til stede)', ask.amount('end')],
  [`hvor mange(?: {T})? {have} {OO}${WHEN}{P}`, ask.amount()],
  [`hvor mange(?: {T})? {be} der${WHEN}{P}${WHEN.replace('when', 'when2')}`, ask.amount()],
  [`hvor mange {T} (?:ligger|sidder|står) (?:nu )?(?:der )?${WHEN}{P}`, ask.amount()],
  [`hvor (?:mange|meget) (?:{T} )?er der tilbage{P}`, ask.amount('end')],
  [`hvor mange {T} {act} {OO}${WHEN}{P}${WHEN.replace('when', 'when2')}`, ask.amount()],
  ['hvor (?:mange(?: (?<T>{W}))?|meget) .+', ask.those],
];
