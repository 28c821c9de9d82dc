import type { Citation, DraftRequest } from '../../contract/draft.ts';
import { splitSentences } from '../../language/index.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { numbersOf } from '../../maths/exercises/index.ts';
import type { Missing, Random } from '../kind.ts';
import { type Lists, wantsOneList } from './fromMaths.ts';
import { LISTS } from './pairs.ts';
import type { Answer } from './schema.ts';

/** An exercise to a text: what is asked and the words of the text that answer it. */
export interface TextExercise {
  readonly text: string;
  readonly answer: string;
  /** The sentence that the answer stands in. */
  readonly sentence: string;
}

const GAP = '____';
/** Sentences shorter or longer than this, in words, make no good exercise. */
const [SHORTEST, LONGEST] = [6, 32];
/** Long words that carry little meaning of their own. */
const EVERYDAY =
  /^(?:efterhånden|efterfølgende|allerede|alligevel|forskellig\p{L}*|almindelig\p{L}*|samtidig|egentlig|derimod|imidlertid|because|therefore|although|different|usually|sometimes|however)$/iu;
/** How much there is of something: left out, it asks for no word of the subject. */
const MEASURE =
  /^(?:million\p{L}*|milliard\p{L}*|tusind\p{L}*|hundred\p{L}*|minut\p{L}*|sekund\p{L}*|(?:kilo|centi|milli)(?:meter|gram)\p{L}*|procent|billions?|thousands?|minutes?|seconds?|percent|kilomet\p{L}*)$/iu;

/**
 * Exercises from the sentences of a text: a word of the subject or a number left out, and what a thing is where the text
 * says so. Every answer stands word for word in the text.
 */
export function exercisesFrom(
  text: string,
  terms: readonly string[],
  lang: 'da' | 'en',
  bank: boolean,
): TextExercise[] {
  const texts = exerciseTexts[lang];
  const sentences = splitSentences(text.replace(/\s+/g, ' '))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!]$/u.test(sentence))
    .filter((sentence) => {
      const { length } = sentence.split(' ');
      return length >= SHORTEST && length <= LONGEST && !/[»«“”"]/u.test(sentence);
    });
  const chosen = sentences.flatMap((sentence) => {
    const word = wordOf(sentence, terms);
    return word === undefined ? [] : [{ sentence, word }];
  });
  const words = [...new Set(chosen.map(({ word }) => word.toLowerCase()))];
  const asked = new Set<string>();
  return sentences.flatMap((sentence): TextExercise[] => {
    const defined = bank ? undefined : definitionIn(sentence, lang);
    if (defined) return [{ text: texts.whatIs(defined.term), answer: defined.says, sentence }];
    const word = chosen.find((one) => one.sentence === sentence)?.word;
    if (word === undefined || asked.has(word.toLowerCase())) return [];
    asked.add(word.toLowerCase());
    const gapped = sentence.replace(word, GAP);
    if (/^\d/.test(word)) return [{ text: texts.number(gapped), answer: word, sentence }];
    const others = words.filter((other) => other !== word.toLowerCase() && !/^\d/.test(other)).slice(0, 3);
    const list = [word.toLowerCase(), ...others].sort((a, b) => a.localeCompare(b, lang)).join(', ');
    const text = bank && others.length > 1 ? texts.gapWith(gapped, list) : texts.gap(gapped);
    return [{ text, answer: word, sentence }];
  });
}

/** What a sentence is about: a term of the teacher's, else a year, else its longest word that stands once, else its number. */
function wordOf(sentence: string, terms: readonly string[]): string | undefined {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const once = (word: string): boolean =>
    words.filter((other) => other.toLowerCase() === word.toLowerCase()).length === 1;
  const term = terms
    .map((one) => words.find((word) => word.toLowerCase().startsWith(one.toLowerCase())))
    .find((word) => word !== undefined);
  if (term !== undefined && once(term)) return term;
  const year = words.find((word) => /^\d{3,4}$/.test(word) && once(word));
  if (year !== undefined) return year;
  const longest = words
    .filter((word, at) => at > 0 && isLong(word, words[at - 1] ?? ''))
    .filter((word) => once(word) && !EVERYDAY.test(word) && !MEASURE.test(word))
    .sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const numbers = sentence.match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu) ?? [];
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** Long enough to be a word of the subject; a shorter one where a thing is due: "af helium". */
const isLong = (word: string, before: string): boolean =>
  word.length >= 7 || (word.length >= 5 && /^(?:af|til|fra|med|en|et|of|from|with|an?)$/iu.test(before));

