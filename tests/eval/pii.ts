import { z } from 'zod';
import { findPersonalData } from '../../api/privacy/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';

const TYPES = ['cpr', 'phone', 'email', 'address', 'name', 'unilogin', 'class_school', 'health'] as const;
const Row = z.object({
  id: z.string(),
  text: z.string(),
  roster: z.array(z.string()).nullish(),
  spans: z.array(z.object({ type: z.enum(TYPES), text: z.string() })),
});

/** Whether each letter and digit from `start` to `end` is covered by one of `spans`. */
function isCovered(
  text: string,
  start: number,
  end: number,
  spans: readonly { start: number; end: number }[],
): boolean {
  for (let at = start; at < end; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !spans.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}

/**
 * Personal data in messages. A labelled stretch is found when all of its letters and digits are hidden, wherever in the
 * row it stands; a CPR number only when it is known as one, for that blocks the message. A trap is touched when anything
 * in it is hidden. `beside` counts what was hidden in the other rows outside any label.
 */
const evaluation: Evaluation = {
  describe: 'Personal data in messages (found: all of it hidden; touched: anything hidden in a row without any)',
  run(rows, options) {
    const perType = new Map(TYPES.map((type) => [type, { n: 0, found: 0 }]));
    const traps = { n: 0, touched: 0 };
    let beside = 0;
    const tell = (what: string, id: string, text: string) => {
      if (options.has('show')) console.error(`${what} ${id}: ${JSON.stringify(text)}`);
    };
    for (const each of rows) {
      const { id, text, roster, spans } = checkRow(Row, each);
      const found = findPersonalData(text, { roster: roster ?? [] });
      if (spans.length === 0) {
        traps.n++;
        traps.touched += Number(found.length > 0);
        for (const span of found) tell(`touched as ${span.kind}`, id, `${text.slice(span.start, span.end)} in ${text}`);
        continue;
      }
      const labelled: { start: number; end: number }[] = [];
      let from = 0;
      for (const { type, text: wanted } of spans) {
        let start = text.indexOf(wanted, from);
        if (start < 0) start = text.indexOf(wanted);
        if (start < 0) throw new Error(`${id}: the text does not hold ${JSON.stringify(wanted)}`);
        const end = start + wanted.length;
        from = end;
        labelled.push({ start, end });
        const count = perType.get(type);
        if (!count) continue;
        count.n++;
        const isFound = isCovered(
          text,
          start,
          end,
          type === 'cpr' ? found.filter(({ kind }) => kind === 'cpr') : found,
        );
        count.found += Number(isFound);
        if (!isFound) tell(`missed ${type}`, id, `${wanted} in ${text}`);
      }
      for (const span of found) {
        if (labelled.some(({ start, end }) => span.start < end && start < span.end)) continue;
        beside++;
        tell(`beside as ${span.kind}`, id, `${text.slice(span.start, span.end)} in ${text}`);
      }
    }
    const recalls = [...perType].map(([type, { n, found }]) => [
      type,
      { n, found, recall: n === 0 ? null : found / n },
    ]);
    return { n: rows.length, perType: Object.fromEntries(recalls), traps, beside };
  },
};
export default evaluation;
