import type { Language } from '../../../contract/language.ts';
import { noun } from './noun.ts';

/** Exercises in geometry and measurement. */
const da = {
  perimeter: (a: string, b: string) => `Et rektangel er ${a} cm langt og ${b} cm bredt. Hvad er omkredsen?`,
  perimeterFence: (a: string, b: string) =>
    `En skolehave er ${a} m lang og ${b} m bred. Der skal hegn hele vejen rundt. Hvor mange meter hegn skal der bruges?`,
  perimeterSide: (perimeter: string, a: string) =>
    `Et rektangel har omkredsen ${perimeter} cm. Den ene side er ${a} cm. Hvor lang er den anden side?`,
  perimeterWay: 'Omkreds = 2 · længde + 2 · bredde',
  area: (a: string, b: string) => `Et rektangel er ${a} cm langt og ${b} cm bredt. Hvad er arealet?`,
  areaRoom: (a: string, b: string) => `Et værelse er ${a} m langt og ${b} m bredt. Hvor mange kvadratmeter er gulvet?`,
  areaPaint: (a: string, b: string, each: string) =>
    `En væg er ${a} m lang og ${b} m høj. Den skal males, og 1 liter maling rækker til ${each} m². Hvor mange liter maling skal der bruges?`,
  areaWay: 'Areal = længde · bredde',
  triangle: (g: string, h: string) => `En trekant har grundlinjen ${g} cm og højden ${h} cm. Hvad er arealet?`,
  triangleHeight: (area: string, g: string) =>
    `En trekant har arealet ${area} cm². Grundlinjen er ${g} cm. Hvor høj er trekanten?`,
  triangleWay: 'Areal = ½ · højde · grundlinje',
  lShape: (a: string, b: string, c: string, d: string) =>
    `Et rektangel er ${a} m langt og ${b} m bredt. I det ene hjørne er der skåret et rektangel på ${c} m gange ${d} m væk. Hvad er arealet af resten?`,
  twoShapes: (a: string, b: string, c: string) =>
    `En terrasse består af et rektangel på ${a} m gange ${b} m og et kvadrat med siden ${c} m. Hvad er arealet af hele terrassen?`,
  path: (a: string, b: string, w: string) =>
    `Et bed er ${a} m langt og ${b} m bredt. Rundt om bedet er der en sti, der er ${w} m bred hele vejen. Hvad er arealet af stien?`,
  box: (a: string, b: string, c: string) => `En kasse er ${a} cm lang, ${b} cm bred og ${c} cm høj. Hvad er rumfanget?`,
  tank: (a: string, b: string, c: string) =>
    `Et akvarium er ${a} cm langt, ${b} cm bredt og ${c} cm højt. Der går 1.000 cm³ på en liter. Hvor mange liter vand kan der være i akvariet?`,
  boxWay: 'Rumfang = længde · bredde · højde',
  circleLength: (d: string) => `En cirkel har diameteren ${d} cm. Hvad er omkredsen? Regn med π = 3,14.`,
  circleArea: (r: string) => `En cirkel har radius ${r} cm. Hvad er arealet? Regn med π = 3,14.`,
  circleRing: (outer: string, inner: string) =>
    `En rund plæne har radius ${outer} m. Midt på plænen er der et rundt springvand med radius ${inner} m. Hvad er arealet af plænen uden springvandet? Regn med π = 3,14.`,
  circleWay: { length: 'Omkreds = π · diameter', area: 'Areal = π · radius²' },
  triangleAngle: (a: string, b: string) =>
    `I en trekant er to af vinklerne ${a}° og ${b}°. Hvor stor er den tredje vinkel?`,
  isosceles: (a: string) =>
    `En ligebenet trekant har topvinklen ${a}°. De to andre vinkler er lige store. Hvor stor er hver af dem?`,
  angleRatio: (times: string, more: string) =>
    `I en trekant er vinkel B ${times} gange så stor som vinkel A. Vinkel C er ${more}° større end vinkel A. Hvor stor er vinkel A?`,
  angleWay: 'Vinkelsummen i en trekant er 180°.',
  onLine: (a: string) =>
    `To vinkler ligger ved siden af hinanden på en ret linje. Den ene er ${a}°. Hvor stor er den anden?`,
  onLineThree: (a: string, b: string) =>
    `Tre vinkler ligger ved siden af hinanden på en ret linje. To af dem er ${a}° og ${b}°. Hvor stor er den tredje?`,
  atPoint: (a: string, b: string, c: string) =>
    `Fire vinkler går hele vejen rundt om et punkt. Tre af dem er ${a}°, ${b}° og ${c}°. Hvor stor er den fjerde?`,
  lineWay: 'På en ret linje er vinklerne 180° tilsammen.',
  pointWay: 'Hele vejen rundt er 360°.',
  hypotenuse: (a: string, b: string) =>
    `I en retvinklet trekant er kateterne ${a} cm og ${b} cm. Hvor lang er hypotenusen?`,
  diagonal: (a: string, b: string) => `Et rektangel har siderne ${a} cm og ${b} cm. Hvor lang er diagonalen?`,
  leg: (c: string, a: string) =>
    `I en retvinklet trekant er hypotenusen ${c} cm og den ene katete ${a} cm. Hvor lang er den anden katete?`,
  ladder: (name: string, c: string, a: string) =>
    `${name} stiller en stige på ${c} m op ad en lodret mur. Foden af stigen står ${a} m fra muren. Hvor højt når stigen op på muren?`,
  pythagorasWay: (sum: string, root: string, square: string) => `${sum} = ${square}, og √${square} = ${root}`,
  midpoint: (p: string, q: string) =>
    `Et linjestykke går fra ${p} til ${q}. Hvad er x-koordinaten til linjestykkets midtpunkt?`,
  distance: (p: string, q: string) => `Hvor langt er der mellem punkterne ${p} og ${q} i koordinatsystemet?`,
  lengthUnits: (value: string, from: string, to: string) => `Hvor mange ${to} er ${value} ${from}?`,
  unitNames: {
    mm: 'millimeter',
    cm: 'centimeter',
    m: 'meter',
    km: 'kilometer',
    g: 'gram',
    kg: 'kilogram',
    ml: 'milliliter',
    dl: 'deciliter',
    l: 'liter',
  },
  sumUnits: (a: string, b: string, to: string) => `Hvor mange ${to} er ${a} og ${b} tilsammen?`,
  unitWay: (one: string, many: string) => `${one} = ${many}`,
  duration: (name: string, from: string, to: string) =>
    `${name} går til svømning fra kl. ${from} til kl. ${to}. Hvor mange minutter varer træningen?`,
  train: (from: string, to: string) =>
    `Et tog kører fra Aarhus kl. ${from} og er i Horsens kl. ${to}. Hvor mange minutter varer turen?`,
  film: (from: string, to: string, pause: string) =>
    `En film begynder kl. ${from} og er slut kl. ${to}. Undervejs er der en pause på ${pause} minutter. Hvor mange minutter varer selve filmen?`,
  minutes: noun('minut', 'minutter'),
  durationWay: (from: string, to: string) => `Fra kl. ${from} til kl. ${to} i minutter efter midnat:`,
  change: (name: string, price: string, paid: string) =>
    `${name} køber en bog til ${price} og betaler med ${paid} Hvor mange penge får ${name} tilbage?`,
  changeTwo: (name: string, one: string, other: string, paid: string) =>
    `${name} køber en is til ${one} og en juice til ${other} ${name} betaler med ${paid} Hvor mange penge får ${name} tilbage?`,
  changeMany: (name: string, count: string, each: string, other: string, paid: string) =>
    `${name} køber ${count} boller til ${each} stykket og en kakao til ${other} ${name} betaler med ${paid} Hvor mange penge får ${name} tilbage?`,
};

