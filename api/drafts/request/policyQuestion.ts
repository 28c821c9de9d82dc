import type { Situation, Task } from '../../contract/policy.ts';
import { splitSentences } from '../../language/index.ts';
import { said } from './said.ts';

/** What a teacher asks whether students may do. */
export interface ReadQuestion {
  readonly task: Task;
  readonly situation: Situation;
}

const TOOL =
  '(?:AI|chat(?:ten|botten|bot|bots)?|chatgpt|gpt|copilot|kunstig intelligens|ledetråd|skolegpt|sprogmodel(?:ler|len)?|tutoren?|the tutor|hints?)';
const STUDENTS =
  '(?:\\p{L}*elever\\p{L}*|dem|de|klassen|min(?:e)? \\p{L}*klasser?|børnene|\\d{1,2}\\.? ?(?:[a-f]\\b|klasse\\p{L}*)|(?:grade|year) \\d{1,2}|students|pupils|them|they|my (?:[\\p{L}\\d]+ ){0,2}class)';
const ASKS = said(
  `^(?:\\p{L}+[,:]? )?(?:må|kan jeg lade|kan (?:mine |mit |min )?${STUDENTS}|er det (?:ok|okay|i orden|tilladt|lovligt)|har .{0,20}lov)\\b.{0,80}\\b${TOOL}\\b`,
  `^(?:can i let|may|can (?:my )?${STUDENTS}|are|is it (?:ok|okay|allowed|fine))\\b.{0,80}\\b${TOOL}\\b`,
);
/** Somebody asks for themselves. */
const ASKS_FOR_SELF = said(
  `^(?:\\p{L}+[,:]? )?(?:(?:må|kan) (?:jeg|vi|lærere(?:n|ne)?)|er det (?:ok|okay|i orden|tilladt|lovligt),? at (?:jeg|vi)|(?:may|can) (?:i|we|teachers)|is it (?:ok|okay|allowed|fine) (?:if|that) (?:i|we))\\b.{0,80}\\b${TOOL}\\b`,
);
const OF_STUDENTS = said(`\\b${STUDENTS}\\b`);

const TASKS: readonly (readonly [Task, RegExp])[] = [
  ['explain', said('\\bforklar\\p{L}*', '\\bforstå\\p{L}*', '\\bexplain\\p{L}*', '\\bunderstand\\p{L}*')],
  [
    'language',
    said(
      '\\bstav\\p{L}*',
      '\\bsprog(?:et|lig\\p{L}*)?\\b',
      '\\bgrammatik\\p{L}*',
      '\\boversæt\\p{L}*',
      '\\brette?\\b',
      '\\bspell\\p{L}*',
      '\\bgrammar',
      '\\btranslat\\p{L}*',
    ),
  ],
  [
    'structure',
    said(
      '\\bid[eé]\\p{L}*',
      '\\bskrive?\\b',
      '\\bdisposition\\p{L}*',
      '\\bbrainstorm\\p{L}*',
      '\\bideas?\\b',
      '\\bwrit(?:e|ing)\\b',
      '\\boutline',
    ),
  ],
];
const SITUATIONS: readonly (readonly [Situation, RegExp])[] = [
  ['preparation', said('\\bforberedelsestid\\p{L}*', '\\bpreparation time')],
  ['mockExam', said('\\bterminsprøve\\p{L}*', '\\bmock exam')],
  [
    'exam',
    said(
      '\\b(?:afgangs|mundtlig\\p{L}* |skriftlig\\p{L}* |folkeskolens )?prøve[rn]?\\b',
      '\\beksamen\\b',
      '\\bFP ?(?:9|10)\\b',
      '\\bexam',
    ),
  ],
  ['test', said('\\bårsprøve\\p{L}*', '\\btest\\p{L}*')],
  ['handIn', said('\\baflever\\p{L}*', '\\bhand.?in\\b')],
  ['homework', said('\\blektie\\p{L}*', '\\b(?:der)?hjemme\\p{L}*', '\\bhomework')],
];

/** What a question about the rules is about, where it says so. */
export const askedAbout = (
  text: string,
): { readonly task: Task | undefined; readonly situation: Situation | undefined } => ({
  task: TASKS.find(([, pattern]) => pattern.test(text))?.[0],
  situation: SITUATIONS.find(([, pattern]) => pattern.test(text))?.[0],
});

/** Whether somebody asks what they may do themselves: "may I use AI for a lesson plan?". */
export const asksForSelf = (text: string): boolean =>
  splitSentences(text).some((sentence) => ASKS_FOR_SELF.test(sentence.trim()) && !OF_STUDENTS.test(sentence));

/** A question of the kind "may my students use AI for this?"; null when it is none. */
export function readPolicyQuestion(text: string): ReadQuestion | null {
  const asks = splitSentences(text).some((sentence) => ASKS.test(sentence.trim()) && OF_STUDENTS.test(sentence));
  if (!asks) return null;
  const { task = 'hint', situation = 'lesson' } = askedAbout(text);
  return { task, situation };
}
