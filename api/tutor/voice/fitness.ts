import type { Language } from '../../contract/language.ts';
import { wholeWords } from '../../language/index.ts';
import { isInAnotherLanguage } from '../../language/whichLanguage.ts';
import { knownNumbers } from '../read/known.ts';
import { plain } from '../read/words.ts';

/** What a model's sentence is held against, beside the answer guard. */
export interface FitnessContext {
  readonly lang: Language;
  readonly taskText: string;
  /** What the student has written in this conversation. */
  readonly studentTexts: readonly string[];
  /** The move in fixed words: its numbers may be said, and its words belong to the matter. */
  readonly rendered: readonly string[];
  /** Values that the student has put forward and that nothing was said of. */
  readonly openClaims: readonly string[];
}

/** Why a sentence of a model's is not said. */
export type Unfit = 'tooLong' | 'format' | 'language' | 'refusal' | 'verdict' | 'newNumber' | 'openClaim' | 'offTask';

/** Longest sentence that a student is given to read, in characters. */
const LONGEST = 260;

/** Markdown, addresses, code and brackets of any kind have no place in a tutor's sentence. */
const FORMAT = /[<>`|{}\\#~[\]]|https?:|www\.|^\s*\d+[.)]\s|\bdata:/u;

const REFUSAL = wholeWords(
  /\b(?:as an ai|language model|i(?:'m| am) sorry|i can(?:'t|not| not) (?:help|assist|do|answer|give|tell)|i(?:'m| am) unable|my (?:instructions|system prompt)|som (?:en )?(?:ai|kunstig intelligens|sprogmodel)|sprogmodel|desværre|beklager|jeg kan (?:desværre )?ikke (?:hjælpe|svare|give|sige|fortælle)|mine instruktioner|instruksen)\b/iu,
);

/** Words at the front of a sentence that judge what the student has just said, and praise, which is heard as a judgement. */
const OPENS_WITH_VERDICT = wholeWords(
  /^\W*(?:ja|jo|nej|næ|jep|jeps|nope|yes|yep|no|okay,? (?:rigtigt|korrekt)|rigtigt?|korrekt|præcis|præcist|netop|nemlig|lige præcis|forkert|desværre|næsten|ikke (?:helt|rigtigt|korrekt)|tæt på|super|flot|fint|fedt|perfekt|fantastisk|godt (?:gået|klaret|tænkt|set|regnet|gættet|arbejde)|stærkt|bravo|tillykke|sådan|det (?:var|er) (?:godt|flot|fint|super)|right|correct|exactly|precisely|incorrect|wrong|almost|nearly|not (?:quite|right|correct)|close|great|good (?:job|work|thinking|guess|try)|nice|well done|perfect|awesome|excellent|congratulations|that(?:'s| is|s) (?:right|correct|it|wrong|good|great))\b/iu,
);

/** Judgements anywhere in a statement. */
const VERDICT = wholeWords(
  /\b(?:du har (?:ret|fundet (?:svaret|løsningen|resultatet)|regnet (?:rigtigt|forkert)|løst|svaret rigtigt|gættet)|(?:det|dit (?:svar|resultat|bud|gæt|facit)|svaret|resultatet|facit|tallet|din (?:løsning|udregning)) (?:er|var|passer|stemmer|holder|ser)(?: \w+){0,2} (?:rigtigt?|korrekt|forkert|godt|fint|perfekt|ikke|for (?:stort|lille|højt|lavt|meget|lidt))|(?:er|var) (?:rigtigt?|korrekt|forkert)|passer (?:ikke|præcis|perfekt)|stemmer (?:ikke|præcis)|for (?:stort|lille|højt|lavt)|(?:højere|lavere|større|mindre|tættere|varmere|koldere) (?:end|på)|(?:lidt|meget|noget) (?:højere|lavere|større|mindre|mere|over|under)|på rette (?:vej|spor)|(?:godt|fint) (?:i gang|på vej|begyndt|startet)|rette vej|rigtig retning|you(?:'re| are) (?:right|wrong|correct|close|nearly|almost|on the right)|your (?:answer|result|guess|solution) (?:is|was|looks)|(?:is|was|are) (?:right|correct|wrong|incorrect|too (?:big|small|high|low|large))|(?:that|it) (?:is|was)(?: \w+)? (?:right|correct|wrong|incorrect)|too (?:big|small|high|low|large)|(?:higher|lower|bigger|smaller|larger|closer) than|(?:a (?:bit|little)|much|slightly) (?:higher|lower|bigger|smaller|more|less)|(?:en |et )?(?:god|rigtig|fin|flot|smart|stærk|klog) (?:tanke|idé|ide|plan|måde|start|begyndelse|vej|strategi)|(?:good|great|nice|smart|right|clever) (?:idea|thought|plan|start|beginning|way|strategy|thinking)|right track|you(?:'ve| have) (?:got it|found|solved))\b/iu,
);

const ABOUT_TRUTH = wholeWords(/\b(?:om|hvis|at|if|whether|that)\b[^.?]*\?/giu);

/** Words of the matter of learning itself, by their first letters: a question in them is about the task. */
const OF_LEARNING = new Set(
  'opgav spørg skrid regne regn udreg tegn tegne tænk tænke forkl prøv prøve skriv læs først næste svar betyd regel linje tal tallet sætni ord ordet tekst afsni forsø fortæ vælge vælg vis vise hvord hvorf hvad hvilk task probl quest step steps rule draw think expla write try first next line word sente parag tell choos show reaso read mean means answe why how which number numbe'.split(
    ' ',
  ),
);
const STEM = 5;

const stemsOf = (text: string): string[] => (plain(text).match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** A sentence as it may be shown: without emphasis, pictures of faces and exclamation marks. */
export function tidied(sentence: string): string {
  return sentence
    .replace(/\*\*?|__/gu, '')
    .replace(/^\s*(?:[-•–]\s+)/u, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/!+/gu, '.')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a sentence asks something: a reply ends with it. */
export const asks = (sentence: string): boolean => /\?["”»)]?\s*$/u.test(sentence);

/** Whether a sentence invites to do something: a reply may end with it. */
export const invites = (sentence: string): boolean =>
  /^\W*(?:prøv|skriv|tegn|læs|forklar|fortæl|vælg|find|tænk|vis|se på|sæt|start|begynd|try|write|draw|read|explain|tell|choose|find|think|show|look at|put|start|begin)(?!\p{L})/iu.test(
    sentence,
  );

/**
 * Why a model's sentence may not be said, whatever the key is; null when it may. Every reason is found without the key, so that
 * being put aside tells nothing about the answer: a guess that is right is treated as one that is wrong.
 */
export function unfitness(sentence: string, context: FitnessContext): Unfit | null {
  if (sentence.length > LONGEST) return 'tooLong';
  if (FORMAT.test(sentence)) return 'format';
  if (isInAnotherLanguage(sentence, context.lang)) return 'language';
  if (REFUSAL.test(sentence)) return 'refusal';
  if (OPENS_WITH_VERDICT.test(sentence) || VERDICT.test(withoutQuestionsAboutTruth(sentence))) return 'verdict';
  const known = knownNumbers(context.taskText, [...context.studentTexts, ...context.rendered]);
  if (!known.covers(sentence)) return 'newNumber';
  if (context.openClaims.some((value) => mentions(sentence, value))) return 'openClaim';
  return isOnTask(sentence, context) ? null : 'offTask';
}

/** "Hvordan kan du se, om det er rigtigt?" judges nothing. */
const withoutQuestionsAboutTruth = (sentence: string): string => sentence.replace(ABOUT_TRUTH, '?');

/** A value as the student wrote it, in whatever spelling of a number. */
function mentions(sentence: string, value: string): boolean {
  const digits = plain(value).match(/\d+(?:[.,]\d+)*(?:\s*\/\s*\d+)?/gu);
  const said = plain(sentence);
  if (!digits) return said.includes(plain(value));
  return digits.some((number) => new RegExp(`(?<![\\d.,])${escaped(number)}(?![\\d]|[.,]\\d)`, 'u').test(said));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

function isOnTask(sentence: string, { taskText, studentTexts, rendered }: FitnessContext): boolean {
  const matter = new Set([taskText, ...studentTexts, ...rendered].flatMap(stemsOf));
  return stemsOf(sentence).some((stem) => OF_LEARNING.has(stem) || matter.has(stem));
}
