import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { Refused } from './refused.ts';

const STREAM = Buffer.from('stream');
const ENDSTREAM = Buffer.from('endstream');
/** What one packed stream of text or instructions may unpack to, and all of them together. */
const MAX_STREAM = 8 * 1024 * 1024;
const MAX_TOTAL = 128 * 1024 * 1024;
const DICTIONARY_WITHIN = 400;

/**
 * Refuses a PDF whose packed streams unpack to far more than a page needs, before anything reads it. Pictures are let
 * be, as they are never unpacked. Streams are found by their mark, not by the file's own tables, which may lie.
 * What is unpacked is counted and not kept. @throws Refused
 */
export async function refuseLargeStreams(file: Uint8Array): Promise<void> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let total = 0;
  for (let at = bytes.indexOf(STREAM); at !== -1; at = bytes.indexOf(STREAM, at + STREAM.length)) {
    if (bytes.subarray(at - 3, at + 6).equals(ENDSTREAM)) continue;
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    if (!isDeflated(bytes, start) || isPicture(bytes, at)) continue;
    total += await unpackedSize(bytes.subarray(start));
    if (total > MAX_TOTAL) throw new Refused('expandsTooMuch');
  }
}

/** Whether the two bytes are a zlib header (RFC 1950, §2.2). */
function isDeflated(bytes: Buffer, at: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function isPicture(bytes: Buffer, at: number): boolean {
  const before = bytes.subarray(Math.max(0, at - DICTIONARY_WITHIN), at).toString('latin1');
  return /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(' obj') + 1));
}

async function unpackedSize(packed: Buffer): Promise<number> {
  let size = 0;
  try {
    for await (const piece of Readable.from([packed]).pipe(createInflate())) {
      size += Buffer.isBuffer(piece) ? piece.length : 0;
      if (size > MAX_STREAM) throw new Refused('expandsTooMuch');
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Not deflated after all, or broken: the reader will find out.
    return 0;
  }
  return size;
}