const en: typeof da = {
  perimeter: (a, b) => `A rectangle is ${a} cm long and ${b} cm wide. What is the perimeter?`,
  perimeterFence: (a, b) =>
    `A school garden is ${a} m long and ${b} m wide. It is to have a fence all the way round. How many metres of fence are needed?`,
  perimeterSide: (perimeter, a) =>
    `A rectangle has a perimeter of ${perimeter} cm. One side is ${a} cm. How long is the other side?`,
  perimeterWay: 'Perimeter = 2 · length + 2 · width',
  area: (a, b) => `A rectangle is ${a} cm long and ${b} cm wide. What is the area?`,
  areaRoom: (a, b) => `A room is ${a} m long and ${b} m wide. How many square metres is the floor?`,
  areaPaint: (a, b, each) =>
    `A wall is ${a} m long and ${b} m high. It is to be painted, and 1 litre of paint covers ${each} m². How many litres of paint are needed?`,
  areaWay: 'Area = length · width',
  triangle: (g, h) => `A triangle has the base ${g} cm and the height ${h} cm. What is the area?`,
  triangleHeight: (area, g) => `A triangle has the area ${area} cm². The base is ${g} cm. How high is the triangle?`,
  triangleWay: 'Area = ½ · height · base',
  lShape: (a, b, c, d) =>
    `A rectangle is ${a} m long and ${b} m wide. In one corner a rectangle of ${c} m by ${d} m has been cut away. What is the area of the rest?`,
  twoShapes: (a, b, c) =>
    `A terrace is made of a rectangle of ${a} m by ${b} m and a square with the side ${c} m. What is the area of the whole terrace?`,
  path: (a, b, w) =>
    `A flower bed is ${a} m long and ${b} m wide. Around it there is a path that is ${w} m wide all the way. What is the area of the path?`,
  box: (a, b, c) => `A box is ${a} cm long, ${b} cm wide and ${c} cm high. What is the volume?`,
  tank: (a, b, c) =>
    `An aquarium is ${a} cm long, ${b} cm wide and ${c} cm high. A litre is 1,000 cm³. How many litres of water can it hold?`,
  boxWay: 'Volume = length · width · height',
  circleLength: (d) => `A circle has the diameter ${d} cm. What is the circumference? Use π = 3.14.`,
  circleArea: (r) => `A circle has the radius ${r} cm. What is the area? Use π = 3.14.`,
  circleRing: (outer, inner) =>
    `A round lawn has the radius ${outer} m. In the middle there is a round fountain with the radius ${inner} m. What is the area of the lawn without the fountain? Use π = 3.14.`,
  circleWay: { length: 'Circumference = π · diameter', area: 'Area = π · radius²' },
  triangleAngle: (a, b) => `In a triangle two of the angles are ${a}° and ${b}°. How large is the third angle?`,
  isosceles: (a) =>
    `An isosceles triangle has the top angle ${a}°. The other two angles are equal. How large is each of them?`,
  angleRatio: (times, more) =>
    `In a triangle angle B is ${times} times as large as angle A. Angle C is ${more}° larger than angle A. How large is angle A?`,
  angleWay: 'The angles of a triangle add up to 180°.',
  onLine: (a) => `Two angles lie beside each other on a straight line. One is ${a}°. How large is the other?`,
  onLineThree: (a, b) =>
    `Three angles lie beside each other on a straight line. Two of them are ${a}° and ${b}°. How large is the third?`,
  atPoint: (a, b, c) =>
    `Four angles go all the way round a point. Three of them are ${a}°, ${b}° and ${c}°. How large is the fourth?`,
  lineWay: 'On a straight line the angles add up to 180°.',
  pointWay: 'All the way round is 360°.',
  hypotenuse: (a, b) => `In a right-angled triangle the legs are ${a} cm and ${b} cm. How long is the hypotenuse?`,
  diagonal: (a, b) => `A rectangle has the sides ${a} cm and ${b} cm. How long is the diagonal?`,
  leg: (c, a) =>
    `In a right-angled triangle the hypotenuse is ${c} cm and one leg is ${a} cm. How long is the other leg?`,
  ladder: (name, c, a) =>
    `${name} puts a ladder of ${c} m up against a vertical wall. The foot of the ladder is ${a} m from the wall. How high up the wall does the ladder reach?`,
  pythagorasWay: (sum, root, square) => `${sum} = ${square}, and √${square} = ${root}`,
  midpoint: (p, q) => `A line segment goes from ${p} to ${q}. What is the x-coordinate of its midpoint?`,
  distance: (p, q) => `How far apart are the points ${p} and ${q} in the coordinate system?`,
  lengthUnits: (value, from, to) => `How many ${to} is ${value} ${from}?`,
  unitNames: {
    mm: 'millimetres',
    cm: 'centimetres',
    m: 'metres',
    km: 'kilometres',
    g: 'grams',
    kg: 'kilograms',
    ml: 'millilitres',
    dl: 'decilitres',
    l: 'litres',
  },
  sumUnits: (a, b, to) => `How many ${to} are ${a} and ${b} together?`,
  unitWay: (one, many) => `${one} = ${many}`,
  duration: (name, from, to) =>
    `${name} has swimming practice from ${from} to ${to}. How many minutes does the practice last?`,
  train: (from, to) =>
    `A train leaves Aarhus at ${from} and is in Horsens at ${to}. How many minutes does the trip take?`,
  film: (from, to, pause) =>
    `A film begins at ${from} and ends at ${to}. There is a break of ${pause} minutes on the way. How many minutes does the film itself last?`,
  minutes: ['minute', 'minutes'],
  durationWay: (from, to) => `From ${from} to ${to} in minutes after midnight:`,
  change: (name, price, paid) =>
    `${name} buys a book for ${price} and pays with ${paid} How much money does ${name} get back?`,
  changeTwo: (name, one, other, paid) =>
    `${name} buys an ice cream for ${one} and a juice for ${other} ${name} pays with ${paid} How much money does ${name} get back?`,
  changeMany: (name, count, each, other, paid) =>
    `${name} buys ${count} buns at ${each} each and a cocoa for ${other} ${name} pays with ${paid} How much money does ${name} get back?`,
};

export const geometryTexts: Readonly<Record<Language, typeof da>> = { da, en };
