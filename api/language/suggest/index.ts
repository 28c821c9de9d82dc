import { COMMON_WORDS, NEVER_OFFERED } from './commonWords.ts';
import { distanceOf } from './distance.ts';
import { soundOf } from './sounds.ts';
import { SOUNDS } from './spoken.ts';

/** A word that can be offered, and what speaks against it before anything was written. */
interface Candidate {
  readonly word: string;
  readonly lower: string;
  readonly sounds: readonly string[];
  readonly cost: number;
}

/** How many are offered at most. */
const MOST_SUGGESTIONS = 5;
/** The longest word that is looked at. */
const LONGEST_WORD = 30;
/** What the bands of the common words cost, and a word that only the dictionary knows. */
const BANDS = [0, 0.15, 0.3];
const RARE = 0.6;
/** What a word may cost to be offered: a letter more for a longer word. */
const mostFor = (length: number): number => 1.1 + Math.min(length, 10) * 0.12;
/** A word that goes on after what was written, and each letter that is still missing. */
const GOES_ON = 0.45;
const MISSING = 0.06;

const candidate = (word: string, cost: number): Candidate => {
  const lower = word.toLowerCase();
  return { word, lower, sounds: [...new Set([lower, soundOf(lower), ...(SOUNDS.get(word) ?? [])])], cost };
};

/** "hest/en/e" → hest, hesten, heste. */
function formsOf(entry: string): string[] {
  const [stem = '', ...endings] = entry.split('/');
  return [stem, ...endings.map((ending) => stem + ending)];
}

let common: ReadonlyMap<string, Candidate> | undefined;
/** By the word as it is spelt, the most common first. */
function commonWords(): ReadonlyMap<string, Candidate> {
  if (common) return common;
  const words = new Map<string, Candidate>();
  for (const [band, entries] of COMMON_WORDS.entries()) {
    for (const word of entries.trim().split(/\s+/).flatMap(formsOf)) {
      if (!words.has(word)) words.set(word, candidate(word, BANDS[band] ?? RARE));
    }
  }
  common = words;
  return common;
}

/** What a candidate costs as the word that was meant; Infinity when it is not. */
function costOf({ lower, sounds, cost }: Candidate, written: string, heard: string, most: number): number {
  let least = most - cost;
  if (least < 0) return Number.POSITIVE_INFINITY;
  let isNear = false;
  for (const sound of sounds) {
    for (const form of written === heard ? [written] : [written, heard]) {
      const distance = distanceOf(form, sound, least);
      if (distance > least) continue;
      least = distance;
      isNear = true;
    }
  }
  if (written.length >= 3 && lower.startsWith(written)) {
    const missing = GOES_ON + MISSING * (lower.length - written.length);
    if (missing <= least) return missing + cost;
  }
  return isNear ? least + cost : Number.POSITIVE_INFINITY;
}

/**
 * The words that somebody may have meant who wrote `written`, likeliest first, at most {@link MOST_SUGGESTIONS}: common school
 * words by how they sound, and those of `others` (what a dictionary found). What was written is not among them.
 */
export function suggestWords(written: string, others: readonly string[] = []): string[] {
  const lower = written.toLowerCase();
  if (!canBeMeant(lower)) return [];
  const heard = soundOf(lower);
  const known = commonWords();
  const rare = [...new Set(others)]
    .filter((word) => !known.has(word) && !known.has(word.toLowerCase()))
    .map((word) => candidate(word, RARE));
  const best: { readonly word: string; readonly cost: number }[] = [];
  let most = mostFor(lower.length);
  for (const each of [...known.values(), ...rare]) {
    if (each.lower === lower || NEVER_OFFERED.has(each.lower)) continue;
    const cost = costOf(each, lower, heard, most);
    if (cost > most) continue;
    const place = best.findIndex((other) => other.cost > cost);
    best.splice(place < 0 ? best.length : place, 0, { word: inCaseOf(written, each.word), cost });
    if (best.length <= MOST_SUGGESTIONS) continue;
    best.pop();
    most = best.at(-1)?.cost ?? most;
  }
  return best.map(({ word }) => word);
}

/** Whether it is a word at all, and not so long that nobody has written it by ear. */
const canBeMeant = (lower: string): boolean => lower.length <= LONGEST_WORD && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(lower);

/** As it was begun: "Hvorfår" → "Hvorfor". */
const inCaseOf = (written: string, word: string): string =>
  /^\p{Lu}/u.test(written) ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word;
