import { wordEdges } from '../../language/index.ts';
import { holdsNumber, isDivision } from './lines.ts';
import { plain, wordCount } from './words.ts';

/** What a student says in words about the problem. */
export interface Thought {
  /** As written, without the full stop. */
  readonly text: string;
  /** It names something to do with the numbers, so that it can be tried out. */
  readonly isPlan: boolean;
  /** It says what must not be done, or does not hold. */
  readonly isNegated: boolean;
  /** Every clause of the message that can be tried out, in order. */
  readonly plans: readonly string[];
}

const PLAN = wordEdges(
  /\b(?:plus\w*|minus\w*|gange[rst]?|ganget?|gang|del(?:e|er|t|te)?|divider\w*|division|læg(?:ge|ger)?|lagt|lagde|træk(?:ke|ker)?|trukket|trak|halv\w*|dobbelt\w*|tredjedel\w*|fjerdedel\w*|fordobl\w*|procent|forkort\w*|forlæng\w*|fællesnævner\w*|nævner\w*|tæller\w*|parentes\w*|flyt(?:te|ter)?|isoler\w*|potens\w*|kvadrat\w*|rod(?:en)?|afrund\w*|overslag|ligning\w*|times|multipl\w*|divid\w*|add(?:ing|ed)?|subtract\w*|take away|half|halve|double|per ?cent|simplif\w*|denominator\w*|numerator\w*|bracket\w*|move|isolate|square\w*|round\w*|estimate|equation)\b|%/u,
);

/** A thought of more letters than this is not quoted. */
const LONGEST = 70;
/** What a sentence is begun with and need not be said back: "nå", "nej", "oh", "so". */
const OPENING_WORDS =
  /^(?:(?:nå+h?|nej|ja|jo|okay|ok|øh+|hm+|oh+|no|yes|yeah|well|so|så|altså|men|but|og|and|måske|maybe|vel),? )+(?=\S)/iu;
const NEGATION = wordEdges(
  /\b(?:ikk?e?|aldrig|not|never|can'?t|cannot|don'?t|doesn'?t|shouldn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|won'?t|didn'?t)\b/u,
);
/** "er 2/5 af 20 ikke 10" does not deny anything. */
const ASKS = wordEdges(/^(?:er|is|kan|can|skal|må|should|bliver|giver)\b/u);
/** "I just said that" says nothing new. */
const SAID_BEFORE =
  /(?<!\p{L})(?:i (?:just|already) (?:said|wrote|told you)(?: (?:that|it|so))?|(?:det )?(?:har jeg|jeg har) (?:jo |lige |allerede )*(?:sagt|skrevet|vist)(?: det)?|det (?:sagde|skrev) jeg(?: jo| lige)*)(?!\p{L})[,.!]?/giu;
/** Somebody of the task does it, not the student. */
const OTHERS = wordEdges(
  /^(?:det|that|der|there|it|this|han|hun|de|he|she|they)\b|\b(?:he|she|they|han|hun) (?:can|kan|har|has|skal)\b/u,
);
/** To say what is sought is no thought about how: "jeg skal finde x". */
const SOUGHT = wordEdges(
  /^(?:jeg|vi|man|i|we) (?:skal|must|have to|need to) (?:bare |jo |just )?(?:finde|find)\b.{0,12}$/u,
);
/** Words that only fill: a message of these alone is no thought. */
const FILLER = wordEdges(/\b(?:øh+|hm+|nå|okay|ok|men|altså|jo|bare|lige|well|um+|er|uh+)\b/gu);

/** The thought in a message that asks for nothing; null when it is too short or too long to be taken up. */
export function readThought(message: string): Thought | null {
  const text = message
    .replace(/\s+/gu, ' ')
    .replace(SAID_BEFORE, '')
    .trim()
    .replace(/[.!?,]+$/u, '')
    .replace(OPENING_WORDS, '');
  const clauses = clausesOf(text);
  const found = clauses.map((clause) => thoughtOf(clause)).filter((thought) => thought !== null);
  const plans = found.filter(({ isPlan }) => isPlan);
  // Of several clauses the last plan is meant: what was said before has led there.
  const least = INSIGHT.test(message) ? WORDS_OF_INSIGHT : WORDS;
  const meant =
    (clauses.length > 1 ? plans.at(-1) : null) ??
    // Of several sentences the last one says where the student is.
    (/[.!?]\s/u.test(text) ? found.at(-1) : null) ??
    thoughtOf(text, least) ??
    found.at(-1) ??
    null;
  return meant && { ...meant, plans: plans.map((plan) => plan.text) };
}

/** A thought has at least this many words; after "oh" or "nå" fewer. */
const WORDS = 3;
const WORDS_OF_INSIGHT = 2;
const INSIGHT = /^\s*(?:oh+|ah+|nå+h?|åh+|hov|aha)[,\s]/iu;

/** Where one thought ends and the next begins. */
const CLAUSES =
  /[.;:!?]\s+|,\s+(?=\p{L})|\s+(?=(?:så(?!\s(?:mange|meget|lidt|få|stor|lang|høj|tung|gammel|dyr|længe|godt))|altså|men|but|so(?!\s(?:many|much|long|far))|måske|maybe)\s)/iu;

/** What a plan is begun with and need not be tried out: "er det ik", "i think you". */
const HEDGE = /^(?:er det (?:da |så )?ikk?e?|is(?:n'?t)? it|i think (?:you|we)(?: have to| should)?)\s+(?=\S{3})/iu;

/** A plan as something to do: "plus" of "er det ik plus". */
export const asPlan = (line: string): string => line.replace(HEDGE, '');

/** The clauses of a message, each without the words that only begin it. */
const clausesOf = (text: string): string[] =>
  text.split(CLAUSES).map((clause) => clause.replace(OPENING_WORDS, '').trim());

/** The last clause that holds a value as a number of its own, as it can be quoted; null when none does. */
export function clauseWith(message: string, value: string): string | null {
  const text = message.replace(/\s+/gu, ' ').trim();
  const clause = clausesOf(text.replace(/[.!?]+$/u, '')).findLast((part) => holdsNumber(part, value));
  return clause === undefined || clause.length > LONGEST || UNQUOTABLE.test(clause) ? null : clause;
}

const UNQUOTABLE = /[»«<>{}[\]|\\]/u;

function thoughtOf(text: string, least = WORDS): Omit<Thought, 'plans'> | null {
  const words = wordCount(plain(text).replace(FILLER, ' '));
  const isSum =
    /\d\s*(?:[-+*·×:x]|delt med|divideret med|gange(?: med)?|plus|minus|divided by|times)\s*\d|\d\s?(?:%|\/\s?\d+)\s(?:af|of)\s\d/u.test(
      text,
    ) || isDivision(text);
  const isPlan = isSum || (PLAN.test(plain(text)) && !OTHERS.test(plain(text)));
  if (
    text.length > LONGEST ||
    words < (isSum ? 0 : isPlan || /\d/u.test(text) ? 1 : least) ||
    UNQUOTABLE.test(text) ||
    SOUGHT.test(plain(text))
  )
    return null;
  return { text, isPlan, isNegated: NEGATION.test(plain(text)) && !ASKS.test(plain(text)) };
}
