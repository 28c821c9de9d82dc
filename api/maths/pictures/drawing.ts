import type { Shape } from '../../contract/picture.ts';

/** The width of every picture; on a phone it fills the column. */
export const WIDTH = 360;
/** The empty border of a picture. */
export const MARGIN = 12;
/** The height of a bar. */
export const BAR = 32;
/** What stands where the student's own result belongs. */
export const OPEN = '?';

/** A picture without its words. */
export interface Drawn {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Letters with their middle at a place. */
export const label = (x: number, y: number, text: string): Shape => ({ shape: 'label', x, y, text });

/** A place in a picture. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A thin line with an end at each side, across or down: how far something reaches. */
export function span(from: Point, to: Point): Shape[] {
  const isAcross = from.y === to.y;
  const end = ({ x, y }: Point): Shape =>
    isAcross
      ? { shape: 'line', x1: x, y1: y - 5, x2: x, y2: y + 5, look: 'thin' }
      : { shape: 'line', x1: x - 5, y1: y, x2: x + 5, y2: y, look: 'thin' };
  return [{ shape: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, look: 'thin' }, end(from), end(to)];
}
