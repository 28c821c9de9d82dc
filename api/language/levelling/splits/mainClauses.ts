import { hasCorrelative, isSubordinate, mainVerb, openingAt, segmentsOf } from '../clauses.ts';
import { asSentence, capital, type Piece, wordCount } from '../pieces.ts';
import { contentEnd, type Split, textOf } from './rule.ts';

/** The least words that a part needs to be a sentence of its own. */
const LEAST = 3;

/** Whether pieces [0, to) are a main clause that is over there: nothing after it can still belong to a clause inside it. */
function isWhole(pieces: readonly Piece[], to: number): boolean {
  if (mainVerb(pieces, to) < 0 || hasCorrelative(pieces, 0, to)) return false;
  const segments = segmentsOf(pieces, to);
  return segments.every((segment, at) => {
    if (!isSubordinate(pieces, segment)) return true;
    // "Når X, V S": a clause in front is closed by the verb after the comma.
    return at === 0 && segments.length > 1 && segments[1]?.from === mainVerb(pieces, to);
  });
}

/** Whether what stands before `to` ends with a relative clause that hangs on a main clause: "…, der planter træer". */
function endsInRelative(pieces: readonly Piece[], to: number): boolean {
  const segments = segmentsOf(pieces, to);
  const last = segments.at(-1);
  if (!last || segments.length < 2 || !/^(?:der|som)$/u.test(pieces[last.from]?.lower ?? '')) return false;
  return isWhole(pieces, last.from - 1);
}

function atConjunction(word: 'og' | 'men'): Split['apply'] {
  return (sentence, pieces) => {
    for (let at = 1; at < pieces.length - 2; at++) {
      if (pieces[at]?.text !== ',' || pieces[at + 1]?.lower !== word) continue;
      const opening = openingAt(pieces, at + 2);
      if (!opening) continue;
      const mayFollowRelative = opening.kind === 'pronoun' || (opening.kind === 'noun' && word === 'men');
      if (!isWhole(pieces, at) && !(mayFollowRelative && endsInRelative(pieces, at))) continue;
      // "…, og der …" goes on with a relative clause.
      if (/^(?:der|som|at)$/u.test(pieces[at + 2]?.lower ?? '') && endsInRelative(pieces, at)) continue;
      const end = contentEnd(pieces);
      if (wordCount(pieces.slice(0, at)) < LEAST || wordCount(pieces.slice(at + 2, end)) < LEAST) continue;
      const right = textOf(sentence, pieces, at + (word === 'og' ? 2 : 1), pieces.length);
      return [asSentence(textOf(sentence, pieces, 0, at)), capital(right)];
    }
    return null;
  };
}

/** "A, og B" → "A. B" */
export const splitAtAnd: Split = { kind: 'and', apply: atConjunction('og') };
/** "A, men B" → "A. Men B" */
export const splitAtBut: Split = { kind: 'but', apply: atConjunction('men') };

/** "A; B" → "A. B", where both are main clauses. */
export const splitAtSemicolon: Split = {
  kind: 'semicolon',
  apply: (sentence, pieces) => {
    for (let at = 1; at < pieces.length - 2; at++) {
      if (pieces[at]?.text !== ';') continue;
      const right = pieces.slice(at + 1);
      if (mainVerb(pieces, at) < 0 || (!openingAt(right, 0) && !isSubordinateFront(right))) continue;
      return [asSentence(textOf(sentence, pieces, 0, at)), capital(textOf(sentence, pieces, at + 1, pieces.length))];
    }
    return null;
  },
};

const isSubordinateFront = (pieces: readonly Piece[]): boolean => {
  const first = segmentsOf(pieces)[0];
  return first !== undefined && isSubordinate(pieces, first) && mainVerb(pieces) > 0;
};

/** What is said or written follows a colon that stands after these: the two belong together. */
const QUOTES =
  /^(?:sige|siger|sagde|sagt|svare|svarer|svarede|råbe|råber|råbte|spørge|spørger|spurgte|skrive|skriver|skrev|skrevet|står|stod|tænke|tænker|tænkte|lyder|lød|hedder|hed|kalde|kalder|kaldte|kaldes|synger|sang|fortælle|fortæller|fortalte|som)$/u;

/** "A: Ved at B …" → "A. Ved at B …", where what follows begins with a capital, or with a subject and its verb. */
export const splitAtColon: Split = {
  kind: 'colon',
  apply: (sentence, pieces) => {
    for (let at = 2; at < pieces.length - 3; at++) {
      if (pieces[at]?.text !== ':') continue;
      const next = pieces[at + 1];
      if (!next?.isWord || mainVerb(pieces, at) < 0) return null;
      if (pieces.slice(0, at).some(({ lower }) => QUOTES.test(lower))) return null;
      const right = pieces.slice(at + 1);
      const opening = openingAt(right, 0);
      const hasVerb = opening !== null || (/^\p{Lu}/u.test(next.text) && isFrontedMain(right));
      if (!hasVerb || wordCount(right) < LEAST) return null;
      return [asSentence(textOf(sentence, pieces, 0, at)), capital(textOf(sentence, pieces, at + 1, pieces.length))];
    }
    return null;
  },
};

/** "Ved at dele bilen kan man …": a long adverbial in front, the verb, and a subject pronoun. */
const isFrontedMain = (pieces: readonly Piece[]): boolean =>
  isSubordinateFront(pieces) ||
  pieces.some(
    ({ lower }, at) =>
      /^(?:kan|skal|vil|må|er|var|har|havde|får|fik|bliver|blev)$/u.test(lower) &&
      /^(?:man|du|han|hun|vi|de|der)$/u.test(pieces[at + 1]?.lower ?? ''),
  );

/** "Nogle A, mens andre B" → "Nogle A. Andre B"; the same where both halves give a number: "Et årskort koster 1.200 kr., mens …". */
export const splitAtOthers: Split = {
  kind: 'others',
  apply: (sentence, pieces) => {
    const at = pieces.findIndex(({ text }, index) => text === ',' && pieces[index + 1]?.lower === 'mens');
    if (at < 3 || !isWhole(pieces, at)) return null;
    const hasNumber = (from: number, to: number) => pieces.slice(from, to).some(({ text }) => /^\d/u.test(text));
    const isContrast =
      (pieces[0]?.lower === 'nogle' && pieces[at + 2]?.lower === 'andre') ||
      (hasNumber(0, at) && hasNumber(at, pieces.length));
    const opening = openingAt(pieces, at + 2);
    if (!isContrast || opening?.kind !== 'noun') return null;
    const right = capital(textOf(sentence, pieces, at + 2, pieces.length));
    return [asSentence(textOf(sentence, pieces, 0, at)), right];
  },
};

export { isWhole };
