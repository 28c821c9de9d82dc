import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { splitSentences } from '../../api/language/index.ts';
import { type GuardContext, openGuard, SentenceHold } from '../../api/tutor/guard/index.ts';
import { benchPeers } from './guardPeers.ts';
import { ordinaryText } from './ordinary.ts';

const DIRTY = [
  'Hvis du lægger 140 og 5 sammen, kommer du tæt på. ',
  'Hvordan kunne man nå til et hundrede og femogfyrre? ',
  'Could it be one more than 144, or maybe $\\frac{290}{2}$? ',
  'Look at 1 4 5 once more, what do you see? ',
].join('');
const context: GuardContext = {
  key: { type: 'numeric', value: '145' },
  problemText: 'Bageren pakker 12 poser med 12 boller i hver og har 1 bolle til overs. Hvor mange boller er der?',
  studentTexts: ['Jeg tror, jeg skal gange 12 med 12.'],
  claimed: false,
  intermediates: 'shown',
  lastOperation: 'hidden',
  lang: 'da',
};

/** What a first attempt looks like: digits next to one another, compared as text. */
const naive = (text: string): boolean =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).some((number) => Number(number.replace(',', '.')) === 145);

/** Median microseconds of CPU time over several rounds of a warm engine, so that a busy machine tells the same. */
function median(run: () => void, times = 200, count = 40): number {
  const rounds = Array.from({ length: count }, () => {
    const started = process.cpuUsage();
    for (let i = 0; i < times; i++) run();
    const used = process.cpuUsage(started);
    return (used.user + used.system) / times;
  });
  const warm = rounds.slice(Math.floor(count / 3)).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
}

/** The same for each kB of a text, sentence by sentence. */
function perKilobyte(text: string, run: (sentence: string) => void, times = 1): number {
  const sentences = splitSentences(text);
  const all = median(() => {
    for (const sentence of sentences) run(sentence);
  }, times);
  return all / (Buffer.byteLength(text) / 1024);
}

/** A whole text as it passes through the guard, replaced sentences and all. */
function judgeAll(text: string): void {
  const guard = openGuard(context);
  const hold = new SentenceHold();
  for (const sentence of hold.push(text)) guard.check(sentence);
  for (const sentence of hold.end()) guard.check(sentence);
}

/** A model's text in chunks of four characters: the 95th percentile and the longest of one chunk, in milliseconds. */
function chunkTimes(text: string): { p95: number; longest: number } {
  const guard = openGuard(context);
  const hold = new SentenceHold();
  const times: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const started = performance.now();
    for (const sentence of hold.push(text.slice(at, at + 4))) guard.check(sentence);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { p95: times[Math.floor(times.length * 0.95)] ?? 0, longest: times.at(-1) ?? 0 };
}

const KEYS: readonly AnswerKey[] = [
  { type: 'numeric', value: '145' },
  { type: 'expression', value: '2x + 6' },
  { type: 'choice', value: 'B', options: ['Odense', 'Aarhus', 'Aalborg'] },
  { type: 'phrase', value: 'fotosyntese', aliases: ['photosynthesis'] },
  { type: 'translation', value: 'My brother plays football in the garden every day.' },
  { type: 'essay', words: 300 },
  { type: 'rubric', points: ['Skuddene i Sarajevo', 'Alliancerne mellem stormagterne'] },
];

/** The guard's cost on ordinary and on leaking text, beside a naive number matcher in the same run, and how it grows. */
export default async function bench(): Promise<void> {
  const ordinary = ordinaryText();
  for (const key of KEYS) {
    const guard = openGuard({ ...context, key });
    console.log(
      `  ${key.type.padEnd(12)} ${perKilobyte(ordinary, (sentence) => guard.check(sentence)).toFixed(0)} µs/kB of ordinary text`,
    );
  }
  const guard = openGuard(context);
  console.log(
    `  leaking text ${perKilobyte(DIRTY, (sentence) => guard.check(sentence), 100).toFixed(0)} µs/kB (numeric)`,
  );
  console.log(`  naive matcher ${perKilobyte(ordinary, naive).toFixed(1)} µs/kB`);
  console.log(
    `  opening a guard and judging one sentence ${median(() => openGuard(context).check('Hvad ved du?')).toFixed(0)} µs`,
  );
  const { p95, longest } = chunkTimes(`${ordinary}${DIRTY}`);
  console.log(`  a chunk of four characters: p95 ${p95.toFixed(2)} ms, longest ${longest.toFixed(1)} ms`);
  let before = 0;
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const text = ordinary.repeat(Math.ceil(size / ordinary.length)).slice(0, size);
    const each = median(() => judgeAll(text), 1, 4) / (size / 1000);
    const growth = before === 0 ? '' : `, ${(each / before).toFixed(2)} × the size before, per kB`;
    before = each;
    console.log(`  ${size / 1000} kB: ${each.toFixed(0)} µs/kB${growth}`);
  }
  await benchPeers(judgeAll);
}
