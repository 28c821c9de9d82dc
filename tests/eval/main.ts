/**
 * `npm run eval -- NAME --data FILE.jsonl [--json] [options]`: measures one part of the product on labelled rows. Some have
 * rows of their own where no file is named.
 * Each evaluation is a file beside this one with a default export of type {@link Evaluation}.
 */
import type { Evaluation } from './evaluation.ts';
import { readRows } from './rows.ts';

const evaluations: Record<string, () => Promise<{ default: Evaluation }>> = {
  guard: () => import('./guard.ts'),
  dialogue: () => import('./dialogue.ts'),
  pii: () => import('./pii.ts'),
  safeguarding: () => import('./safeguarding.ts'),
  tutor: () => import('./tutor.ts'),
  steps: () => import('./steps.ts'),
  malrules: () => import('./malrules.ts'),
  misconceptions: () => import('./misconceptions.ts'),
  keys: () => import('./keys.ts'),
  adversary: () => import('./adversary.ts'),
};

/** `--name value` and `--flag` words into a map; a flag has the value 'true'. */
function readOptions(words: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) throw new Error(`Unexpected word: ${word}`);
    const next = words[i + 1];
    if (next === undefined || next.startsWith('--')) options.set(word.slice(2), 'true');
    else {
      options.set(word.slice(2), next);
      i++;
    }
  }
  return options;
}

function printTable(report: object, indent = ''): void {
  for (const [name, value] of Object.entries(report)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const flat = Object.values(value).every((v) => v === null || typeof v !== 'object');
      if (flat) {
        const cells = Object.entries(value).map(([k, v]) => `${k} ${v}`);
        console.log(`${indent}${name.padEnd(Math.max(1, 26 - indent.length))} ${cells.join('  ')}`);
      } else {
        console.log(`${indent}${name}`);
        printTable(value, `${indent}  `);
      }
    } else console.log(`${indent}${name.padEnd(Math.max(1, 26 - indent.length))} ${JSON.stringify(value)}`);
  }
}

const [name = '', ...rest] = process.argv.slice(2);
const load = evaluations[name];
if (!load) {
  console.error(`Usage: npm run eval -- ${Object.keys(evaluations).join('|')} --data FILE.jsonl [--json]`);
  process.exit(2);
}
try {
  const options = readOptions(rest);
  const { default: evaluation } = await load();
  const named = options.get('data');
  const files = named === undefined ? evaluation.data : [named];
  if (!files) throw new Error('--data FILE.jsonl is missing');
  const report = await evaluation.run(files.flatMap(readRows), options);
  if (options.has('json')) console.log(JSON.stringify(report));
  else {
    console.log(evaluation.describe);
    printTable(report);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
