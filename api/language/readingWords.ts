import { isAbbreviation, NAMES_TOO, ownsFullStop, SHORT_UNITS } from './abbreviations.ts';
import { SentenceScanner } from './sentences.ts';

/** A stretch of a text: UTF-16 offsets, the end not included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A new line that begins a sentence: an item of a list, a capital, or a mark of speech before one. */
const LINE_START = /\n(?=[ \t]*(?:[-–•*▪]\s|\d{1,2}[.)]\s|\p{L}[.)]\s|[“"„»'‘(]?\p{Lu}))/gu;
/** The lines of a list without marks: after a colon, or each with its number: "500 g mel". */
const LIST_LINE = /(?<=:[^\S\n]*)\n(?=[^\n])|(?<=\n[^\S\n]*\d[^\n]{0,80})\n(?=[^\S\n]*\d)/gu;
/** A line that goes on: it ends in a comma or a small word, so that the capital below is a name. */
const GOES_ON =
  /(?:,|[-–]|(?<!\p{L})(?:og|eller|i|på|til|fra|af|med|ved|om|for|den|det|en|et|and|or|in|of|the|to|a))[^\S\n]*$/iu;
const LINE = 80;
/** “Kommer du?” spurgte hun: what follows speech in small letters still belongs to it; else "?" and "!" end a sentence. */
const SAID = /[!?…][“”"'’»)]+$/u;
const SAYS =
  /^(?:sagde|siger|spurgte|spørger|råbte|råber|svarede|svarer|skreg|hviskede|tænkte|mumlede|udbrød|said|asked|shouted|cried|replied|whispered)(?!\p{L})/u;
/** A pupil's full stop before a small letter: "vi var i zoo. vi så en løve". */
const SMALL_START = /(?<![\p{L}.])(\p{L}{2,})\.(?=[^\S\n]+\p{Ll})/gu;
/** The same after a number, which before other words is an ordinal: "jeg fik 24. er det rigtigt?" */
const SMALL_AFTER_NUMBER =
  /\p{N}(?<!\p{N}{2})(?<!(?<!\p{L})(?:den|det|d\.) \p{N})\p{N}*\.(?=[^\S\n]+(?:jeg|du|det|den|han|hun|vi|men|min|hvad|hvor\p{L}*|(?:er|kan|har|skal) (?:det|du|jeg))(?!\p{L}))/gu;
/** No space after the mark: "Han kom hjem.Så spiste han." */
const NO_SPACE = /[.!?](?<=(?<![\p{L}.@/])\p{L}*\p{Ll}{2}.)(?=\p{Lu}\p{Ll}*(?:[ ,!?]|\.?(?:\s|$)))/gu;
/** Initials and abbreviations go on with a name, and these words are none: "avisen B.T. Den er gammel". */
const NO_NAME =
  /\.(?<=\p{L}\.)(?=[^\S\n]+(?:Jeg|Du|Han|Hun|Vi|De|Den|Det|Der|Her|Så|Men|Og|Hvad|Hvem|Hvor\p{L}*|Hvilke[nt]?|Er|Kan|Har|It|He|She|They|We|The|What|How|Why)(?!\p{L}))/gu;
const FACE =
  "(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|(?<=\\s|^)[:;=][-’']?[()DPpO])(?:[\\p{Emoji_Modifier}\\uFE0F]|\\u200d\\p{Extended_Pictographic})*";
/** Faces and pictures close what stands before them: "Vi vandt! 🎉", "Det var sjovt :) Vi ses." */
const FACES = new RegExp(`^${FACE}(?:\\s*${FACE})*(?=\\s|$)`, 'u');
const FACE_BEFORE_CAPITAL = new RegExp(`${FACE}(?=[^\\S\\n]+\\p{Lu})`, 'gu');
/** Two initials, which the scanner can not see at once: "Skriv til A. P. Møller." */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;
const INITIAL_AND_NAME = /^\p{Lu}\.[^\S\n]\p{Lu}\p{Ll}/u;
/** A class and its letter: "Vi i 9. A vandt." Not "I", which is a word. */
const CLASS_NUMBER = /(?<!\p{N})(?:10|\d)\.$/u;
const CLASS_LETTER = /^[A-HJ-Z](?![\p{L}\p{N}])(?!\.\s)/u;

/**
 * Where the sentences of a text stand, in reading order, without the white space around them. Danish and English. Headings
 * and the items of a list are sentences of their own; "Kommer du?" spurgte hun is one. Linear in the text's length.
 */
export function sentencePlaces(text: string): Place[] {
  const scanner = new SentenceScanner();
  const places: Place[] = [];
  let at = 0;
  for (const sentence of [...scanner.push(text), ...scanner.end()]) {
    let from = at;
    for (const end of endsInside(sentence)) {
      if (at + end <= from) continue;
      add(text, places, from, at + end);
      from = at + end;
    }
    at += sentence.length;
    add(text, places, from, at);
  }
  return places;
}

/** Where sentences end inside what the scanner took for one, in order. */
function endsInside(sentence: string): number[] {
  const lines = [LINE_START, LIST_LINE].flatMap((line) => [...sentence.matchAll(line)].map(({ index }) => index));
  const stops = [...sentence.matchAll(SMALL_START)]
    .filter(({ 1: word = '', index }) => {
      const lower = word.toLowerCase();
      if (NAMES_TOO.has(lower)) return !/\p{N}\s?$/u.test(sentence.slice(Math.max(0, index - 2), index));
      return !isAbbreviation(word) && !SHORT_UNITS.has(lower);
    })
    .map(({ 0: found, index }) => index + found.length);
  const others = [SMALL_AFTER_NUMBER, NO_SPACE, NO_NAME, FACE_BEFORE_CAPITAL].flatMap((mark) =>
    [...sentence.matchAll(mark)].map(({ 0: found, index }) => index + found.length),
  );
  return [
    ...lines.filter((line) => !GOES_ON.test(sentence.slice(Math.max(0, line - LINE), line))),
    ...stops,
    ...others,
  ].sort((one, other) => one - other);
}

/** Adds the stretch without its white space; what belongs to the one before, to that. */
function add(text: string, places: Place[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (start === end) return;
  const last = places.at(-1);
  const faces =
    last && !text.slice(last.to, start).includes('\n') ? (FACES.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  if (last && faces > 0) {
    places[places.length - 1] = { from: last.from, to: start + faces };
    add(text, places, start + faces, end);
    return;
  }
  if (last && goesOn(text, last, start)) places[places.length - 1] = { from: last.from, to: end };
  else places.push({ from: start, to: end });
}

/** Whether what begins at `start` belongs to the stretch before it: who said that, a class’s letter, a second initial. */
function goesOn(text: string, last: Place, start: number): boolean {
  if (text.slice(last.to, start).includes('\n')) return false;
  const next = text.slice(start, start + 12);
  const before = text.slice(Math.max(last.from, last.to - 4), last.to);
  if (/^\p{Ll}/u.test(next)) return SAID.test(before) || (/[!?]$/.test(before) && SAYS.test(next));
  return (
    (CLASS_NUMBER.test(before) && CLASS_LETTER.test(next)) || (INITIAL.test(before) && INITIAL_AND_NAME.test(next))
  );
}

const LETTERS = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d';
const WORD = new RegExp(
  [
    // Addresses: "https://emu.dk/dansk", "www.dr.dk", "navn@skole.dk".
    '(?:https?://|www\\.)[^\\s<>"“”»«]*[^\\s<>"“”»«.,:;!?)\\]]',
    '[\\w.-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+',
    // Numbers in groups of three: "10 000". Then "3,5", "1.200", "14.30", "3/4", "7.-9.", "2–3", "5b".
    '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:,\\d+)?',
    `\\p{N}[${LETTERS}]*(?:(?:[.,:/’'-]|–|\\.-|\\.–)\\p{N}[${LETTERS}]*|[-’'/]\\p{L}[${LETTERS}]*)*`,
    // Words: "e-mailen", "it-udstyr’s", "f.eks", "km/t", "og/eller", "don't".
    `\\p{L}[${LETTERS}]*(?:(?:[-’'/‑]|\\.(?!\\p{Lu}\\p{Ll})|(?<!\\p{Ll}\\p{Ll})\\.)[\\p{L}\\p{N}][${LETTERS}]*)*`,
    // Signs that are said; a minus, a star or a colon only between numbers and letters of a formula.
    '°[CF]?(?![\\p{L}])|[+−=·×÷%‰<>≤≥≠≈±√∞π∠△∥⊥∈^&§€$£→←↔⇌▢□]|_{2,}',
    '(?<=[\\p{N})\\]] ?)[-–*](?= ?[\\p{N}(])|(?<=[\\p{N}\\p{L})\\]] )[-–*:/](?= [\\p{N}(])|(?<=[\\p{N})])\\*(?=[\\p{L}(])|(?<![\\p{L}\\p{N}])[-–](?=\\p{N})',
  ].join('|'),
  'gu',
);

/**
 * Where the words of a text stand, as a reader sees them: "3,5", "f.eks.", "e-mailen", "14.30" and "kr." are one each.
 * Punctuation stays outside, but for the full stop of an abbreviation; signs that are said, such as "+" and "%", are words.
 * Linear in the text's length.
 */
export function wordPlaces(text: string): Place[] {
  const places: Place[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const to = index + word.length;
    const stop = text[to] === '.' && ownsFullStop(word, text.slice(to + 1, to + 4));
    places.push({ from: index, to: stop ? to + 1 : to });
  }
  return places;
}
