import type { Decision } from '../contract/policy.ts';
import type { SuggestedWords, WantedWords, WordCard, WordQuestion } from '../contract/words.ts';
import type { Dictionary } from '../dictionary/index.ts';
import type { Person } from '../identity/person.ts';
import { syllables } from '../language/levelling/syllables.ts';
import { suggestWords } from '../language/suggest/index.ts';
import { isMisspelt, termOf } from '../language/texts/glossary.ts';
import { meaningSource } from '../language/texts/wordCardTexts.ts';
import { presentClause } from './clause.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** The words that a person may have meant, unless the rule for what they do closes that aid. Nothing is kept. */
export async function suggestionsFor(
  { aids, ...decision }: Decision,
  person: Person,
  { word, lang, more }: WantedWords,
  dictionary: Dictionary | undefined,
): Promise<Outcome<SuggestedWords>> {
  if (person.role === 'student' && aids.wordSuggestions === 'never') {
    const clause = presentClause({ aids, ...decision });
    return refused('byPolicy', { say: clause.text[person.lang], details: { clause } });
  }
  if (lang !== 'da') return done({ words: [], known: false });
  const others = more && dictionary ? await dictionary.find(word) : [];
  return done({ words: suggestWords(word, others), known: true });
}

/**
 * What is known of a word: its syllables, and its meaning from the product's own list of subject words. Where the tutor is
 * closed, as in an exam, meanings are too.
 */
export function wordCardFor(decision: Decision, { word, lang }: WordQuestion): WordCard {
  const term = decision.effect === 'allow' ? termOf(word, lang) : null;
  const isIt = term !== null && !isMisspelt(word, term, lang);
  return {
    word,
    syllables: lang === 'da' ? syllables(word) : null,
    meaning: isIt ? { term: term.term, text: term.meaning, parts: term.parts, source: meaningSource[lang] } : null,
  };
}
