import { NEEDS } from './healthWords.ts';
import { isKnownPerson } from './knownPeople.ts';
import { Is } from './lexicon.ts';
import { isCapital, type Scan, type Word } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';

/** How many words before and after a fact its person may stand. */
const BEFORE = 12;
const AFTER = 5;
/** How many words after a fact a job still is about it: "demens hos dem, hun passer". */
const CLOSE_AFTER = 3;

/** Speaks of the subject and not of a person: "skriv om ADHD", "hvad betyder diagnose". */
const TOPIC = /(?:om|about|ordet|begrebet|word|term|emnet|topic|betyder|hedder|mellem|between|mod|imod)$/u;
const WORKS = new Set(
  'arbejder arbejdede job jobber ansat læser studerer underviser works working studies teaches nurse sygeplejerske læge leder hjælper volunteers frivillig'.split(
    ' ',
  ),
);
/** Verbs about people of the past: whoever stands before them with only a capital is no classmate. */
const PAST = new Set('var havde blev fik led was had were døde sad'.split(' '));

/**
 * Facts of health and of social life told about somebody: a term and a person in one sentence, tied by "har", "er" or the
 * like. The subject itself ("islam er en religion"), numbers of people, novels and people of history pass, and so do jobs.
 */
export function findHealth(scan: Scan, near: Surroundings, names: readonly Span[]): Span[] {
  if ((scan.has & Is.health) === 0) return [];
  const { text, words } = scan;
  const spans: Span[] = [];
  for (const [i, term] of words.entries()) {
    if ((term.is & Is.health) === 0) continue;
    const around = { from: firstIn(words, i, BEFORE), to: lastIn(words, i, AFTER) };
    const sentence = words.slice(around.from, around.to + 1);
    const piece = text.slice(words[around.from]?.start ?? 0, words[around.to]?.end ?? 0);
    const needed = NEEDS.get(term.low);
    if (needed && !needed.test(term.low === 'add' ? piece : piece.toLowerCase())) continue;
    const person = personOf(scan, around, i, names);
    if (!person) continue;
    if (TOPIC.test(words[i - 1]?.low ?? '') && !person.isClose && words[i - 1]?.sentence === term.sentence) continue;
    if (TOPIC.test(words[i - 1]?.low ?? '') && /^(?:om|about)$/.test(words[i - 1]?.low ?? '') && !isTied(words, i))
      continue;
    const until = words.slice(around.from, i + CLOSE_AFTER);
    if (until.some(({ low }) => WORKS.has(low)) && !/^(?:adhd|autis|ordblind)/.test(term.low)) continue;
    if (near.has(Is.fiction, term.start, term.end, 140, 80) && !person.isOwn) continue;
    if (!person.isPossessive && !sentence.some(({ is }) => (is & Is.linkVerb) !== 0)) continue;
    const { start, end } = wholeTerm(scan, i);
    spans.push({
      kind: 'health',
      start,
      end,
      identity: text.slice(start, end).toLowerCase(),
      ...(person.isWriter ? { ofWriter: true } : {}),
    });
  }
  return spans;
}

function firstIn(words: readonly Word[], i: number, count: number): number {
  let first = i;
  while (first > 0 && i - first < count && words[first - 1]?.sentence === words[i]?.sentence) first--;
  return first;
}

function lastIn(words: readonly Word[], i: number, count: number): number {
  let last = i;
  while (last < words.length - 1 && last - i < count && words[last + 1]?.sentence === words[i]?.sentence) last++;
  return last;
}

interface Person {
  /** The writer's own relations or the writer: no novel and no past makes them anybody else. */
  readonly isOwn: boolean;
  readonly isWriter: boolean;
  /** "hans diagnose", "min ADHD". */
  readonly isPossessive: boolean;
  /** Right by the term. */
  readonly isClose: boolean;
}

