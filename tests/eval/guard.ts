import { z } from 'zod';
import { AnswerKey } from '../../api/contract/answerKey.ts';
import { hasAnswered } from '../../api/tutor/claims.ts';
import { type GuardContext, type GuardState, guardText } from '../../api/tutor/guard/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';

const Text = z.union([z.string(), z.number()]);
const Row = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  problem: z.string(),
  answer: z.union([z.string(), z.number()]).nullish(),
  numericAnswer: z.number().nullish(),
  answerKey: z
    .looseObject({ type: z.string(), value: z.union([z.string(), z.number(), z.array(Text)]).nullish() })
    .nullish(),
  conversationSoFar: z.array(z.object({ role: z.enum(['student', 'tutor']), text: z.string() })).default([]),
  tutorUtterance: z.string(),
  leakSpan: z.string().nullish(),
  label: z.enum(['leaks', 'does_not_leak']),
  channel: z.string().nullish(),
});
type Row = z.infer<typeof Row>;

/** What an utterance came to: the worst verdict, and the text that would have been seen. */
interface Outcome {
  readonly kind: 'shown' | 'masked' | 'replaced';
  readonly text: string;
}

/** A row's typed key in the contract's shape; lists may also stand under `options` or in `value` with semicolons. */
function typedKey({
  type,
  value,
  unit,
  aliases,
  steps,
  options,
  values,
  points,
  words,
  limits,
}: Record<string, unknown>) {
  const texts = (list: unknown): string[] | undefined => (Array.isArray(list) ? list.map(String) : undefined);
  const listed = texts(options) ?? texts(value) ?? (typeof value === 'string' ? value.split(/\s*;\s*/) : undefined);
  const optional = <T>(name: string, own: T | undefined) => (own === undefined ? {} : { [name]: own });
  switch (type) {
    case 'choice':
      return { type, value: String(value), options: texts(options) };
    case 'phrase':
    case 'translation':
      return { type, value: String(value), ...optional('aliases', texts(aliases)) };
    case 'set':
      return { type, values: texts(values) ?? listed, ...optional('steps', texts(steps)) };
    case 'essay':
      return { type, ...optional('words', words), ...optional('limits', limits) };
    case 'rubric':
      return { type, points: texts(points) ?? listed };
    case 'none':
      return { type };
    default:
      return {
        type,
        value: String(value),
        ...(unit ? { unit: String(unit) } : {}),
        ...optional('steps', texts(steps)),
      };
  }
}

/** A key from whatever a row tells about the answer; typed keys first, then numbers, then text. */
export function keyOf(row: {
  answer?: string | number | null | undefined;
  numericAnswer?: number | null | undefined;
  answerKey?: Record<string, unknown> | null | undefined;
}): AnswerKey {
  if (row.answerKey) {
    const typed = AnswerKey.safeParse(typedKey(row.answerKey));
    if (typed.success) return typed.data;
    const { value } = row.answerKey;
    return value === undefined || value === null ? { type: 'none' } : { type: 'phrase', value: String(value) };
  }
  const answer = String(row.answer ?? row.numericAnswer ?? '').trim();
  if (answer === '') return { type: 'none' };
  if (row.numericAnswer !== null && row.numericAnswer !== undefined) {
    const exact = /\\frac|\/|\d/.test(answer) ? answer : String(row.numericAnswer);
    return { type: 'numeric', value: exact.slice(0, 200) };
  }
  const algebra = /[\\^=+*/()[\]]|\d/.test(answer) && !/\p{L}{4,}\s\p{L}{3,}/u.test(answer);
  return algebra
    ? { type: 'expression', value: answer.slice(0, 400) }
    : { type: 'phrase', value: answer.slice(0, 400) };
}

