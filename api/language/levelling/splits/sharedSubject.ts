import { hasCorrelative, isDeterminer, isNumber, isPreposition, isSubordinate, openingAt } from '../clauses.ts';
import { asSentence, capital, type Piece, wordCount } from '../pieces.ts';
import { isSurelyFinite, isWeakPast, tenseOf } from '../verbs.ts';
import { type Split, textOf } from './rule.ts';

const LONGEST_SUBJECT = 5;
/** "sidder og læser": two verbs that are one. */
const TOGETHER =
  /^(?:sidder|sad|står|stod|ligger|lå|går|gik|kommer|kom|løber|løb|tager|tog|render|prøver|prøvede|kører|kørte)$/u;

/**
 * "Broen skal forbinde A og B og er planlagt til C" → "Broen skal forbinde A og B. Broen er planlagt til C". The subject is
 * said again: a pronoun or a definite noun as it stands, "disse" before a noun of several, "det" after "et". Where that is not certain, the
 * sentence stays.
 */
export const splitAtSharedSubject: Split = {
  kind: 'sharedSubject',
  apply: (sentence, pieces) => {
    const start = subjectOf(sentence, pieces);
    if (!start) return null;
    const first = pieces[start.verb]?.lower ?? '';
    for (let at = start.verb + 3; at < pieces.length - 3; at++) {
      const isBut = pieces[at]?.text === ',' && pieces[at + 1]?.lower === 'men';
      if (pieces[at]?.text === ',' && !isBut) return null;
      if (!isBut && pieces[at]?.lower !== 'og') continue;
      const verbAt = at + (isBut ? 2 : 1);
      const verb = pieces[verbAt]?.lower ?? '';
      if (!isVerbHere(pieces, verbAt)) continue;
      if (TOGETHER.test(first) && at - start.verb < 4 + start.shift) return null;
      if (hasCorrelative(pieces, 0, at) || isSubordinate(pieces, { from: start.verb, to: at })) return null;
      if (tenseOf(verb) !== tenseOf(first) && !/^(?:har|er|skal|kan|vil)$/u.test(verb)) return null;
      if (wordCount(pieces.slice(verbAt)) < 3) return null;
      const right = textOf(sentence, pieces, verbAt, pieces.length);
      const subject = isBut ? `Men ${start.subject}` : capital(start.subject);
      return [asSentence(textOf(sentence, pieces, 0, at)), `${subject} ${right}`];
    }
    return null;
  },
};

/** The subject as it is said again, and where the verb stands; `shift` is 1 when the subject is after it. */
function subjectOf(
  sentence: string,
  pieces: readonly Piece[],
): { readonly subject: string; readonly verb: number; readonly shift: number } | null {
  const opening = openingAt(pieces, 0);
  if (!opening) return null;
  const { kind, verb } = opening;
  if (kind !== 'adverb') {
    if (verb > LONGEST_SUBJECT) return null;
    const subject = subjectAgain(sentence, pieces, verb);
    return subject === null ? null : { subject: kind === 'pronoun' ? subject.toLowerCase() : subject, verb, shift: 0 };
  }
  // "I begyndelsen arbejdede hun alene og kørte …"
  const pronoun = pieces[verb + 1]?.lower ?? '';
  return /^(?:jeg|han|hun|vi|de)$/u.test(pronoun) && isSettled(pieces, verb + 1)
    ? { subject: pronoun, verb, shift: 1 }
    : null;
}

/** "de" is a subject when a noun does not follow it. */
const isSettled = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower !== 'de' || isPreposition(pieces[at + 1]?.lower ?? '') || isDeterminer(pieces[at + 1]?.lower ?? '');

/** Verbs that may be nouns before a preposition: "heste og får på marken". */
const NOUN_TOO =
  /^(?:får|viser|bor|koster|driver|støtter|skaber|dækker|søger|starter|greb|drev|rammer|møder|kaster|stiger|stemmer|klager|sender|bærer|skal|kan)$/u;
/** Verbs that are nouns, adjectives or conjunctions at least as often: "råd og ønsker til", "vold og tvang". */
const NOUN_RATHER =
  /^(?:prøver|ønsker|bytter|folder|hopper|lokker|mangler|passer|bruser|flyver|fryser|ender|krydser|øver|skifter|klapper|bar|tvang|hang|hed|fløj|sprang|lod|bød|drog|strid|slap)$/u;
/** What a verb may have after it and a noun may not. */
const OBJECT_START = /^(?:en|et|den|det|de|sin|sit|sine|hans|hendes|deres|sig|ham|hende|dem|at|ikke|også|stadig|nu)$/u;

/** A weak past after "og" is a verb when something follows that no adjective has after it. */
function isVerbHere(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const next = pieces[at + 1];
  if (!isSurelyFinite(word)) {
    if (word === 'arbejder') return /^(?:som|i|på|med|hos)$/u.test(next?.lower ?? '');
    return word === 'leder' && /(?:et|en)$/u.test(next?.lower ?? '');
  }
  // "og så" is "and then".
  if (word === 'så') return false;
  if (NOUN_RATHER.test(word)) return next !== undefined && OBJECT_START.test(next.lower);
  if (NOUN_TOO.test(word) && (!next?.isWord || isPreposition(next.lower) || next.lower === 'og'))
    return next?.text === ',';
  if (!isWeakPast(word)) return true;
  return (
    next !== undefined &&
    (isDeterminer(next.lower) ||
      /^(?:på|i|til|fra|af|med|for|om|at|sig|over|under|rundt|op|ud|ned|hen|lidt)$/u.test(next.lower))
  );
}

function subjectAgain(sentence: string, pieces: readonly Piece[], verb: number): string | null {
  const first = pieces[0];
  const last = pieces[verb - 1];
  if (!first || !last) return null;
  const text = textOf(sentence, pieces, 0, verb);
  if (verb === 1) {
    // A pronoun, a name, a definite noun, or a noun of a whole kind ("børn", "medlemskab").
    return /^(?:der|nogle|mange|flere|få|andre|alle|begge|ingen)$/u.test(first.lower) ? plural(first.lower) : text;
  }
  // "Nogle firmaer sælger … og giver" → "Disse firmaer": "de" might be taken for somebody else.
  if (/^(?:mange|nogle|flere|få|andre)$/u.test(first.lower) || isNumber(first.lower)) {
    return `disse ${textOf(sentence, pieces, 1, verb)}`;
  }
  if (first.lower === 'et') return 'det';
  if (first.lower === 'en' || first.lower === 'hver' || first.lower === 'ingen' || first.lower === 'ikke') return null;
  // "Etableringen af parken koster" → "Etableringen": a definite noun is enough.
  if (
    /^\p{L}{3,}(?:en|et|erne|ene)$/u.test(first.lower) &&
    pieces[1] &&
    (isPreposition(pieces[1].lower) || !pieces[1].isWord)
  ) {
    return first.text;
  }
  return text;
}

const plural = (word: string): string | null => (word === 'der' || word === 'ingen' ? null : 'de');
