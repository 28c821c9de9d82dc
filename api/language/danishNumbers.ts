/** Danish number words below a hundred, with the older long forms and the bank forms of the tens. */
export const DANISH_UNITS: Readonly<Record<string, number>> = {
  nul: 0,
  én: 1,
  ét: 1,
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};
const TENS: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  tredve: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtres: 50,
  halvtredsindstyve: 50,
  treds: 60,
  tres: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
  toti: 20,
  treti: 30,
  firti: 40,
  femti: 50,
  seksti: 60,
  syvti: 70,
  otteti: 80,
  niti: 90,
};
/** Whole numbers below a hundred that are one word and no compound. */
export const DANISH_SMALL: ReadonlyMap<string, number> = new Map(
  [DANISH_UNITS, TEENS, TENS].flatMap((table) => Object.entries(table)),
);
export const DANISH_SCALES: Readonly<Record<string, number>> = {
  hundrede: 100,
  hundred: 100,
  hundreder: 100,
  tusind: 1000,
  tusinde: 1000,
  tusinder: 1000,
  million: 1_000_000,
  millioner: 1_000_000,
  milliard: 1_000_000_000,
  milliarder: 1_000_000_000,
  snes: 20,
  snese: 20,
  dusin: 12,
};
/** Parts of a whole: "fjerdedel" is 1/4. Also "halve", as in "tre halve". */
export const DANISH_PARTS: Readonly<Record<string, number>> = {
  halv: 2,
  halve: 2,
  halvdel: 2,
  halvdele: 2,
  halvdelen: 2,
  tredjedel: 3,
  tredjedele: 3,
  fjerdedel: 4,
  fjerdedele: 4,
  kvart: 4,
  femtedel: 5,
  femtedele: 5,
  sjettedel: 6,
  sjettedele: 6,
  syvendedel: 7,
  syvendedele: 7,
  ottendedel: 8,
  ottendedele: 8,
  niendedel: 9,
  niendedele: 9,
  tiendedel: 10,
  tiendedele: 10,
  elvtedel: 11,
  ellevtedel: 11,
  ellevtedele: 11,
  tolvtedel: 12,
  tolvtedele: 12,
  femtendedel: 15,
  femtendedele: 15,
  sekstendedel: 16,
  sekstendedele: 16,
  tyvendedel: 20,
  tyvendedele: 20,
  hundrededel: 100,
  hundrededele: 100,
  tusindedel: 1000,
  tusindedele: 1000,
};
export const DANISH_ORDINALS: Readonly<Record<string, number>> = {
  første: 1,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
  ellevte: 11,
  tolvte: 12,
  trettende: 13,
  fjortende: 14,
  femtende: 15,
  sekstende: 16,
  syttende: 17,
  attende: 18,
  nittende: 19,
  tyvende: 20,
  tredivte: 30,
  fyrretyvende: 40,
  hundrede: 100,
};
/** Words with a value of their own: halvanden is one and a half. */
export const DANISH_MIXED: Readonly<Record<string, readonly [number, number]>> = {
  halvanden: [3, 2],
  halvandet: [3, 2],
  halvtredje: [5, 2],
  trekvart: [3, 4],
  enkvart: [1, 4],
};

/** "hundrede" and "tusind" inside a word, largest first. */
const INSIDE: readonly (readonly [RegExp, number])[] = [
  [/^(.*?)tusinde?(?:og)?(.*)$/, 1000],
  [/^(.*?)tusind(?:og)?(.*)$/, 1000],
  [/^(.*?)hundrede?(?:og)?(.*)$/, 100],
  [/^(.*?)hundred(?:og)?(.*)$/, 100],
];

function belowHundred(word: string): number | undefined {
  const direct = DANISH_SMALL.get(word);
  if (direct !== undefined || !word.includes('og')) return direct;
  const split = /^(en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni)og(.+)$/.exec(word);
  const tens = split ? TENS[split[2] ?? ''] : undefined;
  return split && tens !== undefined ? (DANISH_UNITS[split[1] ?? ''] ?? 0) + tens : undefined;
}

/** The whole number that one Danish word spells ("femogfyrre", "tohundredeogfem"), or undefined. Lower case in. */
export function readDanishWord(word: string): number | undefined {
  if (word.length > 80) return undefined;
  const small = belowHundred(word);
  if (small !== undefined) return small;
  if (!word.includes('hundred') && !word.includes('tusind')) return undefined;
  for (const [pattern, scale] of INSIDE) {
    const match = pattern.exec(word);
    if (!match) continue;
    const [, before = '', after = ''] = match;
    const times = before === '' ? 1 : readDanishWord(before);
    const rest = after === '' ? 0 : readDanishWord(after);
    if (times !== undefined && times < 1000 && rest !== undefined && rest < scale) return times * scale + rest;
  }
  return undefined;
}

const ORDINAL_TENS: Readonly<Record<string, number>> = {
  tyvende: 20,
  tredivte: 30,
  fyrretyvende: 40,
  fyrrende: 40,
  halvtredsindstyvende: 50,
  tresindstyvende: 60,
  halvfjerdsindstyvende: 70,
  firsindstyvende: 80,
  halvfemsindstyvende: 90,
};
const UNIT_AND_TENTH = /^(en|et|to|tre|fire|fem|seks|syv|otte|ni)og(.+)$/;

/** The place that a compound ordinal names ("fireogtyvende"), or undefined. Lower case in. */
export function readDanishOrdinal(word: string): number | undefined {
  if (!word.includes('og') || !(word.endsWith('nde') || word.endsWith('te')) || word.length > 40) return undefined;
  const split = UNIT_AND_TENTH.exec(word);
  const tens = split ? ORDINAL_TENS[split[2] ?? ''] : undefined;
  return split && tens !== undefined ? (DANISH_UNITS[split[1] ?? ''] ?? 0) + tens : undefined;
}
