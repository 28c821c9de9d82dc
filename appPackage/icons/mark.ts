/** A place in the drawing, in its own units: across, down. */
export type Point = readonly [x: number, y: number];

/** Ledetråd's mark: a thread between two knots. */
export interface Mark {
  /** Width and height of the square that it is drawn in. */
  readonly square: number;
  /** The thread as straight pieces that are too short to be seen as such. */
  readonly thread: readonly Point[];
  readonly threadWidth: number;
  readonly knots: readonly { readonly at: Point; readonly radius: number }[];
  /** `#rrggbb` of what is drawn, and of what it is drawn on. */
  readonly ink: string;
  readonly paper: string;
}

/** Straight pieces for one curve. */
const PIECES = 32;

/**
 * Reads the mark from its own SVG file, so that the tab and Teams show one drawing. It knows what that file is made of:
 * a `rect`, one `path` of `M`, `c` and `s`, and `circle`s.
 * @throws Error when the file is drawn in another way
 */
export function readMark(svg: string): Mark {
  const path = elements(svg, 'path')[0] ?? {};
  const knots = elements(svg, 'circle').map(({ cx, cy, r }) => ({ at: [num(cx), num(cy)] as const, radius: num(r) }));
  const [, , width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  if (width === undefined || width !== height || knots.length === 0)
    throw new Error('the mark is drawn in another way');
  return {
    square: width,
    thread: followPath(path.d ?? ''),
    threadWidth: num(path['stroke-width']),
    knots,
    ink: colour(path.stroke),
    paper: colour(elements(svg, 'rect')[0]?.fill),
  };
}

function elements(svg: string, name: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );
}

function num(value: string | undefined): number {
  if (value === undefined || !/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`the mark has no number at “${value}”`);
  return Number(value);
}

function colour(value: string | undefined): string {
  if (value === undefined || !/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`the mark has no colour at “${value}”`);
  return value;
}

/** The points along `M x y` and the relative cubic curves `c` and `s` after it. */
function followPath(d: string): Point[] {
  const points: Point[] = [];
  let from: Point = [0, 0];
  let leaving: Point = [0, 0];
  for (const [, letter, rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const at = (i: number): Point => [from[0] + (n[i] ?? Number.NaN), from[1] + (n[i + 1] ?? Number.NaN)];
    if (letter === 'M' && n.length === 2) {
      from = at(0);
      points.push(from);
    } else if ((letter === 'c' && n.length === 6) || (letter === 's' && n.length === 4)) {
      const smooth = letter === 's';
      const first: Point = smooth ? [2 * from[0] - leaving[0], 2 * from[1] - leaving[1]] : at(0);
      const second = at(smooth ? 0 : 2);
      const to = at(smooth ? 2 : 4);
      for (let i = 1; i <= PIECES; i++) points.push(onCurve([from, first, second, to], i / PIECES));
      [from, leaving] = [to, second];
    } else throw new Error(`the mark’s path has “${letter}${rest}”, which is not read here`);
  }
  if (points.length < 2) throw new Error('the mark has no thread');
  return points;
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const along = (axis: 0 | 1) =>
    u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return [along(0), along(1)];
}
