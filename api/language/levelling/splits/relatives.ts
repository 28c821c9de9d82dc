import {
  isDeterminer,
  isNumber,
  isPluralDeterminer,
  isPreposition,
  isSubordinator,
  isUnreal,
  openingAt,
  segmentsOf,
} from '../clauses.ts';
import { asSentence, capital, type Piece, wordCount } from '../pieces.ts';
import { isInfinitive, isSurelyFinite, tenseOf } from '../verbs.ts';
import { inverted } from './clausesAfter.ts';
import { isWhole } from './mainClauses.ts';
import { type Split, textOf } from './rule.ts';

/** Clauses that may follow inside a relative clause without ending it. */
const GOES_ON = /^(?:at|hvordan|hvorfor|hvad|hvor|når|hvis|fordi)$/u;

/** Whether nothing but the clause that begins at `from` is left of the sentence; the commas of a list end no clause. */
const isLast = (pieces: readonly Piece[], from: number): boolean =>
  pieces.every(
    ({ text }, at) =>
      at < from ||
      text !== ',' ||
      GOES_ON.test(pieces[at + 1]?.lower ?? '') ||
      // "fra en by, der ligger i Jylland, til København": the main clause goes on.
      (!isPreposition(pieces[at + 1]?.lower ?? '') &&
        !pieces.slice(at + 1).some(({ lower }) => isSurelyFinite(lower) || isSubordinator(lower))),
  );

/** Where the article of the noun right before `comma` stands: "et (stort) forskningscenter,"; -1 when there is none. */
function articleBefore(pieces: readonly Piece[], comma: number): number {
  for (let at = comma - 2; at >= Math.max(0, comma - 4); at--) {
    const piece = pieces[at];
    if (!piece?.isWord) return -1;
    if (/^(?:en|et)$/u.test(piece.lower)) return at;
    if (isDeterminer(piece.lower) || isPreposition(piece.lower) || /^(?:og|eller|at|af)$/u.test(piece.lower)) return -1;
  }
  return -1;
}

