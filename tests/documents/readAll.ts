/**
 * A process of its own that reads the files of a folder, each named "N-NAME", and prints what came of each and how far
 * its memory grew: `node readAll.ts FOLDER WARM`. Memory is only told truly where nothing else lives. The first WARM
 * files load the readers; growth is counted from after them, and from before them too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentOutcome } from '../../api/contract/document.ts';
import { documentReader } from '../../api/documents/index.ts';

/** What is printed, as one line of JSON. */
export interface ReadAll {
  readonly files: { readonly name: string; readonly outcome: DocumentOutcome; readonly milliseconds: number }[];
  /** In MB: the most at any time, over what was held once the readers had been loaded. */
  readonly growth: number;
  /** The same, over what was held before the first file. */
  readonly growthFromStart: number;
  /** The longest that the main thread was kept from its other work, in milliseconds. */
  readonly longestBlock: number;
}

const EVERY = 2;
const SETTLE_MS = 200;
const rss = () => process.memoryUsage.rss() / 1024 / 1024;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

async function readAll(folder: string, warm: number): Promise<ReadAll> {
  const names = readdirSync(folder).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const sent = names.map((name) => ({ name: name.replace(/^\d+-/, ''), bytes: readFileSync(join(folder, name)) }));
  const read = documentReader();
  await settle();
  const start = rss();
  let base = start;
  let most = start;
  let last = performance.now();
  let longestBlock = 0;
  const look = setInterval(() => {
    most = Math.max(most, rss());
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last - EVERY);
    last = now;
  }, EVERY);
  const files: ReadAll['files'] = [];
  for (const [n, file] of sent.entries()) {
    if (n === warm) {
      await settle();
      base = rss();
    }
    const began = performance.now();
    const outcome = await read(file);
    files.push({ name: file.name, outcome, milliseconds: performance.now() - began });
  }
  clearInterval(look);
  return { files, growth: most - base, growthFromStart: most - start, longestBlock };
}

console.log(JSON.stringify(await readAll(process.argv[2] ?? '.', Number(process.argv[3] ?? 0))));
