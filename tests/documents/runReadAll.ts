import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SentFile } from '../../api/documents/index.ts';
import { paragraph, pdf, word } from './files.ts';
import type { ReadAll } from './readAll.ts';

const run = promisify(execFile);

/** An ordinary document of each type that has a reader of its own. */
const ordinary = async (): Promise<SentFile[]> => [
  { name: 'almindelig.docx', bytes: await word([paragraph('Vikingerne sejlede til Ribe.')]) },
  { name: 'almindelig.pdf', bytes: await pdf((document) => void document.text('Vikingerne sejlede til Ribe.')) },
];

/** Reads files in a process that does nothing else, after an ordinary one of each type; tells of those given. */
export async function readInOwnProcess(files: readonly SentFile[]): Promise<ReadAll> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const first = await ordinary();
    for (const [n, { name, bytes }] of [...first, ...files].entries())
      writeFileSync(join(folder, `${n}-${name}`), bytes);
    const script = fileURLToPath(new URL('./readAll.ts', import.meta.url));
    const { stdout } = await run(process.execPath, [script, folder, String(first.length)]);
    const all: ReadAll = JSON.parse(stdout);
    return { ...all, files: all.files.slice(first.length) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
