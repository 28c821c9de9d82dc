import { isKnownPerson } from './knownPeople.ts';
import { Is } from './lexicon.ts';
import { ALSO_WORDS, otherForms } from './nameWords.ts';
import { isBeside, isCapital, type Scan, type Word } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';
import { isWordProblem } from './wordProblem.ts';

/** The people of a class, ready for looking words up. */
interface Roster {
  /** Which people each part of a name, or a short form of it, may mean. */
  readonly parts: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many parts each person's name has. */
  readonly sizes: readonly number[];
}

interface Mention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly who: ReadonlySet<number>;
  readonly name: string;
  /** More than one part of the person's name. */
  readonly isFull: boolean;
  readonly isWord: boolean;
}

const PART = /\p{L}+/gu;
const rosters = new WeakMap<readonly string[], Roster>();

/** A class's names taken apart; the same list is taken apart once. */
function readRoster(names: readonly string[]): Roster {
  const known = rosters.get(names);
  if (known) return known;
  const parts = new Map<string, Set<number>>();
  const sizes: number[] = [];
  const add = (part: string, person: number) => parts.set(part, (parts.get(part) ?? new Set()).add(person));
  for (const [person, name] of names.entries()) {
    const found = [...name.normalize('NFKC').toLowerCase().matchAll(PART)]
      .map(([part]) => part)
      // An initial ("Kasper Ø.") counts only beside the rest of the name.
      .filter((part, i) => part.length > 1 || i > 0);
    sizes.push(found.length);
    for (const part of found) add(part, person);
    for (const form of otherForms(found[0] ?? '')) add(form, person);
  }
  const roster = { parts, sizes };
  rosters.set(names, roster);
  return roster;
}

/**
 * Names of the class, told by the roster and by introductions ("jeg hedder …"): whole words in any case, with a genitive,
 * also short forms. Parts of one name side by side are one mention. Left alone are: names that are also words, unless
 * they can only be a name; somebody else's surname after a shared first name ("Mark Twain"); people of novels, history and
 * word problems, unless school life is spoken of.
 * @param task the problem that is worked on: its people are no classmates
 */
export function findNames(scan: Scan, names: readonly string[], near: Surroundings, task: Scan | undefined): Span[] {
  const roster = readRoster(names);
  const spans: Span[] = [];
  const mentions = findMentions(scan, roster);
  const inStory = mentions.length > 0 && isWordProblem(scan);
  const taskWords = new Set(mentions.length > 0 ? task?.words.filter(isCapital).map(({ low }) => low) : []);
  const spokenOf = new Set<string>();
  const open: Mention[] = [];
  for (const mention of mentions) {
    if (isInTask(scan, near, mention, inStory || taskWords.has(mention.name))) continue;
    if (isName(scan, near, roster, mention)) {
      spans.push(spanOf(mention));
      spokenOf.add(mention.name);
    } else if (
      isCapital(scan.words[mention.first] ?? EMPTY) &&
      !(mention.isWord && startsSentence(scan.text, mention.start)) &&
      !isSomeoneElse(scan, roster, mention)
    )
      open.push(mention);
  }
  // Once somebody is spoken of, the same capitalised word is that person again.
  for (const mention of open) if (spokenOf.has(mention.name)) spans.push(spanOf(mention));
  return [...spans, ...introductions(scan, spans)];
}

/** Whether a first name is that of somebody in the task, and nothing says that a classmate is meant. */
function isInTask(scan: Scan, near: Surroundings, mention: Mention, isTold: boolean): boolean {
  return isTold && !mention.isFull && scan.text[mention.end] !== ':' && !speaksOfSchool(scan, near, mention);
}

const EMPTY: Word = { text: '', low: '', start: 0, end: 0, isNumber: false, is: 0, sentence: 0 };

function spanOf({ start, end, who, name }: Mention): Span {
  const [person] = who;
  if (who.size > 1 || person === undefined) return { kind: 'name', start, end, identity: `name ${name}` };
  return { kind: 'name', start, end, identity: `person ${person}`, person };
}

/** The roster's form of a word: as it stands, or without a genitive -s. */
function nameOf(low: string, { parts }: Roster): string | undefined {
  if (parts.has(low)) return low;
  const base = low.endsWith('s') ? low.slice(0, -1) : '';
  return parts.has(base) ? base : undefined;
}

