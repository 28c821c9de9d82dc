import type { Piece } from './pieces.ts';
import { isInfinitive, isModal, isParticiple, isSurelyFinite, isWeakPast, tenseOf } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Pronouns that are nothing but subjects. */
const SUBJECT_PRONOUN = set('jeg du han hun vi man');
/** Pronouns that are articles as well. */
const PRONOUN_OR_ARTICLE = set('den det de');
/** Words that begin a subordinate clause. */
const SUBORDINATOR = set(`
  at fordi hvis når da mens medens selvom skønt eftersom idet hvor hvordan hvorfor hvornår hvad hvem hvilken hvilket hvilke
  hvorvidt som der om inden førend uden indtil end for så end`);
/** Of these, the ones that are other words as well when no comma stands before them. */
const ALSO_ELSE = set('om da for så der som end inden uden indtil');
/** What cannot be part of a subject. */
const NOT_IN_SUBJECT = set(`
  at fordi hvis når da mens selvom hvor hvordan hvorfor hvad hvem hvilken hvilket hvilke som der om men eller for så end
  ikke aldrig også dog derfor derefter nu her altid ofte stadig kun blot bare samtidig endda måske alligevel ligesom både
  enten hverken sig mig dig ham hende os jer dem jeg du han hun vi man dermed herefter desuden derudover`);
/** Adverbs that may begin a main clause. */
const ADVERB = set(`
  her der nu så snart derfor derefter herefter senere samtidig ofte bagefter alligevel siden dengang derved dermed derudover
  desuden ellers først`);
const PREPOSITION = set(`
  i på af til fra med for om ved efter under over hos mellem blandt gennem mod uden inden siden omkring ifølge før via`);
const PLURAL = set('de disse mange nogle flere få andre begge alle mine dine sine vores deres');
const DETERMINER = set(`
  en et den det de denne dette disse mange nogle flere få andre begge alle hver min mit mine din dit dine sin sit sine hans
  hendes vores deres ingen én ét`);

/** Whether a word begins a subordinate clause wherever it stands. */
export const isSubordinator = (word: string): boolean => SUBORDINATOR.has(word) && !ALSO_ELSE.has(word);
export const isPreposition = (word: string): boolean => PREPOSITION.has(word);
export { isNumber };
export const isDeterminer = (word: string): boolean => DETERMINER.has(word);
export const isPluralDeterminer = (word: string): boolean => PLURAL.has(word) || /^\d/u.test(word);

/** Whether a word is an article, a pronoun, a preposition or a conjunction, and so no name however it is written. */
export const isFunctionWord = (word: string): boolean =>
  DETERMINER.has(word) || PREPOSITION.has(word) || NOT_IN_SUBJECT.has(word) || ADVERB.has(word) || word === 'og';

/** A main clause that begins at a piece: its subject is the pieces [from, verb), and the finite verb stands at `verb`. */
export interface Opening {
  readonly kind: 'pronoun' | 'noun' | 'adverb';
  readonly from: number;
  readonly verb: number;
}

const LONGEST_SUBJECT = 7;
/** "Hver onsdag aften mødes …": a time, which is no subject. */
const TIME =
  /^(?:dag|dage|aften|aftener|uge|uger|måned|måneder|år|gang|gange|morgen|formiddag|eftermiddag|nat|sommer|vinter|forår|efterår|tid|århundrede|weekend|øjeblik|time|timer|minutter|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|inden|efter|før|senere|siden|tidligere)$/u;
/** "Det mener borgmesteren": what is said or thought stands in front, and who says it after the verb. */
const SAYS =
  /^(?:mener|mente|siger|sagde|tror|troede|synes|syntes|oplyser|oplyste|fortæller|fortalte|skriver|skrev|spørger|spurgte|foreslår|foreslog|vurderer|vurderede|svarer|svarede|forklarer|forklarede|håber|håbede|ved|vidste)$/u;
/** Words for who does something that are its present as well: after several, "arbejder" is the verb. */
const DOER =
  /^(?:arbejder|lærer|løber|kæmper|elsker|bruger|køber|sælger|leder|ejer|spiller|læser|maler|bager|danser|handler|fører)$/u;
const ABOUT = set('over mindst cirka omkring højst ca');

/**
 * Reads how a main clause begins at `from`: a subject and its finite verb, or an adverbial, the verb and the subject. Null
 * when it is not certain that one begins there.
 */