/** Whom the term at `i` is said about, looked for in the words `from`–`to`. */
function personOf(
  { text, words }: Scan,
  { from, to }: { from: number; to: number },
  i: number,
  names: readonly Span[],
): Person | null {
  const around = words.slice(from, to + 1);
  const kin = around.find((word) => (word.is & Is.kin) !== 0);
  const owner = words[i - 1];
  const isFirst = (word: Word | undefined) =>
    word !== undefined && ((word.is & Is.firstPerson) !== 0 || isEnglishI(words, word));
  const isPossessive =
    owner !== undefined &&
    (/^(?:min|mit|mine|my|hans|hendes|his|her|elevens|drengens|pigens|barnets|mors|fars)$/.test(owner.low) ||
      names.some(({ start, end }) => start <= owner.start && owner.start < end));
  if (kin) {
    // "en stil om en dreng, der har …": somebody made up.
    const at = words.indexOf(kin, from);
    if (/^(?:en|et|a|an)$/.test(words[at - 1]?.low ?? '') && /^(?:om|about)$/.test(words[at - 2]?.low ?? ''))
      return null;
    const isOwn = around.some(isFirst);
    return { isOwn, isWriter: false, isPossessive, isClose: isOwn };
  }
  if (around.some((word) => names.some(({ start, end }) => start <= word.start && word.start < end)))
    return { isOwn: true, isWriter: false, isPossessive: true, isClose: true };
  const speaker = around.slice(0, i - from).find(isFirst);
  if (speaker && isTied(words, i)) {
    const isFamily = /^(?:vi|vores|we|our|us)$/.test(speaker.low);
    return { isOwn: true, isWriter: !isFamily, isPossessive, isClose: true };
  }
  if (isPossessive) return { isOwn: false, isWriter: isFirst(owner), isPossessive, isClose: true };
  const pronoun = around.slice(0, i - from).find((word) => (word.is & Is.pronoun) !== 0);
  const past = around.some(({ low }) => PAST.has(low));
  if (pronoun && !past) return { isOwn: false, isWriter: false, isPossessive, isClose: true };
  const named = around
    .slice(0, i - from)
    .find(
      (word, k) =>
        isCapital(word) &&
        word.is === 0 &&
        word.text.length > 1 &&
        word.text !== word.text.toUpperCase() &&
        linksAfter(words, from + k),
    );
  if (named && isKnownPerson(text, named.start, named.end)) return null;
  return named && !past ? { isOwn: false, isWriter: false, isPossessive, isClose: true } : null;
}

/** "I" before an English verb; in Danish it is "in" or "you". */
const isEnglishI = (words: readonly Word[], word: Word): boolean =>
  word.low === 'i' &&
  /^(?:have|am|m|take|ve|was|had|got|get|suffer|see|go|live|need|can|was)$/.test(
    words.find(({ start }) => start > word.end)?.low ?? '',
  );

/** Whether "har", "er" and the like follow a capitalised word at once: "Mikkel har". */
const linksAfter = (words: readonly Word[], at: number): boolean =>
  /^(?:har|er|får|tager|går|lider|bor|has|is|takes|gets|lives)$/.test(words[at + 1]?.low ?? '');

/** Whether a verb that ties a fact to the writer stands within four words before: "jeg har", "vi har fået afslag på". */
function isTied(words: readonly Word[], i: number): boolean {
  return words
    .slice(Math.max(0, i - 5), i)
    .some(
      ({ low, sentence }) =>
        sentence === words[i]?.sentence &&
        /^(?:har|er|får|tager|fik|tog|lider|går|bor|blev|bliver|søger|søgte|have|am|m|take|suffer|get|got|got|are|live|re|had|was|mangler|venter|ve|uden)$/.test(
          low,
        ),
    );
}

const BEFORE_TERM =
  /(?<!\p{L})(?:downs?|marfans|retts|turners|antidepressiv|psykisk|svær|spiseforstyrrelse|aspergers|tourettes|type ?[12]) $/iu;
const AFTER_TERM =
  /^ (?:syndrom|syndrome|type ?[12]|seekers?|for meget|too much|medicin|mod \p{L}+|family|home|care)(?!\p{L})/iu;

/** The term with the word that belongs to it: "antidepressiv medicin", "asylum seekers". */
function wholeTerm({ text, words }: Scan, i: number): { start: number; end: number } {
  const term = words[i];
  if (!term) return { start: 0, end: 0 };
  const before = BEFORE_TERM.exec(text.slice(Math.max(0, term.start - 24), term.start))?.[0].length ?? 0;
  const after = AFTER_TERM.exec(text.slice(term.end, term.end + 24))?.[0].length ?? 0;
  return { start: term.start - before, end: term.end + after };
}
