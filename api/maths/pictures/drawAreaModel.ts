import type { Shape } from '../../contract/picture.ts';
import { type Drawn, label, OPEN, span, WIDTH } from './drawing.ts';
import type { Sketch } from './sketch.ts';

const [LEFT, TOP] = [92, 66];
/** The smallest side of a field, so that a sign fits into it. */
const LEAST = 44;

/**
 * A rectangle whose sides are split by place value. Both sides are written whole: what their parts are, and what the fields
 * come to, is left open. Not to scale where a field would vanish.
 */
export function drawAreaModel({ across, down }: Extract<Sketch, { kind: 'areaModel' }>): Drawn {
  const columns = lengths(across.parts, WIDTH - LEFT - 12);
  const rows = lengths(down.parts, 60 + 52 * (down.parts.length - 1));
  const right = WIDTH - 12;
  const bottom = TOP + rows.reduce((sum, { length }) => sum + length, 0);
  const shapes: Shape[] = [
    label((LEFT + right) / 2, 14, across.label),
    ...span({ x: LEFT, y: 30 }, { x: right, y: 30 }),
    label(24, (TOP + bottom) / 2, down.label),
    ...span({ x: 52, y: TOP }, { x: 52, y: bottom }),
  ];
  if (columns.length > 1)
    shapes.push(...columns.map(({ at, length }) => label(LEFT + at + length / 2, TOP - 16, OPEN)));
  if (rows.length > 1) shapes.push(...rows.map(({ at, length }) => label(LEFT - 20, TOP + at + length / 2, OPEN)));
  for (const row of rows)
    for (const column of columns) {
      const place = { x: LEFT + column.at, y: TOP + row.at, width: column.length, height: row.length };
      shapes.push({ shape: 'box', ...place, look: 'open' });
    }
  return { height: bottom + 12, shapes };
}

/** Splits a length as the parts are to each other, none smaller than {@link LEAST}. */
function lengths(parts: readonly number[], whole: number): { readonly at: number; readonly length: number }[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const free = whole - LEAST * parts.length;
  let at = 0;
  return parts.map((part) => {
    const length = LEAST + (free * part) / sum;
    const place = { at, length };
    at += length;
    return place;
  });
}
