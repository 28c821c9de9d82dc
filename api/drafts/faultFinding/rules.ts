import type { Language } from '../../contract/language.ts';
import { wordEdges } from '../../language/words.ts';
import type { Random } from '../kind.ts';

const MONTH =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october';
/** A number that stands for something: no ordinal ("2. verdenskrig"), no day of a month, no part of a longer one. */
const NUMBER = new RegExp(
  `(?<!kl\\. )(?<![\\d.,/-])(?:\\d{1,3}(?:\\.\\d{3})+|\\d{2,})(?![\\d,/-]|\\.\\d|\\.? (?:${MONTH})|\\. \\p{Ll}|-tallet)`,
  'giu',
);

/** Another number in the place of one in the sentence: a year some decades off, a quantity about half or double. */
export function wrongNumber(sentence: string, _: Language, random: Random): string | null {
  const found = [...sentence.matchAll(NUMBER)];
  const match = found[Math.floor(random() * found.length)];
  if (!match) return null;
  const [text] = match;
  const value = Number(text.replaceAll('.', ''));
  const isYear = /^\d{3,4}$/u.test(text) && value >= 500 && value <= 2100;
  const by = [20, 30, 40][Math.floor(random() * 3)] ?? 20;
  // A later year would be in the future, or is nearer to now than to be believed.
  const isShare = /^ ?(?:procent|%|per ?cent)/iu.test(sentence.slice(match.index + text.length));
  const other = (isShare && value > 50) || random() < 0.5 ? Math.ceil(value / 2) : value * 2;
  const wrong = isYear ? (value > 1950 ? value - by : value + by) : other;
  const written = text.includes('.') ? wrong.toLocaleString('da-DK') : String(wrong);
  return `${sentence.slice(0, match.index)}${written}${sentence.slice(match.index + text.length)}`;
}

const BEFORE_PLACE = 'fra|i|til|ved|på|from|in|to|at|on';
const NAME = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*';
/** Each name after a preposition of place. */
const PLACES = new RegExp(`(?<=(?<!\\p{L})(${BEFORE_PLACE}) )(?:${NAME})(?!\\p{L}| \\p{Lu})`, 'gu');
/** Capitalised words that name nothing. */
const NO_NAME = /^(?:Det|Den|De|Han|Hun|Vi|Man|I|The|They|He|She|It|We)$/u;

/** Two names after the same preposition, swapped: "perler fra Norge og pelse fra Mellemøsten". */
export function swapNames(sentence: string): string | null {
  const places = [...sentence.matchAll(PLACES)].filter(([name]) => !NO_NAME.test(name));
  for (const [at, first] of places.entries())
    for (const second of places.slice(at + 1)) {
      const between = sentence.slice(first.index + first[0].length, second.index);
      const isSame = first[0] === second[0] || first[1]?.toLowerCase() !== second[1]?.toLowerCase();
      if (isSame || !tellsMore(between)) continue;
      return `${sentence.slice(0, first.index)}${second[0]}${between}${first[0]}${sentence.slice(second.index + second[0].length)}`;
    }
  return null;
}

/** Whether something is told between two names, of the second: "fra Ribe og fra Hedeby" says the same both ways. */
const tellsMore = (between: string): boolean =>
  /\p{L}{3}/u.test(
    between.replace(/^,? ?(?:og|and|eller|or)? ?/u, '').replace(new RegExp(`(?:${BEFORE_PLACE}) $`, 'u'), ''),
  );

