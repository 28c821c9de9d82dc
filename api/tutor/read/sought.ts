/** What asks in a sentence: "hvor mange", "how long", "what is", "beregn". */
const ASKS =
  /(?<!\p{L})(?:hvor (?:mange|meget|lang\p{L}*|længe|høj\p{L}*|stor\p{L}*|gammel|gamle|tung\p{L}*|bred\p{L}*|hurtig\p{L}*|ofte|mon|koldt|varmt)|hvad|hvilke[nt]?|hvem|hvornår|hvordan|hvorfor|how (?:many|much|long|far|old|tall|fast|big|often|heavy|high|wide|deep)|how|what|which|who|when|where|why|beregn|udregn|find|calculate|determine)(?!\p{L})/giu;

/** Words that a phrase does not end with: what they lead on to is cut off. */
const LEADS_ON =
  /^(?:og|eller|i|på|til|fra|af|for|med|som|der|er|har|kan|skal|vil|må|de|den|det|en|et|hun|han|hver|ved|om|at|you|and|or|in|on|to|from|of|for|with|that|is|are|was|were|has|have|had|can|will|would|should|does|did|do|the|a|an|he|she|they|it|his|her|their|each|at|by|if|hans|hendes|deres)$/iu;

const LEVEL = /(?<!\p{L})(?:higher|lower|warmer|colder|højere|lavere|varmere|koldere)(?!\p{L})/iu;

/** Words of a task that sound like "guess again" when they are said back to somebody who has just guessed a number. */
export const soundsLikeDirection = (text: string): boolean => LEVEL.test(text);

/** As many words are quoted; more of the task is there to be read. */
const MOST_WORDS = 6;
/** A question that is quoted whole has at most so many. */
const WHOLE = 12;

/**
 * What the last question of a text asks for, in at most six of its own words ("hvor mange meter fodpanel …"); empty when it
 * asks nothing. A phrase that is cut short ends in an ellipsis.
 */
export const soughtIn = (text: string): string => askedFor(text, MOST_WORDS);

/** The same with all of a question that is not too long to be said back. */
export const questionIn = (text: string): string => askedFor(text, WHOLE);

function askedFor(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  const question =
    sentences.findLast((sentence) => sentence.includes('?')) ??
    sentences.findLast((sentence) => asksIn(sentence)) ??
    '';
  const start = asksIn(question);
  if (!start) return '';
  const clause = question.slice(start.index).split(/[?!;:"»«“”\n]|[.,](?=\s|$)(?![^()]*\))/u)[0] ?? '';
  const words = clause.trim().split(/\s+/u);
  const kept = words.slice(0, most);
  // "How many will each of the boys …": what is counted stands farther on, and two words say nothing.
  while (words.length > kept.length && kept.length > 2 && (LEADS_ON.test(kept.at(-1) ?? '') || isOpen(kept)))
    kept.pop();
  if (kept.length < 2 || (kept.length === 2 && words.length > 2) || /[<>{}[\]|\\$]/u.test(kept.join(' '))) return '';
  const phrase = kept.join(' ');
  if (soundsLikeDirection(phrase)) return '';
  return lowered(words.length > kept.length ? `${phrase} …` : phrase);
}

/** The first place of a sentence that asks; "if she eats 5, how many …" asks at the end. */
const asksIn = (sentence: string): RegExpExecArray | undefined => {
  const all = [...sentence.matchAll(ASKS)];
  return all.find(({ 0: found }) => /^(?:hvor|how) \p{L}/iu.test(found)) ?? all[0];
};

/** A bracket is begun and not ended: "punkterne (1,". */
const isOpen = (words: readonly string[]): boolean => /\([^)]*$/u.test(words.join(' '));

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