export function openingAt(pieces: readonly Piece[], from: number): Opening | null {
  const first = pieces[from]?.lower ?? '';
  const second = pieces[from + 1]?.lower ?? '';
  if (SUBJECT_PRONOUN.has(first)) return tenseOf(second) ? { kind: 'pronoun', from, verb: from + 1 } : null;
  if (first === 'der' && tenseOf(second)) return { kind: 'adverb', from, verb: from + 1 };
  if (PRONOUN_OR_ARTICLE.has(first) && tenseOf(second) && isVerbHere(pieces, from + 1)) {
    const isObject = isSubjectAfter(pieces, from + 1) || (first === 'det' && SAYS.test(second));
    return { kind: isObject ? 'adverb' : 'pronoun', from, verb: from + 1 };
  }
  if (ADVERB.has(first)) {
    return isSurelyFinite(second) && startsSubject(pieces, from + 2) ? { kind: 'adverb', from, verb: from + 1 } : null;
  }
  if (ABOUT.has(first) && isNumber(second)) return nounOpening(pieces, from);
  if (PREPOSITION.has(first) || first === 'som') return fronted(pieces, from);
  return nounOpening(pieces, from);
}

/** After "de", "den" or "det": "de sejlede ud" has a verb, "de malede huse" has none. */
function isVerbHere(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (!isWeakPast(word)) return isSurelyFinite(word);
  const next = pieces[at + 1];
  if (next === undefined || !next.isWord) return true;
  return PREPOSITION.has(next.lower) || DETERMINER.has(next.lower) || NOT_IN_SUBJECT.has(next.lower);
}

const startsSubject = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return (
    piece !== undefined &&
    (SUBJECT_PRONOUN.has(piece.lower) ||
      DETERMINER.has(piece.lower) ||
      piece.lower === 'der' ||
      /^\p{Lu}/u.test(piece.text) ||
      /(?:en|et|erne|ene|er)$/u.test(piece.lower) ||
      piece.lower === 'folk')
  );
};

/** "under studiet fandt han": a preposition, a few words, a verb and a subject pronoun. */
function fronted(pieces: readonly Piece[], from: number): Opening | null {
  for (let at = from + 2; at < from + 6; at++) {
    const piece = pieces[at];
    if (!piece?.isWord || NOT_IN_SUBJECT.has(piece.lower)) return null;
    const next = pieces[at + 1]?.lower ?? '';
    if (isSurelyFinite(piece.lower) && (SUBJECT_PRONOUN.has(next) || PRONOUN_OR_ARTICLE.has(next) || next === 'der')) {
      return { kind: 'adverb', from, verb: at };
    }
    if (isSurelyFinite(piece.lower)) return null;
  }
  return null;
}

function nounOpening(pieces: readonly Piece[], from: number): Opening | null {
  let ands = 0;
  for (let at = from; at <= from + LONGEST_SUBJECT; at++) {
    const piece = pieces[at];
    if (!piece?.isWord) {
      // A name in quotation marks may stand in a subject.
      if (piece && at > from && /[“”„»«"]/u.test(piece.text)) continue;
      return null;
    }
    const word = piece.lower;
    if (at > from && isVerbAfterNoun(pieces, from, at)) {
      if (/^(?:og|eller)$/u.test(pieces[at - 1]?.lower ?? '')) return null;
      return { kind: isInverted(pieces, at) ? 'adverb' : 'noun', from, verb: at };
    }
    if (word === 'og' && at > from) {
      ands += 1;
      if (ands > 1) return null;
      continue;
    }
    if (word === 'ikke' && at === from && /^(?:alle|mange)$/u.test(pieces[at + 1]?.lower ?? '')) continue;
    if (NOT_IN_SUBJECT.has(word) || word === 'og') return null;
    if (at === from && ABOUT.has(word) && isNumber(pieces[at + 1]?.lower ?? '')) continue;
    if (at === from && (PREPOSITION.has(word) || isInfinitive(word) || tenseOf(word) !== undefined)) return null;
    if (isParticiple(word) && at > from && !isAttribute(pieces, at)) return null;
  }
  return null;
}

const isNumber = (word: string): boolean =>
  /^(?:\d.*|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|hundrede|tusind|tusinder|hundreder)$/u.test(word);

function isVerbAfterNoun(pieces: readonly Piece[], from: number, at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (isSurelyFinite(word)) return !isAdjectiveHere(pieces, at);
  if (!DOER.test(word)) return false;
  return /(?:erne|ene)$/u.test(pieces[at - 1]?.lower ?? '') || (at > from + 1 && PLURAL.has(pieces[from]?.lower ?? ''));
}

/** Whether what stands before the verb is no subject: a time, or something before a verb that has its subject after it. */
const isInverted = (pieces: readonly Piece[], verb: number): boolean =>
  isSubjectAfter(pieces, verb) || pieces[verb + 1]?.lower === 'der' || TIME.test(pieces[verb - 1]?.lower ?? '');

/** Whether a pronoun after the verb is its subject: "pakkede hun", "pakkede de deres tasker" but not "pakkede de tunge tasker". */
function isSubjectAfter(pieces: readonly Piece[], verb: number): boolean {
  const after = pieces[verb + 1]?.lower ?? '';
  if (SUBJECT_PRONOUN.has(after)) return true;
  const next = pieces[verb + 2];
  if (after !== 'de' || next === undefined) return after === 'de';
  return !next.isWord || isFunctionWord(next.lower) || next.lower === 'sig';
}

/** "de ansatte medarbejdere", "forladt parkeringsareal": a participle before another word of the subject. */
const isAttribute = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.isWord === true && tenseOf(pieces[at + 1]?.lower ?? '') === undefined;

/** A weak past after an article is an adjective when a noun follows: "den nyrenoverede bygning". */
const isAdjectiveHere = (pieces: readonly Piece[], at: number): boolean =>
  isWeakPast(pieces[at]?.lower ?? '') && DETERMINER.has(pieces[at - 1]?.lower ?? '');

/** Pieces [from, to) between two commas, or between a comma and an end of the sentence. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The sentence cut at its commas. */
export function segmentsOf(pieces: readonly Piece[], to = pieces.length): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 0; at < to; at++) {
    if (pieces[at]?.text !== ',') continue;
    segments.push({ from, to: at });
    from = at + 1;
  }
  return [...segments, { from, to }];
}

