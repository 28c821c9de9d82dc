import type { Found } from './build.ts';
import type { Fact, Owner, Question } from './facts.ts';
import { type Grammar, unmarked } from './grammar.ts';
import { languageOf } from './languages.ts';
import type { TaggedText } from './text.ts';
import { isMeasure, NOTHING, sameThing, stemOf, type Thing, thingOf } from './things.ts';
import type { Amount } from './value.ts';

/** A word problem as it was read: what it tells, and what it asks. */
export interface Story {
  readonly facts: readonly Fact[];
  readonly question: Question;
}

/** Something in the text has no pattern, or a pronoun may stand for two. */
export type Unread = 'noQuestion' | 'unknownClause' | 'unknownQuestion' | 'whoIsMeant';

/** Who was spoken of so far. A pronoun stands for the last one, as long as there is but one. */
class Cast {
  readonly #named: Owner[] = [];
  /** Those called by one word without an article, as people are by their names. */
  readonly #names = new Set<Owner>();
  #thing: Thing = NOTHING;
  readonly #things: Thing[] = [];
  isUnclear = false;

  name(owner: Owner, text: string): Owner {
    if (!this.#named.includes(owner)) this.#named.push(owner);
    if (!text.includes(' ')) this.#names.add(owner);
    return owner;
  }
  /** Whom a pronoun means: he and she are called by a name where anybody is. */
  last(pronoun: string): Owner {
    const names = PERSON.test(pronoun) ? [...this.#names] : [];
    const candidates = names.length > 0 ? names : this.#named;
    if (candidates.length > 1) this.isUnclear = true;
    return candidates.at(-1) ?? '';
  }
  /** Everybody, for "de". */
  all(): readonly Owner[] {
    return this.#named;
  }
  get thing(): Thing {
    return this.#thing;
  }
  speaksOf(thing: Thing): void {
    if (thing.stems.length === 0) return;
    this.#thing = thing;
    if (!this.#things.some((one) => sameThing(one, thing))) this.#things.push(thing);
  }
  /** What a bare number counts: the thing spoken of last. Which, is unclear where several things have been counted. */
  meant(): Thing {
    if (this.#things.filter((thing) => !isMeasure(thing)).length > 1) this.isUnclear = true;
    return this.#thing;
  }
  /** The thing spoken of, as long as there is but one. */
  onlyThing(): Thing {
    const [only, ...others] = this.#things;
    return only && others.length === 0 ? only : NOTHING;
  }
}

const PERSON = /^(?:han|hun|he|she|hans|hendes|his|her)$/u;
/** A second thought in a clause: what is told holds for a part of the part. */
const SAYS_MORE =
  /[#,;]|(?<!\p{L})(?:og|men|mens|resten|halvdelen|halv|ikke|hver|and|but|while|rest|half|not|each)(?!\p{L})/u;
const PLURAL = /^(?:de|vi|they|we)$/u;
const POSSESSIVE = /^(?:hans|hendes|sin|sit|sine|deres|his|her|their|its) /u;
const BOTH = / (?:og|and) /u;

const stemsIn = (text: string): string[] =>
  (text.match(/[\p{L}'²-]+/gu) ?? [])
    .map(stemOf)
    .filter((stem) => !/^(?:af|de|den|det|en|et|the|of|a|an)$/u.test(stem));

const ownerOf = (text: string): Owner => thingOf(text.replace(POSSESSIVE, '')).stems.join(' ');

/** What a match holds, with names resolved by the cast. A question names nobody anew. */
function foundIn(groups: Record<string, string | undefined>, grammar: Grammar, cast: Cast, isQuestion: boolean): Found {
  const raw = (slot: string): string => unmarked(groups[slot] ?? '').trim();
  const resolve = (text: string): Owner => {
    if (text === '' || grammar.isPronoun(text)) return cast.last(text);
    const owner = ownerOf(text);
    return isQuestion ? owner : cast.name(owner, text);
  };
  const found: Found = {
    owner: (slot) => resolve(raw(slot)),
    other: (slot) => ownerOf(raw(slot)),
    owners: (slot) => {
      const text = raw(slot);
      if (PLURAL.test(text)) return cast.all();
      return BOTH.test(text) ? text.split(BOTH).map(ownerOf) : [resolve(text)];
    },
    amount: (slot, at) => {
      const named = raw(`${slot}t`);
      const thing = named === '' ? cast.meant() : thingOf(named);
      cast.speaksOf(thing);
      return { given: Number(raw(slot)), thing, place: at === undefined ? '' : found.place(at) };
    },
    has: (slot) => raw(slot) !== '',
    thing: (slot) => (raw(slot) === '' ? cast.thing : thingOf(raw(slot))),
    onlyThing: () => cast.onlyThing(),
    besides: (owner) => {
      const [only, ...more] = cast.all().filter((one) => one !== owner);
      return only !== undefined && more.length === 0 ? only : '';
    },
    place: (slot) => stemsIn(raw(slot)).join(' '),
    verb: grammar.verbOf(raw('V')),
    sign: grammar.signOf(raw('V')),
    stems: (slot) => (SAYS_MORE.test(raw(slot)) ? [] : stemsIn(raw(slot))),
    unknown: (thing): Amount => ({ given: null, thing: thing.stems.length > 0 ? thing : cast.thing, place: '' }),
    raw,
  };
  return found;
}

/** Reads a tagged text: every clause must fit a pattern, or be idle. */
export function readStory(text: TaggedText): Story | Unread {
  const { grammar, clauses, questions, asks, splits, conditions } = languageOf(text.lang);
  const cast = new Cast();
  const facts: Fact[] = [];
  const told: string[] = [];
  let asked = '';
  for (const sentence of text.sentences) {
    const bare = sentence.replace(/[.!?,]+$/u, '').trim();
    const start = asks.exec(bare)?.index ?? -1;
    if (start < 0) {
      told.push(bare);
      continue;
    }
    if (asked !== '') return 'unknownQuestion';
    const before = bare.slice(0, start).replace(/[,\s]+$/u, '');
    if (before !== '') told.push(before);
    const question = bare.slice(start);
    const condition = conditions.exec(question);
    asked = condition ? question.slice(0, condition.index).replace(/[,\s]+$/u, '') : question;
    if (condition) told.push(question.slice(condition.index + 1));
  }
  if (asked === '') return 'noQuestion';

  const readClause = (clause: string): readonly Fact[] | null => {
    const marked = grammar.marked(clause);
    for (const [pattern, tells] of clauses) {
      const match = pattern.exec(marked);
      if (match) return tells(foundIn(match.groups ?? {}, grammar, cast, false));
    }
    return null;
  };
  /** A sentence as a whole, or in two clauses of which each is known; one without a subject or verb has those before. */
  const readSentence = (sentence: string): readonly Fact[] | null => {
    const whole = readClause(sentence);
    if (whole) return whole;
    for (const { index, 0: link } of sentence.matchAll(splits)) {
      const first = readClause(sentence.slice(0, index));
      if (!first) continue;
      const rest = sentence.slice(index + link.length);
      const [subject = '', verb = ''] = sentence.replace(/^(?:hvis|if) /u, '').split(' ');
      const second =
        readSentence(rest) ?? readSentence(`${subject} ${rest}`) ?? readSentence(`${subject} ${verb} ${rest}`);
      if (second) return [...first, ...second];
    }
    return null;
  };
  for (const sentence of told) {
    if (grammar.isIdle(sentence)) continue;
    const read = readSentence(sentence);
    if (!read) return 'unknownClause';
    facts.push(...read);
  }
  const question = grammar.marked(asked);
  for (const [pattern, ask] of questions) {
    const match = pattern.exec(question);
    if (!match) continue;
    const found: Question = { asked: ask(foundIn(match.groups ?? {}, grammar, cast, true)), stems: stemsIn(asked) };
    return cast.isUnclear ? 'whoIsMeant' : { facts, question: found };
  }
  return 'unknownQuestion';
}
