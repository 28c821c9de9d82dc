/** Coins and notes by their names, in kroner and in cents. */
const VALUES: readonly (readonly [names: string, value: number])[] = [
  ['enkrone enkroner', 1],
  ['tokrone tokroner toer toere', 2],
  ['femkrone femkroner femmer femmere fiver fivers', 5],
  ['tikrone tikroner tier tiere tenner tenners dime dimes', 10],
  ['tyvekrone tyvekroner tyver tyvere', 20],
  ['quarter quarters', 25],
  ['nickel nickels', 5],
  ['penny pennies', 1],
  ['halvtredser halvtredsere halvtredskroneseddel', 50],
  ['hundredkroneseddel hundredkronesedler hundredlap hundredlapper', 100],
  ['tohundredkroneseddel', 200],
  ['femhundredkroneseddel femhundredlap', 500],
];
/** What each is worth. */
export const COINS: ReadonlyMap<string, number> = new Map(
  VALUES.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)),
);
