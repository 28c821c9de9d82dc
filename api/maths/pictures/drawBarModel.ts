import type { Shape } from '../../contract/picture.ts';
import { BAR, type Drawn, label, MARGIN, OPEN, span, WIDTH } from './drawing.ts';
import type { Bar, Sketch } from './sketch.ts';

const FULL = WIDTH - 2 * MARGIN;
/** The width of a letter, on the safe side. */
const LETTER = 9;
/** Room over a bar for a span and what it is of. */
const OVER = 44;

/** Pieces are drawn to scale as long as both can be seen and written on; nothing is to be measured off a picture. */
const widthOf = (share: number): number => FULL * Math.min(0.72, Math.max(0.28, share));

/** A box with letters in it; only the number where the rest has no room. */
function piece(x: number, y: number, width: number, text: string, look: 'empty' | 'open' = 'empty'): Shape[] {
  const fits = text.length * LETTER <= width - 4;
  const letters = fits ? text : (text.split(' ')[0] ?? text);
  return [{ shape: 'box', x, y, width, height: BAR, look }, label(x + width / 2, y + BAR / 2, letters)];
}

/** How far a bar reaches, with letters over it. */
const over = (y: number, text: string): Shape[] => [
  ...span({ x: MARGIN, y: y - 10 }, { x: MARGIN + FULL, y: y - 10 }),
  label(WIDTH / 2, y - 26, text),
];

const pieces = (y: number, count: number, first: string): Shape[] =>
  Array.from({ length: count }, (_, i) => {
    const width = FULL / count;
    const x = MARGIN + i * width;
    const box: Shape = { shape: 'box', x, y, width, height: BAR, look: 'empty' };
    return i === 0 ? piece(x, y, width, first) : [box];
  }).flat();

/** One step of a story as bars. */
export function drawBarModel({ bar }: Extract<Sketch, { kind: 'barModel' }>): Drawn {
  return { height: heightOf(bar), shapes: shapesOf(bar) };
}

const ROW = BAR + 8;
const heightOf = ({ shows }: Bar): number => {
  if (shows === 'rest') return MARGIN + ROW + BAR + MARGIN;
  return OVER + BAR + (shows === 'howMany' ? 40 : MARGIN);
};

function shapesOf(bar: Bar): Shape[] {
  switch (bar.shows) {
    case 'together': {
      const first = widthOf(bar.share);
      const [one, other] = bar.pieces;
      return [
        ...over(OVER, OPEN),
        ...piece(MARGIN, OVER, first, one),
        ...piece(MARGIN + first, OVER, FULL - first, other),
      ];
    }
    case 'rest': {
      const known = widthOf(bar.share);
      return [
        ...piece(MARGIN, MARGIN, FULL, bar.whole),
        ...piece(MARGIN, MARGIN + ROW, known, bar.piece),
        ...piece(MARGIN + known, MARGIN + ROW, FULL - known, OPEN, 'open'),
      ];
    }
    case 'groups':
      return [...over(OVER, OPEN), ...pieces(OVER, bar.count, bar.each)];
    case 'sharing':
      return [...over(OVER, bar.whole), ...pieces(OVER, bar.count, OPEN)];
    case 'howMany': {
      const each = FULL * Math.min(0.3, Math.max(0.18, bar.share));
      const [number = bar.each] = bar.each.split(' ');
      return [
        ...over(OVER, bar.whole),
        ...piece(MARGIN, OVER, each, bar.each),
        ...piece(MARGIN + each, OVER, each, bar.each),
        ...piece(MARGIN + 2 * each, OVER, FULL - 2 * each, '…', 'open'),
        label(WIDTH / 2, OVER + BAR + 20, `${OPEN} · ${number}`),
      ];
    }
  }
}
