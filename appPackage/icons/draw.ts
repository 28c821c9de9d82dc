import type { Mark, Point } from './mark.ts';

/** A picture: four bytes (red, green, blue, alpha) a pixel, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Full colour, 192×192. Teams cuts its own corners, so the paper goes to the edge and the mark keeps to the middle. */
export function colourIcon(mark: Mark): Picture {
  const size = 192;
  const scale = (size * 0.72) / mark.square;
  const paper = rgb(mark.paper);
  const ink = rgb(mark.ink);
  return paint(
    size,
    ([x, y]) => {
      const cover = coverage(
        Math.min(distanceToThread(mark, [x, y]) - mark.threadWidth / 2, toKnots(mark, [x, y])),
        scale,
      );
      return [...mix(paper, ink, cover), 255];
    },
    mark,
    scale,
  );
}

/** The outline, 32×32: white on nothing, with rings for knots, as the mark would be drawn with a pen. */
export function outlineIcon(mark: Mark): Picture {
  const size = 32;
  const scale = size / mark.square;
  const pen = 2;
  return paint(
    size,
    (at) => {
      const knots = toKnots(mark, at);
      const ring = Math.abs(knots + pen / 4) - pen / 2;
      const thread = Math.max(distanceToThread(mark, at) - pen / 2, -knots);
      return [255, 255, 255, Math.round(255 * coverage(Math.min(ring, thread), scale))];
    },
    mark,
    scale,
  );
}

/** Asks for the colour at the middle of each pixel, given in the mark's units, with the mark in the middle. */
function paint(
  size: number,
  colourAt: (at: Point) => readonly [number, number, number, number],
  mark: Mark,
  scale: number,
): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const unit = (i: number) => (i + 0.5 - size / 2) / scale + mark.square / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(colourAt([unit(x), unit(y)]), (y * size + x) * 4);
  }
  return { width: size, height: size, pixels };
}

/** How much of a pixel is covered whose middle lies `distance` units outside (or, below zero, inside) an edge. */
const coverage = (distance: number, scale: number): number => Math.min(1, Math.max(0, 0.5 - distance * scale));

/** Below zero inside a knot. */
const toKnots = ({ knots }: Mark, [x, y]: Point): number =>
  Math.min(...knots.map(({ at, radius }) => Math.hypot(x - at[0], y - at[1]) - radius));

function distanceToThread({ thread }: Mark, at: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, to] of thread.entries()) nearest = Math.min(nearest, distanceToPiece(thread[i - 1] ?? to, to, at));
  return nearest;
}

function distanceToPiece(from: Point, to: Point, [x, y]: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
}

const rgb = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const mix = (a: Colour, b: Colour, share: number): Colour => [
  Math.round(a[0] + (b[0] - a[0]) * share),
  Math.round(a[1] + (b[1] - a[1]) * share),
  Math.round(a[2] + (b[2] - a[2]) * share),
];
