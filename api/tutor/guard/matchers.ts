import type { AllowList } from './allow.ts';
import { Choices } from './choices.ts';
import { Expressions } from './expressions.ts';
import type { NumericKey } from './key.ts';
import { byNumbers, bySigns } from './numeric/index.ts';
import { NumericTarget } from './numeric/target.ts';
import { Phrases } from './phrases.ts';
import type { PieceCollector } from './pieces.ts';
import type { Surface } from './surface.ts';
import type { Finding, GuardContext } from './types.ts';

/** What of a sentence gives the key away. */
export type Matcher = (surface: Surface) => Finding[];

/** How the guard looks for this kind of key. */
export function matchersFor(
  { key, lastOperation }: GuardContext,
  numeric: NumericKey | undefined,
  known: AllowList,
  pieces: PieceCollector,
): readonly Matcher[] {
  if (numeric) {
    const watch = { target: new NumericTarget(numeric), known, lastOperation };
    return [
      (surface) => (surface.readings.length === 0 ? [] : byNumbers.flatMap((channel) => channel(surface, watch))),
      ...bySigns.map((channel) => (surface: Surface) => channel(surface, watch)),
    ];
  }
  switch (key.type) {
    case 'none':
      return [];
    case 'choice': {
      const choices = new Choices(key);
      const phrases = new Phrases([key.options[choices.right] ?? key.value]);
      return [
        ({ text }) => pieces.options(choices, text),
        ({ text }) => phrases.find(text).filter((finding) => finding.how === 'refuse'),
      ];
    }
    case 'phrase': {
      const phrases = new Phrases([key.value, ...(key.aliases ?? [])]);
      return [({ text }) => phrases.find(text).filter((finding) => !restatesPhrase(text, finding, known))];
    }
    default: {
      const expression = new Expressions(key.value);
      const phrases = /\p{L}{4,}/u.test(key.value) ? new Phrases([key.value]) : undefined;
      return [
        ({ text }) =>
          expression
            .find(text, (part) => known.contains(part))
            .map(({ start, end }) => ({ start, end, how: 'hide', reason: 'expression' })),
        ...(phrases ? [({ text }: Surface) => phrases.find(text)] : []),
      ];
    }
  }
}

/** A word of the task may be said again, but not as the answer. */
function restatesPhrase(text: string, finding: Finding, known: AllowList): boolean {
  if (finding.how === 'refuse' || !known.contains(text.slice(finding.start, finding.end))) return false;
  return !/(?:answer|solution|correct|svaret|løsningen|rigtige?)\P{L}{1,3}(?:\p{L}+\P{L}{1,3}){0,2}$/iu.test(
    text.slice(Math.max(0, finding.start - 40), finding.start),
  );
}
