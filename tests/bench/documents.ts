/** How long reading a document takes, how long a hostile one is put up with, and what both cost in memory. */
import { BOMBS } from '../documents/bombs.ts';
import { paragraph, pdf, word } from '../documents/files.ts';
import { HIDDEN } from '../documents/poisoned.ts';
import { readInOwnProcess } from '../documents/runReadAll.ts';

const SENTENCE = 'Vikingetiden begyndte omkring år 793, og mange vikinger var bønder. ';
const RUNS = 5;

export default async function bench(): Promise<void> {
  const ordinary = {
    'Word, 2 pages': {
      name: 'a.docx',
      bytes: await word(Array.from({ length: 40 }, (_, n) => paragraph(`${n} ${SENTENCE.repeat(2)}`))),
    },
    'Word, 100 pages': {
      name: 'b.docx',
      bytes: await word(Array.from({ length: 2_000 }, (_, n) => paragraph(`${n} ${SENTENCE.repeat(2)}`))),
    },
    'PDF, 2 pages': { name: 'a.pdf', bytes: await pdf((d) => void d.text(SENTENCE.repeat(80))) },
    'PDF, 300 pages': {
      name: 'b.pdf',
      bytes: await pdf((d) => {
        for (let n = 0; n < 300; n++) d.addPage().text(SENTENCE.repeat(30));
      }),
    },
    'text, 10 MB': { name: 'a.txt', bytes: new TextEncoder().encode(SENTENCE.repeat(140_000)) },
  };
  for (const [what, file] of Object.entries(ordinary)) {
    const { files, growth, longestBlock } = await readInOwnProcess(Array.from({ length: RUNS }, () => file));
    const times = files.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
    const median = times[Math.floor(RUNS / 2)] ?? 0;
    console.log(
      `  ${what.padEnd(18)} ${median.toFixed(0).padStart(5)} ms   memory +${growth.toFixed(0)} MB   main thread held up to ${longestBlock.toFixed(0)} ms`,
    );
  }
  const bombs = [];
  for (const [, , name, make] of HIDDEN) bombs.push({ name, bytes: await make() });
  for (const { file, make } of BOMBS) bombs.push({ name: file, bytes: await make() });
  const { files, growth, longestBlock } = await readInOwnProcess(bombs);
  const slowest = Math.max(...files.map(({ milliseconds }) => milliseconds));
  console.log(
    `  ${`${bombs.length} hostile files`.padEnd(18)} ${slowest.toFixed(0).padStart(5)} ms at most   memory +${growth.toFixed(0)} MB   main thread held up to ${longestBlock.toFixed(0)} ms`,
  );
  console.log('  goals: hostile files refused within 1000 ms, memory +64 MB');
}
