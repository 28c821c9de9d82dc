import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { z } from 'zod';
import { keptTables } from './tables.ts';

/**
 * A backup is text, one JSON value a line: first what it is, then every row of every table, last a seal: how many rows
 * there are, and the SHA-256 of all bytes before. It is the same for both databases.
 */
export const Header = z.strictObject({
  ledetraad: z.literal('backup'),
  format: z.literal(1),
  /** The changes of the schema that the database had seen, in order. */
  migrations: z.array(z.string()).min(1),
  at: z.iso.datetime(),
});
export type Header = z.infer<typeof Header>;

/** A row of a table: every column with its value. */
export const Row = z.tuple([
  z.string().refine((table) => keptTables.has(table), 'is no table'),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
]);
export type Row = z.infer<typeof Row>;

const Seal = z.strictObject({ rows: z.int(), sha256: z.string().length(64) });

/** The file is no backup, or not the whole of one, or not as it was written. `message` says which. */
export class BackupFault extends Error {}

/**
 * Writes a backup. Only its owner may read the file, which is there whole or not at all: it gets its name when every
 * byte is on the disk. Says how many rows it holds.
 */
export async function writeBackup(path: string, header: Header, rows: AsyncIterable<readonly Row[]>): Promise<number> {
  const part = `${path}.part`;
  const file = await open(part, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    const write = async (lines: readonly unknown[]) => {
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      hash.update(bytes);
      await file.write(bytes);
    };
    let count = 0;
    await write([header]);
    for await (const page of rows) {
      await write(page);
      count += page.length;
    }
    await file.write(`${JSON.stringify({ rows: count, sha256: hash.digest('hex') })}\n`);
    await file.sync();
    await file.close();
    await rename(part, path);
    return count;
  } finally {
    await file.close().catch(() => {});
  }
}

/**
 * Reads a backup: first its header, then its rows. Throws {@link BackupFault} as soon as something is wrong, at the end
 * when the seal does not fit: only a reading that ends well was of a whole and unaltered backup.
 */
export async function* readBackup(path: string): AsyncGenerator<Header | Row, void> {
  const hash = createHash('sha256');
  let line: string | undefined;
  let number = 0;
  for await (const next of linesOf(path)) {
    if (line !== undefined) {
      hash.update(`${line}\n`);
      yield number++ === 0 ? parse(line, Header, 'This is no backup of Ledetråd') : parse(line, Row, 'It was altered');
    }
    line = next;
  }
  const seal = parse(line ?? '', Seal, 'It is not whole');
  if (number - 1 !== seal.rows || hash.digest('hex') !== seal.sha256) throw new BackupFault('It was altered');
}

function parse<T>(line: string, schema: z.ZodType<T>, problem: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BackupFault(problem);
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new BackupFault(problem);
  return read.data;
}

/** The file's lines; the last one must end like the others. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield rest.toString('utf8', from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) throw new BackupFault('It is not whole');
}
