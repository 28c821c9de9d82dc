import type { Language } from '../contract/language.ts';
import type { Picture } from '../contract/picture.ts';
import { pictureOf } from '../maths/index.ts';
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
  const { choice, studied, problemText, studentTexts, lang, pictured } = given;
  const { ask } = choice;
  if (ask.ask !== 'rule' || ask.rung === 1) return null;
  const step = studied.solution?.steps[ask.step];
  if (!step || step.before === pictured) return null;
  const known = knownNumbers(problemText, studentTexts);
  if (!known.covers(step.before) || !known.covers(step.operation.text)) return null;
  const picture = pictureOf(step, lang);
  if (!picture) return null;
  const letters = picture.shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));
  const isSafe = [letters.join(' '), picture.text].every((text) => guard.check(text).kind === 'shown');
  return isSafe ? { picture, of: step.before } : null;
}
