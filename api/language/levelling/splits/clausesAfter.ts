import { isSubordinate, isSubordinator, mainVerb, openingAt } from '../clauses.ts';
import { asSentence, capital, type Piece, wordCount } from '../pieces.ts';
import { isSurelyFinite, tenseOf } from '../verbs.ts';
import { isWhole } from './mainClauses.ts';
import { contentEnd, type Split, textOf } from './rule.ts';

const MOVED_ADVERB = /^(?:ikke|også|nu|stadig|altid|ofte|aldrig|dermed|derfor|igen|måske|dog|samtidig)$/u;

/** "A, hvilket svarer til B" → "A. Det svarer til B" */
export const splitAtWhich: Split = {
  kind: 'which',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'hvilket');
    if (comma < 3 || mainVerb(pieces, comma) < 0) return null;
    const word = pieces[comma + 2]?.lower ?? '';
    const hasAdverb = MOVED_ADVERB.test(word);
    const verb = comma + (hasAdverb ? 3 : 2);
    if (!isSurelyFinite(pieces[verb]?.lower ?? '') || wordCount(pieces.slice(verb)) < 2) return null;
    if (hasAdverb && !canMovePast(pieces, verb)) return null;
    const rest = textOf(sentence, pieces, verb + 1, pieces.length);
    const start = `Det ${pieces[verb]?.text}${hasAdverb ? ` ${word}` : ''}`;
    return [asSentence(textOf(sentence, pieces, 0, comma)), `${start} ${rest}`];
  },
};

/** An adverb goes after the verb, but after a light pronoun: "der ikke kender ham" → "den kender ham ikke". */
const canMovePast = (pieces: readonly Piece[], verb: number): boolean =>
  !/^(?:sig|mig|dig|ham|hende|os|jer|dem|den|det|de)$/u.test(pieces[verb + 1]?.lower ?? '');

/** "A, fordi B" → "A. Det er, fordi B" ("Det var, fordi B" of the past). The clause itself stays as it is. */
export const splitAtBecause: Split = {
  kind: 'because',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'fordi');
    if (comma < 4 || !isWhole(pieces, comma)) return null;
    if (pieces.slice(0, comma).some(({ lower }) => /^(?:ikke|kun|især|bare|ingen|aldrig|hvorfor|det)$/u.test(lower)))
      return null;
    const end = contentEnd(pieces);
    if (wordCount(pieces.slice(comma + 2, end)) < 3) return null;
    // "Det var, fordi det var …" is clumsy.
    if (pieces[comma + 2]?.lower === 'det') return null;
    // A second clause after "og" might belong to either.
    if (
      pieces
        .slice(comma + 2, end)
        .some(
          ({ text, lower }, at, all) =>
            text === ',' && /^(?:og|men|så|eller)$/u.test(all[at + 1]?.lower ?? '') && lower,
        )
    )
      return null;
    const tense = tenseOf(pieces[mainVerb(pieces, comma)]?.lower ?? '');
    const start = tense === 'past' ? 'Det var' : 'Det er';
    return [
      asSentence(textOf(sentence, pieces, 0, comma)),
      `${start}, ${textOf(sentence, pieces, comma + 1, pieces.length)}`,
    ];
  },
};

/** Where a clause with the order subject, adverb, verb has its parts; null when that cannot be told. */
function readClause(pieces: readonly Piece[], from: number): { verb: number; adverb: number } | null {
  const opening = openingAt(pieces, from);
  if (opening && opening.kind !== 'adverb') return { verb: opening.verb, adverb: -1 };
  for (let at = from + 1; at < from + 5; at++) {
    if (!MOVED_ADVERB.test(pieces[at]?.lower ?? '')) continue;
    // Read the subject and the verb as if the adverb were not there.
    const without = [...pieces.slice(0, at), ...pieces.slice(at + 1)];
    const opened = openingAt(without, from);
    return opened && opened.kind !== 'adverb' && opened.verb === at ? { verb: at + 1, adverb: at } : null;
  }
  return null;
}

/** The clause at `from` with its verb first, after `lead`: "så eleverne får mere tid" → "Så får eleverne mere tid". */
function inverted(sentence: string, pieces: readonly Piece[], from: number, lead: string): string | null {
  const clause = readClause(pieces, from);
  if (!clause) return null;
  const { verb, adverb } = clause;
  if (adverb >= 0 && !canMovePast(pieces, verb)) return null;
  const subject = textOf(sentence, pieces, from, adverb >= 0 ? adverb : verb);
  const moved = adverb >= 0 ? ` ${pieces[adverb]?.text}` : '';
  const rest = textOf(sentence, pieces, verb + 1, pieces.length);
  return `${lead} ${pieces[verb]?.text} ${subject}${moved}${/^[.,]/u.test(rest) ? '' : ' '}${rest}`;
}

/** "A, så S V B" → "A. Så V S B"; "så det" may tell how rather than what follows, and stays. */
export const splitAtSo: Split = {
  kind: 'so',
  apply: (sentence, pieces) => {
    const comma = pieces.findIndex(({ text }, at) => text === ',' && pieces[at + 1]?.lower === 'så');
    if (comma < 3 || !isWhole(pieces, comma) || /^(?:at|det)$/u.test(pieces[comma + 2]?.lower ?? '')) return null;
    const right = inverted(sentence, pieces, comma + 2, 'Så');
    return right === null ? null : [asSentence(textOf(sentence, pieces, 0, comma)), right];
  },
};

/** "Selvom A, V S B" → "A. Alligevel V S B"; "Fordi A, V S B" → "A. Derfor V S B" */
export const splitAfterFront: Split = {
  kind: 'although',
  apply: (sentence, pieces) => {
    const first = pieces[0]?.lower ?? '';
    const lead = /^(?:selvom|skønt)$/u.test(first)
      ? 'Alligevel'
      : /^(?:fordi|eftersom)$/u.test(first)
        ? 'Derfor'
        : null;
    if (lead === null) return null;
    const opening = openingAt(pieces, 1);
    const comma = pieces.findIndex(({ text }) => text === ',');
    if (!opening || opening.kind === 'adverb' || opening.verb >= comma) return null;
    if (isSubordinate(pieces, { from: opening.verb, to: comma })) return null;
    if (!isSurelyFinite(pieces[comma + 1]?.lower ?? '') || isSubordinator(pieces[comma + 1]?.lower ?? '')) return null;
    if (pieces.slice(comma).some(({ lower }) => /^(?:alligevel|stadig|derfor|dog)$/u.test(lower))) return null;
    const rest = textOf(sentence, pieces, comma + 1, pieces.length);
    return [capital(asSentence(textOf(sentence, pieces, 1, comma))), `${lead} ${rest}`];
  },
};

export { inverted };
