import { isSubordinate, openingAt, segmentsOf } from '../clauses.ts';
import { asSentence, capital, type Piece, wordCount } from '../pieces.ts';
import { isModal, isSurelyFinite, tenseOf } from '../verbs.ts';
import { inverted } from './clausesAfter.ts';
import { isWhole } from './mainClauses.ts';
import { type Split, textOf } from './rule.ts';

const PRONOUN = /^(?:jeg|du|han|hun|vi|man|de)$/u;
/** Verbs of a state: "da hun var syv" tells when, and not what happened first. */
const STATE = /^(?:er|var|har|havde|lå|stod|sad|hang|boede|levede|hed|troede|vidste|syntes|fandtes)$/u;
/** What makes of one happening a habit, or denies it. */
const NO_SINGLE_TIME =
  /^(?:ikke|aldrig|ingen|kun|altid|ofte|tit|somme|nogle|sjældent|hver|mest|især|bare|først|allerede|endnu|straks|netop)$/u;

const tellsOfOneTime = (pieces: readonly Piece[], from: number, to: number): boolean =>
  !pieces.slice(from, to).some(({ lower }) => NO_SINGLE_TIME.test(lower));

/**
 * "Da krigen sluttede, rejste han hjem" → "Krigen sluttede. Så rejste han hjem", where both tell what happened once. A pronoun
 * in the first clause stays before the name that it stands for, so such a sentence is left alone.
 */
export const splitAfterWhen: Split = {
  kind: 'when',
  apply: (sentence, pieces) => {
    if (pieces[0]?.lower !== 'da') return null;
    const [first, rest] = segmentsOf(pieces);
    if (!first || !rest || wordCount(pieces.slice(first.from + 1, first.to)) < 3) return null;
    const opening = openingAt(pieces, 1);
    if (!opening || opening.kind === 'adverb' || opening.verb >= first.to) return null;
    const [verb, main] = [pieces[opening.verb]?.lower ?? '', pieces[rest.from]?.lower ?? ''];
    if (tenseOf(verb) !== 'past' || tenseOf(main) !== 'past' || !isSurelyFinite(main) || main === 'så') return null;
    if (STATE.test(verb) || STATE.test(main) || isModal(verb) || isModal(main)) return null;
    if (isSubordinate(pieces, { from: opening.verb, to: first.to })) return null;
    if (!tellsOfOneTime(pieces, 0, first.to)) return null;
    const [subject, agent] = [pieces[1]?.lower ?? '', pieces[rest.from + 1]?.lower ?? ''];
    if (PRONOUN.test(subject) && subject !== agent) return null;
    // "Da Annas mor rejste, græd hun": the pronoun is the first name's, and would become the mother's.
    if (PRONOUN.test(agent) && pieces.slice(1, opening.verb).some(({ text }) => /^\p{Lu}\p{L}+s$/u.test(text)))
      return null;
    const left = asSentence(textOf(sentence, pieces, 1, first.to));
    return [left, `Så ${textOf(sentence, pieces, rest.from, pieces.length)}`];
  },
};

/** "Hun vaskede op, mens hun sang for børnene" → "Hun vaskede op. Imens sang hun for børnene", of one subject and one time. */
export const splitAtWhile: Split = {
  kind: 'while',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'mens');
    const who = pieces[comma + 2]?.lower ?? '';
    if (comma < 4 || !PRONOUN.test(who) || !isWhole(pieces, comma)) return null;
    if (segmentsOf(pieces).some(({ from }) => from > comma + 1) || !tellsOfOneTime(pieces, 0, pieces.length))
      return null;
    const verb = pieces[comma + 3]?.lower ?? '';
    if (!isSurelyFinite(verb) || STATE.test(verb) || isModal(verb)) return null;
    if (wordCount(pieces.slice(comma + 3)) < 3) return null;
    const right = inverted(sentence, pieces, comma + 2, 'Imens');
    return right === null ? null : [asSentence(textOf(sentence, pieces, 0, comma)), right];
  },
};

/** "…, hvorefter han rejste hjem" → "…. Så rejste han hjem" */
export const splitAtAfterwards: Split = {
  kind: 'afterwards',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'hvorefter');
    if (comma < 3 || !isWhole(pieces, comma)) return null;
    const right = inverted(sentence, pieces, comma + 2, 'Så');
    return right === null ? null : [asSentence(textOf(sentence, pieces, 0, comma)), right];
  },
};

/** "Han stoppede, så sig om og løb" → "Han stoppede. Han …": verbs in a row with one pronoun, or one name, as their subject. */
export const splitVerbChain: Split = {
  kind: 'chain',
  apply: (sentence, pieces) => {
    const opening = openingAt(pieces, 0);
    if (!opening || opening.kind === 'adverb' || opening.verb !== 1) return null;
    const who = pieces[0];
    const isName = /^\p{Lu}\p{L}+$/u.test(who?.text ?? '') && opening.kind === 'noun';
    if (!who || !(isName || PRONOUN.test(who.lower))) return null;
    const tense = tenseOf(pieces[1]?.lower ?? '');
    const parts: (readonly [number, number])[] = [];
    let from = 1;
    for (let at = 2; at < pieces.length; at++) {
      const isComma = pieces[at]?.text === ',';
      if (!isComma && pieces[at]?.lower !== 'og') continue;
      const next = pieces[at + 1]?.lower ?? '';
      const isVerb = isSurelyFinite(next) && tenseOf(next) === tense && next !== 'så';
      // A comma before anything but a verb may end what is said of the subject.
      if (isComma && !isVerb) return null;
      if (!isVerb) continue;
      parts.push([from, at]);
      from = at + 1;
      if (!isComma) break;
    }
    if (parts.length < 2 || pieces.slice(from).some(({ text }) => text === ',')) return null;
    parts.push([from, pieces.length]);
    if (isSubordinate(pieces, { from: 1, to: pieces.length })) return null;
    return parts.map(([start, end], n) =>
      n === parts.length - 1
        ? `${capital(who.text)} ${textOf(sentence, pieces, start, end)}`
        : asSentence(`${who.text} ${textOf(sentence, pieces, start, end)}`),
    );
  },
};
