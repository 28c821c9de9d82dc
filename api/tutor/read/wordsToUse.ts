import { isHedged, isQuestion } from './intent.ts';
import { plain } from './words.ts';

const NAMED =
  /(?<!\p{L})(?:brug|anvend|inddrag|use)\s(?:(?:de|disse|gerne|følgende|the|these|following)\s){0,2}(?:ordene|begreberne|fagordene|fagbegreberne|ord|words|terms|concepts):?\s([^.?!\n]{3,160})/iu;
/** What a text is to deal with ("Kom ind på miljø, person, fortæller og tema"). */
const DEMANDED =
  /(?<!\p{L})(?:kom(?:me)? (?:også |gerne )?ind på|skal (?:handle om|indeholde)|få (?:også )?med|omtal|cover|deal with|include|write about)\s(?:(?:personernes|fortællingens|the|its|novellens|tekstens)\s)?([^.?!\n]{8,160})/iu;
/** So many things make a list of demands. */
const DEMANDS = 3;
const BETWEEN = /,\s?|\s(?:og|and)\s/u;
const MOST = 8;

/**
 * The words that a task wants used ("Brug ordene Jorden, Solen og hældning"), or the things that a text is to deal with, as
 * written there; none where it names none.
 */
function wordsToUse(task: string): readonly string[] {
  const named = listed(NAMED.exec(task.slice(0, 2000))?.[1] ?? '');
  if (named.length > 0) return named;
  const demanded = listed(DEMANDED.exec(task.slice(0, 2000))?.[1] ?? '');
  return demanded.length >= DEMANDS ? demanded : [];
}

function listed(list: string): readonly string[] {
  const words = list.split(BETWEEN).map((word) => word.replace(/["»«“”']/gu, '').trim());
  return words.length <= MOST && words.every((word) => /^\p{L}[\p{L} -]{1,29}$/u.test(word)) ? words : [];
}

/** A word is known by its first letters in another form: "hælder" is of "hældning". */
const STEM = 4;

/** Those of the words that stand in none of the texts, in any form. */
function wordsLeft(words: readonly string[], texts: readonly string[]): readonly string[] {
  const said = texts.flatMap((text) => plain(text.slice(0, 4000)).match(/\p{L}+/gu) ?? []);
  return words.filter((word) => !said.some((one) => one.startsWith(plain(word).slice(0, STEM))));
}

/** The words that a task wants used: those that are, those that are not, and whether the last message brought any. */
export interface NamedWords {
  readonly used: readonly string[];
  readonly left: readonly string[];
  readonly isNew: boolean;
}

/** The words that a task wants used, against what the student has written; a question uses none. Null where the task names none. */
export function namedWords(task: string, earlier: readonly string[], message: string): NamedWords | null {
  const words = wordsToUse(task);
  if (words.length === 0) return null;
  const told = [...earlier, message].filter((text) => !isQuestion(text) || isHedged(text));
  const before = wordsLeft(
    words,
    told.filter((text) => text !== message),
  );
  const left = wordsLeft(words, told);
  return { used: words.filter((word) => !left.includes(word)), left, isNew: left.length < before.length };
}
