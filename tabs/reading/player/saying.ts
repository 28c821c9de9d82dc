import { sentencePlaces } from '../../../api/language/readingWords.ts';
import { type SpokenLanguage, type SpokenWord, spokenWords } from '../../../api/language/spoken/index.ts';
import type { Passage } from '../passages/passage.ts';

/** A word of a saying: where it stands in the passage's text, and where what is said of it stands in `said`. */
export interface SaidWord {
  readonly from: number;
  readonly to: number;
  readonly say: string;
  readonly saidFrom: number;
  readonly saidTo: number;
}

/** What is spoken in one go: a sentence, or a part of one that is very long. Offsets are those of the passage's text. */
export interface Saying {
  /** The passage's key. */
  readonly passage: string;
  readonly lang: string;
  readonly from: number;
  readonly to: number;
  /** What a voice is given: the sentence with signs, formulas and abbreviations in words. */
  readonly said: string;
  /** Never empty: a line of dashes is nothing to say. */
  readonly words: readonly SaidWord[];
}

/** What a saying's words sound like, each with the pause behind it: what its timing is reckoned from. */
export const timedWords = ({ said, words }: Saying): string[] =>
  words.map(({ saidFrom }, at) => said.slice(saidFrom, words[at + 1]?.saidFrom).trimEnd());

/** Long utterances drift from their words, and some browsers cut them off after a quarter of a minute. */
const LONGEST = 200;

/** What there is to say of a passage, in order. */
export function sayingsOf(passage: Passage): Saying[] {
  const lang = spokenIn(passage.lang);
  return sentencePlaces(passage.text).flatMap(({ from, to }) => {
    const text = passage.text.slice(from, to);
    const words = spokenWords(text, lang)
      .filter(({ say }) => say !== '')
      .map((word) => ({ ...word, from: word.from + from, to: word.to + from }));
    return inBreaths(words).flatMap((breath) => sayingFrom(passage, breath));
  });
}

/** The language whose words and numbers are known; any other is said as it stands. */
const spokenIn = (lang: string): SpokenLanguage | 'other' => {
  const [primary] = lang.toLowerCase().split('-');
  return primary === 'da' || primary === 'en' ? primary : 'other';
};

/** Words that are said in one go; a long sentence is parted where it says least, after a word. */
function inBreaths(words: readonly SpokenWord[]): SpokenWord[][] {
  const breaths: SpokenWord[][] = [];
  let breath: SpokenWord[] = [];
  let length = 0;
  for (const word of words) {
    if (length + word.say.length + 1 > LONGEST && breath.length > 0) {
      breaths.push(breath);
      breath = [];
      length = 0;
    }
    breath.push(word);
    length += word.say.length + 1;
  }
  if (breath.length > 0) breaths.push(breath);
  return breaths;
}

/** What stands between the words stays between them: voices pause at commas and ask at question marks. */
function sayingFrom({ key, lang, text }: Passage, breath: readonly SpokenWord[]): Saying[] {
  const [first] = breath;
  const last = breath.at(-1);
  if (!first || !last) return [];
  const words: SaidWord[] = [];
  let said = '';
  let at = first.from;
  let isOrdinal = false;
  for (const { from, to, say } of breath) {
    said += between(text.slice(at, from), isOrdinal);
    if (said !== '' && at === from && !/\s$/.test(said)) said += ' ';
    words.push({ from, to, say, saidFrom: said.length, saidTo: said.length + say.length });
    said += say;
    isOrdinal = /^\d+$/.test(text.slice(from, to)) && /\D$/.test(say);
    at = to;
  }
  const closing =
    /^[\p{P}\s]*/u
      .exec(text.slice(at, at + 10))?.[0]
      .split('\n')[0]
      ?.trimEnd() ?? '';
  return [{ passage: key, lang, from: first.from, to: last.to + closing.length, said: said + closing, words }];
}

/** As voices are to have it: "7. klasse" is no place to stop, and the sign of a power is in the word behind it. */
const between = (text: string, isOrdinal: boolean): string =>
  (isOrdinal ? text.replace(/^\.(?=\s)/, '') : text).replace(/[\s^]+/g, ' ');
