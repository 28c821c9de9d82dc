import { introductions } from './introductions.ts';
import { isKnownPerson } from './knownPeople.ts';
import { Is } from './lexicon.ts';
import { readsLikeName } from './nameSigns.ts';
import { findMentions, type Mention, type Roster, readRoster } from './roster.ts';
import { isCapital, type Scan, type Word } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';
import { isWordProblem } from './wordProblem.ts';

/**
 * Names of the class, told by the roster and by introductions ("jeg hedder …"): whole words in any case, with a genitive,
 * also short forms. Parts of one name side by side are one mention. Left alone are: names that are also words, unless
 * they can only be a name; somebody else's surname after a shared first name ("Mark Twain"); people of novels, history and
 * word problems, unless school life is spoken of. A first name in a word problem tells nothing about anybody, and a
 * problem without its people cannot be helped with; a whole name is hidden there as well.
 * @param task the problem that is worked on: its people are no classmates
 */
export function findNames(scan: Scan, names: readonly string[], near: Surroundings, task: Scan | undefined): Span[] {
  const roster = readRoster(names);
  const mentions = findMentions(scan, roster);
  if (mentions.length === 0) return introductions(scan, []);
  const inStory = isWordProblem(scan);
  const taskWords = new Set(task?.words.filter(isCapital).map(({ low }) => low));
  const possible = mentions.filter(
    (mention) =>
      !isInTask(scan, near, mention, inStory || taskWords.has(mention.name)) && !isSomeoneElse(scan, roster, mention),
  );
  const certain = new Set(possible.filter((mention) => isName(scan, near, mention)));
  addListed(scan, possible, certain);
  addRepeated(scan, possible, certain);
  const spans = possible.filter((mention) => certain.has(mention)).map(spanOf);
  return [...spans, ...introductions(scan, spans)];
}

function spanOf({ start, end, genitive, who, name }: Mention): Span {
  const [person] = who;
  const span = { kind: 'name', start, end, genitive } as const;
  if (who.size > 1 || person === undefined) return { ...span, identity: `name ${name}` };
  return { ...span, identity: `person ${person}`, person };
}

/** Whether a first name is that of somebody in the task, and nothing says that a classmate is meant. */
function isInTask(scan: Scan, near: Surroundings, mention: Mention, isTold: boolean): boolean {
  return isTold && !mention.isFull && scan.text[mention.end] !== ':' && !speaksOfSchool(scan, near, mention);
}

/** Whether a mention can be nothing but the name of somebody in the class. */
function isName(scan: Scan, near: Surroundings, mention: Mention): boolean {
  if (mention.isFull) return true;
  const { text, words } = scan;
  const word = words[mention.first];
  if (!word || isKnownPerson(text, mention.start, mention.end)) return false;
  const inFiction = (scan.has & Is.fiction) !== 0 && near.has(Is.fiction, mention.start, mention.end, 120, 120);
  const ofSchool = speaksOfSchool(scan, near, mention);
  if (!mention.isWord) return !inFiction || ofSchool;
  if (ofSchool && standsAmongPeople(scan, mention)) return true;
  if (inFiction) return false;
  return (isProper(word) && !startsSentence(text, word.start)) || readsLikeName(scan, mention);
}

/** Whether a word has a capital of its own: not one of a text in capitals. */
const isProper = (word: Word): boolean =>
  isCapital(word) && (word.text.length === 1 || word.text !== word.text.toUpperCase());

