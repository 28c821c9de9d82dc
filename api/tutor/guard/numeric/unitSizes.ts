/** Units by family, each with its size in the family's smallest: two amounts of one family can be put into each other. */
export const FAMILIES: readonly (readonly (readonly [words: string, size: number])[])[] = [
  [
    ['øre cent cents ¢ pence penny pennies rappen', 1],
    ['kr krone kroner dollar dollars euro euros € pound pounds dkk', 100],
  ],
  [
    ['sekund sekunder sek second seconds sec secs s', 1],
    ['minut minutter minute minutes min mins', 60],
    ['kvarter kvarterer', 900],
    ['time timer hour hours hr hrs h t', 3600],
    ['døgn dag dage day days', 86400],
    ['uge uger week weeks', 604800],
    ['fortnight fortnights', 1_209_600],
  ],
  [
    ['måned måneder month months', 1],
    ['år year years', 12],
    ['årti årtier decade decades', 120],
    ['århundrede århundreder century centuries', 1200],
  ],
  [
    ['stk styk stykker piece pieces single singles more left mere til', 1],
    ['dozen dozens dusin', 12],
    ['snes snese score scores', 20],
  ],
  [
    ['mm millimeter millimetre millimeters millimetres', 1],
    ['cm centimeter centimetre centimeters centimetres', 10],
    ['dm decimeter decimetre decimeters decimetres', 100],
    ['m meter metre meters metres', 1000],
    ['km kilometer kilometre kilometers kilometres', 1_000_000],
  ],
  [
    ['mm² mm^2 kvadratmillimeter', 1],
    ['cm² cm^2 kvadratcentimeter', 100],
    ['dm² dm^2 kvadratdecimeter', 10_000],
    ['m² m^2 kvadratmeter', 1_000_000],
  ],
  [
    ['mg milligram', 1],
    ['g gram grams', 1000],
    ['kg kilo kilogram kilograms kilos', 1_000_000],
    ['ton tons tonne tonnes', 1_000_000_000],
  ],
  [
    ['ml milliliter millilitre milliliters millilitres cm³ cm^3 kubikcentimeter', 1],
    ['cl centiliter centilitre centiliters centilitres', 10],
    ['dl deciliter decilitre deciliters decilitres', 100],
    ['l liter litre liters litres dm³ dm^3 kubikdecimeter', 1000],
    ['m³ m^3 kubikmeter', 1_000_000],
  ],
  [
    ['en ener enere enerne ones units', 1],
    ['tier tiere tierne tens', 10],
    ['hundrede hundreder hundrederne hundred hundreds', 100],
    ['tusind tusinde tusinder thousand thousands', 1000],
  ],
];
/** Each unit's family, as its place in {@link FAMILIES}, and its size. */
export const UNITS: ReadonlyMap<string, readonly [family: number, size: number]> = new Map(
  FAMILIES.flatMap((units, family) =>
    units.flatMap(([words, size]) => words.split(' ').map((word) => [word, [family, size] as const] as const)),
  ),
);

/** Families in which an amount without a unit counts singles: "12 dozen and 1". */
export const SINGLES = new Set([3, 8]);

/** Units that are number words too. */
export const GROUPS =
  /^(?:dozens?|dusin|snese?|scores?|hundreds?|hundrede?r?|thousands?|tusinde?r?|tiere?|tens|ones|enere?)$/i;
