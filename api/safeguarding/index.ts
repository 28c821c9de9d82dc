import { choicesOf } from './choices.ts';
import type { Concern } from './concern.ts';
import { Dictionary } from './dictionary.ts';
import { Lexicon, wordsOf } from './lexicon.ts';
import { Matcher, type Place } from './matcher.ts';
import { type Scene, SENSE_CLASSES, type SenseClass, type Verdict, weigh } from './sense.ts';
import type { Sentence } from './sentence.ts';
import { SIGNS } from './signs/index.ts';
import type { Sign } from './signs/sign.ts';
import { Tally } from './tally.ts';
import { COMMON, ORDINARY, VOCABULARY } from './vocabulary.ts';
import type { Word } from './word.ts';
import { readSentences } from './words.ts';

export type { Concern } from './concern.ts';

const lexicon = new Lexicon(
  [
    ...SIGNS.flatMap(({ phrase }) => [
      ...phrase.parts.map(({ choice }) => choice),
      ...(phrase.barrier === undefined ? [] : [phrase.barrier]),
    ]),
    ...SENSE_CLASSES.map((name) => `@${name}`),
    '@filler',
  ],
  VOCABULARY,
  ORDINARY,
);

/** How often a word is met beside others falls with its rank (Zipf's law). */
const frequency = new Map(COMMON.split(' ').map((word, rank) => [word, 1 / (rank + 5)]));
const RARE = 0.0003;
const matcher = new Matcher(SIGNS, lexicon, (choice) => {
  let sum = 0;
  for (const word of wordsOf(choice, VOCABULARY)) sum += frequency.get(word) ?? RARE;
  return sum;
});

const classNumbers = SENSE_CLASSES.map((name) => lexicon.numberOf(`@${name}`));
const dictionary = new Dictionary((word) => {
  const choices = lexicon.choicesOf(word);
  const senses = classNumbers.reduce((bits, number, i) => bits | (choices.includes(number) ? 1 << i : 0), 0);
  return { ...choicesOf(choices, lexicon.size), signs: matcher.signsOf(choices), senses };
});
const bitOf = Object.fromEntries(SENSE_CLASSES.map((name, i) => [name, 1 << i]));
const is: Scene['is'] = (word, name) => word !== undefined && (word.known.senses & (bitOf[name] ?? 0)) !== 0;

/**
 * Looks for signs that a student needs an adult: in Danish and English with the spellings children use, and key phrases
 * in the languages of their homes. It reads words, not moods: literature, history, idioms and games pass. Linear in the
 * text's length; never throws.
 * @param task the problem that the message belongs to: where it is about a story, the people of the story are not taken for
 *   real ones; the writer always is
 * @returns the gravest concern (the first of equals; two mild signs of despair count as a grave one), or null
 */
export function checkForDistress(text: string, task = ''): Concern | null {
  const sentences = readSentences(text, dictionary);
  const speaksOf = (name: SenseClass) => sentences.some(({ words }) => words.some((word) => is(word, name)));
  let discussesText: boolean | undefined;
  let isDark: boolean | undefined;
  const judge = (sign: Sign, { words }: Sentence, place: Place): Verdict => {
    discussesText ??= speaksOf('study') || (taskIsText && POINTS_AT_TEXT.test(text) && !WRITER.test(text));
    isDark ??= speaksOf('dark');
    return weigh(sign.senses, { ...around(words, place), discussesText, taskIsText, isDark, is });
  };
  const taskIsText = ABOUT_TEXT.test(task);
  let isTask: boolean | undefined;
  const sorrows = new Sorrows();
  const tally = new Tally((sign, sentence, place) => judge(sign, sentence, place) !== 'void', is, taskIsText ? 1 : 0);
  const heard: { gravest: Concern | null } = { gravest: null };
  for (const sentence of sentences) {
    matcher.find(sentence, (sign, place) => {
      if (heard.gravest?.level === 'high') return;
      if (sign.cue) {
        isTask ??= isFullOfNumbers(text) && !WRITER.test(text);
        if (!isTask) tally.add(sign.cue, sign, sentence, place);
        return;
      }
      const found = lessened(sign.concern, judge(sign, sentence, place));
      if (found?.level === 'low' && found.category === 'selfHarm') sorrows.add(sentence, place);
      if (found?.level === 'high') heard.gravest = found;
      else heard.gravest ??= found;
    });
    if (heard.gravest?.level === 'high') return heard.gravest;
    tally.close(sentence);
  }
  if (sorrows.areMany) return { level: 'high', category: 'selfHarm' };
  if (tally.enough) return { level: 'high', category: tally.enough };
  return heard.gravest ?? (tally.mild ? { level: 'low', category: tally.mild } : null);
}

/** A task about a story, a poem or a film. */
const ABOUT_TEXT =
  /novelle|analys|tekststed|læsestykke|læseprøve|digt|eventyr|roman|bogen|filmen|hovedperson|forfatter|fortælling|personkarakteristik|short story|poem|novel|fairy tale|character|author|['"»“‘]\p{Lu}[^'"»«”’]{4,60}['"«”’]/u;

/** "der hvor hun ikke tør gå hjem": a place of the text that is worked with. */
const POINTS_AT_TEXT =
  /(?:^|[.!?]\s)\s*(?:det er )?(?:der,? hvor|dér,? hvor|der står|det sted,? hvor|da (?:hun|han|pigen|drengen)|where (?:she|he)|it says|the (?:part|place) where)(?!\p{L})/iu;

/** The writer is in the text: whatever stands beside it, it is no task alone. */
const WRITER = /(?<!\p{L})(?:jeg|jæ|mig|min|mit|mine|i|i'?m|me|my|myself)(?!\p{L})/iu;

/** A text with this many numbers, one in every few words, is a task or its working: only plain words count there. */
const MANY_NUMBERS = 3;
const WORDS_A_NUMBER = 14;

function isFullOfNumbers(text: string): boolean {
  const numbers = text.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  return numbers >= MANY_NUMBERS && numbers * WORDS_A_NUMBER >= (text.match(/\S+/g)?.length ?? 0);
}

/** How far around a phrase is looked for what gives it another sense, in words. */
const SURROUNDINGS = 40;

/** Signs of despair, each mild in itself: two in different places of a message are more than one. */
class Sorrows {
  #last: { readonly sentence: Sentence; readonly place: Place } | undefined;
  areMany = false;

  add(sentence: Sentence, place: Place): void {
    const last = this.#last;
    if (!last) this.#last = { sentence, place };
    else if (last.sentence !== sentence || place.start > last.place.end || place.end < last.place.start)
      this.areMany = true;
  }
}

/** The sentences that a place lies in, without the scraps that were joined to them. */
function around(words: readonly Word[], { start, end }: Place): Pick<Scene, 'words' | 'place'> {
  let from = start;
  while (from > start - SURROUNDINGS && from > 0 && words[from - 1]?.sentence === words[start]?.sentence) from--;
  let to = end + 1;
  while (to < end + SURROUNDINGS && to < words.length && words[to]?.sentence === words[end]?.sentence) to++;
  return { words: words.slice(from, to), place: { start: start - from, end: end - from } };
}

function lessened(concern: Concern, verdict: ReturnType<typeof weigh>): Concern | null {
  if (verdict === 'stands') return concern;
  return verdict === 'less' && concern.level === 'high' ? { ...concern, level: 'low' } : null;
}
