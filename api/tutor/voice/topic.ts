import type { Language } from '../../contract/language.ts';

const LONGEST_TOPIC = 40;

/** What a task is about, in its own words: what follows "om" or "about", else what stands in quotation marks. */
export function topicOf(task: string, lang: Language): string {
  const named =
    /(?:^|\s)(?:om|about)\s+([^\s,.;:!?"'»«]+(?:\s+[\p{L}\d]+){0,2}?)(?=\s+(?:på|med|i|og|som|der|in|with|and|that|kan)\s|[,.;:!?\n]|$)/u.exec(
      task,
    )?.[1];
  const quoted = /["'»“‘](\p{L}[^"'»«”’_.?!]{1,40})["'«”’]/u.exec(task)?.[1];
  const topic = (quoted ?? named ?? '').trim();
  if (topic !== '' && topic.length <= LONGEST_TOPIC) return topic;
  return lang === 'da' ? 'emnet' : 'the topic';
}

/** Ways of asking about a word, most telling first. */
const ASKS_ABOUT: readonly RegExp[] = [
  /(?:forskel(?:len)? på|difference between)\s+([\p{L}-]{2,40})/iu,
  /(?:betyder|betyr|meaning of|what does)\s+(?:ordet\s+|the word\s+)?([\p{L}-]{2,40})/iu,
  /(?:stav(?:er|a|es)(?: man)?(?: til)?|spell)\s+([\p{L}-]{2,40})/iu,
  /(?:hvad (?:hedder|kaldes)|what is [^?]{0,20}called)\s+(?:det|den|de|the)?\s*([\p{L}-]{4,40})/iu,
  /(?:hvad er|what is|what are)(?: en| et| an?)?\s+([\p{L}-]{2,40})/iu,
];

/** The word a task asks about: quoted, after "betyder" or "til", else its longest word; empty when there is none. */
export function wordOf(task: string): string {
  const quoted = /["'»“‘](\p{L}[^"'»«”’\s]{1,40})["'«”’]/u.exec(task)?.[1];
  if (quoted) return quoted;
  const asked = ASKS_ABOUT.map((pattern) => pattern.exec(task)?.[1]).find((word) => word !== undefined);
  if (asked && !/^(?:det|den|ordet|the|it|this|til)$/iu.test(asked)) return asked;
  const words = (task.match(/\p{L}{2,40}/gu) ?? []).filter((word) => !FILLER.has(word.toLowerCase()));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Words that no question is about. */
const FILLER = new Set(
  'hvad hvor hvem hvordan hvorfor hvornår hvilken hvilket hvilke mange meget ikke jeg det den der som har kan skal vil med for til hej what where who how why when which many much not the that this have can will with for from hello'.split(
    ' ',
  ),
);
