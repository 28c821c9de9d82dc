import { wholeWords } from '../../../language/index.ts';
import type { Reading } from '../reading.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';

/** Says that the digits of the sentence are to be put together. */
const TOGETHER = wholeWords(
  /\b(?:sæt|stil|skriv|læs|saml|put|read|write|join|string)\b.{0,40}\b(?:sammen|efter hinanden|i rækkefølge|together|in order|in a row|one after (?:the other|another))\b|\b(?:fede|bold|understregede|underlined)\s(?:tal|cifre|numbers|digits)\b/i,
);
const LINE_START = /(?:^|\n)[\s>*_#-]*$/;

/** Digits of which each begins a line, or that the sentence tells to put together. */
export const findSpreadDigits: Channel = ({ text, readings }, { target, known }) => {
  if (target.digits.length < 2 || readings.length < 2) return NOTHING;
  const digits = (some: readonly Reading[]): string => some.map((reading) => reading.digits).join('');
  const single = readings.filter((r) => r.digits.length === 1 && r.kind !== 'ordinal' && r.kind !== 'part');
  const lines = text.includes('\n') ? single.filter((r) => LINE_START.test(text.slice(0, r.start).slice(-12))) : [];
  const spread =
    (lines.length > 1 && digits(lines) === target.digits) ||
    (single.length > 1 && digits(single) === target.digits && TOGETHER.test(text));
  return spread && !known.isGiven(target.value) ? [refuse({ start: 0, end: text.length }, 'digits')] : NOTHING;
};
