import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourIcon, outlineIcon, type Picture } from '../../appPackage/icons/draw.ts';
import { readMark } from '../../appPackage/icons/mark.ts';
import { readPng, writePng } from '../../appPackage/icons/png.ts';
import { sources } from './aPackage.ts';

const mark = readMark(sources.mark);
const pixel = ({ width, pixels }: Picture, x: number, y: number) => [
  ...pixels.subarray((y * width + x) * 4).slice(0, 4),
];

describe('the mark', () => {
  it('is the thread that the pages show, from one knot to the other', () => {
    expect(mark.thread[0]).toEqual(mark.knots[0]?.at);
    expect(mark.thread.at(-1)).toEqual(mark.knots[1]?.at);
    expect(mark.thread.length).toBeGreaterThan(50);
  });

  it.each([
    ['another curve', sources.mark.replace('c8-4', 'q8-4')],
    ['no knots', sources.mark.replace(/<circle[^>]*>/g, '')],
    ['a named colour', sources.mark.replace('fill="#fbf7ea"', 'fill="white"')],
    ['a width in percent', sources.mark.replace('stroke-width="3"', 'stroke-width="9%"')],
  ])('with %s is not drawn wrongly but refused', (_, svg) => {
    expect(svg).not.toBe(sources.mark);
    expect(() => readMark(svg)).toThrow(/mark/);
  });
});

describe('the colour icon', () => {
  const icon = colourIcon(mark);

  it('has the mark’s paper at its corners and its ink in both knots', () => {
    const [paper, ink] = [
      [0xfb, 0xf7, 0xea, 255],
      [0x5b, 0x5f, 0xc7, 255],
    ];
    for (const [x, y] of [
      [0, 0],
      [191, 0],
      [0, 191],
      [191, 191],
    ] as const)
      expect(pixel(icon, x, y)).toEqual(paper);
    for (const { at } of mark.knots) {
      const [x, y] = at.map((unit) => Math.floor(96 + (unit - 16) * 6 * 0.72));
      expect(pixel(icon, x ?? 0, y ?? 0)).toEqual(ink);
    }
  });

  it('keeps the mark within the middle 120×120 that Teams never cuts', () => {
    const inked: number[] = [];
    for (let i = 0; i < icon.pixels.length; i += 4) if ((icon.pixels[i] ?? 0) < 0xf0) inked.push(i / 4);
    for (const place of [inked.map((i) => i % 192), inked.map((i) => Math.floor(i / 192))]) {
      expect(Math.min(...place)).toBeGreaterThanOrEqual(36);
      expect(Math.max(...place)).toBeLessThan(156);
    }
  });
});

describe('the outline', () => {
  it('is drawn to its edges’ neighbourhood, with open rings for knots', () => {
    const icon = outlineIcon(mark);
    for (const { at } of mark.knots) {
      expect(pixel(icon, at[0], at[1])[3]).toBeLessThan(80);
      expect(pixel(icon, at[0], at[1] - 3)[3]).toBeGreaterThan(200);
    }
  });
});

describe('PNG', () => {
  it('reads back whatever picture was written', () => {
    const pictures = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((pixels) => ({ width, height, pixels })),
      );
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(readPng(writePng(picture))).toEqual({ ok: true, picture });
      }),
    );
  });

  it('takes back each of the five filters that other programs use', () => {
    const [width, height] = [2, 5];
    const plain = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 37) % 256);
    const rows = Array.from({ length: height }, (_, y) => filtered(plain, y, width, y));
    const ours = Buffer.from(writePng({ width, height, pixels: plain }));
    const header = ours.subarray(0, 33);
    const theirs = Buffer.concat([header, framed(deflateSync(Buffer.concat(rows))), ours.subarray(-12)]);

    expect(readPng(theirs)).toEqual({ ok: true, picture: { width, height, pixels: plain } });
  });

  it('says that a file with a changed byte is damaged', () => {
    const file = Buffer.from(writePng(outlineIcon(mark)));
    file[60] = (file[60] ?? 0) ^ 1;
    expect(readPng(file)).toEqual({ ok: false, problem: 'is a damaged PNG file' });
  });
});

/** One row as section 9 of the standard filters it, the filter first. */
function filtered(pixels: Uint8Array, y: number, width: number, filter: number): Buffer {
  const row = width * 4;
  const at = (x: number, line: number) => (x < 0 || line < 0 ? 0 : (pixels[line * row + x] ?? 0));
  const bytes = Array.from({ length: row }, (_, x) => {
    const [left, above, corner] = [at(x - 4, y), at(x, y - 1), at(x - 4, y - 1)];
    const guess = left + above - corner;
    const nearest = [left, above, corner].reduce((best, one) =>
      Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
    );
    return at(x, y) - ([0, left, above, Math.floor((left + above) / 2), nearest][filter] ?? 0);
  });
  return Buffer.from([filter, ...bytes.map((byte) => byte & 255)]);
}

/** An IDAT chunk, whose checksum is made by writing a picture's own. */
function framed(data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('IDAT'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** The checksum as the standard's own sample computes it, bit by bit. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}
