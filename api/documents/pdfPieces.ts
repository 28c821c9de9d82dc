import type { DocumentNoteKind } from '../contract/document.ts';
import { type Colour, cannotBeSeen, readColour } from './colour.ts';

/** [a, b, c, d, e, f]: x' = a·x + c·y + e, y' = b·x + d·y + f (PDF 32000-1, §8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A string as a page draws it. Places and sizes in points, from the page's upper left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
  /** How it is kept from being seen; null when it can be read. */
  readonly hidden: DocumentNoteKind | null;
}

/** What of the page's instructions is needed, as pdf.js gives them: names with their arguments. */
export interface Instruction {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A font's own matrix, by its name; [0.001, …] for all but fonts drawn by instructions. */
export type FontScale = (font: string) => number;

interface State {
  matrix: Matrix;
  fill: Colour;
  alpha: number;
  size: number;
  scale: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
  mode: number;
}

/** Smaller than this, in points, nobody reads it. */
const READABLE = 2;
/** Neither filled nor stroked: 3; only added to the clipping path: 7 (PDF 32000-1, table 106). */
const DRAWS_NOTHING = new Set([3, 7]);
const SEE_THROUGH = 0.05;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The strings that a page draws, in order, each with whether it can be seen: the colour, the size, the mode and the place
 * it is drawn with, and layers that are turned off. What is covered by a picture or a later shape is not found out.
 */
export function pieces(
  instructions: Iterable<Instruction>,
  page: { readonly transform: Matrix; readonly width: number; readonly height: number },
  fontScale: FontScale,
  layerIsOff: (properties: unknown) => boolean,
): Piece[] {
  const found: Piece[] = [];
  const saved: State[] = [];
  /** Areas painted so far, the last on top. */
  const painted: { readonly box: readonly [number, number, number, number]; readonly colour: Colour }[] = [];
  const layers: boolean[] = [];
  let state: State = {
    matrix: page.transform,
    fill: [0, 0, 0],
    alpha: 1,
    size: 0,
    scale: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  };
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;

  const moveLine = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };

  const behind = (x: number, y: number): Colour =>
    painted.findLast(({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom)
      ?.colour ?? [1, 1, 1];

  const hiddenAs = (x: number, y: number, size: number): DocumentNoteKind | null => {
    if (layers.includes(true) || DRAWS_NOTHING.has(state.mode) || state.alpha < SEE_THROUGH) return 'hiddenText';
    if (size < READABLE) return 'tinyText';
    if (x < -size || y < 0 || x > page.width || y - size > page.height) return 'offPage';
    // Text that is only stroked has another colour.
    return state.mode !== 1 && cannotBeSeen(state.fill, behind(x, y - size / 3)) ? 'sameColour' : null;
  };

  const show = (glyphs: unknown) => {
    if (!Array.isArray(glyphs)) return;
    const whole = times(state.matrix, text);
    const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
    let string = '';
    let advance = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * state.size;
        // Many programs write the space between words as a shift.
        if (glyph < -200 && string !== '' && !string.endsWith(' ')) string += ' ';
      } else if (isGlyph(glyph)) {
        string += glyph.unicode;
        advance += glyph.width * state.scale * state.size + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      }
    }
    const [x, y] = at(whole, 0, state.rise);
    const [endX] = at(whole, advance * state.stretch, state.rise);
    text = times(text, [1, 0, 0, 1, advance * state.stretch, 0]);
    if (string !== '') found.push({ text: string, x, y, endX, size, hidden: hiddenAs(x, y, size) });
  };

  for (const { name, args } of instructions) {
    const [first, second] = args;
    switch (name) {
      case 'save':
      case 'beginGroup':
        saved.push({ ...state });
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        state.matrix = times(state.matrix, matrixOf(args));
        break;
      case 'paintFormXObjectBegin':
        saved.push({ ...state });
        if (first !== null) state.matrix = times(state.matrix, matrixOf(first));
        break;
      case 'setFillRGBColor':
        state.fill = readColour(String(first).slice(1)) ?? [0, 0, 0];
        break;
      // A pattern, whatever it draws, is taken as seen.
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = null;
        break;
      case 'setGState':
        for (const [key, value] of isPairs(first) ? first : []) {
          if (key === 'ca' && typeof value === 'number') state.alpha = value;
          if (key === 'Font' && Array.isArray(value)) {
            state.size = number(value[1]);
            state.scale = fontScale(String(value[0]));
          }
        }
        break;
      case 'constructPath': {
        const box = boxOf(args[2], state.matrix);
        if (box !== null && FILLS.has(number(first))) painted.push({ box, colour: state.fill });
        break;
      }
      case 'beginMarkedContent':
        layers.push(false);
        break;
      case 'beginMarkedContentProps':
        layers.push(first === 'OC' && layerIsOff(second));
        break;
      case 'endMarkedContent':
        layers.pop();
        break;
      case 'beginText':
        text = IDENTITY;
        line = IDENTITY;
        break;
      case 'setFont':
        state.size = number(second);
        state.scale = fontScale(String(first));
        break;
      case 'setTextMatrix':
        line = matrixOf(first);
        text = line;
        break;
      case 'moveText':
        moveLine(number(first), number(second));
        break;
      case 'setLeadingMoveText':
        state.leading = -number(second);
        moveLine(number(first), number(second));
        break;
      case 'nextLine':
        moveLine(0, -state.leading);
        break;
      case 'setLeading':
        state.leading = -number(first);
        break;
      case 'setCharSpacing':
        state.charSpacing = number(first);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(first);
        break;
      case 'setHScale':
        state.stretch = number(first) / 100;
        break;
      case 'setTextRise':
        state.rise = number(first);
        break;
      case 'setTextRenderingMode':
        state.mode = number(first);
        break;
      case 'showText':
        show(first);
        break;
    }
  }
  return found;
}

/** Operators that fill a path: fill, eoFill, and with stroke (the numbers that pdf.js gives them). */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function isGlyph(value: unknown): value is { unicode: string; width: number; isSpace: boolean } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value
  );
}

const isPairs = (value: unknown): value is [unknown, unknown][] => Array.isArray(value) && value.every(Array.isArray);

function numbers(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(number);
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Float32Array, number) : [];
}

/** A matrix as pdf.js gives it; what is missing of it, or is no number, is as in the identity or 0. */
export function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(value);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** What a path reaches over, [left, top, right, bottom]; null when that is not told. */
function boxOf(bounds: unknown, matrix: Matrix): [number, number, number, number] | null {
  const [left, top, right, bottom] = numbers(bounds);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
  const corners = [at(matrix, left, top), at(matrix, right, bottom), at(matrix, left, bottom), at(matrix, right, top)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
