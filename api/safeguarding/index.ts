import type { Concern } from './concern.ts';
import { Lexicon, wordsOf } from './lexicon.ts';
import { Matcher, type Place } from './matcher.ts';
import { type Scene, SENSE_CLASSES, weigh } from './sense.ts';
import { SIGNS } from './signs/index.ts';
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

const ranks = new Map(COMMON.split(' ').map((word, rank, all) => [word, all.length - rank]));
const matcher = new Matcher(SIGNS, lexicon, (choice) => {
  let sum = 0;
  for (const word of wordsOf(choice, VOCABULARY)) sum += ranks.get(word) ?? 0.01;
  return sum;
});

const classNumbers = Object.fromEntries(SENSE_CLASSES.map((name) => [name, lexicon.numberOf(`@${name}`)]));
const is: Scene['is'] = (word, name) => word?.choices.includes(classNumbers[name] ?? -1) ?? false;

/**
 * Looks for signs that a student needs an adult: in Danish and English with the spellings children use, and key phrases
 * in the languages of their homes. It reads words, not moods: literature, history, idioms and games pass. Linear in the
 * text's length; never throws.
 * @returns the gravest concern (the first of equals; two mild signs of despair count as a grave one), or null
 */
export function checkForDistress(text: string): Concern | null {
  const sentences = readSentences(text);
  for (const words of sentences) for (const word of words) word.choices = lexicon.choicesOf(word.text);
  const speaksOf = (name: 'study' | 'dark') => sentences.some((words) => words.some((word) => is(word, name)));
  let discussesText: boolean | undefined;
  let isDark: boolean | undefined;
  const sorrows = new Sorrows();
  const tally = new Tally();
  let read = 0;
  const heard: { gravest: Concern | null } = { gravest: null };
  for (const words of sentences) {
    matcher.find(words, ({ concern, senses, cue }, place) => {
      if (heard.gravest?.level === 'high') return;
      discussesText ??= speaksOf('study');
      isDark ??= speaksOf('dark');
      if (cue) {
        if (weigh(senses, { ...around(words, place), discussesText, isDark, is }) !== 'void')
          tally.add({
            cue,
            start: read + place.start,
            end: read + place.end,
            sentence: words[place.start]?.sentence ?? 0,
          });
        return;
      }
      const found = lessened(concern, weigh(senses, { ...around(words, place), discussesText, isDark, is }));
      if (found?.level === 'low' && found.category === 'selfHarm') sorrows.add(words, place);
      if (found?.level === 'high') heard.gravest = found;
      else heard.gravest ??= found;
    });
    read += words.length;
    tally.close(words[0]?.line ?? 0, read, isOwn(words));
  }
  if (sorrows.areMany && heard.gravest?.level !== 'high') return { level: 'high', category: 'selfHarm' };
  if (heard.gravest?.level !== 'high' && tally.enough) return { level: 'high', category: tally.enough };
  return heard.gravest;
}

/** Whether the writer is among the words; a Danish "i" is no English one. */
const isOwn = (words: readonly Word[]): boolean =>
  words.some((word, i) => is(word, 'ours') || (word.text === 'i' && is(words[i + 1], 'afterI')));

/** How far around a phrase is looked for what gives it another sense, in words. */
const SURROUNDINGS = 40;

/** Signs of despair, each mild in itself: two in different places of a message are more than one. */
class Sorrows {
  #last: { readonly words: readonly Word[]; readonly place: Place } | undefined;
  areMany = false;

  add(words: readonly Word[], place: Place): void {
    const last = this.#last;
    if (!last) this.#last = { words, place };
    else if (last.words !== words || place.start > last.place.end || place.end < last.place.start) this.areMany = true;
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
