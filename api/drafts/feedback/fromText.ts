import type { Language } from '../../contract/language.ts';
import { lookOver } from '../../language/check/index.ts';
import { feedbackTexts, type SeenFocus } from '../../language/texts/drafts/feedback.ts';
import { wordEdges } from '../../language/words.ts';
import { MANY_STARTS, readStudentText, type StudentText } from './studentText.ts';

/** What a draft can begin with when the teacher has noted nothing: things that stand in the text, and one thing to work on. */
export interface SeenInText {
  /** For the student, each with the words that it was seen in. */
  readonly strengths: readonly string[];
  readonly focus?: SeenFocus;
}

/** Most strengths that are told from a text alone. */
const MOST = 2;
/** Longest piece that is quoted, in characters. */
const QUOTE = 90;
/** A text of fewer words could tell more, from third grade. */
const SHORT = 60;
/** A stretch of more words may be several sentences. */
const STRETCH = 30;
/** A text of more words in one piece could have paragraphs. */
const ONE_PIECE = 120;

type Trait = keyof (typeof feedbackTexts)['da']['traits'];

/** What tells that a sentence does something worth saying, in the order in which it is worth most. */
const TRAITS: Readonly<Record<Language, readonly (readonly [Trait, RegExp])[]>> = {
  da: [
    ['speech', /["“”»][^"“”«»]{3,}["“”«]|^\s*[–-]\s*\p{Lu}/u],
    ['comparison', wordEdges(/\b(?:ligesom|lige så \p{L}+ som|som om|ligner)\b/iu)],
    ['reason', wordEdges(/\b(?:fordi|derfor)\b/iu)],
    [
      'senses',
      wordEdges(
        /\b(?:lugte\p{L}*|dufte\p{L}*|smag\p{L}*|lyde\p{L}*|blød\p{L}*|varm\p{L}*|kold\p{L}*|fugtig\p{L}*|knirke\p{L}*|glimte\p{L}*)\b/iu,
      ),
    ],
    ['facts', /\d|(?<=\p{Ll} )\p{Lu}\p{Ll}+/u],
  ],
  en: [
    ['speech', /["“][^"“”]{3,}["”]/u],
    ['comparison', wordEdges(/\b(?:as \p{L}+ as|as if|looks? like|sounds? like)\b/iu)],
    ['reason', wordEdges(/\b(?:because|therefore)\b/iu)],
    ['senses', wordEdges(/\b(?:smell\p{L}*|tast\p{L}*|sound\p{L}*|soft|warm|cold|damp|creak\p{L}*|glitter\p{L}*)\b/iu)],
    ['facts', /\d|(?<=\p{Ll} )(?!I\b)\p{Lu}\p{Ll}+/u],
  ],
};

/**
 * Reads a student's text for what a teacher could begin with: what a sentence shows by its own words, quoted, and the one
 * thing that most can be counted of. The content is not judged, and a text that shows nothing of it gives nothing.
 */
export function seenInText(text: string, lang: Language): SeenInText {
  const read = readStudentText(text);
  if (read.words.length === 0) return { strengths: [] };
  const focus = focusOf(read, lang);
  return { strengths: strengthsOf(read, lang), ...(focus && { focus }) };
}

function strengthsOf({ sentences, paragraphs }: StudentText, lang: Language): string[] {
  const { traits } = feedbackTexts[lang];
  const used = new Set<string>();
  const found: string[] = [];
  for (const [trait, sign] of TRAITS[lang]) {
    // A name that was hidden would have to be told again to be quoted.
    const shown = sentences.find(({ text }) => sign.test(text) && !text.includes('[') && !used.has(text));
    if (!shown) continue;
    used.add(shown.text);
    found.push(traits[trait](quoted(shown.text)));
  }
  if (paragraphs > 2) found.push(traits.paragraphs(String(paragraphs)));
  return found.slice(0, MOST);
}

/** The one thing: first whether a reader can follow, then whether there is enough to read, then its language. */
function focusOf(
  { text, words, sentences, paragraphs, starts, small, isCut }: StudentText,
  lang: Language,
): SeenFocus | undefined {
  const { seenFocus } = feedbackTexts[lang];
  const longest = Math.max(...sentences.map((one) => one.words.length));
  if (longest > STRETCH || small > 1) return seenFocus.stops;
  if (words.length < SHORT && !isCut) return seenFocus.more;
  if (starts[0] && starts[0].count >= MANY_STARTS) return seenFocus.starts(starts[0].start);
  const slips = lookOver(text, '').map(({ word }) => word);
  if (slips.length > 0) return seenFocus.words(slips.slice(0, 5));
  return words.length > ONE_PIECE && paragraphs === 1 ? seenFocus.paragraphs : undefined;
}

/** A sentence, or its beginning up to a word's end. */
function quoted(sentence: string): string {
  const plain = sentence
    .trim()
    .replace(/(?:\.{3}|[.…])$/u, '')
    .replace(/["“”»«]/gu, '’');
  if (plain.length <= QUOTE) return plain;
  return `${plain.slice(0, QUOTE).replace(/\s+\S*$/u, '')} …`;
}
