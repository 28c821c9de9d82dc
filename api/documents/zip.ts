import { crc32, inflateRawSync } from 'node:zlib';
import { Refused } from './refused.ts';

/**
 * A zip file that was looked over before anything in it was unpacked. Layout: PKWARE's APPNOTE 6.3, §4.3. Only what
 * word processors write is accepted: one disk, no zip64, stored or deflated.
 */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** What it says of its size unpacked, in bytes. */
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_ENTRIES = 1_000;
/** All entries together, as they declare themselves. */
const MAX_TOTAL = 100 * 1024 * 1024;
/** Word's own XML packs to about a twentieth; deflate can make at most 1,032 of 1. */
const MAX_RATIO = 250;
const RATIO_COUNTS_FROM = 1024 * 1024;
const ENCRYPTED = 0x2041;
const UNSAFE_NAME = /^[/\\]|^[a-z]:|\\|\p{Cc}|(^|\/)\.\.?(\/|$)/iu;

/** The entries of a zip file by name, none unpacked yet. @throws Refused */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refused('tooManyParts');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw new Refused('damaged');

  const entries = new Map<string, ZipEntry>();
  const taken: [from: number, to: number][] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let n = 0; n < count; n++) {
    const { entry, from, to, next } = readEntry(bytes, view, at, end);
    if (entries.has(entry.name.toLowerCase())) throw new Refused('unsafePaths');
    total += entry.size;
    if (total > MAX_TOTAL) throw new Refused('expandsTooMuch');
    if (entry.size > RATIO_COUNTS_FROM && entry.size / Math.max(1, entry.packed.length) > MAX_RATIO) {
      throw new Refused('expandsTooMuch');
    }
    taken.push([from, to]);
    entries.set(entry.name.toLowerCase(), entry);
    at = next;
  }
  // Entries that share their packed bytes are how a small file is made to unpack to petabytes.
  taken.sort(([a], [b]) => a - b);
  for (let n = 1; n < taken.length; n++) {
    if ((taken[n]?.[0] ?? 0) < (taken[n - 1]?.[1] ?? 0)) throw new Refused('expandsTooMuch');
  }
  return entries;
}

/** Unpacks an entry, and never more than `most` bytes of it. @throws Refused */
export function unpack(entry: ZipEntry, most: number): Uint8Array {
  if (entry.size > most) throw new Refused('expandsTooMuch');
  let unpacked: Uint8Array;
  try {
    unpacked = entry.deflated
      ? inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size), chunkSize: entry.size + 64 })
      : entry.packed;
  } catch (error) {
    throw new Refused(isTooLong(error) ? 'expandsTooMuch' : 'damaged');
  }
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw new Refused('damaged');
  return unpacked;
}

/** The first bytes of an entry, to see what it is; empty when it cannot be unpacked. */
export function firstBytes(entry: ZipEntry): Uint8Array {
  if (!entry.deflated) return entry.packed.subarray(0, 8);
  try {
    return inflateRawSync(entry.packed.subarray(0, 64), { finishFlush: 2 /* Z_SYNC_FLUSH: as far as it goes */ });
  } catch {
    return new Uint8Array();
  }
}

const isTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Where the end record stands: the last one whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new Refused('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number) {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Refused('damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const from = view.getUint32(at + 42, true);
  if ((flags & ENCRYPTED) !== 0) throw new Refused('encrypted');
  if (size === 0xffffffff) throw new Refused('expandsTooMuch');
  if (method !== 0 && method !== 8) throw new Refused('damaged');
  if (next > end) throw new Refused('damaged');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (name === '' || UNSAFE_NAME.test(name)) throw new Refused('unsafePaths');

  if (from + 30 > end || view.getUint32(from, true) !== LOCAL) throw new Refused('damaged');
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = start + packedSize;
  const localName = bytes.subarray(from + 30, from + 30 + view.getUint16(from + 26, true));
  // Two names for one entry: programs would disagree about what the file holds.
  if (to > end || Buffer.compare(nameBytes, localName) !== 0) throw new Refused('damaged');
  if (method === 0 && packedSize !== size) throw new Refused('damaged');
  const entry: ZipEntry = {
    name,
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, to),
    size,
  };
  return { entry, from, to, next };
}
