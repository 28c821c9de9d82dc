import type { DraftRequest } from '../../contract/draft.ts';
import type { AiLevel } from '../../contract/policy.ts';
import { type MaterialId, materialsIn } from '../activities/materials.ts';
import type { Grouping } from '../activities/shape.ts';
import { readAiLevel } from '../request/wishes.ts';

/** What the rules understood of a teacher's wishes. */
export interface Wishes {
  readonly materials: readonly MaterialId[];
  /** What is not at hand, or not wanted. */
  readonly without: readonly MaterialId[];
  readonly grouping: Grouping | undefined;
  readonly movement: boolean;
  /** Students are to find faults in a text that an AI wrote. */
  readonly findFaults: boolean;
  readonly aiLevel: AiLevel | undefined;
  /** What a unit is to end in, in the teacher's words. */
  readonly ending: string | undefined;
  /** Sentences in which nothing was understood. */
  readonly notUsed: readonly string[];
}

const NOT =
  /\b(?:ingen|uden|ikke|no|without|not)\s+(?:brug af\s+|any\s+)?[\p{L}-]+(?:\s+(?:eller|or|og|and)\s+(?!ingen|no\b|uden|without|ikke)[\p{L}-]+)?/giu;
const GROUPINGS: readonly (readonly [Grouping, RegExp])[] = [
  ['group', /grupp\p{L}*|\bgroups?\b/iu],
  ['pair', /makker|to og to|\bpar(?:vis)?\b|\bpairs?\b/iu],
  ['alone', /individuel|hver for sig|stillearbejde|\balone\b|individual/iu],
  ['class', /hele klassen|fælles på tavlen|whole class/iu],
];
const MOVEMENT = /bevæg|\bgå og tal|walk[ -]and[ -]talk|\bløb|movement|moving|energizer|brain ?break/iu;
const FAULTS =
  /AI[ -]?dannelse|AI[ -]literacy|find\p{L}* fejl|find\p{L}* (?:the )?(?:faults?|errors?|mistakes?)|tjek\p{L}* AI/iu;
const ENDING =
  /(?:(?:\b(en|et|an?)\s+)?\b(?:afsluttende|final)|\b(?:slut(?:te[rs]?)?(?: af)? med|ende[rs]? med|munde[rs]? ud i|end(?:ing)? (?:in|with))(?:\s+(en|et|an?))?)\s+([\p{L}-]+)/iu;
/** Words by which a sentence is the request itself, which is read elsewhere. */
const ASKING =
  /lektion|forløb|\bplan\b|\blav\b|hvad gør jeg|\bhar \d|i morgen|minut|\bmin\b|\bAI\b|læringsmål|\bunit\b|lesson|tomorrow|exit|\bmål(?:et)?\b|goal/iu;

/** What is to come at the end, with its article: "en gruppefremlæggelse". An exit ticket ends a lesson and no unit. */
function endingIn(wishes: string): string | undefined {
  const [, before, after, what] = ENDING.exec(wishes) ?? [];
  if (what === undefined || /^(exit|quiz)$/iu.test(what)) return undefined;
  return [before ?? after, what]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase();
}

/** Reads what the rules can act on; what they cannot is told back, so that a wish is never lost in silence. */
export function readWishes({ wishes = '', topic }: Pick<DraftRequest, 'wishes' | 'topic'>): Wishes {
  const without = (wishes.match(NOT) ?? []).flatMap((words) => materialsIn(words));
  const wanted = wishes.replace(NOT, ' ');
  const aiLevel = readAiLevel(wishes);
  const understood = (sentence: string) =>
    [ASKING, MOVEMENT, FAULTS, ENDING, NOT, ...GROUPINGS.map(([, words]) => words)].some(
      (words) => sentence.search(words) >= 0,
    ) ||
    materialsIn(sentence).length > 0 ||
    sentence.toLowerCase().includes(topic.toLowerCase());
  return {
    materials: materialsIn(wanted).filter((id) => !without.includes(id)),
    without,
    grouping: GROUPINGS.find(([, words]) => words.test(wanted.replace(ENDING, ' ')))?.[0],
    movement: MOVEMENT.test(wanted),
    findFaults:
      FAULTS.test(`${topic}. ${wishes}`) && /\bAI\b|chatbot|kunstig intelligens/iu.test(`${topic}. ${wishes}`),
    aiLevel,
    ending: endingIn(wishes),
    notUsed: wishes
      .split(/(?<=[.!?])\s+|\n+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/u).length > 2 && !understood(sentence)),
  };
}
