/** Time to the first list of word suggestions and to the longer one with the dictionary, for realistic misspellings. */
import { openDictionary } from '../../api/dictionary/index.ts';
import { suggestWords } from '../../api/language/suggest/index.ts';
import { MISSPELLINGS } from '../language/gold/misspellings.ts';

const PATIENCE_MS = 60_000;

const at = (times: readonly number[], share: number) =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN).toFixed(
    1,
  );
const print = (name: string, times: readonly number[]) =>
  console.log(`  ${name.padEnd(22)} p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)}  max ${at(times, 1)} ms`);

export default async function bench(): Promise<void> {
  const written = MISSPELLINGS.trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' ')[0] ?? '');
  const began = performance.now();
  suggestWords('hej');
  console.log(`  the common words are ready after ${(performance.now() - began).toFixed(0)} ms`);
  const first = written.map((word) => {
    const asked = performance.now();
    suggestWords(word);
    return performance.now() - asked;
  });
  print('first list', first);

  const dictionary = openDictionary(PATIENCE_MS);
  const opened = performance.now();
  await dictionary.find('hej');
  console.log(`  the dictionary is ready after ${(performance.now() - opened).toFixed(0)} ms, in its own thread`);
  const longer: number[] = [];
  for (const word of written) {
    const asked = performance.now();
    suggestWords(word, await dictionary.find(word));
    longer.push(performance.now() - asked);
  }
  await dictionary.close();
  print('longer list', longer);
  console.log(`  ${written.length} misspellings; goal: first list p95 60 ms`);
}
