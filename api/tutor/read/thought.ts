import { wordEdges } from '../../language/index.ts';
import { plain, wordCount } from './words.ts';

/** What a student says in words about the problem. */
export interface Thought {
  /** As written, without the full stop. */
  readonly text: string;
  /** It names something to do with the numbers, so that it can be tried out. */
  readonly isPlan: boolean;
  /** It says what must not be done, or does not hold. */
  readonly isNegated: boolean;
}

const PLAN = wordEdges(
  /\b(?:plus\w*|minus\w*|gange[rst]?|ganget?|gang|del(?:e|er|t|te)?|divider\w*|division|læg(?:ge|ger)?|lagt|lagde|træk(?:ke|ker)?|trukket|trak|halv\w*|dobbelt\w*|tredjedel\w*|fjerdedel\w*|fordobl\w*|procent|forkort\w*|forlæng\w*|fællesnævner\w*|nævner\w*|tæller\w*|parentes\w*|flyt(?:te|ter)?|isoler\w*|potens\w*|kvadrat\w*|rod(?:en)?|afrund\w*|overslag|ligning\w*|times|multipl\w*|divid\w*|add(?:ing|ed)?|subtract\w*|take away|half|halve|double|per ?cent|simplif\w*|denominator\w*|numerator\w*|bracket\w*|move|isolate|square\w*|round\w*|estimate|equation)\b|%/u,
);

/** A thought of more letters than this is not quoted. */
const LONGEST = 70;
/** What a sentence is begun with and need not be said back: "nå", "nej", "oh", "so". */
const OPENING_WORDS =
  /^(?:(?:nå+h?|nej|ja|jo|okay|ok|øh+|hm+|oh+|no|yes|yeah|well|so|så|altså|men|but|og|and),? )+(?=\S)/iu;
const NEGATION = wordEdges(/\b(?:ikk?e?|aldrig|not|never|can't|cannot|don't|doesn't|shouldn't)\b/u);
/** Somebody of the task does it, not the student. */
const OTHERS = wordEdges(
  /^(?:det|that|der|there|it|this|han|hun|de|he|she|they)\b|\b(?:he|she|they|han|hun) (?:can|kan|har|has|skal)\b/u,
);
/** Words that only fill: a message of these alone is no thought. */
const FILLER = wordEdges(/\b(?:øh+|hm+|nå|okay|ok|men|altså|jo|bare|lige|well|um+|er|uh+)\b/gu);

/** The thought in a message that asks for nothing; null when it is too short or too long to be taken up. */
export function readThought(message: string): Thought | null {
  const text = message
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?]+$/u, '')
    .replace(OPENING_WORDS, '');
  const words = wordCount(plain(text).replace(FILLER, ' '));
  const isSum = /\d\s*[-+*·×:/x]\s*\d/u.test(text);
  const isPlan = isSum || (PLAN.test(plain(text)) && !OTHERS.test(plain(text)));
  if (text.length > LONGEST || words < (isSum ? 0 : isPlan || /\d/u.test(text) ? 1 : 4) || /[»«<>{}[\]|\\]/u.test(text))
    return null;
  return { text, isPlan, isNegated: NEGATION.test(plain(text)) };
}