function findMentions({ text, words }: Scan, roster: Roster): Mention[] {
  if (roster.parts.size === 0) return [];
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.isNumber) continue;
    const name = nameOf(word.low, roster);
    if (name === undefined || name.length === 1) continue;
    let who = roster.parts.get(name) ?? new Set<number>();
    let last = i;
    let isFull = false;
    let isWord = ALSO_WORDS.has(name);
    for (let next = words[last + 1]; next; next = words[last + 1]) {
      const before = words[last];
      const part = next.isNumber ? undefined : nameOf(next.low, roster);
      if (!before || part === undefined || part === name || !isBeside(text, before, next)) break;
      const both = new Set([...who].filter((person) => roster.parts.get(part)?.has(person)));
      if (both.size === 0) break;
      who = both;
      isFull = true;
      isWord = false;
      last++;
    }
    const end = words[last]?.end ?? word.end;
    const genitive = /^['’]s?(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    mentions.push({ first: i, last, start: word.start, end: end + genitive, who, name, isFull, isWord });
    i = last;
  }
  return mentions;
}

/** Whether a mention can be nothing but the name of somebody in the class. */
function isName(scan: Scan, near: Surroundings, roster: Roster, mention: Mention): boolean {
  if (mention.isFull) return true;
  const { text, words } = scan;
  const word = words[mention.first];
  if (!word || isSomeoneElse(scan, roster, mention)) return false;
  const inFiction = (scan.has & Is.fiction) !== 0 && near.has(Is.fiction, mention.start, mention.end, 120, 120);
  const ofSchool = speaksOfSchool(scan, near, mention);
  if (isKnownPerson(text, mention.start, mention.end)) return false;
  if (!mention.isWord) return !inFiction || ofSchool;
  if (isIntroduced(scan, mention)) return true;
  if (ofSchool && standsLikeName(scan, mention)) return true;
  const capital = isCapital(word) && (word.text.length === 1 || word.text !== word.text.toUpperCase());
  if (!capital || inFiction) return false;
  if (!startsSentence(text, word.start)) return true;
  if (
    text.slice(word.start, mention.end).length > mention.name.length &&
    ((words[mention.last + 1]?.is ?? Is.function) & Is.function) === 0
  )
    return true;
  return startsLikeName(scan, mention);
}