/** "En vulkan er et bjerg, hvor …": the thing and what the text says that it is. */
function definitionIn(sentence: string, lang: 'da' | 'en'): { term: string; says: string } | undefined {
  const pattern =
    lang === 'da'
      ? /^((?:En|Et) \p{L}{3,30}) er ((?:en|et) [^,;:]{3,120}(?:, (?:der|som|hvor) [^,;:]{4,80})?)\.$/u
      : /^((?:An?) \p{L}{3,30}) is (an? [^,;:]{3,120}(?:, (?:which|that|where) [^,;:]{4,80})?)\.$/u;
  const [, term, says] = pattern.exec(sentence) ?? [];
  return term && says ? { term: term.charAt(0).toLowerCase() + term.slice(1), says } : undefined;
}

/** The same exercise with one more word left out, where the sentence has another that carries meaning. */
function withTwoGaps(exercise: TextExercise, lang: 'da' | 'en'): TextExercise & { readonly other?: string } {
  const { answer, sentence } = exercise;
  const at = sentence.indexOf(answer);
  const other = wordOf(sentence.replace(answer, ''), []);
  if (at < 0 || other === undefined || /^\d/.test(other) || !exercise.text.includes(GAP)) return exercise;
  const text = exerciseTexts[lang].gapTwo(sentence.replace(answer, GAP).replace(other, GAP));
  return { ...exercise, text, other };
}

/** Exercises to the teacher's own text, for subjects that are not worked out. */
export function textLists(request: DraftRequest, _random: Random): Lists {
  const { lang, subject, sources = [], terms = [] } = request;
  const texts = exerciseTexts[lang];
  const none = (needs: Missing['needs'], message: string): Lists => ({
    content: {},
    cites: {},
    missing: [{ needs, message }],
  });
  if (sources.length === 0) return none('source', texts.needsSource(texts.subjects[subject]));
  const text = sources.map((source) => source.text).join('\n');
  const one = wantsOneList(request);
  const count = request.count ?? (one ? 10 : 6);
  const content: Record<string, unknown> = {};
  const cites: Record<string, readonly Citation[]> = {};
  for (const { id, answers, level } of LISTS) {
    // One list or three: the sections of the other are no part of the draft.
    if ((level === undefined) !== one) continue;
    const found = exercisesFrom(text, terms, lang, level === 'supported').slice(0, count);
    const made = level === 'challenge' ? found.map((exercise) => withTwoGaps(exercise, lang)) : found;
    if (made.length < 3) return none('source', texts.thinSource);
    content[id] = { exercises: made.map((exercise) => exercise.text) };
    content[answers] = { answers: made.map((exercise) => answerOf(exercise, request)) };
    cites[id] = sources.map(({ name }, i) => ({ id: `source:${i}`, kind: 'document', label: name }));
    cites[answers] = cites[id];
  }
  return { content, missing: [], cites, about: request.topic };
}

const answerOf = (
  { text, answer, sentence, other }: TextExercise & { readonly other?: string },
  { lang, topic }: DraftRequest,
): Answer => ({
  key: other === undefined ? { type: 'phrase', value: answer } : { type: 'set', values: [answer, other] },
  answer: other === undefined ? answer : `${answer} ${exerciseTexts[lang].and} ${other}`,
  working: [exerciseTexts[lang].fromText(sentence)],
  numbers: numbersOf({ text }, lang),
  topic: topic.slice(0, 80),
});
