import type { Piece } from './pdfPieces.ts';

interface Line {
  text: string;
  readonly x: number;
  y: number;
  endX: number;
  size: number;
}

/** Of the size of the text: two strings nearer than the first are one word; farther than the second, two cells. */
const SPACE = 0.17;
const CELL = 2;
const SAME_LINE = 0.5;
const SAME_SIZE = 1.15;
/** From one line to the next of the same paragraph, at most. */
const LINE_STEP = 1.75;
/** From one row of a table to the next, at most. */
const ROW_STEP = 4;
/** A line that reaches so far across goes on in the next. */
const FULL = 0.86;
const LIST_MARK = /^\s*([-•–◦▪*]|\(?\d{1,3}[.)]|\(?[a-zæøå][.)])\s/i;

/** The text of a page: strings to lines, lines that wrap to paragraphs. In the order in which the page draws them. */
export function pageText(pieces: readonly Piece[]): string {
  const lines = toLines(pieces.filter(({ hidden }) => hidden === null));
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ endX }) => endX));
  let text = '';
  let last: Line | null = null;
  for (const line of lines) {
    if (last !== null) text = join(text, last, line, (last.endX - left) / Math.max(1, right - left));
    else text = line.text;
    last = line;
  }
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

function toLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const size = Math.max(piece.size, line?.size ?? 0);
    if (line === undefined || Math.abs(piece.y - line.y) > SAME_LINE * size || piece.x < line.x - size) {
      if (piece.text.trim() !== '')
        lines.push({ text: piece.text.trimStart(), x: piece.x, y: piece.y, endX: piece.endX, size: piece.size });
      continue;
    }
    const gap = piece.x - line.endX;
    const between = gap > CELL * size ? ' | ' : gap > SPACE * size || gap < -size ? ' ' : '';
    line.text = between === '' ? line.text + piece.text : `${line.text.trimEnd()}${between}${piece.text.trimStart()}`;
    line.endX = Math.max(line.endX, piece.endX);
    // A raised or lowered figure does not move the line.
    if (piece.size >= line.size) {
      line.y = piece.y;
      line.size = piece.size;
    }
  }
  return lines;
}

function join(text: string, last: Line, line: Line, reach: number): string {
  const step = line.y - last.y;
  const isSameSize = Math.max(line.size, last.size) / Math.max(0.1, Math.min(line.size, last.size)) < SAME_SIZE;
  const areRows = last.text.includes(' | ') && line.text.includes(' | ');
  if (areRows && step > 0 && step < ROW_STEP * line.size) return `${text.trimEnd()}\n${line.text}`;
  if (!isSameSize || step > LINE_STEP * line.size || step < 0) return `${text.trimEnd()}\n\n${line.text}`;
  if (reach < FULL || LIST_MARK.test(line.text) || last.text.includes(' | ') || line.text.includes(' | ')) {
    return `${text.trimEnd()}\n${line.text}`;
  }
  // A word parted at the end of the line.
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) return text.slice(0, -1) + line.text;
  return `${text.trimEnd()} ${line.text}`;
}
