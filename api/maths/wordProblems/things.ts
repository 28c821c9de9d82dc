/** What is counted: "røde klodser", "bottles of soda", "kr". Compared by the stems of its words. */
export interface Thing {
  readonly text: string;
  readonly stems: readonly string[];
  /** The stem of the noun itself. */
  readonly head: string;
}

/** Units under one name each; amounts of money are of the thing `money`. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    money: 'kr kroner krone penge dollar dollars money euro euros',
    mm: 'mm millimeter millimetre millimeters',
    cm: 'cm centimeter centimetre centimeters centimetres',
    m: 'm meter metre meters metres',
    km: 'km kilometer kilometre kilometers kilometres',
    g: 'g gram grams',
    kg: 'kg kilo kilogram kilograms',
    ml: 'ml milliliter',
    cl: 'cl centiliter',
    dl: 'dl deciliter',
    l: 'l liter litre liters litres',
    'm²': 'm² kvadratmeter',
    hektar: 'hektar hectares',
    feet: 'feet foot',
    inch: 'inch inches',
    mile: 'mile miles',
    pound: 'pound pounds pund',
    second: 'sekund sekunder second seconds',
    minute: 'min minut minutter minuttet minute minutes',
    hour: 'time timer timen hour hours',
    day: 'dag dage dagen day days',
    week: 'uge uger ugen week weeks',
    month: 'måned måneder måneden month months',
    year: 'år året year years',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
);

const MEASURES = [
  'mm',
  'cm',
  'm',
  'km',
  'g',
  'kg',
  'ml',
  'cl',
  'dl',
  'l',
  'm²',
  'hektar',
  'feet',
  'inch',
  'mile',
  'pound',
];

/** Whether a thing is a measure of its own, as kilometres are: what is measured need not be named again. */
export const isMeasure = ({ head }: Thing): boolean => head === 'money' || MEASURES.includes(head);

const PIECE = /^(?:stykker?|stk|pieces?)$/u;
const NO_WORD = new Set(
  'en et den det de a an the of hans hendes sin sit sine his her their deres min mit mine my our vores your din af'.split(
    ' ',
  ),
);

/** Nouns that change within, each under the form of its plural. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'bog bøger,barn børn,and ænder,mand mænd,fod fødder,tand tænder,ko køer,gås gæs,far fædre,child children,man men,woman women,mouse mice,goose geese,person people,personer people,personen people,tooth teeth,leaf leaves,loaf loaves,shelf shelves'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([one = '', more = '']) => [one, more] as const),
);
const SHORTEST = 3;

/** The form that a word's inflections share, as far as it takes to tell two nouns of one text apart. */
export function stemOf(word: string): string {
  const unit = UNITS.get(word);
  if (unit !== undefined) return unit;
  let stem = word.replace(/'s?$/u, '');
  stem = IRREGULAR.get(stem) ?? stem;
  if (stem.length > SHORTEST) stem = stem.replace(/ies$/u, 'y');
  for (let before = ''; before !== stem && stem.length > SHORTEST; ) {
    before = stem;
    // "billet" ends in no article's "et": its doubled l stays, or it would be a "bil".
    stem = stem.replace(/et$/u, '');
    if (stem === before) stem = stem.replace(/(?<=[^aeiouyæøå])el$/u, 'l');
    if (stem === before) stem = stem.replace(/(?:e|s|er|r|en|n)$/u, '').replace(/([^aeiouyæøå])\1$/u, '$1');
  }
  return stem;
}

/** Reads a noun phrase. The noun stands last, or before "of"; a measure stands before what is measured. */
export function thingOf(text: string): Thing {
  const all = text.split(/[\s-]+/u).filter((word) => word !== '' && !NO_WORD.has(word));
  const words = all.length > 1 ? all.filter((word) => !PIECE.test(word)) : all;
  const [before = ''] = text.split(/ of (?!$)/u);
  const noun = before.split(/[\s-]+/u).findLast((word) => words.includes(word)) ?? words.at(-1) ?? '';
  const stems = words.map(stemOf);
  const unit = stems.find((stem) => stem === 'money' || MEASURES.includes(stem));
  return { text: text.trim(), stems, head: unit ?? stemOf(noun) };
}

export const NOTHING: Thing = { text: '', stems: [], head: '' };

/** "fodboldkort" are "kort". */
const isCompoundOf = (compound: string, stem: string): boolean =>
  stem.length > SHORTEST && compound.length > stem.length + 1 && compound.endsWith(stem);

/**
 * Whether what is asked for takes in a thing: "klodser" takes in "røde klodser", "blå klodser" does not. What is measured
 * may be left out on either side.
 */
export function covers(asked: Thing, thing: Thing): boolean {
  if (thing.stems.length === 0 || asked.stems.length === 0) return false;
  const isWithin = (a: Thing, b: Thing): boolean =>
    a.stems.every((stem) => b.stems.some((other) => other === stem || isCompoundOf(other, stem)));
  if (isMeasure(asked) && isMeasure(thing))
    return asked.head === thing.head && (isWithin(asked, thing) || isWithin(thing, asked));
  return isWithin(asked, thing);
}

export const sameThing = (a: Thing, b: Thing): boolean => covers(a, b) && covers(b, a);

/** What several kinds are called together, by their stems. */
const KINDS: readonly (readonly [whole: string, parts: string])[] = [
  ['børn elever mennesker personer deltagere', 'piger drenge'],
  ['mennesker personer gæster tilskuere', 'børn voksne mænd kvinder piger drenge'],
  ['frugt frugter', 'æbler pærer bananer appelsiner blommer ferskner citroner'],
  ['dyr', 'hunde katte køer grise får heste høns ænder geder kaniner fugle'],
  ['blomster', 'roser tulipaner liljer påskeliljer'],
  ['children students kids pupils', 'boys girls'],
  ['people', 'adults children kids men women boys girls parents pupils teachers students'],
  ['fruit fruits', 'apples pears bananas oranges plums peaches'],
  ['animals', 'dogs cats cows pigs sheep horses hens ducks goats rabbits birds'],
  ['flowers', 'roses tulips lilies'],
];
const WHOLES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = KINDS.map(([whole, parts]) => [
  new Set(whole.split(' ').map(stemOf)),
  new Set(parts.split(' ').map(stemOf)),
]);

/** Whether these things are kinds of what is asked for: apples and pears, where pieces of fruit are asked for. */
export const areKindsOf = (asked: Thing, things: readonly Thing[]): boolean =>
  WHOLES.some(
    ([whole, parts]) => asked.stems.every((stem) => whole.has(stem)) && things.every(({ head }) => parts.has(head)),
  );
