import type { Shape } from '../../contract/picture.ts';
import { type Drawn, label, MARGIN, WIDTH } from './drawing.ts';
import type { GridPoint, Sketch } from './sketch.ts';

/** A square of the grid is at most this wide, so that a small grid is not taller than a phone. */
const SQUARE = 28;
/** Room at the edge for the letters of an axis. */
const EDGE = 34;
/** How far from its point a label stands, and how far from the edge of the picture its middle keeps. */
const LABEL = { apart: 17, aside: 34 };

/**
 * Two points in a system of coordinates, with the way from one to the other across and up. Squares can be counted; no
 * number stands there but the points' own.
 */
export function drawGrid({ from, to }: Extract<Sketch, { kind: 'grid' }>): Drawn {
  const [left, right] = reach(from.x, to.x);
  const [low, high] = reach(from.y, to.y);
  const unit = Math.min(SQUARE, (WIDTH - 2 * EDGE) / Math.max(right - left, high - low));
  const [startX, endX] = [(WIDTH - unit * (right - left)) / 2, (WIDTH + unit * (right - left)) / 2];
  const endY = EDGE + unit * (high - low);
  const at = ({ x, y }: Pick<GridPoint, 'x' | 'y'>) => ({ x: startX + unit * (x - left), y: endY - unit * (y - low) });
  const line = (a: Place, b: Place, look: 'plain' | 'thin' | 'faint'): Shape => ({
    shape: 'line',
    x1: a.x,
    y1: a.y,
    x2: b.x,
    y2: b.y,
    look,
  });
  const zero = at({ x: 0, y: 0 });
  const [a, b] = [at(from), at(to)];
  const corner = { x: b.x, y: a.y };
  return {
    height: endY + EDGE,
    shapes: [
      ...steps(left, right).map((x) =>
        line({ x: at({ x, y: 0 }).x, y: EDGE }, { x: at({ x, y: 0 }).x, y: endY }, 'faint'),
      ),
      ...steps(low, high).map((y) =>
        line({ x: startX, y: at({ x: 0, y }).y }, { x: endX, y: at({ x: 0, y }).y }, 'faint'),
      ),
      line({ x: startX - 8, y: zero.y }, { x: endX + 8, y: zero.y }, 'plain'),
      line({ x: zero.x, y: EDGE - 8 }, { x: zero.x, y: endY + 8 }, 'plain'),
      label(Math.min(endX + 18, WIDTH - MARGIN), zero.y, 'x'),
      label(zero.x, MARGIN, 'y'),
      line(a, corner, 'thin'),
      line(corner, b, 'thin'),
      line(a, b, 'plain'),
      ...named(a, from.label, a.y > b.y),
      ...named(b, to.label, b.y > a.y),
    ],
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From the least to the greatest, one square more at each end, with 0 among them. */
const reach = (a: number, b: number): readonly [number, number] => [Math.min(a, b, 0) - 1, Math.max(a, b, 0) + 1];

const steps = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A point with its coordinates on the side where no line goes. */
const named = (place: Place, text: string, isLower: boolean): Shape[] => [
  { shape: 'dot', ...place },
  label(
    Math.min(WIDTH - LABEL.aside, Math.max(LABEL.aside, place.x)),
    place.y + (isLower ? LABEL.apart : -LABEL.apart),
    text.replaceAll('-', '−'),
  ),
];
