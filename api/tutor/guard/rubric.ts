import type { AnswerKey } from '../../contract/answerKey.ts';
import { wholeWords } from '../../language/index.ts';
import { foldedWords } from './fold.ts';
import { INVITES } from './mask.ts';
import type { Memory } from './memory.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

type RubricKey = Extract<AnswerKey, { type: 'rubric' }>;

/** Words too common to tell one point from another. */
const COMMON = new Set(
  (
    'the and for with from that this was were are his her him she they their its nobody else who how why what when where which did does had has have been into over about ' +
    'den det der som med fra til for han hun sin sit var blev bliver har havde ikke hvor hvad hvem hvordan hvorfor deres mellem over under efter om og en et de af at er i på'
  ).split(' '),
);
/** Tells what to write. */
const TELLS = wholeWords(
  /\b(?:skriv(?:e)?|sig|sige|nævn(?:e)?|forklar(?:e)?|write|say|mention|explain|state),?\s(?:at|that)\b/i,
);
/** The tutor may point at one of the points, as a question. */
const MOST_POINTED_AT = 1;

/** Do two words share their stem? "skudt" and "skuddene". */
const sameStem = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 4 &&
    a.slice(0, Math.max(4, Math.min(a.length, b.length) - 4)) ===
      b.slice(0, Math.max(4, Math.min(a.length, b.length) - 4)));

/**
 * Watches over the points that a good answer must mention: none is told, and one at most is pointed at with a question.
 * Points that the student has named are no news.
 */
export class Rubric {
  /** Each point as its telling words that neither the task nor the student has used. */
  readonly #points: readonly (readonly string[])[];
  readonly #memory: Memory;

  constructor(key: RubricKey, known: readonly string[], memory: Memory) {
    const said = known.flatMap((text) => foldedWords(text)).map(({ lower }) => lower);
    this.#points = key.points.map((point) =>
      [...new Set(foldedWords(point).map(({ lower }) => lower))].filter(
        (word) => word.length > 2 && !COMMON.has(word) && !said.some((each) => sameStem(each, word)),
      ),
    );
    this.#memory = memory;
  }

  find({ text, folded }: Surface): Finding[] {
    const words = folded.map(({ lower }) => lower);
    const named = this.#points.flatMap((point, index) => {
      const hits = point.filter((word) => words.some((each) => sameStem(each, word))).length;
      return hits >= 2 || (hits > 0 && point.length <= 2 && hits === point.length) ? [String(index)] : [];
    });
    if (named.length === 0) return [];
    const told = new Set([...(this.#memory.state.told ?? []), ...named]);
    this.#memory.add({ told: [...told] });
    const asks = text.trimEnd().endsWith('?') || (INVITES.test(text) && !TELLS.test(text));
    if (asks && told.size <= MOST_POINTED_AT) return [];
    return [{ start: 0, end: text.length, how: 'refuse', reason: 'rubric' }];
  }
}
