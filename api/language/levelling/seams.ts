import { COMPOUND_PARTS } from './compoundParts.ts';

/** Each part, and whether it takes an s before the next. */
const PARTS: ReadonlyMap<string, boolean> = new Map(
  COMPOUND_PARTS.trim()
    .split(/\s+/)
    .map((entry) => {
      const [part = '', link] = entry.split('/');
      return [part, link === 's'];
    }),
);
const LONGEST = Math.max(...[...PARTS.keys()].map((part) => part.length)) + 6;
/** What a word's last part may end in: "-bøger·nes", "-træ·er". */
const ENDING = /^(?:e?[nt]s?|e?rs?|e?ne?s?|e?rnes?|e[nt]des?|e|s|es|ede|te|ende|nde|ere|est|e?ste|e?rsken?)$/u;
const LONGEST_ENDING = 5;
/** After these always an s: "undervisnings·time". */
const TAKES_S = /(?:ning|ling|hed|skab|tion|sion|itet|dom)$/u;
/** Too short to be told from an ending: "ideal·ist" would have ice in it. They stand before other parts only. */
const PREFIXES: ReadonlySet<string> = new Set('ud op af om på is te ur'.split(' '));
const VOWEL = /[aeiouyæøåé]/u;

/** What a reading costs: each part 1, a little more what is less sure, and not more than a word of five parts. */
const COST = { part: 1, link: 0.1, oddLink: 0.4, ending: 0.2, short: 0.2, most: 5 };

/**
 * What the beginning or the middle of a compound costs; 0 when it is no known part. After what is a compound already there
 * mostly is an s: "ord·bog" but "ord·bogs·side".
 */
function costOfFirst(text: string, isInside: boolean): number {
  const short = text.length <= 3 ? COST.short : 0;
  if (PREFIXES.has(text)) return COST.part + short;
  const takesS = PARTS.get(text);
  if (takesS !== undefined) return COST.part + short + (takesS || TAKES_S.test(text) ? COST.oddLink : 0);
  const stem = text.slice(0, -1);
  const stemTakesS = PARTS.get(stem);
  // "kokke·kniv", "katte·lem": a link e after a doubled consonant.
  const single = stem.slice(0, -1);
  if (text.endsWith('e') && single.length >= 3 && stem.at(-1) === single.at(-1) && PARTS.has(single)) {
    return COST.part + COST.link;
  }
  if (stemTakesS === undefined || stem.length < 3) return 0;
  if (text.endsWith('s')) return COST.part + (isInside || stemTakesS || TAKES_S.test(stem) ? COST.link : COST.oddLink);
  return text.endsWith('e') ? COST.part + COST.link : 0;
}

/** What the end of a compound costs, with what it is inflected by; 0 when it is no known part. */
function costOfLast(text: string): number {
  const short = text.length <= 3 ? COST.short : 0;
  if (PARTS.has(text)) return COST.part + short;
  for (let length = 1; length <= LONGEST_ENDING && text.length - length >= 2; length++) {
    if (isInflected(text.slice(0, -length), text.slice(-length))) return COST.part + COST.ending;
  }
  return 0;
}

function isInflected(stem: string, ending: string): boolean {
  if (!ENDING.test(ending) || (/^[nr]/.test(ending) && !/[aeiouyæøåé]$/u.test(stem))) return false;
  if (PARTS.has(stem)) return true;
  if (!ending.startsWith('e')) return false;
  // "blik·ket", "sky·dning·e", "cyk·ler" of "cykel".
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && PARTS.has(stem.slice(0, -1))) return true;
  if (PARTS.has(`${stem}e`)) return true;
  return /[lnr]/.test(last) && !VOWEL.test(stem.at(-2) ?? '') && PARTS.has(`${stem.slice(0, -1)}e${last}`);
}

/**
 * A compound as its parts, "hånd", "bold", "banen": those of the cheapest reading in which all are known. The word alone when
 * it is itself known, or no such reading is. Lower case.
 */
export function compoundParts(word: string): readonly string[] {
  if (word.length < 5 || costOfLast(word) > 0) return [word];
  const best: ({ readonly cost: number; readonly from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let from = 0; from < word.length; from++) {
    const before = best[from];
    if (!before) continue;
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST); to++) {
      const text = word.slice(from, to);
      const cost = to === word.length ? costOfLast(text) : costOfFirst(text, from > 0);
      if (cost === 0) continue;
      const sum = before.cost + cost;
      if (sum < (best[to]?.cost ?? COST.most)) best[to] = { cost: sum, from };
    }
  }
  return best[word.length] ? partsBack(word, best) : [word];
}

function partsBack(word: string, best: readonly ({ readonly from: number } | undefined)[]): string[] {
  const parts: string[] = [];
  let to = word.length;
  while (to > 0) {
    const from = best[to]?.from ?? 0;
    parts.unshift(word.slice(from, to));
    to = from;
  }
  return parts;
}
