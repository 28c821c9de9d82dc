import { FITTED, NUMBERS, TESTED } from '../speech/passages.ts';
import { markErrors } from '../speech/wordEvents.ts';

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** How far estimated word marks lie from espeak-ng's own, with each sentence scaled to its sound's length. */
export default function bench(): void {
  for (const [name, sentences] of [
    ['Danish, not seen before', TESTED],
    ['with numbers and signs', NUMBERS],
    ['the sentences of the fit', FITTED],
  ] as const) {
    const errors = markErrors(sentences);
    if (!errors) {
      console.log('  gcc, espeak-ng or libespeak-ng-dev is missing: not measured');
      return;
    }
    const { words, mean, p90, most, untold } = errors;
    console.log(
      `  ${name.padEnd(26)} ${words} words  mean ${ms(mean)}  p90 ${ms(p90)}  most ${ms(most)}  (no event: ${untold})`,
    );
  }
}
