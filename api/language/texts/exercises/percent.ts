import type { Language } from '../../../contract/language.ts';
import { noun } from './noun.ts';

/** Exercises about percent, proportion and scale. Money comes as it is written (`250 kr.`). */
const da = {
  of: (sum: string) => `Hvor meget er ${sum}?`,
  part: [
    (rate: string, whole: string) =>
      `Der går ${whole} elever på skolen. ${rate} af dem cykler i skole. Hvor mange elever cykler?`,
    (rate: string, whole: string) =>
      `En håndboldklub har ${whole} medlemmer. ${rate} af dem er under 15 år. Hvor mange medlemmer er under 15 år?`,
    (rate: string, whole: string) =>
      `Der er solgt ${whole} billetter til koncerten i Musikhuset Aarhus. ${rate} af dem er børnebilletter. Hvor mange børnebilletter er der solgt?`,
  ],
  sale: (thing: string, price: string, rate: string) =>
    `${thing} koster ${price} Der er udsalg, og prisen sættes ned med ${rate}. Hvad koster varen nu?`,
  rise: (thing: string, price: string, rate: string) =>
    `${thing} kostede ${price} sidste år. Siden er prisen steget med ${rate}. Hvad er den nye pris?`,
  saleThenRise: (thing: string, price: string, down: string, up: string) =>
    `${thing} koster ${price} Først sættes prisen ned med ${down}. Senere stiger den nye pris med ${up}. Hvad ender varen med at koste?`,
  saleThings: [
    'Et par løbesko',
    'En cykelhjelm',
    'En vinterjakke',
    'En fodbold',
    'En rygsæk',
    'Et skateboard',
    'En lampe',
  ],
  share: (part: string, whole: string) => `Hvor mange procent er ${part} af ${whole}?`,
  shareStory: [
    (part: string, whole: string) =>
      `I en klasse med ${whole} elever har ${part} et kæledyr. Hvor mange procent af eleverne har et kæledyr?`,
    (part: string, whole: string) =>
      `Et hold har spillet ${whole} kampe og vundet ${part} af dem. Hvor mange procent af kampene har holdet vundet?`,
  ],
  reverse: (thing: string, price: string, rate: string) =>
    `${thing} er sat ned med ${rate} og koster nu ${price} Hvad kostede varen før?`,
  reverseUp: (thing: string, price: string, rate: string) =>
    `${thing} er steget med ${rate} og koster nu ${price} Hvad kostede varen før?`,
  reverseWay: (left: string, factor: string) => `Den nye pris er ${left} af den gamle pris, x · ${factor}.`,
  vat: (thing: string, price: string) =>
    `${thing} koster ${price} med moms. Momsen er 25 % af prisen uden moms. Hvad er prisen uden moms?`,
  rate: (thing: string, before: string, after: string) =>
    `${thing} kostede ${before} Nu koster varen ${after} Med hvor mange procent er prisen steget?`,
  rateDown: (thing: string, before: string, after: string) =>
    `${thing} kostede ${before} På udsalg koster varen ${after} Med hvor mange procent er prisen sat ned?`,
  ratio: (one: string, other: string, total: string, a: string, b: string) =>
    `${one} og ${other} skal dele ${total} i forholdet ${a} : ${b}. Hvor mange penge får ${one}?`,
  ratioThree: (names: string, first: string, total: string, ratio: string) =>
    `${names} skal dele ${total} i forholdet ${ratio}. Hvor mange penge får ${first}?`,
  ratioWay: (parts: string, total: string) => `Der er ${parts} dele i alt. Én del er ${total} : ${parts}.`,
  recipe: [
    (people: string, amount: string, wanted: string) =>
      `Til en fest med ${people} personer er der brug for ${amount} dl saft. Hvor mange deciliter saft er der brug for til ${wanted} personer?`,
    (people: string, amount: string, wanted: string) =>
      `En opskrift på suppe til ${people} personer bruger ${amount} dl vand. Hvor mange deciliter vand skal du bruge til ${wanted} personer?`,
  ],
  unitPrice: (count: string, thing: string, price: string) => `${count} ${thing} koster ${price} Hvad koster én?`,
  unitPriceMany: (count: string, thing: string, price: string, wanted: string) =>
    `${count} ${thing} koster ${price} Hvad koster ${wanted} ${thing}?`,
  things: ['æbler', 'boller', 'blyanter', 'kuglepenne', 'karklude', 'frimærker'],
  perKilo: (kilos: string, price: string, wanted: string) =>
    `${kilos} kg kartofler koster ${price} Hvad koster ${wanted} kg?`,
  speedDistance: (speed: string, hours: string) =>
    `En bus kører ${speed} km i timen i gennemsnit. Hvor langt kører den på ${hours}?`,
  speedFind: (distance: string, hours: string) =>
    `Et tog kører ${distance} km på ${hours}. Hvor mange kilometer kører det i timen i gennemsnit?`,
  speedTime: (name: string, distance: string, speed: string) =>
    `${name} cykler ${distance} km med en fart på ${speed} km i timen. Hvor mange minutter tager turen?`,
  hours: (count: number, text: string) => `${text} ${count === 1 ? 'time' : 'timer'}`,
  minutesInHour: 'Der er 60 minutter på en time.',
  mapToReal: (scale: string, cm: string) =>
    `På et kort i målestoksforhold 1 : ${scale} er der ${cm} cm mellem to byer. Hvor mange kilometer er der i virkeligheden?`,
  planToReal: (scale: string, cm: string) =>
    `På en tegning i målestoksforhold 1 : ${scale} er et værelse ${cm} cm langt. Hvor mange meter er værelset i virkeligheden?`,
  realToMap: (scale: string, km: string) =>
    `To byer ligger ${km} km fra hinanden i virkeligheden. Hvor mange centimeter er der mellem dem på et kort i målestoksforhold 1 : ${scale}?`,
  metreWay: '1 m = 100 cm',
  kilometreWay: '1 km = 100.000 cm',
  minutes: noun('minut', 'minutter'),
};

