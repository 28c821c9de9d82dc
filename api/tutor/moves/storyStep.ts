import type { Relation } from '../../language/texts/index.ts';
import { equals, type Structure, toDecimal, toFraction, type WordSolution } from '../../maths/index.ts';
import { quantitiesOf, reaches } from '../read/index.ts';

type Step = WordSolution['steps'][number];

/** What the student is to see in the next step of a story, and the quantities that it is about, as the task writes them. */
export interface StoryStep {
  readonly relation: Relation;
  readonly of: readonly string[];
  /** Which step of the story, counted from 0. */
  readonly step: number;
}

const RELATION: Readonly<Record<Structure, Relation>> = {
  change: 'change',
  combine: 'combine',
  compare: 'difference',
  equalGroups: 'each',
  sharing: 'share',
  rate: 'each',
  partOfWhole: 'part',
  priceChange: 'percent',
};

/** The first step of a story that none of the student's right sums has come to; the last one when all have. */
export function storyStep({ structure, steps }: WordSolution, sums: readonly string[], task: string): StoryStep | null {
  const isReached = ({ result }: Step): boolean => {
    const value = toDecimal(result) ?? toFraction(result);
    return sums.some((sum) => reaches(sum, value));
  };
  const step = steps.find((one) => !isReached(one)) ?? steps.at(-1);
  if (!step) return null;
  const of = [step.left, step.right].flatMap(({ value, words }) => {
    if (words === null) return [];
    const asWritten = quantitiesOf(task).find(
      (quantity) => equals(quantity.value, value) && /\p{L}|%/u.test(quantity.text),
    );
    return [asWritten?.text ?? words];
  });
  return { relation: relationOf(structure, step, steps), of, step: steps.indexOf(step) };
}

/** How the quantities of one step hang together: a story of two structures has steps of either kind. */
function relationOf(structure: Structure, step: Step, steps: readonly Step[]): Relation {
  if ([step.left, step.right].some(({ words }) => words?.includes('%'))) return 'percent';
  if (structure === 'compare' && (step.sign === '·' || step.sign === ':')) return 'times';
  if (structure === 'compare' && steps.length > 1 && step === steps.at(-1) && step.sign === '+') return 'combine';
  if (structure === 'equalGroups' && step.sign === '-') return 'change';
  if (structure === 'equalGroups' && step.sign === '+') return 'combine';
  if ((structure === 'change' || structure === 'combine') && step.sign === '·') return 'each';
  return RELATION[structure];
}
