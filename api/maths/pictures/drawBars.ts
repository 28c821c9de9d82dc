import type { Shape } from '../../contract/picture.ts';
import { BAR, type Drawn, label, MARGIN, OPEN, span, WIDTH } from './drawing.ts';
import type { Sketch } from './sketch.ts';

type Of<Kind extends Sketch['kind']> = Extract<Sketch, { kind: Kind }>;

/** A bar of equal parts, the first `filled` of them filled in. */
function bar(x: number, y: number, width: number, parts: number, filled: number): Shape[] {
  const each = width / parts;
  return Array.from({ length: parts }, (_, i) => ({
    shape: 'box',
    x: x + i * each,
    y,
    width: each,
    height: BAR,
    look: i < filled ? 'filled' : 'empty',
  }));
}

/** Between bars that belong to one number. */
const GAP = 6;
/** Room for a fraction's own writing at the left. */
const NAME = 64;

/** Bars of the same length below each other, so that parts of different size can be compared. */
export function drawFractionBars({ bars }: Of<'fractionBars'>): Drawn {
  const wholes = Math.max(...bars.map(({ num, den }) => Math.ceil(num / den)));
  const width = (WIDTH - NAME - MARGIN - GAP * (wholes - 1)) / wholes;
  const row = BAR + 16;
  const shapes = bars.flatMap(({ num, den, label: name }, i): Shape[] => {
    const y = MARGIN + i * row;
    const own = Array.from({ length: Math.max(1, Math.ceil(num / den)) }, (_, whole) =>
      bar(NAME + whole * (width + GAP), y, width, den, Math.min(den, num - whole * den)),
    );
    return [label(NAME / 2, y + BAR / 2, name), ...own.flat()];
  });
  return { height: MARGIN * 2 + bars.length * row - 16, shapes };
}

/** A bar with the size of the whole over it, and the filled part's size left open under it. */
export function drawPartBar({ part, whole }: Of<'partBar'>): Drawn {
  const y = 44;
  const width = WIDTH - 2 * MARGIN;
  const end = MARGIN + (width * part.num) / part.den;
  return {
    height: y + BAR + 48,
    shapes: [
      ...span({ x: MARGIN, y: y - 10 }, { x: MARGIN + width, y: y - 10 }),
      label(WIDTH / 2, y - 26, whole),
      ...bar(MARGIN, y, width, part.den, part.num),
      ...span({ x: MARGIN, y: y + BAR + 10 }, { x: end, y: y + BAR + 10 }),
      label((MARGIN + end) / 2, y + BAR + 28, `${part.label} = ${OPEN}`),
    ],
  };
}

/** Percentages over a bar, and what they are of the whole under it. */
export function drawPercentBar({ percent, label: name, whole }: Of<'percentBar'>): Drawn {
  const y = 40;
  const left = 28;
  const width = WIDTH - 2 * left;
  const at = left + (width * percent) / 100;
  const tick = (x: number): Shape => ({ shape: 'line', x1: x, y1: y - 6, x2: x, y2: y + BAR + 6, look: 'thin' });
  // Marks too near to an end would be written over it.
  const isNear = (end: number): boolean => Math.abs(at - end) < 46;
  const hundred = name.replace(/^[\d.,]+/u, '100');
  return {
    height: y + BAR + 36,
    shapes: [
      { shape: 'box', x: left, y, width: at - left, height: BAR, look: 'filled' },
      { shape: 'box', x: at, y, width: left + width - at, height: BAR, look: 'empty' },
      ...[left, at, left + width].map(tick),
      label(at, y - 20, name),
      ...(isNear(left) ? [] : [label(left, y - 20, hundred.replace('100', '0'))]),
      ...(isNear(left + width) ? [] : [label(left + width, y - 20, hundred)]),
      label(at, y + BAR + 20, OPEN),
      ...(isNear(left) ? [] : [label(left, y + BAR + 20, '0')]),
      label(left + width, y + BAR + 20, whole),
    ],
  };
}
