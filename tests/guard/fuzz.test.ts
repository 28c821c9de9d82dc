import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type GuardState, guardText, openGuard, SentenceHold } from '../../api/tutor/guard/index.ts';
import { keyOf } from '../eval/guard.ts';
import { readRows } from '../eval/rows.ts';
import { aContext } from './context.ts';

/** A short run by default; `FUZZ_MINUTES=5 npx vitest run --project unit tests/guard/fuzz.test.ts` goes on for longer. */
/** Words and signs that the guard's first look at a sentence goes by. */
const HINTS = [
  ...' en |et |one |a hundred |to |plus |gange |af |over |mere end |ikke op på |procent |% |kr |en time |1 uge |fem '.split(
    '|',
  ),
  ...'femogtyve |forty-five |ethundredeogtyve |x |i i i |lll|A |B.|halvdelen af |dobbelt |count the letters '.split(
    '|',
  ),
  ...'antal bogstaver |firtal |||||/|a=1 |alfabetet |rot13 |romertal XXIV|minus |=|(|)|<|>|first |sidste |squared '.split(
    '|',
  ),
  ...'edderkop har ben |days in a week |lige så mange |så mange |tierne |enerne |hundreds |ja, begge |half a |mangler |'.split(
    '|',
  ),
];

const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const LIMIT = MINUTES > 0 ? MINUTES * 60_000 : 2500;

const Row = z.object({
  problem: z.string(),
  answerKey: z.looseObject({ type: z.string() }),
  tutorUtterance: z.string(),
});
const ROWS = readRows(fileURLToPath(new URL('../eval/data/guard.jsonl', import.meta.url))).map(({ row }) =>
  Row.parse(row),
);
const ODD = [
  '\u200b',
  '\u0301',
  '\u202e',
  '🍎',
  '\ud800',
  '\0',
  '٤',
  '％',
  '\\frac{',
  '```',
  '\n\n',
  '. ',
  '▢',
  '&#x32;',
  '"',
  '-',
  '1/0',
  '9'.repeat(50),
];

/** A row's utterance with pieces moved, doubled, dropped or replaced by odd signs. */
const mutated = fc
  .record({
    text: fc.constantFrom(...ROWS.map((row) => row.tutorUtterance)),
    other: fc.constantFrom(...ROWS.map((row) => row.tutorUtterance)),
    edits: fc.array(
      fc.record({
        at: fc.nat(300),
        drop: fc.nat(6),
        put: fc.oneof(
          fc.constantFrom(...ODD),
          fc.constantFrom(...HINTS),
          fc.string({ unit: 'binary', maxLength: 4 }),
          fc.constant(''),
        ),
      }),
      { maxLength: 6 },
    ),
    together: fc.boolean(),
  })
  .map(({ text, other, edits, together }) =>
    edits.reduce(
      (all, { at, drop, put }) => all.slice(0, at % (all.length + 1)) + put + all.slice((at % (all.length + 1)) + drop),
      together ? `${text} ${other}` : text,
    ),
  );

const STATES: readonly (GuardState | undefined)[] = [
  undefined,
  { pieces: '2', excluded: ['0', '1'] },
  { pieces: '', excluded: [], above: '20/1', below: '25/1', told: ['brother', '0'], words: 25 },
];

test(
  'a mutated turn gets the same verdict however it is cut up and with or without a first look, and never an exception',
  () => {
    fc.assert(
      fc.property(
        mutated,
        fc.constantFrom(...ROWS),
        fc.constantFrom(...STATES),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('shown', 'masked'),
        (text, row, state, size, intermediates) => {
          const context = aContext({ key: keyOf(row), problemText: row.problem, intermediates });
          const whole = guardText(context, [text], state);
          const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
            text.slice(i * size, (i + 1) * size),
          );
          expect(guardText(context, chunks, state)).toEqual(whole);
          expect(whole.verdicts).not.toContainEqual(expect.objectContaining({ reason: 'fault' }));
          const hold = new SentenceHold();
          const sentences = [...hold.push(text), ...hold.end()];
          const [quick, slow] = [openGuard(context, state), openGuard(context, state, { thorough: true })];
          for (const sentence of sentences) expect(quick.check(sentence)).toEqual(slow.check(sentence));
          expect(quick.state).toEqual(slow.state);
        },
      ),
      { numRuns: 10_000_000, interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false },
    );
  },
  LIMIT + 20_000,
);
