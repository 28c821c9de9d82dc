import { DANISH_SPELLINGS, hasSpareR, isCalled, lacksNoun, lacksR, mayBeAlong, mayBeSome } from './danish.ts';
import {
  ENDINGS,
  ENGLISH_SPELLINGS,
  isMarkedTwice,
  isPresent,
  lacksParticiple,
  lacksPlural,
  lacksS,
  OWN_PAST,
  wantsCapital,
} from './english.ts';

/** Why a word is worth looking at again. */
export type Reason =
  /** English: a past made by rule of a verb that has one of its own. */
  | 'ownPast'
  /** English: an ending put on without a change in the word. */
  | 'ending'
  /** English: a present form where the task asks for the past. */
  | 'tense'
  /** English: a past or an -s after do, does or did. */
  | 'markedTwice'
  /** English: a verb without -s after one person. */
  | 'person'
  /** English: a word that takes a capital. */
  | 'capital'
  /** Danish: a verb without its present -r. */
  | 'present'
  /** Danish: a verb with -r after "at". */
  | 'infinitive'
  /** Danish: nogen or nogle. */
  | 'someAny'
  /** English: a plain verb after have. */
  | 'participle'
  /** English: a singular after a number. */
  | 'plural'
  /** Danish: ad or af. */
  | 'along'
  | 'spelling';

/** A word of a text, as it stands there, and why it is worth looking at again. */
export interface Finding {
  readonly word: string;
  readonly reason: Reason;
}

/** More of a text is not looked over. */
const LONGEST = 6000;

const OF_ENGLISH = new Set(
  'the and is was were my we he she it with to in of they you are have has this that his'.split(' '),
);
const OF_DANISH = new Set(
  'og jeg er det en et at på med min ikke til var han hun de der som af den du vi har blev'.split(' '),
);

/**
 * The words of a student's text that are worth looking at again, in the order they stand, each once. Only what is nearly
 * always a slip is found, and never what stands in the task itself; the right form is nowhere in the finding.
 */
export function lookOver(text: string, task: string): readonly Finding[] {
  const ofTask = new Set(wordsOf(task).map((word) => word.toLowerCase()));
  // A chat may do without capitals: a text that begins with one is meant to have them.
  const isSentence = /^\p{Lu}/u.test(text.trim());
  const isPast = PAST.test(task);
  const found = new Map<string, Finding>();
  for (const sentence of text.slice(0, LONGEST).split(/[.!?;:,()\n"»«“”]+/u)) {
    const words = wordsOf(sentence);
    const small = words.map((word) => word.toLowerCase());
    const english = small.filter((word) => OF_ENGLISH.has(word)).length;
    const danish = small.filter((word) => OF_DANISH.has(word)).length;
    for (const [at, word] of words.entries()) {
      const reason =
        anywhere(small[at] ?? '') ??
        inNoOther(small, at) ??
        (isPast && isPresent(small, at) ? 'tense' : null) ??
        (english > danish ? inEnglish(words, small, at, isSentence) : inDanish(small, at, words[at + 1]));
      const known = small[at] ?? '';
      if (reason && !found.has(known) && !ofTask.has(known)) found.set(known, { word, reason });
    }
  }
  return [...found.values()];
}

/** A task that wants the past. */
const PAST = /past tense|past simple|simple past|datid|yesterday|last (?:week|weekend|summer|year|month|holiday)/iu;

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** What is no word in either language. */
function anywhere(word: string): Reason | null {
  if (OWN_PAST.has(word)) return 'ownPast';
  if (ENDINGS.has(word)) return 'ending';
  return ENGLISH_SPELLINGS.has(word) || DANISH_SPELLINGS.has(word) ? 'spelling' : null;
}

/** What is told by English words alone, however short the message. */
function inNoOther(small: readonly string[], at: number): Reason | null {
  if (isMarkedTwice(small, at)) return 'markedTwice';
  if (lacksParticiple(small, at)) return 'participle';
  return lacksPlural(small, at) ? 'plural' : null;
}

function inEnglish(words: readonly string[], small: readonly string[], at: number, isSentence: boolean): Reason | null {
  if (wantsCapital(words[at] ?? '') || (words[at] === 'i' && isSentence)) return 'capital';
  return lacksS(small, at) ? 'person' : null;
}

function inDanish(small: readonly string[], at: number, next: string | undefined): Reason | null {
  if (lacksR(small, at)) return 'present';
  if (hasSpareR(small, at)) return 'infinitive';
  if (lacksNoun(small, at) || isCalled(small, at, next)) return 'spelling';
  if (mayBeSome(small, at)) return 'someAny';
  return mayBeAlong(small, at) ? 'along' : null;
}
