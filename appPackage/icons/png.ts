import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from './draw.ts';

/**
 * PNG, as much of it as icons need: eight bits, red, green, blue and alpha, not interlaced.
 * https://www.w3.org/TR/png-3/
 */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_PER_PIXEL = 4;
const COLOUR_WITH_ALPHA = 6;

/** The picture as a PNG file. */
export function writePng({ width, height, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_WITH_ALPHA, 0, 0, 0], 8);
  const row = width * BYTES_PER_PIXEL;
  const lines = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** What came of reading a PNG file. */
export type PngReading =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly problem: string };

/** Reads a PNG file of the one kind that icons have; says of any other what it is not. Never throws. */
export function readPng(file: Uint8Array): PngReading {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return { ok: false, problem: 'is not a PNG file' };
  try {
    const header = bytes.subarray(16, 29);
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    if (header[8] !== 8 || header[9] !== COLOUR_WITH_ALPHA || header[12] !== 0) {
      return { ok: false, problem: 'is not a PNG with eight bits of red, green, blue and alpha' };
    }
    return { ok: true, picture: { width, height, pixels: unfilter(inflateSync(imageData(bytes)), width, height) } };
  } catch {
    return { ok: false, problem: 'is a damaged PNG file' };
  }
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('checksum');
    if (body.toString('latin1', 0, 4) === 'IDAT') parts.push(body.subarray(4));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Takes back what each line was filtered with (section 9 of the standard). */
function unfilter(lines: Buffer, width: number, height: number): Uint8Array {
  const row = width * BYTES_PER_PIXEL;
  if (lines.length !== (row + 1) * height) throw new Error('length');
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < BYTES_PER_PIXEL ? 0 : (pixels[at - BYTES_PER_PIXEL] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < BYTES_PER_PIXEL || y === 0 ? 0 : (pixels[at - row - BYTES_PER_PIXEL] ?? 0);
      pixels[at] = (lines[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      if (a <= b && a <= c) return left;
      return b <= c ? above : corner;
    }
    default:
      throw new Error('filter');
  }
}
