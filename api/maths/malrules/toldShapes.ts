import type { Measure } from '../formulas/formula.ts';
import { givenIn, shapeOf, whole } from '../formulas/shapes.ts';
import { add, type Rational } from '../rational.ts';
import type { TaughtTask } from './task.ts';

/** A way of posing a task, `#` for each number, and the task that its numbers make. */
interface ToldShape {
  readonly sources: readonly string[];
  readonly measures: readonly Measure[];
  readonly task: (given: readonly Rational[]) => TaughtTask | null;
}

/** The stop of "kr." may be the sentence's own. */
const PRICED = '(?:en (?:vare|jakke|bluse|cykel|billet|bog|trøje)|prisen)';

const SHAPES: readonly ToldShape[] = [
  {
    sources: [
      `hvor mange procent (?:stiger|vokser) (?:prisen|tallet|den) fra # til #`,
      `${PRICED} (?:stiger|vokser) fra # til # (?:\\| )?hvor mange procent (?:er det|stiger den|er den steget)`,
      `a price (?:rises|goes up) from # to # \\| by (?:how many|what) percent(?: does it rise)?`,
    ],
    measures: ['amount'],
    task: ([from, to]) => (from && to ? { kind: 'percentGrowth', from, to } : null),
  },
  {
    sources: [
      `${PRICED} koster # (?:\\| )?(?:prisen|den) stiger først (?:med )?# og (?:så|derefter|bagefter) (?:med )?# \\| hvad (?:koster den|er prisen)(?: nu| til sidst)?`,
      `a price is # \\| it rises by # and then by # \\| what is (?:it|the price) now`,
    ],
    measures: ['amount', 'percent'],
    task: ([from, first, second]) =>
      from && first && second ? { kind: 'percentChange', from, percents: [first, second] } : null,
  },
  {
    sources: [
      `${PRICED} er (?:lige )?steget # og koster nu # (?:\\| )?hvad (?:kostede den|var prisen) før`,
      `a price has risen by # and is now # \\| what was it before`,
    ],
    measures: ['percent', 'amount'],
    task: ([percent, to]) => (percent && to ? { kind: 'percentBefore', to, percent } : null),
  },
  {
    sources: [`# (\\p{L}{2,20}) koster # (?:\\| )?hvad koster # \\1`, `# (\\p{L}{2,20}) cost # \\| what do # \\1 cost`],
    measures: ['amount'],
    task: ([from, to, asked]) => (from && to && asked ? { kind: 'proportion', from, to, asked } : null),
  },
  {
    sources: [
      `(\\p{L}{2,20}) og \\p{L}{2,20} deler # i forholdet # til # (?:\\| )?hvor meget får \\1`,
      `del # i forholdet # til # \\| hvor (?:stor|meget) er den første del`,
      `share # in the ratio # til # \\| what is the first share`,
    ],
    measures: ['amount'],
    task: ([total, first, second]) =>
      total && first && second ? { kind: 'share', total, parts: [first, second] } : null,
  },
  {
    sources: [
      `(?:i en (?:pose|skål|kasse|æske) (?:er|ligger) der|en pose har) # røde og # (?:blå|grønne|gule|hvide|sorte) (?:kugler|brikker|bolde|perler) \\| hvad er sandsynligheden for (?:at trække |at få )?en rød(?: kugle| brik| bold| perle)?`,
      `a bag (?:has|holds) # red and # (?:blue|green|yellow|white|black) (?:balls|marbles|counters) \\| what is the (?:probability|chance) of (?:drawing |getting )?a red one`,
    ],
    measures: ['none'],
    task: ([favourable, rest]) =>
      favourable && rest ? { kind: 'chance', favourable, total: add(favourable, rest), kinds: 2 } : null,
  },
  {
    sources: [
      `(?:i )?en retvinklet trekant (?:har|er) (?:kateterne|kateter på) # og # \\| (?:hvor lang er|find|beregn|hvad er) hypotenusen`,
      `a right(?:-angled)? triangle has legs(?: of)? # and # \\| (?:how long is|find|what is) the hypotenuse`,
    ],
    measures: ['length'],
    task: ([a, b]) => (a && b ? { kind: 'hypotenuse', legs: [a, b] } : null),
  },
];

const PATTERNS = SHAPES.map((shape) => ({ ...shape, patterns: shape.sources.map(whole) }));

/** A task in words that is put in one of a few plain ways; null for any other. */
export function readShaped(text: string): TaughtTask | null {
  const task = shapeOf(text);
  // The wrong ideas are told by exact answers.
  if (!task || task.wish.places !== undefined) return null;
  for (const { patterns, measures, task: build } of PATTERNS) {
    for (const pattern of patterns) {
      const given = givenIn(task, { pattern, measures });
      const told = given && build(given);
      if (told) return told;
    }
  }
  return null;
}
