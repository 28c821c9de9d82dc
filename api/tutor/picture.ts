import type { Language } from '../contract/language.ts';
import type { Picture } from '../contract/picture.ts';
import { pictureOf, pictureOfStory, toDecimal, toFraction, type WordSolution } from '../maths/index.ts';
import type { Guard } from './guard/index.ts';
import type { MoveChoice } from './moves/choice.ts';
import { knownNumbers, type StudiedProblem } from './read/index.ts';

/** What a picture is chosen by. */
interface Beside {
  readonly choice: MoveChoice;
  readonly studied: StudiedProblem;
  readonly problemText: string;
  readonly studentTexts: readonly string[];
  readonly lang: Language;
  /** The line that was pictured last: the same picture does not come twice in a row. */
  readonly pictured: string | undefined;
}

/** A picture, and the line that it is of. */
interface Shown {
  readonly picture: Picture;
  readonly of: string;
}

/**
 * The picture that goes with a hint: from the rung that names the idea on, and only where every number in it stands in the
 * task or in the student's own work. It passes the guard like any sentence, letters and description alike, or is not shown.
 */
export function pictureBeside(given: Beside, guard: Guard): Shown | null {
  const { problemText, studentTexts, lang, pictured } = given;
  const served = servedBy(given);
  if (!served || served.of === pictured) return null;
  const known = knownNumbers(problemText, studentTexts);
  if (!served.numbers.every((text) => known.covers(text))) return null;
  const picture = served.draw(lang);
  if (!picture) return null;
  const letters = picture.shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));
  const isSafe = [letters.join(' '), picture.text].every((text) => guard.check(text).kind === 'shown');
  return isSafe ? { picture, of: served.of } : null;
}

/** What a hint is about: a line, or a step of a story. */
interface Served {
  readonly of: string;
  /** Texts with all the numbers that a picture of it shows. */
  readonly numbers: readonly string[];
  draw(lang: Language): Picture | null;
}

function servedBy({ choice: { ask }, studied }: Beside): Served | null {
  if (ask.ask === 'rule' && ask.rung > 1) {
    const step = (studied.solution ?? studied.formula?.solution)?.steps[ask.step];
    if (!step) return null;
    const { before, operation } = step;
    return { of: before, numbers: [before, operation.text], draw: (lang) => pictureOf(step, lang) };
  }
  if (ask.ask === 'relation' && ask.step !== undefined && studied.story) {
    const { story } = studied;
    const at = ask.step;
    return { of: `step ${at}`, numbers: workedOut(story, at), draw: (lang) => pictureOfStory(story, at, lang) };
  }
  return null;
}

/** The results of earlier steps that a step goes on from; the numbers of the task itself are the student's anyway. */
function workedOut({ steps }: WordSolution, at: number): string[] {
  const step = steps[at];
  if (!step) return [];
  return [step.left, step.right].flatMap(({ value, words }) =>
    words === null ? [toDecimal(value) ?? toFraction(value)] : [],
  );
}
