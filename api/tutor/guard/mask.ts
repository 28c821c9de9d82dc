import type { MappedText } from '../../language/index.ts';
import { wholeWords } from '../../language/index.ts';
import { type Finding, MASK, type Verdict } from './types.ts';

/** "The answer is 24": said outright, with a value. */
export const RESULT_CUE = wholeWords(
  /\b(?:(?:the |final |correct )*(?:answer|result|solution)|(?:det )?(?:rigtige |endelige )?(?:svaret?|resultatet?|facit|løsningen))\b[\s:]*(?:is|are|er|must be|should be|will be|må være|skal være|bliver|=|:)\s*(?:(?:therefore|altså|derfor|simply|just|bare)\s*)?["'*(]*(?:[-+]?\d|\p{L}\s*=|(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten)\b)/iu,
);

/** Asks or invites the student to do something. */
export const INVITES = wholeWords(
  /\?|\b(?:prøv|tænk|se på|kig|læs|skriv|find|regn|tegn|forklar|vis|tjek|sammenlign|begynd|start|fortæl|beskriv|husk|brug|overvej|try|think|look|read|write|find out|work out|draw|explain|show|check|compare|begin|tell|describe|remember|use|consider|let us|let's|notice|identify|recall|how|what|which|why|hvad|hvordan|hvilken|hvilke|hvor|hvorfor|kan du|can you|første|first|set|find|determine|solve|substitute|apply|simplify|factor|rewrite|isolate|express|evaluate|look for|sæt|løs|bestem|omskriv|forkort|indsæt|isoler|undersøg|del|gang|læg|træk|multiply|divide|add|subtract)\b/i,
);
/** What no mask can help: the sentence hands over a value and nothing else. */
const BARE_RESULT = wholeWords(
  /\b(?:answer|result|solution|svaret|resultatet|facit|løsningen)\b[\s:]*(?:(?:is|er|must be|=|:|in|i)\b[^?]{0,30})?▢|^\W*(?:x\s*=\s*)?▢\W*$|\b(?:and you are done|so er du færdig|så er du færdig)\b/i,
);
const MOST_MASKS = 4;

/** The sentence as it may leave: shown, masked where a mask keeps it useful, else replaced. */
export function verdictOf(
  sentence: string,
  mapped: MappedText,
  findings: readonly Finding[],
  claimed: boolean,
): Verdict {
  const [first] = findings;
  if (!first) return { kind: 'shown', text: sentence };
  const refused = findings.find((finding) => finding.how === 'refuse');
  if (refused && !claimed) return { kind: 'replaced', reason: refused.reason };
  const spans = mergeSpans(findings.map((finding) => mapped.sourceSpan(finding.start, finding.end)));
  let text = '';
  let at = 0;
  for (const span of spans) {
    text += sentence.slice(at, span.start) + MASK;
    at = span.end;
  }
  text += sentence.slice(at);
  if (!claimed && (spans.length > MOST_MASKS || !helps(text))) return { kind: 'replaced', reason: first.reason };
  return { kind: 'masked', text, hidden: spans.length };
}

/** Does the masked sentence still ask or invite? */
function helps(masked: string): boolean {
  if (masked.includes('```') || /^\s*\|.*\|/m.test(masked)) return false;
  return INVITES.test(masked) && (masked.trimEnd().endsWith('?') || !BARE_RESULT.test(masked));
}

function mergeSpans(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
