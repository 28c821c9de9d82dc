import { splitSentences } from '../../language/index.ts';

/** A sentence of a student's text. */
export interface StudentSentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** A student's text, taken apart for counting. */
export interface StudentText {
  readonly text: string;
  readonly words: readonly string[];
  readonly sentences: readonly StudentSentence[];
  readonly paragraphs: number;
  /** How sentences begin that begin alike, most often first. */
  readonly starts: readonly { readonly start: string; readonly count: number }[];
  /** Sentences that begin with a small letter. */
  readonly small: number;
  /** It ends with "…": there is more of it. */
  readonly isCut: boolean;
}

/** As many sentences that begin alike are worth saying. */
export const MANY_STARTS = 3;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Takes a student's text apart. */
export function readStudentText(text: string): StudentText {
  // A student may begin a sentence with a small letter, where the splitter of correct texts would go on.
  const sentences = splitSentences(text)
    .flatMap((sentence) => sentence.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Ll})/u))
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
    .filter((one) => one.words.length > 0);
  return {
    text,
    words: wordsOf(text),
    sentences,
    paragraphs: text.split(/\n\s*\n/u).filter((part) => wordsOf(part).length > 0).length,
    starts: repeatedStarts(sentences.map((one) => one.words)),
    small: sentences.filter((one) => /^["“»']?\p{Ll}/u.test(one.text)).length,
    isCut: /(?:…|\.\.\.)["”«']?\s*$/u.test(text),
  };
}

/** First words that several sentences share, most often first. */
function repeatedStarts(sentences: readonly (readonly string[])[]): { start: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const [first = '', second = ''] of sentences) {
    const isPair = /^(?:og|men|så|and|but|so|then)$/iu.test(first);
    const start = (isPair ? `${first} ${second}` : first).toLowerCase();
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MANY_STARTS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([start, count]) => ({ start: `${start.charAt(0).toUpperCase()}${start.slice(1)}`, count }));
}
