import type { Builder } from './build.ts';
import * as tell from './build.ts';

const IF = '(?:hvis )?(?:så |derefter |bagefter |senere |her )?';
const AND = '(?:,| og)';
const UNIT_WORD = '(?: (?:gammel|gamle|gammelt|høj|højt|høje|lang|langt|lange|bred|bredt|tung|tungt|dyb|dybt))?';
const AFTERWARDS = '(?: mere| til| ekstra| nye| andre| flere)?';
const LIKE = '(?:mange|meget|gammel|gamle|høj|lang|tung|stor|dyr)';
/** What is told of a part: it is so, or that is done with it. */
const IS = '(?:er|var|bliver|blev|har|går|cykler|spiller|kan|bor|kommer|havde)';
/** Parts in words, from a half on. */
const PARTS = ['halvdelen', 'en tredjedel', 'en fjerdedel', 'en femtedel'];
const CONTAINS = '(?:er der plads til|er der|ligger der|sidder der|står der|går der)';

/** What Danish sentences of a word problem tell; the first that fits the whole clause counts. */
export const danishClauses: readonly (readonly [pattern: string, tells: Builder])[] = [
  [`${IF}nu {have} {O} {A}(?: tilbage)?{P}`, tell.now],
  [`${IF}{O} {have} {A} (?:tilbage|nu){P}`, tell.now],
  [`${IF}{O} {have} nu (?:kun )?{A}(?: tilbage)?{P}`, tell.now],
  [`${IF}(?:nu {be} der|der {be} nu) {A}(?: tilbage)?{P}`, tell.thereNow],
  [`${IF}der {be} {A} tilbage{P}`, tell.thereNow],
  [`${IF}{O} og {X} har tilsammen {A}`, tell.bothHave],
  [`${IF}{O} og {X} har {A} tilsammen`, tell.bothHave],

  [`${IF}der er plads til {A} i hver(?:t)? {U}`, tell.each],
  [`${IF}der {be} {A} (?:i|på|til) hver(?:t)? {U}`, tell.each],
  [`${IF}(?:i|på) hver(?:t)? {U} ${CONTAINS} {A}`, tell.each],
  [`${IF}hver(?:t)? {U} (?:har|rummer|vejer|koster|får|indeholder) {A}`, tell.each],
  [`${IF}{O} {any} {A} med {B} (?:i|på) hver(?:t)?(?: {U})?`, tell.countWithEach],
  [`${IF}der {be} {A} med {B} (?:i|på) hver(?:t)?(?: {U})?`, tell.countWithEach],
  [`(?:i|på|ved) {T} {be}(?: der)? {A} med {B} (?:i|på) hver(?:t)?(?: {U})?`, tell.countWithEach],

  [
    `${IF}der {be} {A} (?:i|på) (?:en|et|én|ét) (?<U>kasse|pakke|pose|æske|bakke|karton|bundt|dag|uge|måned|år|time|minut)`,
    tell.each,
  ],
  ['{O} {do} med en fart på {A} i (?<U>timen|sekundet)', tell.each],
  ['{O} {do} med {A} i (?<U>timen|sekundet)', tell.each],
  [`${IF}det koster {A} (?:pr|for hver|for én|for en|for et) {U}`, tell.each],
  ['der løber {A}(?: vand)?(?: ud| ind)? (?:hver(?:t)?|pr|i) {U}', tell.each],
  ['prisen på {T} er {A}(?: uden moms)?', tell.worth],
  [`{T} koster {B} for {A}`, tell.together],
  ['i {T} til {A} skal der bruges {B}', tell.together],
  ['til (?:en|et|én|ét) {T} skal (?:man|du|vi|{O}) bruge {A}', tell.worth],
  [`${IF}(?:hos|i|på) {U} koster {T} {A}`, tell.worth],
  ['der (?:skal|bruges|skal bruges) {A} til (?:en|et|én|ét) {T}', tell.worth],
  ['der skal bruges {B} til {A}', tell.together],
  [`${IF}{O} {act} {A} til {B} (?:stykket|pr {T})`, tell.spendsEach],
  [
    `${IF}{O} (?:køber|købte) {T} (?:til|for) #(?<A>\\d) (?<At>kr)(?: og {U} (?:til|for) #(?<B>\\d) (?<Bt>kr))?`,
    tell.spends,
  ],
  [`${IF}{O} (?:køber|købte) {T} (?:til|for) #(?<A>\\d) (?<At>kr)`, tell.spends],
  [`{A} koster {B} stykket`, tell.spendsEach],
  ['til {T} {act} {O} {A} til {B} stykket', tell.spendsEach],
  ['{A} til {B} stykket', tell.spendsEach],
  [`${IF}{A}{P} koster(?: i alt)? {B}`, tell.together],
  [`${IF}{T} (?:koster|vejer|vejede|rummer) {A}(?: uden moms)?`, tell.worth],
  [`der går {A} til (?:én|en|et|ét) {T}`, tell.worth],
  [`${IF}{O} {act} {A} på {B}`, tell.done],
  [`${IF}{O} {act} {A} til #(?<B>\\d) (?<Bt>kvadratmeter)`, tell.together],

  [`${IF}{O} {any} {A} (?:hver(?:t)?|pr|om|i) {U}(?<!formiddagen|eftermiddagen|morgenen|aftenen) i {B}`, tell.eachFor],
  [`${IF}{O} {act} {A}(?: op)? (?:hver(?:t)?|pr) {U}`, tell.each],
  [`${IF}{O} {act} {A} (?:om (?<U>dagen|ugen|måneden|året)|i (?<U>timen|minuttet|sekundet))`, tell.each],

  [`${IF}{O} {have} {A} (?:flere|mere)(?: end {X})?`, tell.more],
  [`${IF}{O} {have} {A} (?:færre|mindre)(?: end {X})?`, tell.fewer],
  [`${IF}{O} {have} #(?<A>\\d) (?:flere|mere) (?<At>{W}) end {X}`, tell.more],
  [`${IF}{O} {have} #(?<A>\\d) (?:færre|mindre) (?<At>{W}) end {X}`, tell.fewer],
  [`${IF}{O} {act} {A} (?:flere|mere) end {X}`, tell.more],
  [`${IF}{O} {act} {A} (?:færre|mindre) end {X}`, tell.fewer],
  [`${IF}{O} er {A} (?:ældre|højere|længere|tungere|dyrere)(?: end {X})?`, tell.more],
  [`${IF}{O} er {A} (?:yngre|lavere|kortere|lettere|billigere)(?: end {X})?`, tell.fewer],
  [`${IF}{O} (?:{have}|er) #(?<A>\\d) gange så ${LIKE}(?: {T})?(?: som {X})?`, tell.times],
  [`${IF}{O} (?:{have}|er) dobbelt så ${LIKE}(?: {T})?(?: som {X})?`, tell.double],
  [`${IF}{O} (?:{have}|er) (?:halvt|halv) så ${LIKE}(?: {T})?(?: som {X})?`, tell.half],

  ['(?:{O} (?:deler|fordeler)|der deles) {A}(?: ligeligt)? (?:mellem|imellem|i|på) {B}', tell.splitInto],
  ['{A} (?:skal )?(?:deles|fordeles)(?: ligeligt)? (?:mellem|imellem|i|på) {B}', tell.splitInto],
  ['{B} deler (?:dem|det|den|{T})(?: (?:lige|ligeligt))?(?: mellem sig)?', tell.splitInto],
  [
    '(?:den|det|de) (?:skal )?(?:deles|saves|klippes|skæres)(?: ligeligt)? (?:i|mellem) #(?<B>\\d) lige store (?<Bt>{W})',
    tell.splitInto,
  ],
  ['{A} (?:skal )?deles i {T} med {B} i hver', tell.splitBy],

  [`{O} {lose} #(?<share>\\d) % af (?:dem|{T}){P}`, tell.percentGone],
  [`{O} {lose} #(?<share>\\d) af (?:dem|{T}){P}`, tell.fractionGone],
  ...PARTS.map((part, index) => [`{O} {lose} ${part} af (?:dem|{T}){P}`, tell.partGone(index + 2)] as const),
  [`#(?<share>\\d) % af (?:de )?{A}(?<rest>.+)`, tell.percentOf],
  [`#(?<share>\\d) % af (?:dem|{T})(?<rest> ${IS} .+)`, tell.percentOf],
  [`#(?<share>\\d) af (?:en|et) {T} på {A}(?<rest> .+)`, tell.fractionOf],
  [`(?:ud )?af {A} {be} #(?<share>\\d)(?<rest> {W})`, tell.fractionOf],
  [`#(?<share>\\d) af (?:de )?{A}(?<rest>.+)`, tell.fractionOf],
  [`#(?<share>\\d) af (?:dem|{T})(?<rest> ${IS} .+)`, tell.fractionOf],
  ...PARTS.flatMap(
    (part, index) =>
      [
        [`${part} af (?:de )?{A}(?<rest>.+)`, tell.partOf(index + 2)],
        [`${part} af (?:dem|{T})(?<rest> ${IS} .+)`, tell.partOf(index + 2)],
      ] as const,
  ),
  [`resten(?: af (?:dem|{T}))?(?<rest> ${IS} .+)`, tell.restOf],
  [`der er #(?<share>\\d) % rabat(?: på {T})?`, tell.falls],
  [
    `(?:den|det|de|prisen|{T}) (?:bliver |er )?(?:sat|sættes|nedsættes)(?: ned)? (?:ned )?med #(?<share>\\d) %(?: igen)?`,
    tell.falls,
  ],
  [`(?:den|det|de|prisen|{T}) (?:bliver |er )?(?:sat|sættes) op med #(?<share>\\d) %(?: igen)?`, tell.rises],
  [
    `(?:så|derefter|bagefter|senere) (?:bliver|sættes) (?:den|det|prisen) (?:sat )?ned med #(?<share>\\d) %(?: igen)?`,
    tell.falls,
  ],
  [
    `(?:så|derefter|bagefter|senere) (?:bliver|sættes) (?:den|det|prisen) (?:sat )?op med #(?<share>\\d) %(?: igen)?`,
    tell.rises,
  ],
  [`(?:den|det|de|prisen) falder (?:med )?#(?<share>\\d) %`, tell.falls],
  [`(?:den|det|de|prisen) stiger (?:med )?#(?<share>\\d) %`, tell.rises],
  [`momsen er(?: på)? #(?<share>\\d) %`, tell.rises],

  [`${IF}{O} {have} nogle {T}`, tell.some],
  [`${IF}{O} {get} nogle {T}{P}`, tell.someEvent],
  [`${IF}{O} {lose} nogle {T}{P}`, tell.someEvent],
  [`${IF}{O} (?:køber|købte) (?<T>(?:en|et) {W})`, tell.someEvent],

  ['{O} samler på {T}', tell.nothing],
  ['{O} (?:skal|er|var){P}', tell.nothing],
  [`${IF}{O} (?:skal|vil) {act} {A}{P}`, tell.has],
  [`${IF}{O} {do} (?:rundt )?med {A}{P}`, tell.has],
  ['{T} indeholder {A}', tell.has],
  ['{A} skal{P}', tell.there],
  [`${IF}{O} {lose} {A} til {X}`, tell.event],
  [`${IF}{O} har (?:sparet|samlet) {A} (?:op|sammen)`, tell.has],
  [`${IF}{O} er {A}${UNIT_WORD}`, tell.has],
  [`${IF}{O} {have} {A}{P}, {B}{Q} og {C}{R}`, tell.has],
  [`${IF}{O} {have} {A}{P}${AND} {B}{Q}`, tell.has],
  [`${IF}{O} {have} {A}{P}`, tell.has],
  [`${IF}{O} har (?:allerede )?{act} {A} (?:i|af) (?:en|et) {W} på {B}`, tell.partDone],
  [`${IF}{O} har (?:allerede )?{act} {A}{P}`, tell.event],
  [`${IF}{O} {act} {A}{P}, {B}{Q} og {C}{R}`, tell.event],
  [`${IF}{O} {act} {A}${AFTERWARDS}{P}${AND} {B}${AFTERWARDS}{Q}`, tell.event],
  [`${IF}{O} {act} {A}${AFTERWARDS}{P}(?: væk| af)?`, tell.event],
  [`(?:så|derefter|bagefter|senere) {act} {O} {A}${AFTERWARDS}{P}(?: væk| af)?`, tell.event],

  [`${IF}(?:ved {T} |her )?(?:står|stiger) {A} af`, tell.leaves],
  [
    `${IF}{A} (?:flyver|flyver væk|fløj væk|løber væk|svømmer væk|går hjem|kører væk|står af|stiger af|forsvinder|dør|er syge|er solgt|bliver solgt|knækker|er væk){P}`,
    tell.leaves,
  ],
  [`${IF}{A}${AFTERWARDS} (?:kommer|stiger på|står på|flyver hen|kommer til){P}`, tell.comes],
  [`${IF}(?:så|derefter|bagefter)? ?(?:kommer|stiger|står) der {A}${AFTERWARDS}{P}(?: på| til)?`, tell.comes],
  [`(?:i|på|ved) {T} {be}(?: der)? {A}{P}, {B}{Q} og {C}{R}`, tell.there],
  [`(?:i|på|ved) {T} {be}(?: der)? {A}{P} og {B}{Q}`, tell.there],
  [`(?:i|på|ved) {T} {be}(?: der)? {A}{P}`, tell.there],
  [`${IF}der {be} {A}{P}, {B}{Q} og {C}{R}`, tell.there],
  [`${IF}der {be} {A}{P} og {B}{Q}`, tell.there],
  [`${IF}der {be} {A}{P}`, tell.there],
  [`#(?<share>\\d)(?: {T})? (?:er|var)(?<rest> {W})`, tell.fractionOf],
];