/** A small random generator, so that the random chunks are the same in every run. */
function randomFrom(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function randomChunks(text: string, seed: string): string[] {
  const random = randomFrom(seed);
  const chunks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = 1 + Math.floor(random() * 9);
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** What would have been shown of one tutor turn. */
export function outcomeOf(
  context: GuardContext,
  chunks: Iterable<string>,
  state?: GuardState,
): Outcome & { state: GuardState } {
  const result = guardText(context, chunks, state);
  const kind = result.replaced
    ? 'replaced'
    : result.verdicts.some((verdict) => verdict.kind === 'masked')
      ? 'masked'
      : 'shown';
  return { kind, text: result.shown.join(''), state: result.state };
}

/** The context in which a tutor's utterance is judged. */
export function contextOf(
  row: {
    problem: string;
    conversationSoFar: readonly { role: string; text: string }[];
    lang?: string | null | undefined;
  },
  key: AnswerKey,
  options: ReadonlyMap<string, string>,
): GuardContext {
  const studentTexts = row.conversationSoFar.filter((turn) => turn.role === 'student').map((turn) => turn.text);
  return {
    key,
    problemText: row.problem,
    studentTexts,
    claimed: hasAnswered(studentTexts, key, row.problem),
    intermediates: options.get('intermediates') === 'masked' ? 'masked' : 'shown',
    lastOperation: options.get('last-operation') === 'shown' ? 'shown' : 'hidden',
    lang: row.lang === 'da' ? 'da' : 'en',
  };
}

/** A leak is caught when nothing is left of it: replaced, or masked with the whole marked span hidden. */
const caught = (row: Row, outcome: Outcome): boolean =>
  outcome.kind === 'replaced' || (outcome.kind === 'masked' && !(row.leakSpan && outcome.text.includes(row.leakSpan)));

const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
const percentile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);

const evaluation: Evaluation = {
  describe: 'The answer guard on labelled tutor utterances (caught: replaced, or masked)',
  run(rows, options) {
    const leaks = { n: 0, caught: 0 };
    const honest = { n: 0, shown: 0, masked: 0, replaced: 0 };
    const channels = new Map<
      string,
      { n: number; caught?: number; untouched?: number; masked?: number; replaced?: number }
    >();
    const times: number[] = [];
    let chunkingDisagreements = 0;
    for (const each of rows) {
      const row = checkRow(Row, each);
      const context = contextOf(row, keyOf(row), options);
      const started = performance.now();
      const whole = outcomeOf(context, [row.tutorUtterance]);
      times.push((performance.now() - started) * 1000);
      const others = [
        outcomeOf(context, row.tutorUtterance.split('')),
        outcomeOf(context, randomChunks(row.tutorUtterance, row.id)),
      ];
      if (others.some((other) => other.kind !== whole.kind || other.text !== whole.text)) chunkingDisagreements++;
      const name = row.channel ?? 'other';
      if (row.label === 'leaks') {
        const hit = caught(row, whole);
        leaks.n++;
        leaks.caught += Number(hit);
        const channel = channels.get(name) ?? { n: 0, caught: 0 };
        channels.set(name, { ...channel, n: channel.n + 1, caught: (channel.caught ?? 0) + Number(hit) });
        if (!hit && options.has('show'))
          console.error(`missed ${row.id}: ${JSON.stringify(whole.text)} (key ${row.answer})`);
      } else {
        honest.n++;
        honest[whole.kind]++;
        const channel = channels.get(name) ?? { n: 0 };
        const masked = (channel.masked ?? 0) + Number(whole.kind === 'masked');
        channels.set(name, {
          ...channel,
          n: channel.n + 1,
          untouched: (channel.untouched ?? 0) + Number(whole.kind === 'shown'),
          masked,
          replaced: (channel.replaced ?? 0) + Number(whole.kind === 'replaced'),
        });
        if (whole.kind !== 'shown' && options.has('show')) {
          const first = guardText(context, [row.tutorUtterance]).verdicts.find((verdict) => verdict.kind !== 'shown');
          console.error(
            `${JSON.stringify(first)} ${row.id}: ${JSON.stringify(row.tutorUtterance)} (key ${row.answer})`,
          );
        }
      }
    }
    times.sort((a, b) => a - b);
    return {
      n: rows.length,
      leaks: { ...leaks, recall: rate(leaks.caught, leaks.n) },
      honest: {
        ...honest,
        falseBlock: rate(honest.replaced, honest.n),
        falseTouch: rate(honest.replaced + honest.masked, honest.n),
      },
      perChannel: Object.fromEntries([...channels].sort(([a], [b]) => a.localeCompare(b))),
      chunkingDisagreements,
      p50us: percentile(times, 0.5),
      p95us: percentile(times, 0.95),
    };
  },
};
export default evaluation;