/** Words that say "not all", and what is too much. */
const HEDGES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [wordEdges(/\bde fleste\b(?! (?:af|gange))/iu), 'alle'],
    [wordEdges(/\bde fleste af\b/iu), 'alle'],
    [wordEdges(/\b(?:mange|nogle)\b(?! (?:af|få|gange|år|andre|steder|hundrede|tusinde|ting))(?= \p{L}+)/iu), 'alle'],
    [wordEdges(/(?<!^)\b(?:som regel|ofte|normalt|tit)\b/iu), 'altid'],
    [wordEdges(/(?<!^)\bsjældent\b/iu), 'aldrig'],
    [wordEdges(/\bnæsten alle\b/iu), 'alle'],
  ],
  en: [
    [
      wordEdges(/\bmost\b(?! (?:of|important|famous|\p{L}+(?:ed|ing|ous|ant|ent|al|ful|ive)\b))(?= \p{L}+s\b)/iu),
      'all',
    ],
    [wordEdges(/\b(?:many|some)\b(?! (?:of|years|times|hundred|thousand|more))(?= \p{L}+)/iu), 'all'],
    [wordEdges(/(?<!^)\b(?:often|usually|normally|sometimes)\b/iu), 'always'],
    [wordEdges(/(?<!^)\b(?:rarely|seldom)\b/iu), 'never'],
    [wordEdges(/\balmost all\b/iu), 'all'],
  ],
};
/** After these a verb or a preposition makes "mange" something else: "så mange", "hvor mange". */
const COUNTED = wordEdges(/\b(?:så|hvor|for|lige|how|so|too|as) $/iu);

/** A claim made too big: "mange vikinger" → "alle vikinger", "ofte" → "altid". */
export function generalise(sentence: string, lang: Language): string | null {
  for (const [hedge, big] of HEDGES[lang]) {
    const match = hedge.exec(sentence);
    if (match === null || COUNTED.test(sentence.slice(0, match.index))) continue;
    const isFirst = /^\p{Lu}/u.test(match[0]);
    const word = isFirst ? `${big.charAt(0).toUpperCase()}${big.slice(1)}` : big;
    return `${sentence.slice(0, match.index)}${word}${sentence.slice(match.index + match[0].length)}`;
  }
  return null;
}

/** A clause that can be main and subordinate alike: it begins with its subject and has no adverb that would have to move. */
const PLAIN_START: Readonly<Record<Language, RegExp>> = {
  da: /^(?:den|det|de|der|en|et|han|hun|man|vi|mange|alle|nogle|kongen|folk|bønderne|\p{L}+(?:en|et|ne)|\p{Lu}\p{L}+) /iu,
  en: /^(?:the|a|an|he|she|it|they|we|there|many|people|some|\p{Lu}\p{L}+) /iu,
};
const MOVES = wordEdges(
  /\b(?:ikke|aldrig|altid|ofte|også|kun|jo|nok|derfor|måske|tit|sjældent|gerne|stadig|endnu|især|særligt|allerede|selv om|hvis|når)\b/iu,
);
const ADVERB_START =
  /^(?:om|i|på|til|fra|ved|efter|før|under|da|når|hvis|her|der(?= (?:var|er|blev|kom))|derfor|så|nu|senere|in|on|at|after|before|during|when|if|then|therefore|later)(?!\p{L})/iu;
/** Whom these mean is told by the clause before: they cannot go first. */
const PRONOUN_START = /^(?:den|det|de|han|hun|vi|it|he|she|they|we|this|that|these)(?!\p{L})/iu;
const SMALL =
  /^(?:Den|Det|De|En|Et|Han|Hun|Man|Vi|Mange|Alle|Nogle|Folk|The|A|An|He|She|It|They|We|There|Many|People|Some|Kongen|Bønderne|\p{Lu}\p{Ll}+(?:en|et|erne|ene))(?!\p{L})/u;

/**
 * Cause and effect swapped around "fordi" or "because": only where both clauses are plain, so that each can stand in the
 * place of the other and the sentence stays grammatical.
 */
export function reverseCause(sentence: string, lang: Language): string | null {
  const match =
    lang === 'da'
      ? /^([^,;:]+),? fordi ([^,;:]+)([.!])$/u.exec(sentence)
      : /^([^,;:]+),? because ([^,;:]+)([.!])$/u.exec(sentence);
  const [, effect = '', cause = '', end = ''] = match ?? [];
  if (match === null || [effect, cause].some((clause) => clause.split(' ').length < 3)) return null;
  for (const clause of [effect, cause])
    if (!PLAIN_START[lang].test(clause) || ADVERB_START.test(clause) || (lang === 'da' && MOVES.test(clause)))
      return null;
  if (PRONOUN_START.test(cause)) return null;
  const inside = SMALL.test(effect) ? `${effect.charAt(0).toLowerCase()}${effect.slice(1)}` : effect;
  const first = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}`;
  return lang === 'da' ? `${first}, fordi ${inside}${end}` : `${first} because ${inside}${end}`;
}
