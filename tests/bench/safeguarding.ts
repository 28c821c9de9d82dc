import { readFileSync } from 'node:fs';
import { checkForDistress } from '../../api/safeguarding/index.ts';

/** Ordinary messages: the project's own Danish problems, and English chat about schoolwork. */
function ordinaryTexts(): string[] {
  const rows = readFileSync(new URL('../eval/data/problems.da.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const problems = rows.map((row) => String(JSON.parse(row).question));
  const chat = [
    'I think I have to multiply first, but then I get 42 and that looks too big. Can you give me a hint?',
    'jeg har prøvet at gange parentesen ud, men så får jeg to forskellige svar. hvad gør jeg galt?',
    'My essay is about friendship in the novel, and I need a better first sentence.',
  ];
  return [...problems, ...chat];
}

const WORDS = new Set(['jeg', 'vil', 'ikke', 'mere', 'want', 'to']);
/** The least that any check of words must do: find the words and look each up. */
function lookUpWords(text: string): number {
  let known = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (WORDS.has(word)) known++;
  return known;
}

/** Microseconds of CPU time per kB: the median of the rounds, and the best of them (what a quiet machine gives). */
function perKilobyte(texts: readonly string[], run: (text: string) => unknown): { median: number; best: number } {
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;
  const rounds = Array.from({ length: 60 }, () => {
    const started = process.cpuUsage();
    for (let i = 0; i < 20; i++) for (const text of texts) run(text);
    const used = process.cpuUsage(started);
    return (used.user + used.system) / 20 / kilobytes;
  }).sort((a, b) => a - b);
  return { median: rounds[30] ?? 0, best: rounds[0] ?? 0 };
}

const show = ({ median, best }: { median: number; best: number }) =>
  `${median.toFixed(0)} µs/kB (best ${best.toFixed(0)})`;

/** The check's cost on ordinary text beside a bare look-up of words in the same run, and how it grows. */
export default function bench(): void {
  const texts = ordinaryTexts();
  console.log(`  ordinary text: check ${show(perKilobyte(texts, checkForDistress))}`);
  console.log(`  ordinary text: bare look-up of words ${show(perKilobyte(texts, lookUpWords))}`);
  const hostile = 'jeg vil ikke min far han slår hvis jeg dør i spillet og ';
  for (const [name, unit] of [
    ['ordinary', texts.join(' ')],
    ['hostile', hostile],
    ['one letter', 'a '],
  ] as const) {
    const times = [250_000, 500_000, 1_000_000].map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const started = process.cpuUsage();
      checkForDistress(text);
      const used = process.cpuUsage(started);
      return `${((used.user + used.system) / 1000).toFixed(0)} ms`;
    });
    console.log(`  ${name}, 250 kB / 500 kB / 1 MB: ${times.join(' / ')}`);
  }
}