/** Whether a segment is, or holds, a subordinate clause. "at" before an infinitive is none. */
export function isSubordinate(pieces: readonly Piece[], { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    const first =
      at === from ||
      (at === from + 1 && /^(?:og|men|især|også|selv|samtidig|dels|bare|kun)$/u.test(pieces[from]?.lower ?? ''));
    if (word === 'at') {
      if (at === from || !infinitiveFollows(pieces, at)) return true;
    } else if (SUBORDINATOR.has(word) && (first || !ALSO_ELSE.has(word))) {
      if (!(first && at === from && from === 0 && openingAt(pieces, from))) return true;
    } else if ((word === 'som' || word === 'der') && at > from && tenseOf(pieces[at + 1]?.lower ?? '')) {
      // "ved søen der ligger": a relative clause without its comma. "er der kommet" is none.
      if (!tenseOf(pieces[at - 1]?.lower ?? '')) return true;
    }
  }
  return false;
}

function infinitiveFollows(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]?.lower ?? '';
  const word = /^(?:ikke|også|kun|bare|selv)$/u.test(next) ? (pieces[at + 2]?.lower ?? '') : next;
  return isInfinitive(word) || (word.endsWith('s') && isInfinitive(word.slice(0, -1)));
}

/** Where the finite verb of the sentence's main clause stands; -1 when it cannot be told. */
export function mainVerb(pieces: readonly Piece[], to = pieces.length): number {
  const [first, ...others] = segmentsOf(pieces, to);
  if (!first) return -1;
  if (isSubordinate(pieces, { from: first.from, to: Math.min(first.to, first.from + 2) })) {
    // "Når X, V S": the verb comes right after the comma that ends the clause.
    const after = others.find(({ from }) => isSurelyFinite(pieces[from]?.lower ?? ''));
    return after ? after.from : -1;
  }
  const opening = openingAt(pieces, first.from);
  if (opening && opening.verb < first.to) return opening.verb;
  for (let at = first.from; at < first.to; at++) {
    const word = pieces[at]?.lower ?? '';
    if (at > first.from && isSurelyFinite(word) && !isAdjectiveHere(pieces, at)) return at;
    if (at > first.from && SUBORDINATOR.has(word) && !ALSO_ELSE.has(word)) return -1;
  }
  return -1;
}

const CORRELATIVE = /^(?:både|enten|hverken|dels|såvel)$/u;
/** Whether "og" may belong to "både", "enten", "ikke kun" or the like in [from, to). */
export const hasCorrelative = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces
    .slice(from, to)
    .some(
      ({ lower }, at, all) =>
        CORRELATIVE.test(lower) || (lower === 'ikke' && /^(?:kun|blot|bare)$/u.test(all[at + 1]?.lower ?? '')),
    );

const UNREAL =
  /^(?:ikke|ingen|intet|aldrig|sjældent|næppe|kun|hver|enhver|ethvert|nogen|noget|søger|ønsker|mangler|kræver|håber|drømmer|planlægger|forventer|leder|end|uden|hvis|bare|blot)$/u;
/** Whether what is said in [from, to) may not be a fact: denied, wished for, or only possible. */
export const isUnreal = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some(({ lower }) => UNREAL.test(lower) || isModal(lower));
