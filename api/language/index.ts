/** Danish and English text: characters, sentences and numbers in words. Pure; the browser may use it too. */
export { MappedText } from './mapped.ts';
export { normalise, normaliseMapped } from './normalise.ts';
export { NUMBER_STARTERS, type NumberStarts, numberStarts, readNumberWords, startsNumber } from './numberWords.ts';
export { sentencePlaces, wordPlaces } from './readingWords.ts';
export { SentenceScanner, splitSentences } from './sentences.ts';
export { spellNumber } from './spell.ts';
export { spellAbroad } from './spellAbroad.ts';
export { isLetterCode, type Word, wordsOf } from './tokens.ts';
export { formHeard, formWritten, type OpenVerb, openVerbsIn } from './verbs/presentR.ts';
export { wholeWords, wordEdges } from './words.ts';
