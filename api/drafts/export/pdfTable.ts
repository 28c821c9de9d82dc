import type { Block, Passage } from '../../contract/draft.ts';
import { columnShares } from './columns.ts';
import type { PdfSheet, Setting, Tag } from './pdfSheet.ts';

const PAD = 6;
const LINE = '#b8c4cc';
const SHADE = '#eef3f6';
const CELL: Setting = { size: 10 };
const HEAD: Setting = { size: 10, bold: true };

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A table: rows are kept whole where a page can hold them, and the head is repeated on each page. */
export function drawTable(sheet: PdfSheet, { caption, head, rows }: Block & { kind: 'table' }): void {
  const columns: Column[] = [];
  let x = sheet.left;
  for (const share of columnShares(head, rows)) {
    columns.push({ x, width: share * sheet.width });
    x += share * sheet.width;
  }
  const titles = head.map((text): Passage => ({ text }));
  const headHeight = Math.min(rowHeight(sheet, titles, columns, HEAD), sheet.fullHeight / 3);
  const most = sheet.fullHeight - headHeight - 2;
  const parts = rows.flatMap((row) => partsOf(sheet, row, columns, most));

  const first = parts[0] === undefined ? 0 : rowHeight(sheet, parts[0], columns, CELL);
  const captionHeight = caption === '' ? 0 : sheet.height(caption, sheet.width, HEAD) + 4;
  if (sheet.room < captionHeight + headHeight + Math.min(first, most)) sheet.newPage();
  const table = sheet.tag('Table');
  if (caption !== '') {
    sheet.inside(sheet.tag('Caption', table), () => sheet.write({ text: caption }, sheet.left, sheet.width, HEAD));
    sheet.gap(4);
  }
  drawRow(sheet, titles, columns, headHeight, sheet.tag('TR', table), true);
  for (const part of parts) {
    const height = rowHeight(sheet, part, columns, CELL);
    if (height > sheet.room) {
      sheet.newPage();
      drawRow(sheet, titles, columns, headHeight, null, true);
    }
    drawRow(sheet, part, columns, height, sheet.tag('TR', table), false);
  }
  table.end();
  sheet.gap(8);
}

const rowHeight = (sheet: PdfSheet, row: readonly Passage[], columns: readonly Column[], setting: Setting): number =>
  Math.max(...columns.map(({ width }, n) => sheet.height(row[n]?.text ?? '', width - 2 * PAD, setting))) + 2 * PAD - 2;

/** Draws a row and leaves the pen under it. Without a tag it is decoration: a head said once already. */
function drawRow(
  sheet: PdfSheet,
  row: readonly Passage[],
  columns: readonly Column[],
  height: number,
  tag: Tag | null,
  isHead: boolean,
): void {
  const { document } = sheet;
  const top = document.y;
  sheet.artifact(() => {
    for (const { x, width } of columns) {
      if (isHead) document.rect(x, top, width, height).fill(SHADE);
      document.lineWidth(0.6).rect(x, top, width, height).stroke(LINE);
    }
  });
  for (const [n, { x, width }] of columns.entries()) {
    const passage = row[n] ?? { text: '' };
    const draw = () => {
      document.y = top + PAD;
      sheet.write(passage, x + PAD, width - 2 * PAD, isHead ? HEAD : CELL);
    };
    if (tag === null) sheet.artifact(draw);
    else {
      const cell = sheet.tag(isHead ? 'TH' : 'TD', tag, passage.lang);
      if (isHead) headsColumn(cell);
      sheet.inside(cell, draw);
    }
  }
  tag?.end();
  document.y = top + height;
}

/** A row in as many rows as it takes for each to fit a page; nearly always one. */
function partsOf(sheet: PdfSheet, row: readonly Passage[], columns: readonly Column[], most: number): Passage[][] {
  if (rowHeight(sheet, row, columns, CELL) <= most) return [[...row]];
  const fits = columns.map(({ width }, n) => cutAt(sheet, row[n]?.text ?? '', width - 2 * PAD, most - 2 * PAD));
  const first = columns.map((_, n): Passage => ({ ...row[n], text: (row[n]?.text ?? '').slice(0, fits[n]) }));
  const rest = columns.map((_, n): Passage => ({ ...row[n], text: (row[n]?.text ?? '').slice(fits[n]).trimStart() }));
  return [first, ...partsOf(sheet, rest, columns, most)];
}

/** How many characters of a text fit a height, to the end of a word where that is near. */
function cutAt(sheet: PdfSheet, text: string, width: number, height: number): number {
  if (sheet.height(text, width, CELL) <= height) return text.length;
  let fits = 1;
  let over = text.length;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (sheet.height(text.slice(0, middle), width, CELL) <= height) fits = middle;
    else over = middle;
  }
  const space = text.lastIndexOf(' ', fits);
  if (space > fits * 0.8) return space;
  // Never between the halves of a character.
  return (text.codePointAt(fits - 1) ?? 0) > 0xffff && fits > 1 ? fits - 1 : fits;
}

/** Tells that a cell is the head of its column; pdfkit has no option for it outside its own tables. */
function headsColumn(cell: Tag): void {
  const dictionary: unknown = Reflect.get(cell, 'dictionary');
  if (typeof dictionary === 'object' && dictionary !== null && 'data' in dictionary) {
    Object.assign(dictionary.data as object, { A: { O: 'Table', Scope: 'Column' } });
  }
}
