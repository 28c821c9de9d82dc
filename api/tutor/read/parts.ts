import { soughtIn } from './sought.ts';

/** One of several things that a task asks for. */
export interface Part {
  /** "a)"; empty where the parts have no letters. */
  readonly label: string;
  readonly text: string;
  /** What it asks for, in a few of its own words. */
  readonly sought: string;
}

const LABEL = /(?<![\p{L}\d])([a-h]\))\s*/giu;

/** Begins a demand of its own. */
const DEMANDS =
  /^(?:(?:og|and|then|så|derefter|bagefter)\s)?(?:forklar|beskriv|tegn|skriv|giv|nævn|find|sammenlign|vis|diskut[eé]r|vurd[eé]r|beregn|udregn|lav|opstil|begrund|fortæl|analys[eé]r|sæt|explain|describe|draw|write|give|name|find|compare|show|discuss|calculate|make|tell|state|list)(?!\p{L})/iu;

/** A part is told by its first words where it asks no question. */
const FIRST_WORDS = 6;

/**
 * The parts of a task, in order: those with letters, else each sentence that asks or demands something. A task of one part
 * has none.
 */
export function partsOf(task: string): Part[] {
  const marks = [...task.matchAll(LABEL)];
  const labelled = marks.map((mark, at) => ({
    label: (mark[1] ?? '').toLowerCase(),
    text: task.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? task.length).trim(),
  }));
  const parts =
    labelled.length > 1
      ? labelled
      : sentencesOf(task)
          .filter((sentence) => sentence.endsWith('?') || DEMANDS.test(sentence))
          .map((text) => ({ label: '', text }));
  if (parts.length < 2) return [];
  return parts.map((part) => ({ ...part, sought: soughtOf(part.text) }));
}

/** Sentences, without a heading such as "Natur/teknologi:" before them. */
const sentencesOf = (task: string): string[] =>
  task
    .split(/(?<=[.?!])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^\s*[\p{L}/ ]{2,24}:\s+/u, '').trim())
    .filter((sentence) => sentence !== '');

function soughtOf(text: string): string {
  if (text.includes('?')) {
    const asked = soughtIn(text);
    if (asked !== '') return asked;
  }
  const words = text.replace(/[.?!]+$/u, '').split(/\s+/u);
  const first = words
    .slice(0, FIRST_WORDS)
    .join(' ')
    .replace(/[,;:]$/u, '');
  if (/["»«<>{}[\]|\\$]/u.test(first)) return '';
  return words.length > FIRST_WORDS ? `${lowered(first)} …` : lowered(first);
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "det er a", "svaret på b) er 12", "b is the price". */
const NAMES =
  /(?:^|[.,;]\s*|(?<!\p{L})(?:det er|er|svaret på|til|it'?s|that'?s|is|to|for) )([a-h])(?:\)|(?=\s*(?:[.!,]|$|er |is |= ?\d|: ?\d)))/iu;

/** A calculation after the letter is about the next part. */
const SUM_AFTER = /\d\s?[-+*·×x:/]\s?\d/u;

/** The part of a task that the new work of a message belongs to; null when it names none. */
export function workedPart(message: string, parts: readonly Part[]): number | null {
  const named = namedPart(message, parts);
  const rest = message.slice((NAMES.exec(message)?.index ?? 0) + 1);
  return named === null ? null : Math.min(named + (SUM_AFTER.test(rest) ? 1 : 0), parts.length - 1);
}

/** The part of a task that a message speaks of, by its place among them; null when it names none. */
export function namedPart(message: string, parts: readonly Part[]): number | null {
  const label = `${NAMES.exec(message)?.[1]?.toLowerCase() ?? ''})`;
  const at = parts.findIndex((part) => part.label === label);
  return at < 0 ? null : at;
}

/** Words of a task are compared by this many first letters. */
const STEM = 5;
const CHAIN = /\p{L}\s?(?:->|→|–|-(?=\s))\s?\p{L}.*(?:->|→|–|\s-\s)/u;
/** Whether a message sets at least three things in a row. */
export const drawsChain = (message: string): boolean => CHAIN.test(message);

const DRAWS = /kæde|chain|tegn|draw|kredsløb|cycle/iu;

/**
 * The last part of a task that a message has a telling word of, one that no other part has ("musene"), or that asks for the
 * chain that the message draws; null when there is none.
 */
export function touchedPart(message: string, parts: readonly Part[]): number | null {
  const said = stemsOf(message);
  const stems = parts.map(({ text }) => stemsOf(text));
  const at = parts.findLastIndex(({ text }, index) => {
    if (drawsChain(message) && DRAWS.test(text)) return true;
    const others = new Set(stems.flatMap((other, place) => (place === index ? [] : [...other])));
    return [...(stems[index] ?? [])].some((stem) => said.has(stem) && !others.has(stem));
  });
  return at < 0 ? null : at;
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM)));
