/** Letters that are easily taken for each other, and what that costs; everything else costs 1. */
const NEAR: readonly (readonly [letters: string, cost: number])[] = [
  ['bp dt gk vf sš jy vw cs ck zs', 0.3],
  ['eæ ei æa oå ou yø øå øo yi øu', 0.3],
  ['mn jg vg vb vo ju vu gd rl nŋ kt ao aå eø aæ yu', 0.6],
  ['ea ai eo iæ oa', 0.7],
];
const SWAP: Map<string, number> = new Map(
  NEAR.flatMap(([pairs, cost]) =>
    pairs.split(' ').flatMap((pair): [string, number][] => [
      [pair, cost],
      [[...pair].reverse().join(''), cost],
    ]),
  ),
);
/** What it costs to leave a letter out or to write one too many: weak ones are often not heard. */
const LOSS: Readonly<Record<string, number>> = {
  e: 0.4,
  h: 0.4,
  d: 0.4,
  g: 0.5,
  j: 0.5,
  v: 0.5,
  r: 0.5,
  t: 0.6,
  n: 0.7,
  l: 0.7,
  a: 0.7,
  i: 0.7,
  o: 0.7,
  u: 0.7,
  y: 0.7,
  æ: 0.7,
  ø: 0.7,
  å: 0.7,
};
const FULL = 1;
const DOUBLE = 0.15;
const TURNED = 0.45;

/** The same by letter code: the letters of Danish all stand below this one. */
const CODES = 0x180;
const SWAPS = new Float32Array(CODES * CODES).fill(FULL);
const LOSSES = new Float32Array(CODES).fill(FULL);
for (const [letter, loss] of Object.entries(LOSS)) LOSSES[letter.charCodeAt(0)] = loss;
for (const [pair, swap] of SWAP) SWAPS[pair.charCodeAt(0) * CODES + pair.charCodeAt(1)] = swap;

const lossOf = (word: string, at: number): number => {
  const code = word.charCodeAt(at);
  return at > 0 && code === word.charCodeAt(at - 1) ? DOUBLE : (LOSSES[code] ?? FULL);
};
const swapOf = (one: number, other: number): number => {
  if (one === other) return 0;
  return one < CODES && other < CODES ? (SWAPS[one * CODES + other] ?? FULL) : FULL;
};

/** The longest word that is compared, and how much longer one may be than the other. */
const LONGEST = 48;
const LONGER = 4;
/** Three rows of the table, used again by each comparison. */
const ROWS = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;

/**
 * How far two words are from each other as a child's spelling goes: 0 for the same, about 0.3 for a letter that sounds nearly
 * the same, 1 for any other. Nothing more than `most` matters: then it is Infinity.
 */
export function distanceOf(one: string, other: string, most: number): number {
  const width = other.length;
  if (Math.abs(one.length - width) > LONGER || width > LONGEST || one.length > LONGEST) return Number.POSITIVE_INFINITY;
  let [before, row, next] = ROWS;
  row[0] = 0;
  for (let j = 0; j < width; j++) row[j + 1] = (row[j] ?? 0) + lossOf(other, j);
  for (let i = 0; i < one.length; i++) {
    const code = one.charCodeAt(i);
    const loss = lossOf(one, i);
    let least = (row[0] ?? 0) + loss;
    next[0] = least;
    for (let j = 0; j < width; j++) {
      const letter = other.charCodeAt(j);
      let cost = (row[j] ?? 0) + swapOf(code, letter);
      const left = (row[j + 1] ?? 0) + loss;
      if (left < cost) cost = left;
      const more = (next[j] ?? 0) + lossOf(other, j);
      if (more < cost) cost = more;
      if (i > 0 && j > 0 && code === other.charCodeAt(j - 1) && letter === one.charCodeAt(i - 1)) {
        const turned = (before[j - 1] ?? 0) + TURNED;
        if (turned < cost) cost = turned;
      }
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, row, next] = [row, next, before];
  }
  const cost = row[width] ?? Number.POSITIVE_INFINITY;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}
