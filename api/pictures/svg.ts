import type { Picture, Shape } from '../contract/picture.ts';

/** The family that letters are painted in. */
export const FONT = 'DejaVu Sans';

/** Colours on white: a message has one look, whatever theme the chat has. */
const INK = '#242424';
const SOFT = '#616161';
const FAINT = '#d1d1d1';
const THREAD = '#4f52b2';
const SIZE = 16;
/** The length of an arrow's point. */
const POINT = 7;

/** A picture as a file of its own, with its words as title. */
export function svgOf({ width, height, shapes, text }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(text)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...shapes.map(drawn),
    '</svg>',
  ].join('');
}

function drawn(shape: Shape): string {
  switch (shape.shape) {
    case 'box': {
      const { x, y, width, height, look } = shape;
      const rx = look === 'weight' ? height / 2 : 2;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" ${LOOKS[look]}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, look } = shape;
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${STROKES[look]}/>`;
    }
    case 'jump': {
      const { from, to, y, height } = shape;
      const back = from < to ? -POINT : POINT;
      return `<path d="M ${from} ${y} Q ${(from + to) / 2} ${y - 2 * height} ${to} ${y} M ${to + back} ${y - POINT} L ${to} ${y} L ${to} ${y - POINT - 2}" fill="none" stroke="${THREAD}" stroke-width="2.5"/>`;
    }
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="5" fill="${INK}"/>`;
    case 'label':
      return `<text x="${shape.x}" y="${shape.y}" font-family="${FONT}" font-size="${SIZE}" text-anchor="middle" dominant-baseline="central" fill="${INK}">${escaped(shape.text)}</text>`;
  }
}

const LOOKS = {
  filled: `fill="${THREAD}" stroke="#fff" stroke-width="1.5"`,
  empty: `fill="none" stroke="${INK}" stroke-width="1.5"`,
  open: `fill="none" stroke="${INK}" stroke-width="1.5" stroke-dasharray="4 4"`,
  weight: `fill="none" stroke="${INK}" stroke-width="2.5"`,
};

const STROKES = {
  plain: `stroke="${INK}" stroke-width="1.5"`,
  thin: `stroke="${SOFT}" stroke-width="1"`,
  faint: `stroke="${FAINT}" stroke-width="1"`,
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
