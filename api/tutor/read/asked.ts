import { termOf } from '../../language/texts/index.ts';
import { readExpression } from '../../maths/index.ts';
import { isQuestion } from './intent.ts';
import { squeezed } from './lines.ts';
import type { StudiedProblem } from './problemKind.ts';
import { formulasOf } from './quantities.ts';

/** The sum that a question asks the result of, as written; the task itself is none. */
export function askedSum(message: string, { maths }: StudiedProblem): string | null {
  if (
    !isQuestion(message) &&
    !/(?<!\p{L})(?:hvad er|hva er|what is|what's|regn|beregn|calculate)(?!\p{L})/iu.test(message)
  )
    return null;
  const part = PART_OF.exec(message)?.[0];
  if (part !== undefined && isQuestion(message)) return part;
  const sum = formulasOf(message.replace(/(?<=\d)\s?[xX]\s?(?=\d)/gu, ' · ')).find(
    (formula) => !/[\p{L}$^]/u.test(formula) && readExpression(formula).ok && calculates(formula),
  );
  return sum !== undefined && squeezed(sum) !== squeezed(maths?.text ?? '') ? sum : null;
}

/** "2/5 af 20", "25 % of 80". */
const PART_OF = /\d+(?:\/\d+| ?%) (?:af|of) \d+(?:[.,]\d+)?/iu;

/** More than a fraction: "48/3" asks for a sum, "1/2" is a number. */
function calculates(formula: string): boolean {
  const [, top, bottom] = /^\s*(\d+)\s?\/\s?(\d+)\s*$/u.exec(formula) ?? [];
  return top === undefined || bottom === undefined || Number(top) > Number(bottom);
}

/** The school term, fraction or percentage whose meaning is asked, as far as it can be explained; null when there is none. */
export function askedTerm(message: string): string | null {
  const meant = NOT_KNOWN.exec(message) ?? ASKS_MEANING.exec(message);
  const asked = meant?.[1] ?? meant?.[2] ?? '';
  const number = /^\D{0,24}(\d{1,2}\/\d{1,2}|\d{1,3} ?%)\D{0,12}$/u.exec(HOW_TO.exec(message)?.[1] ?? asked)?.[1];
  if (number) return number;
  const [only, ...more] =
    DOES_ONE.test(message) || DONE_WITH.test(message) ? (message.match(/\d{1,2}\/\d{1,2}|\d{1,3} ?%/gu) ?? []) : [];
  if (only !== undefined && more.length === 0) return only;
  const words = asked.match(/\p{L}[\p{L}-]*/gu)?.slice(0, MOST_WORDS) ?? [];
  return words.find((word) => word.length > 2 && (termOf(word, 'da') ?? termOf(word, 'en'))) ?? null;
}

/** A word whose meaning is asked and that no explanation is kept for ("what's a uniform distribution"); else null. */
export function unknownTerm(message: string): string | null {
  const sentence =
    message
      .trim()
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const asked = NOT_KNOWN.exec(sentence) ?? ASKS_WORD.exec(sentence);
  const term = asked?.[1] ?? asked?.[2] ?? '';
  return term === '' || NO_TERM.test(term) ? null : term;
}

const ASKS_WORD =
  /^(?:men |og |but |so |ok )?(?:hvad?|va) (?:betyder|er) (?:en |et |ordet )?(\p{L}[\p{L}-]{3,}(?: \p{L}{3,})?)(?: (?:for noget|egentlig|nu|nu det er))?\s*\??$|^(?:but |so |ok )?what(?:'?s| is| are| does) (?:an? |the word )?(\p{L}[\p{L}-]{3,}(?: \p{L}{3,})?)(?: (?:even|mean|again))*\s*\??$/iu;
const NO_TERM =
  /^(?:der|det|den|han|hun|de|jeg|man|it|he|she|they|there|i|the|this|that|next|wrong|right|svaret?|facit|næste|forkert|rigtigt?|klokken|meningen|opgaven|forskellen|the answer|answer|resultatet)(?!\p{L})/iu;

const MOST_WORDS = 4;
const ASKS_MEANING =
  /(?<!\p{L})(?:hvad?|va) (?:betyder|er|vil) ([^.?!,\n]{2,60})|(?<!\p{L})what(?:'?s| is| are| does) ([^.?!,\n]{2,60})/iu;
/** "jeg ved ikke hvad grundled er", "i dont know what dozen means". */
const NOT_KNOWN =
  /(?:ved|aner|fatter|forstår) (?:jeg )?(?:bare |altså )?ikk?e? hvad (?:en |et |ordet )?([^.?!,\n]{2,40}?) (?:er|betyder|vil sige)|(?:don'?t|dont|do not) (?:know|get|understand) what (?:an? |the word )?([^.?!,\n]{2,40}?) (?:is|are|means?)(?!\p{L})/iu;
/** "25% of 8 how do you do that", "idk how to find 25%". */
const DOES_ONE =
  /(?<!\p{L})(?:how (?:do|to|can)|hvordan (?:gør|regner|finder|tager|får|skal)) (?:man|jeg|you|i|we|find|do|work|get|take|det)/iu;
/** "ved ik hvad man gør med 2/5", "what do i do with the 25%". */
const DONE_WITH =
  /(?<!\p{L})(?:hvad (?:man|jeg) (?:gør|skal gøre)|hvad (?:gør|skal) (?:man|jeg)(?: gøre)?|what (?:do|should) i do|what (?:you|to) do) (?:med|ved|with)(?!\p{L})/iu;
/** "ved ik hvordan man gør med 2/5". */
const HOW_TO =
  /(?<!\p{L})(?:hvordan|how|(?:ved|aner) (?:jeg )?ikk?e? (?:helt )?hvor (?:meget|mange|stor))(?!\p{L})([^.?!,\n]{2,60})/iu;
