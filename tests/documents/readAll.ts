/**
 * A process of its own that reads the files of a folder, each named "N-NAME", and prints what came of each and how far
 * its memory grew: `node readAll.ts FOLDER`. Memory is only told truly where nothing else lives. Nothing was read before:
 * what loading the readers costs is part of what is told.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentOutcome } from '../../api/contract/document.ts';
import { documentReader } from '../../api/documents/index.ts';

/** What is printed, as one line of JSON. */
export interface ReadAll {
  readonly files: { readonly name: string; readonly outcome: DocumentOutcome; readonly milliseconds: number }[];
  /** Resident memory in MB: the most at any time, over what was held before the first file. */
  readonly growth: number;
  /** The longest that the main thread was kept from its other work, in milliseconds. */
  readonly longestBlock: number;
}

const EVERY = 2;
const SETTLE_MS = 200;
const rss = () => process.memoryUsage.rss() / 1024 / 1024;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

async function readAll(folder: string): Promise<ReadAll> {
  const names = readdirSync(folder).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const sent = names.map((name) => ({ name: name.replace(/^\d+-/, ''), bytes: readFileSync(join(folder, name)) }));
  const read = documentReader();
  await settle();
  const start = rss();
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
  for (const file of sent) {
    const began = performance.now();
    const outcome = await read(file);
    files.push({ name: file.name, outcome, milliseconds: performance.now() - began });
  }
  clearInterval(look);
  return { files, growth: most - start, longestBlock };
}

console.log(JSON.stringify(await readAll(process.argv[2] ?? '.')));
