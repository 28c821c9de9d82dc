/** The place of a digit, counted from the right, in a number of `length` digits; undefined where there is none. */
export type Place = (length: number) => number | undefined;

const fromRight =
  (place: number): Place =>
  (length) =>
    place < length ? place : undefined;
const fromLeft =
  (place: number): Place =>
  (length) =>
    place < length ? length - 1 - place : undefined;
const middle: Place = (length) => (length % 2 === 1 ? (length - 1) / 2 : undefined);

const at = (words: string, place: Place): (readonly [string, Place])[] =>
  words.split(' ').map((word) => [word, place] as const);

/** Words that name a place. */
export const PLACES: ReadonlyMap<string, Place> = new Map([
  ...at('ener enere enerne enernes enerens enerpladsen ones units unit', fromRight(0)),
  ...at('tier tiere tierne tiernes tierens tierpladsen tens ten', fromRight(1)),
  ...at('hundreder hundrederne hundredernes hundredernes hundredepladsen hundreds', fromRight(2)),
  ...at('tusinder tusinderne tusindernes tusinde tusindpladsen thousands', fromRight(3)),
  ...at('first første forreste begynder starter begins starts leading foran', fromLeft(0)),
  ...at('second andet anden', fromLeft(1)),
  ...at('third tredje', fromLeft(2)),
  ...at('last sidste bagerste slutter ender ends final', fromRight(0)),
  ...at('middle midten midterste', middle),
]);