const startsSentence = (text: string, start: number): boolean =>
  !/[^\s.!?:;"”»([\]-][ ]+$/u.test(text.slice(Math.max(0, start - 12), start));

/** Whether somebody with another surname is meant: "Mark Twain", "Alexander den Store", "Christian 4.", "C. Andersen". */
function isSomeoneElse({ text, words }: Scan, { sizes }: Roster, { last, who, isFull, first }: Mention): boolean {
  if (isFull) return false;
  const word = words[last];
  const next = words[last + 1];
  const before = words[first - 1];
  if (before?.text.length === 1 && isCapital(before) && /^\. ?$/.test(text.slice(before.end, words[first]?.start)))
    return true;
  if (!word || !next || !isCapital(word) || next.start - word.end !== 1 || text[word.end] !== ' ') return false;
  if (next.isNumber) return /^\. /.test(text.slice(next.end, next.end + 2)) && next.text.length <= 2;
  const afterNext = words[last + 2];
  if (/^(?:den|the)$/.test(next.low) && afterNext) return isCapital(afterNext);
  const hasSurname = [...who].some((person) => (sizes[person] ?? 0) > 1);
  return hasSurname && isProper(next) && next.text.length > 2 && next.is === 0;
}

/** Whether words of school life stand by: "sidder med", "min makker", "fra min klasse". */
function speaksOfSchool({ words }: Scan, near: Surroundings, { start, end, first }: Mention): boolean {
  if (!near.has(Is.peer, start, end, 40, 40)) return false;
  const around = words.slice(Math.max(0, first - 6), first + 7);
  return around.some(({ is }) => (is & Is.firstPerson) !== 0) || near.has(Is.peer, start, end, 24, 24);
}

const BEFORE_PEOPLE =
  /(?:^|\P{L})(?:med|og|ven|veninde|makker|sidemand|kammerat|spurgte|spørg|ved|hos|til|with|and|friend|partner|ask|asked|next|siden af) $|[:,] ?$/iu;
const AFTER_PEOPLE = /^ (?:har|er|fra|siger|sagde|fik|skrev|kan|ved|driller|has|is|from|says|said|got|told)(?!\p{L})/iu;

/** Where school life is spoken of, a name is told by its place: after "med", "og", "ven"; before "har", "fra", "er". */
function standsAmongPeople({ text, words }: Scan, { first, start, end }: Mention): boolean {
  const before = words[first - 1];
  const isKin = before !== undefined && (before.is & Is.kin) !== 0 && start - before.end === 1;
  const isAfter = BEFORE_PEOPLE.test(text.slice(Math.max(0, start - 12), start));
  const isBefore = AFTER_PEOPLE.test(text.slice(end, end + 12));
  const word = words[first];
  return isKin || (isAfter && isBefore) || ((isAfter || isBefore) && word !== undefined && isCapital(word));
}

/** Names in a row are all names when one of them is, or when all have a capital: "Liv, Bo og Noah". */
function addListed({ text, words }: Scan, mentions: readonly Mention[], certain: Set<Mention>): void {
  const capital = ({ first }: Mention) => isProper(words[first] ?? NONE);
  const join = (one: Mention | undefined, other: Mention | undefined): void => {
    if (!one || !other || !/^(?:, | og | and | & |\/)$/.test(text.slice(one.end, other.start))) return;
    if (!(certain.has(one) || certain.has(other) || (capital(one) && capital(other)))) return;
    for (const each of [one, other])
      if (capital(each) || !/^(?:hans|per|my|will|may)$/.test(each.name)) certain.add(each);
  };
  for (const [i, mention] of mentions.entries()) join(mention, mentions[i + 1]);
  for (let i = mentions.length - 1; i > 0; i--) join(mentions[i - 1], mentions[i]);
}

const NONE: Word = { text: '', low: '', start: 0, end: 0, isNumber: false, is: 0, sentence: 0 };

/** Once somebody is spoken of, the same capitalised word inside a sentence is that person again. */
function addRepeated({ text, words }: Scan, mentions: readonly Mention[], certain: Set<Mention>): void {
  const spokenOf = new Set([...certain].map(({ name }) => name));
  for (const mention of mentions) {
    const isAgain = spokenOf.has(mention.name) && isCapital(words[mention.first] ?? NONE);
    if (isAgain && !(mention.isWord && startsSentence(text, mention.start))) certain.add(mention);
  }
}
