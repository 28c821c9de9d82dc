import { z } from 'zod';
import { Language } from '../../api/contract/language.ts';
import { deriveKey } from '../../api/tutor/keys/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';
import { readAnswer } from './tutor/target.ts';
import { wilson95 } from './wilson.ts';

/** `answer` is what the task comes to, or "none" where nobody can tell. */
const Row = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  lang: Language.default('en'),
});

/** The number that a written answer stands for, read by other code than the engine's; null when it is no number. */
function numberIn(answer: string, question: string, lang: Language): number | null {
  const { target } = readAnswer(answer, question, lang);
  return target.kind === 'number' ? target.value : null;
}

const CLOSE = 1e-9;

/** How often the engine finds a key by itself, and how many of those keys are right. `--misses` lists the wrong ones. */
const evaluation: Evaluation = {
  describe: 'keys: answers that the engine works out by itself',
  run(rows, options) {
    const perStructure: Record<string, { derived: number; right: number }> = {};
    const misses: { id: string; from: string; key: string; answer: string }[] = [];
    let right = 0;
    let derived = 0;
    for (const raw of rows) {
      const row = checkRow(Row, raw);
      const found = deriveKey(row.question);
      if (!found) continue;
      derived++;
      const key = numberIn(found.key.value, '', 'da');
      const answer = numberIn(row.answer, row.question, row.lang);
      const isRight =
        key !== null && answer !== null && Math.abs(key - answer) <= CLOSE * Math.max(1, Math.abs(answer));
      perStructure[found.from] ??= { derived: 0, right: 0 };
      const counts = perStructure[found.from];
      if (counts) counts.derived++;
      if (isRight) {
        right++;
        if (counts) counts.right++;
      } else misses.push({ id: row.id, from: found.from, key: found.key.value, answer: row.answer });
    }
    const share = (part: number, of: number): number | null =>
      of === 0 ? null : Math.round((part / of) * 10_000) / 10_000;
    return {
      n: rows.length,
      derived,
      right,
      wrong: derived - right,
      share: share(derived, rows.length),
      precision: share(right, derived),
      precisionWilson95: wilson95(right, derived),
      perStructure,
      ...(options.has('misses') && { misses }),
    };
  },
};
export default evaluation;
