import type { Language } from '../../contract/language.ts';
import type { Both } from '../activities/both.ts';
import type { Topic } from '../topics/shape.ts';

/** Most letters of a teacher's topic inside a sentence. */
const LONGEST = 80;

/** What a lesson is about, as it stands after "om": a known topic's name, else the teacher's own words, quoted. */
export function topicName(topic: Topic | null, words: string, lang: Language): string {
  if (topic) return topic.name[lang];
  const whole = words.replace(/[»«“”"]/gu, '').replace(/(?<!\d)[.:;,!?\s]+$/u, '');
  const bare = whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : whole;
  return lang === 'da' ? `»${bare}«` : `“${bare}”`;
}

/** A text of the bank in a language, with the topic in its slot. */
export const say = (text: Both, lang: Language, topic: string): string => text[lang].replaceAll('{topic}', topic);

/** Texts one after another. */
export const sayAll = (texts: readonly Both[], lang: Language, topic: string): string =>
  texts.map((text) => say(text, lang, topic)).join(' ');

/** A list as it is read aloud: "a, b og c". */
export const listed = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB', { type: 'conjunction' }).format(items);

/** A name before what belongs to it: "Galleri: …", but "Hvem skal ud? …". */
export const labelled = (name: string, text: string): string => `${name}${/[?!]$/u.test(name) ? '' : ':'} ${text}`;

/** A sentence that begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
