import type { Situation } from '../../contract/policy.ts';
import { wordEdges } from '../../language/index.ts';
import { plain } from './words.ts';

/** Signs that the exam is another time, or somebody else's. */
const OTHER_TIME = wordEdges(
  /\b(?:i morgen|i overmorgen|på (?:man|tirs|ons|tors|fre|lør|søn)dag|næste (?:uge|måned|gang|år)|til (?:maj|juni|sommer|jul)|i går|sidste (?:uge|år|gang)|om \d+ (?:dage|uger|måneder)|havde|snart|øver|tomorrow|next (?:week|month|year)|yesterday|last (?:week|year|time)|soon|had (?:a|an)|on (?:mon|tues|wednes|thurs|fri)day)\b/u,
);

const NOW = wordEdges(
  /\b(?:nu|lige nu|i gang|midt i|sidder (?:til|med|i)|er til|under|now|right now|in the middle of|during|sitting)\b/u,
);

const KINDS: readonly [Situation, RegExp][] = [
  [
    'preparation',
    wordEdges(
      /\bforberedelsestid|\b(?:trukket|trak) (?:et )?(?:spørgsmål|emne|opgave|nummer)|\b(?:min|minutter|minutters|minutes?|minutes')(?: of)? (?:til )?(?:forberedelse|preparation|prep\b)|\bpreparation time\b|\bdrawn (?:a |my )?(?:question|topic)/u,
    ),
  ],
  ['mockExam', wordEdges(/\bterminsprøve|\bmock exam/u)],
  ['exam', wordEdges(/\b(?:afgangs|års|optagelses|special)prøven?\b|\beksamen\b|\bfp(?:9|10)\b|\bexam\b|\bfinals?\b/u)],
  [
    'test',
    wordEdges(
      /\b(?:til|har|have|en|vores|min|under|prøven) (?:\p{L}+)?prøven?\b|\bprøven\b|\bnational test|\btest\b|\bquiz with a mark/u,
    ),
  ],
];

/** "jeg prøver", "må jeg prøve", "kan jeg prøve": the verb to try, not an exam. */
const TRYING = wordEdges(
  /\b(?:jeg|du|vi|at|må|kan|skal|vil|lad mig|har jeg|have) (?:lige |selv |også |godt |gerne )*prøve[rt]?\b/gu,
);

/**
 * What exam-like situation a student says to be in at this moment, or null. Preparation time counts as soon as it is
 * named; an exam or test only with a sign that it is now ("prøve i morgen" is homework).
 */
export function saysExamNow(message: string): Situation | null {
  const text = plain(message).slice(0, 4000);
  if (OTHER_TIME.test(text)) return null;
  const withoutTrying = text.replace(TRYING, ' ');
  for (const [situation, pattern] of KINDS) {
    if (!pattern.test(withoutTrying)) continue;
    if (situation === 'preparation' || NOW.test(withoutTrying)) return situation;
  }
  return null;
}