const en: typeof da = {
  of: (sum) => `How much is ${sum}?`,
  part: [
    (rate, whole) => `There are ${whole} pupils at the school. ${rate} of them cycle to school. How many pupils cycle?`,
    (rate, whole) =>
      `A handball club has ${whole} members. ${rate} of them are under 15. How many members are under 15?`,
    (rate, whole) =>
      `${whole} tickets have been sold for the concert in Musikhuset Aarhus. ${rate} of them are child tickets. How many child tickets have been sold?`,
  ],
  sale: (thing, price, rate) =>
    `${thing} costs ${price} In the sale the price is reduced by ${rate}. What is the price now?`,
  rise: (thing, price, rate) =>
    `${thing} cost ${price} last year. Since then the price has gone up by ${rate}. What is the new price?`,
  saleThenRise: (thing, price, down, up) =>
    `${thing} costs ${price} First the price is reduced by ${down}. Later the new price goes up by ${up}. What is the price in the end?`,
  saleThings: [
    'A pair of running shoes',
    'A bicycle helmet',
    'A winter jacket',
    'A football',
    'A backpack',
    'A skateboard',
    'A lamp',
  ],
  share: (part, whole) => `What percentage is ${part} of ${whole}?`,
  shareStory: [
    (part, whole) => `In a class of ${whole} pupils, ${part} have a pet. What percentage of the pupils have a pet?`,
    (part, whole) =>
      `A team has played ${whole} matches and won ${part} of them. What percentage of the matches has it won?`,
  ],
  reverse: (thing, price, rate) =>
    `${thing} has been reduced by ${rate} and now costs ${price} What did it cost before?`,
  reverseUp: (thing, price, rate) => `${thing} has gone up by ${rate} and now costs ${price} What did it cost before?`,
  reverseWay: (left, factor) => `The new price is ${left} of the old price, x · ${factor}.`,
  vat: (thing, price) =>
    `${thing} costs ${price} with VAT. VAT is 25% of the price without VAT. What is the price without VAT?`,
  rate: (thing, before, after) =>
    `${thing} cost ${before} Now it costs ${after} By what percentage has the price gone up?`,
  rateDown: (thing, before, after) =>
    `${thing} cost ${before} In the sale it costs ${after} By what percentage is the price reduced?`,
  ratio: (one, other, total, a, b) =>
    `${one} and ${other} share ${total} in the ratio ${a} : ${b}. How much money does ${one} get?`,
  ratioThree: (names, first, total, ratio) =>
    `${names} share ${total} in the ratio ${ratio}. How much money does ${first} get?`,
  ratioWay: (parts, total) => `There are ${parts} parts in all. One part is ${total} ÷ ${parts}.`,
  recipe: [
    (people, amount, wanted) =>
      `A party of ${people} people needs ${amount} dl of juice. How many decilitres of juice are needed for ${wanted} people?`,
    (people, amount, wanted) =>
      `A recipe for soup for ${people} people uses ${amount} dl of water. How many decilitres of water do you need for ${wanted} people?`,
  ],
  unitPrice: (count, thing, price) => `${count} ${thing} cost ${price} What does one cost?`,
  unitPriceMany: (count, thing, price, wanted) => `${count} ${thing} cost ${price} What do ${wanted} ${thing} cost?`,
  things: ['apples', 'buns', 'pencils', 'pens', 'cloths', 'stamps'],
  perKilo: (kilos, price, wanted) => `${kilos} kg of potatoes cost ${price} What do ${wanted} kg cost?`,
  speedDistance: (speed, hours) => `A bus drives ${speed} km per hour on average. How far does it drive in ${hours}?`,
  speedFind: (distance, hours) =>
    `A train travels ${distance} km in ${hours}. How many kilometres does it travel per hour on average?`,
  speedTime: (name, distance, speed) =>
    `${name} cycles ${distance} km at ${speed} km per hour. How many minutes does the trip take?`,
  hours: (count, text) => `${text} ${count === 1 ? 'hour' : 'hours'}`,
  minutesInHour: 'There are 60 minutes in an hour.',
  mapToReal: (scale, cm) =>
    `On a map with the scale 1 : ${scale} two towns are ${cm} cm apart. How many kilometres is that in reality?`,
  planToReal: (scale, cm) =>
    `On a drawing with the scale 1 : ${scale} a room is ${cm} cm long. How many metres is the room in reality?`,
  realToMap: (scale, km) =>
    `Two towns are ${km} km apart in reality. How many centimetres are there between them on a map with the scale 1 : ${scale}?`,
  metreWay: '1 m = 100 cm',
  kilometreWay: '1 km = 100,000 cm',
  minutes: ['minute', 'minutes'],
};

export const percentTexts: Readonly<Record<Language, typeof da>> = { da, en };