/** "hedder storm", "mit navn er storm", "hej det er storm", "mvh storm". */
function isIntroduced({ text, words }: Scan, { first, start }: Mention): boolean {
  const before = words[first - 1];
  if (!before || start - before.end > 6) return false;
  if ((before.is & Is.nameCue) !== 0) return before.sentence === words[first]?.sentence;
  if (!/^(?:er|is|s)$/.test(before.low)) return false;
  return (
    ((words[first - 2]?.is ?? 0) & Is.nameCue) !== 0 ||
    /(?:hej|hi|hello|hey|goddag)[,!.]? (?:det er|it's|this is|it is) $/i.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** Whether somebody with another surname is meant: "Mark Twain", "Alexander den Store", "Christian 4." */
function isSomeoneElse({ text, words }: Scan, { sizes }: Roster, { last, who, isFull, first }: Mention): boolean {
  if (isFull) return false;
  const word = words[last];
  const next = words[last + 1];
  const before = words[first - 1];
  if (
    before &&
    before.text.length === 1 &&
    isCapital(before) &&
    /^\. ?$/.test(text.slice(before.end, words[first]?.start))
  )
    return true;
  if (!word || !next || next.start - word.end !== 1 || text[word.end] !== ' ') return false;
  if (next.isNumber) return /^\. /.test(text.slice(next.end, next.end + 2)) && next.text.length <= 2 && isCapital(word);
  if (/^(?:den|the)$/.test(next.low) && isCapital(words[last + 2] ?? EMPTY)) return isCapital(word);
  const hasSurname = [...who].some((person) => (sizes[person] ?? 0) > 1);
  const isSurname = isCapital(next) && next.text.length > 2 && next.text !== next.text.toUpperCase() && next.is === 0;
  return hasSurname && isCapital(word) && isSurname;
}

const startsSentence = (text: string, start: number): boolean =>
  !/[^\s.!?:;"”»([\]-][ ]+$/u.test(text.slice(Math.max(0, start - 12), start));

/** "Sol Brandt" aside, a name at the head of a sentence is told by what follows: "Storm driller", "Mark: jeg tror". */
function startsLikeName({ text, words }: Scan, { last, end }: Mention): boolean {
  const next = words[last + 1];
  if (!next || next.start - end !== 1) return /^: |^, (?:jeg|kan|er)/.test(text.slice(end, end + 8));
  if (text[end] !== ' ') return false;
  const { sentence } = next;
  // "Bo har taget min lommeregner": what somebody does to the writer.
  if (/^(?:har|er|fik|kom|tog|gik|skal|må|bad|gav|has|is|took|got|gave)$/.test(next.low)) {
    const rest = words.slice(last + 2, last + 9);
    return rest.some((word) => word.sentence === sentence && (word.is & Is.firstPerson) !== 0);
  }
  return (
    /^(?:siger|sagde|driller|spurgte|skrev|sidder|hjalp|sover|snakker|kan|ved|mener|tror|vil|says|said|told|thinks|knows|asked|sits|copied|cheated|wrote|helped|og|and)$/.test(
      next.low,
    ) && isPersonAfter(words, last + 2, next)
  );
}

/** After "og"/"and" another capital or "jeg" must follow; after a verb nothing is asked. */
function isPersonAfter(words: readonly Word[], at: number, link: Word): boolean {
  if (link.low !== 'og' && link.low !== 'and') return true;
  const other = words[at];
  return other !== undefined && (/^(?:jeg|i|mig|me)$/.test(other.low) || isCapital(other));
}

/** Whether words of school life stand by: "sidder med", "min makker", "fra min klasse". */
function speaksOfSchool({ words }: Scan, near: Surroundings, { start, end, first }: Mention): boolean {
  if (!near.has(Is.peer, start, end, 40, 40)) return false;
  const around = words.slice(Math.max(0, first - 6), first + 7);
  return around.some(({ is }) => (is & Is.firstPerson) !== 0) || near.has(Is.peer, start, end, 24, 24);
}

/** In small letters a name is told by its place: after "med", "og", "ven"; before "har", "fra", "er". */
function standsLikeName({ text, words }: Scan, { first, last, start, end }: Mention): boolean {
  const before = words[first - 1];
  const next = words[last + 1];
  const isAfter =
    before !== undefined &&
    start - before.end <= 2 &&
    (/^(?:med|og|ven|veninde|makker|sidemand|kammerat|spurgte|spørg|ved|hos|til|with|and|friend|partner|ask|asked|next)$/.test(
      before.low,
    ) ||
      (before.low === 'af' && words[first - 2]?.low === 'siden') ||
      /[:,]/.test(text.slice(before.end, start)));
  const isBefore =
    next !== undefined &&
    next.start - end <= 1 &&
    /^(?:har|er|fra|siger|sagde|fik|skrev|kan|ved|driller|has|is|from|says|said|got|told)$/.test(next.low);
  const isKin = before !== undefined && (before.is & Is.kin) !== 0 && start - before.end === 1;
  const capital = isCapital(words[first] ?? EMPTY);
  return (
    isKin ||
    (isAfter && isBefore) ||
    (capital && (isAfter || isBefore)) ||
    (first === 0 && isBefore && !/^(?:er|kan|is)$/.test(next?.low ?? ''))
  );
}

const INTRODUCTION =
  /(?<![\p{L}"“”»'])(?:jeg (?:hedder|heder|hæder)|mit (?:fulde )?navn er|my (?:full )?name is|my name's|(?:min|mine|vores|my) (?:mor|far|mormor|morfar|farmor|farfar|bror|søster|storebror|storesøster|lillebror|lillesøster|ven|veninde|kæreste|kammerat|lærer|forældre|mum|mom|dad|brother|sister|friend|teacher)(?:s|e|'s)? (?:hedder|heder|is called|name is|is named)|(?:elevens|barnets) navn er) /giu;

/** Who says what they are called need not be on any roster. Not in quotation marks, and not as text to translate. */
function introductions({ text }: Scan, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  if (!/hedder|heder|hæder|name|navn/i.test(text)) return spans;
  for (const match of text.matchAll(INTRODUCTION)) {
    const start = match.index + match[0].length;
    if (found.some((span) => span.start <= start && start < span.end)) continue;
    if (
      /["“”»]|(?:oversæt|translate|bøj|sætningen|sentence)/iu.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    const name = /^(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3})/u.exec(text.slice(start, start + 80))?.[0];
    if (name) spans.push({ kind: 'name', start, end: start + name.length, identity: `name ${name.toLowerCase()}` });
  }
  return spans;
}
