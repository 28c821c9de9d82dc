import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SentFile } from '../../api/documents/index.ts';
import type { ReadAll } from './readAll.ts';

const run = promisify(execFile);

/** How every process of the product begins. */
const FIRST = new URL('../../node-version.mjs', import.meta.url).href;

/** Reads files in a new process that does nothing else. */
export async function readInOwnProcess(files: readonly SentFile[]): Promise<ReadAll> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    for (const [n, { name, bytes }] of files.entries()) writeFileSync(join(folder, `${n}-${name}`), bytes);
    const script = fileURLToPath(new URL('./readAll.ts', import.meta.url));
    const { stdout } = await run(process.execPath, ['--import', FIRST, script, folder]);
    const all: ReadAll = JSON.parse(stdout);
    return all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
