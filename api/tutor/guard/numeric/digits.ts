import { wholeWords } from '../../../language/index.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide, NOTHING } from './channel.ts';

const DIGIT_CUE = wholeWords(
  /\b(?:digits?|cifre|ciffer(?:et|ne)?|write|skriv|type|tast|press|first|then|next|first|først|derefter|dernæst|så|read|læs|together|sammen|efter hinanden|in order|rækkefølge|number|tallene|result|resultat(?:et)?|ved siden af|side by side|sæt|put|i træk|in a row)\b/i,
);
const GAP = /^(?:[\s,.;|/_*·•\-–>→()[\]"'`]|<\/?[a-z]{1,8}>){1,12}$|^["']\s*\+\s*["']$/i;
const CUED_GAP =
  /^[\s,.;:|/_*·•\-–>→"']{0,4}(?:(?:and|then|og|så|derefter|dernæst|followed by|next|efterfulgt af|to|comes)[\s,:]*){0,2}(?:(?:a|an|en|et)\s)?["']?$/i;

/** "1 4 5", "one, four, five": the digits one after another. */
export const findDigits: Channel = ({ text, readings }, { target, known }) => {
  const wanted = target.digits;
  if (wanted.length < 2 || readings.length < 2) return NOTHING;
  const usable = readings.filter((r) => r.digits !== '' && r.kind !== 'ordinal' && r.kind !== 'part');
  if (!usable.some(({ digits }) => digits !== wanted && wanted.startsWith(digits))) return NOTHING;
  const found: Finding[] = [];
  let cue: boolean | undefined;
  const joins = (gap: string): boolean => {
    if (GAP.test(gap)) return true;
    cue ??= DIGIT_CUE.test(text);
    return cue && CUED_GAP.test(gap);
  };
  for (const [i, first] of usable.entries()) {
    if (!wanted.startsWith(first.digits) || first.digits === wanted) continue;
    let digits = first.digits;
    let last = first;
    for (const next of usable.slice(i + 1, i + 1 + wanted.length * 2)) {
      if (next.start < last.end) continue;
      digits += next.digits;
      if (!wanted.startsWith(digits) || !joins(text.slice(last.end, next.start))) break;
      last = next;
      if (digits !== wanted) continue;
      const span = { start: first.start, end: next.end };
      cue ??= DIGIT_CUE.test(text);
      if (
        (cue || wanted.length > 2 || standsAlone(text, usable, span)) &&
        !known.contains(text.slice(span.start, span.end))
      )
        found.push(hide(span, 'digits'));
      break;
    }
  }
  return found;
};

/** No other number stands next to it, as in a list of numbers. */
function standsAlone(text: string, usable: readonly Reading[], span: { start: number; end: number }): boolean {
  const before = usable.findLast((r) => r.end <= span.start);
  const after = usable.find((r) => r.start >= span.end);
  return (
    !(before && GAP.test(text.slice(before.end, span.start))) && !(after && GAP.test(text.slice(span.end, after.start)))
  );
}
