import type { Glossary, GlossaryTerm } from '../contract/glossary.ts';
import type { Language } from '../contract/language.ts';
import type { Decision } from '../contract/policy.ts';
import type { SuggestedWords, WantedWords, WordCard, WordQuestion } from '../contract/words.ts';
import type { Dictionary } from '../dictionary/index.ts';
import type { Person } from '../identity/person.ts';
import { syllables } from '../language/levelling/syllables.ts';
import { suggestWords } from '../language/suggest/index.ts';
import { isFormOf, isMisspelt, termOf } from '../language/texts/glossary.ts';
import { meaningFromTeacher, meaningSource } from '../language/texts/wordCardTexts.ts';
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

/** The glossary that the word's task has, and who gave it. */
export interface TaskGlossary {
  readonly teacher: string;
  readonly terms: Glossary;
}

/**
 * What is known of a word: its syllables, its meaning from the task's glossary or else from the product's own list of
 * subject words, and what the glossary calls it in the student's language, where policy allows. Where the tutor is closed,
 * as in an exam, the product's meanings are too; what the teacher gave with the task stays.
 */
export function wordCardFor(
  { effect, aids }: Decision,
  { word, lang, home }: WordQuestion,
  glossary: TaskGlossary | undefined,
): WordCard {
  const given = glossary && termAmong(glossary.terms, word, lang);
  const named = aids.homeLanguage === 'never' ? undefined : given?.home.find((one) => one.lang === home);
  return {
    word,
    syllables: lang === 'da' ? syllables(word) : null,
    meaning:
      given && given.meaning !== ''
        ? { term: given.term, text: given.meaning, parts: '', source: meaningFromTeacher[lang](glossary.teacher) }
        : effect === 'allow'
          ? ownMeaning(word, lang)
          : null,
    home: named ?? null,
  };
}

function ownMeaning(word: string, lang: Language): WordCard['meaning'] {
  const term = termOf(word, lang);
  if (!term || isMisspelt(word, term, lang)) return null;
  return { term: term.term, text: term.meaning, parts: term.parts, source: meaningSource[lang] };
}

/** The term that a word is or, where there is none, one of several words that it is among. */
function termAmong(terms: Glossary, word: string, lang: Language): GlossaryTerm | undefined {
  const small = word.toLowerCase();
  const wordsOf = ({ term }: GlossaryTerm) => term.toLowerCase().split(/\s+/);
  return (
    terms.find(({ term }) => isFormOf(small, term.toLowerCase(), lang)) ??
    terms.find((term) => wordsOf(term).some((part) => part.length > 2 && isFormOf(small, part, lang)))
  );
}
