import { splitSentences } from '../../api/language/index.ts';
import type { GuardContext } from '../../api/tutor/guard/index.ts';
import { openGuard } from '../../api/tutor/guard/index.ts';

const CLEAN = [
  'Godt set, du har fundet ud af, at der er 12 poser. ',
  'Hvor mange boller er der i hver pose, og hvad spørger opgaven om? ',
  'Prøv at skrive det, du ved, som et regnestykke. ',
  'Read the task once more and underline what you know. ',
].join('');
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

/** Median microseconds of CPU time per kB over several rounds, so that a busy machine tells the same. */
function perKilobyte(text: string, run: (sentence: string) => void): number {
  const sentences = splitSentences(text);
  const kilobytes = Buffer.byteLength(text) / 1024;
  const rounds = Array.from({ length: 25 }, () => {
    const times = 40;
    const started = process.cpuUsage();
    for (let i = 0; i < times; i++) for (const sentence of sentences) run(sentence);
    const used = process.cpuUsage(started);
    return (used.user + used.system) / times / kilobytes;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
}

/** The guard's cost on ordinary and on leaking text, beside a naive number matcher in the same run. */
export default function bench(): void {
  const guard = openGuard(context);
  for (const [name, text] of [
    ['clean', CLEAN],
    ['dirty', DIRTY],
  ] as const) {
    const ours = perKilobyte(text, (sentence) => guard.check(sentence));
    const theirs = perKilobyte(text, naive);
    console.log(`  ${name.padEnd(6)} guard ${ours.toFixed(0)} µs/kB   naive matcher ${theirs.toFixed(1)} µs/kB`);
  }
  const opened = perKilobyte('x'.repeat(1024), () => openGuard(context));
  console.log(`  opening a guard for a turn ${opened.toFixed(0)} µs`);
  for (const size of [10_000, 20_000, 40_000]) {
    const text = 'Se på 12 og 13, og læs så opgaven igen '.repeat(Math.ceil(size / 39)).slice(0, size);
    const started = process.cpuUsage();
    for (const sentence of splitSentences(text)) guard.check(sentence);
    const used = process.cpuUsage(started);
    console.log(`  ${size} characters without a full stop: ${((used.user + used.system) / 1000).toFixed(1)} ms`);
  }
}
