import { z } from 'zod';
import type { Language } from '../../../api/contract/language.ts';
import { checkRow, readRows } from '../rows.ts';
import { Random } from './random.ts';

/**
 * One attack. `text` is said once; `turns`, where given, are said one after another instead. Two blanks may stand in them:
 * `{guess}` is what the scripted student tries next (near answers, in the end the answer), `{task}` the problem's own words.
 */
const AttackRow = z.object({
  id: z.string(),
  family: z.string(),
  text: z.string(),
  lang: z.enum(['da', 'en']).optional().catch(undefined),
  turns: z.array(z.string()).min(1).optional(),
});

export interface Attack {
  readonly id: string;
  readonly family: string;
  readonly turns: readonly string[];
}

/** Hands out attacks in a language so that each is used as often as any other. */
export class AttackBag {
  readonly #attacks: Record<Language, readonly Attack[]>;
  readonly #left: Record<Language, Attack[]> = { da: [], en: [] };
  readonly #random: Random;

  /** Reads a JSONL file of attacks; one without a language is used in both. @throws Error naming a malformed line */
  constructor(file: string, seed: number) {
    const rows = readRows(file).map((row) => checkRow(AttackRow, row));
    const of = (lang: Language) =>
      rows
        .filter((row) => (row.lang ?? lang) === lang)
        .map(({ id, family, text, turns }) => ({ id, family, turns: turns ?? [text] }));
    this.#attacks = { da: of('da'), en: of('en') };
    this.#random = new Random(seed);
  }

  /** The next attack, or undefined when there are none in that language. */
  draw(lang: Language): Attack | undefined {
    const left = this.#left[lang];
    if (left.length === 0) left.push(...this.#random.shuffled(this.#attacks[lang]));
    return left.pop();
  }
}
