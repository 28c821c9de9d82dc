import { wordEdges } from '../../language/index.ts';

/** A student's own correction: what was taken back, and what was written after it. */
export interface Correction {
  readonly before: string;
  /** Empty when nothing is put in its place. */
  readonly after: string;
}

/** "men hov", "oh wait", "det passer ikke", "that's too much": what stands before is no longer meant. */
const TAKES_BACK = wordEdges(
  /(?:\b(?:men|but|og|and|så|so),? )?\b(?:hov|ups|oops|(?:nej|no|oh|ah|nå|men|but),? (?:vent|wait)|(?<=[.,!;…] ?)(?:vent|wait)|(?:det|den|that|it|dette|tallet) (?:kan (?:da |jo )?ikk?e? (?:passe|være (?:rigtigt?|det))|can'?t be(?: right)?)|(?:(?:det|den|that|it) )?(?:passer|stemmer|går) (?:jo |da |vist |nok )?(?:ikk?e?|ik)(?! (?:så|ud))|(?:that |it )?(?:doesn'?t|does not|dont) (?:fit|work|add up)|(?:det|den|that|it) ?(?:er|var|is|was|'?s) (?:vist |jo |nok |da |way )?(?:for (?:meget|lidt|stort|lille|højt|lavt|mange|få)|too (?:much|little|big|small|many|few|high|low))|(?:(?:det|den|that|it) ?)?(?:er|var|is|was|'?s) (?:vist |jo |nok |da )?(?:forkert|ikk?e? rigtigt?|wrong|not right)|(?:det|den|that|it) ?(?:er|var|is|was|'?s|lyder|virker|ser|seems|looks|sounds) (?:vist |jo |nok |da |ret |lidt |a bit |kinda |kind of |so )?(?:mærkelig|underlig|weird|strange|odd)t?(?: ud)?)\b/giu,
);
/** Doubt that is put to the tutor takes nothing back: "er det forkert?". */
const ASKED = /\?\s*$/u;
const HAS_VALUE = /\d/u;
const LETTERS = /[\p{L}\d]/u;

/**
 * Where a student takes back what they have just written; null where they do not. The last turning counts: what stands
 * before it is judged by nobody, right or wrong.
 */
export function readCorrection(message: string): Correction | null {
  const turning = [...message.slice(0, 2000).matchAll(TAKES_BACK)].at(-1);
  if (!turning) return null;
  const before = message.slice(0, turning.index).trim();
  const after = message
    .slice(turning.index + turning[0].length)
    .replace(/^[\s,.:;!…-]+/u, '')
    .trim();
  if (!HAS_VALUE.test(before) || (!LETTERS.test(after) && ASKED.test(message))) return null;
  return { before, after };
}

/** A value alone at the end, after "oh", "det giver", "its": "28 er forkert. det giver 30". */
const LAST_VALUE =
  /(?:^|[.,;!?]\s+)(?:(?:oh|ah|nå|ja|så|so|nej|no|hov|ok|okay),?\s+)*(?:(?:it'?s|that'?s|thats|it is|that is|det er|det bliver|det blir|det giver|er det|bliver det|blir det|giver det|så får jeg|jeg får|får jeg|i get|then i get|(?:så )?(?:der |dér )står(?: der)?|=)\s+)?(-?\d[\d.,/]*\s*(?:%|\p{L}{1,12}\.?)?)\s*[.?!]?\s*$/iu;

/** The value that a message ends in, when it is told and no more is said of it; null otherwise. */
export const lastValue = (message: string): string | null => LAST_VALUE.exec(message)?.[1]?.trim() ?? null;