/** The noun as it is said again after "en" or "et", which tell its gender: "dette forskningscenter". */
function nounAgain(pieces: readonly Piece[], comma: number): string | null {
  const noun = pieces[comma - 1];
  if (!noun) return null;
  if (/[”»"]/u.test(noun.text)) return namedThing(pieces, comma);
  if (/^\p{Lu}\p{Ll}+$/u.test(noun.text)) return nameAgain(pieces, comma);
  const article = articleBefore(pieces, comma);
  if (article < 0) return pluralAgain(pieces, comma);
  if (!/^\p{Ll}/u.test(noun.text)) return null;
  if (/^(?:som|end|sådan|hverken|af)$/u.test(pieces[article - 1]?.lower ?? '')) return null;
  return `${pieces[article]?.lower === 'et' ? 'Dette' : 'Denne'} ${noun.text}`;
}

/** "han flyttede til Ribe, som": a name of one or more words after a preposition, said again. */
function nameAgain(pieces: readonly Piece[], comma: number): string | null {
  let from = comma;
  while (from > 0 && /^\p{Lu}[\p{L}-]+$/u.test(pieces[from - 1]?.text ?? '')) from--;
  if (from < 2 || !/^(?:i|på|til|fra|ved|hos|mod|over|under|gennem)$/u.test(pieces[from - 1]?.lower ?? '')) return null;
  return pieces
    .slice(from, comma)
    .map(({ text }) => text)
    .join(' ');
}

/** "nye maskiner, som": "disse maskiner", where the word before the noun tells that there are several. */
function pluralAgain(pieces: readonly Piece[], comma: number): string | null {
  const noun = pieces[comma - 1];
  const before = pieces[comma - 2];
  const earlier = pieces[comma - 3]?.lower ?? '';
  if (!noun || !before || !/^\p{Ll}{4,}er(?:e)?$/u.test(noun.text) || isSurelyFinite(noun.lower)) return null;
  if (/^(?:de|den|det|sine|sin|sit|dem|deres|hans|hendes|af|som)$/u.test(before.lower)) return null;
  if (/^(?:de|den|det|sine|sin|sit|som)$/u.test(earlier)) return null;
  const isSeveral =
    isPluralDeterminer(before.lower) ||
    isNumber(before.lower) ||
    (/^\p{Ll}{2,}e$/u.test(before.text) && !isInfinitive(before.lower) && tenseOf(before.lower) === undefined);
  return isSeveral ? `Disse ${noun.text}` : null;
}

/** "firmaet “Grønne Løsninger”, der hjælper": the definite noun before a name in quotation marks. */
function namedThing(pieces: readonly Piece[], comma: number): string | null {
  for (let at = comma - 2; at > 0 && at > comma - 7; at--) {
    if (!/[“»"]/u.test(pieces[at]?.text ?? '')) continue;
    const noun = pieces[at - 1];
    return noun && /^\p{L}+(?:en|et)$/u.test(noun.text) ? capital(noun.text) : null;
  }
  return null;
}

/** "… et forskningscenter, der undersøger A." → "… et forskningscenter. Dette forskningscenter undersøger A." */
export const splitAtRelative: Split = {
  kind: 'relative',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(
      ({ text }, at) => text === ',' && /^(?:der|som)$/u.test(pieces[at + 1]?.lower ?? ''),
    );
    if (comma < 3 || !isSurelyFinite(pieces[comma + 2]?.lower ?? '') || !isLast(pieces, comma + 1)) return null;
    if (!isWhole(pieces, comma) || isUnreal(pieces, 0, comma) || isCleft(pieces)) return null;
    if (wordCount(pieces.slice(comma + 2)) < 3) return null;
    const subject = nounAgain(pieces, comma);
    if (subject === null) return null;
    return [
      asSentence(textOf(sentence, pieces, 0, comma)),
      `${subject} ${textOf(sentence, pieces, comma + 2, pieces.length)}`,
    ];
  },
};

/** "Det var Luther, der …": the relative clause is what the sentence says. */
const isCleft = (pieces: readonly Piece[]): boolean =>
  /^(?:det|dette)$/u.test(pieces[0]?.lower ?? '') && /^(?:er|var|bliver|blev)$/u.test(pieces[1]?.lower ?? '');

/** "… i boligområder, hvor borgerne kan B." → "… i boligområder. Her kan borgerne B." */
export const splitAtPlace: Split = {
  kind: 'place',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'hvor');
    if (comma < 3 || !isLast(pieces, comma + 1) || !isWhole(pieces, comma) || isCleft(pieces)) return null;
    if (isUnreal(pieces, 0, comma) || pieces.slice(0, comma).some(({ lower }) => lower === 'at')) return null;
    if (!isPlace(pieces, comma)) return null;
    const opening = openingAt(pieces, comma + 2);
    if (!opening || /^(?:meget|mange|få|ofte|lidt|stor|langt|længe)$/u.test(pieces[comma + 2]?.lower ?? ''))
      return null;
    const right = inverted(sentence, pieces, comma + 2, 'Her');
    return right === null ? null : [asSentence(textOf(sentence, pieces, 0, comma)), right];
  },
};

/** Whether a noun stands before the comma: after "en" or "et", or after a preposition of place and at most two words. */
function isPlace(pieces: readonly Piece[], comma: number): boolean {
  const noun = pieces[comma - 1];
  if (!noun || !/^\p{L}{3,}/u.test(noun.text) || isSurelyFinite(noun.lower)) return false;
  if (/(?:tid|år|dag|aften|periode|gang|uge|måned)(?:en|et|er|erne)?$/u.test(noun.lower)) return false;
  if (articleBefore(pieces, comma) >= 0 || isNumber(pieces[comma - 2]?.lower ?? '')) return true;
  return pieces.slice(Math.max(0, comma - 4), comma - 1).some(({ lower }) => /^(?:i|på|ved|hos|til|fra)$/u.test(lower));
}

/** "Harald Blåtand, der lod sig døbe, V" → "Harald Blåtand V. Harald Blåtand lod sig døbe." */
export const splitOutInsertion: Split = {
  kind: 'insertion',
  apply: (sentence, pieces) => {
    const [name, inside, rest, ...more] = segmentsOf(pieces);
    if (!name || !inside || !rest || more.length > 0 || name.to - name.from > 3) return null;
    const named = pieces.slice(name.from, name.to);
    const isName = named.length > 0 && named.every(({ text }) => /^\p{Lu}\p{L}+$/u.test(text));
    if (!isName) return null;
    const verb = pieces[rest.from]?.lower ?? '';
    if (!isSurelyFinite(verb) || wordCount(pieces.slice(rest.from)) < 2) return null;
    const who = textOf(sentence, pieces, name.from, name.to);
    const first = `${who} ${textOf(sentence, pieces, rest.from, pieces.length)}`;
    const start = pieces[inside.from]?.lower ?? '';
    const second = pieces[inside.from + 1]?.lower ?? '';
    if (!/^(?:der|som)$/u.test(start) || !isSurelyFinite(second) || named.length < 2) return null;
    return [first, asSentence(`${who} ${textOf(sentence, pieces, inside.from + 1, inside.to)}`)];
  },
};
