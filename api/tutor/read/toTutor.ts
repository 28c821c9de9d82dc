import { wordEdges } from '../../language/index.ts';
import { isHedged, isQuestion } from './intent.ts';
import { sharesWord } from './question.ts';
import { plain } from './words.ts';

/**
 * What a student asks the tutor on a task in words, beside help and judgement: how to begin, whether something is allowed,
 * what is missing, or something about the matter itself.
 */
export type ToTutor = 'howStart' | 'mayI' | 'whatMissing' | 'matter';

const HOW_START = wordEdges(
  /\b(?:hvordan|hvor|how) (?:skal |kan |should |do |can |would |does )?(?:jeg |man |vi |i |you |one |we )?(?:starte[rs]?|begynde[rs]?|start|begin|kommer? (?:jeg )?i gang)\b|\bhvad (?:skal|kan) (?:jeg|man) skrive (?:først|i starten|til at begynde med)\b|\bwhat (?:should|do|can) i write (?:first|at the start)\b|\bhow to (?:start|begin)\b|\b(?:lave?|skrive?|write|make) (?:en |et |an? |the )?(?:indledning|begyndelse|start|introduction|beginning)\b/u,
);
const MAY_I = wordEdges(
  /^(?:men |og |så |but |and |so )?(?:må|behøver|skal|kan) (?:jeg|man|vi)\b|^(?:but |and |so )?(?:may|can|should) (?:i|we)\b|^do (?:i|we) (?:have|need) to\b|\ber det (?:i orden|ok|okay|tilladt)\b|\bis it (?:ok|okay|allowed)\b/u,
);
const MISSING = wordEdges(
  /\bhvad mangler (?:jeg|der|vi)?\b|\bhvad (?:mere|ellers|skal (?:jeg|der) (?:mere|også))\b|\b(?:mangler (?:jeg|der)|skal der) (?:noget )?mere\b|\bwhat(?:'?s| is) missing\b|\bwhat (?:more|else)\b/u,
);

/** What one does in a piece of work. */
const DOES = wordEdges(
  /\b(?:skrive|skriv|sætte|stave|bruge|brug|tage|have|nævne|lave|starte|begynde|slutte|finde på|opdigte|write|use|take|have|mention|make|begin|end|put|include)\b/u,
);

/**
 * What a message asks the tutor; null when it asks nothing of that kind.
 * @param talk the task and what the student has written: a question about the matter has a word of it
 */
export function askedOfTutor(message: string, talk: readonly string[]): ToTutor | null {
  const text = plain(message).slice(0, 400);
  if (HOW_START.test(text)) return 'howStart';
  if ((!isQuestion(message) || isHedged(message)) && !MISSING.test(text)) return null;
  if (MISSING.test(text)) return 'whatMissing';
  if (MAY_I.test(text)) return DOES.test(text) ? 'mayI' : null;
  return talk.some((said) => sharesWord(text, said)) ? 'matter' : null;
}
