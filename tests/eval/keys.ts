import { z } from 'zod';
import { Language } from '../../api/contract/language.ts';
import { deriveKey, writtenKey } from '../../api/tutor/keys/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';
import { expressionForm, readAnswer } from './tutor/target.ts';
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

/** Whether a key comes to what the row says: the same number, or an expression with the same terms. */
function isSame(value: string, { answer, question, lang }: z.infer<typeof Row>): boolean {
  const { target } = readAnswer(answer, question, lang);
  if (target.kind === 'expression') return target.form === expressionForm(value);
  const [key, wanted] = [numberIn(value, '', 'da'), numberIn(answer, question, lang)];
  return key !== null && wanted !== null && Math.abs(key - wanted) <= CLOSE * Math.max(1, Math.abs(wanted));
}

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
      const isRight = isSame(writtenKey(found), row);
      perStructure[found.from] ??= { derived: 0, right: 0 };
      const counts = perStructure[found.from];
      if (counts) counts.derived++;
      if (isRight) {
        right++;
        if (counts) counts.right++;
      } else
        misses.push({
          id: row.id,
          from: found.from,
          key: writtenKey(found),
          answer: row.answer,
        });
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
