import type { Block, Passage } from '../../contract/draft.ts';
import { exportTexts } from '../../language/texts/drafts/exportTexts.ts';
import type { Pages } from './pages.ts';
import { type PdfFonts, pdfFonts } from './pdfFonts.ts';
import { INK, MUTED, PdfSheet, type Setting } from './pdfSheet.ts';
import { drawTable } from './pdfTable.ts';

const ACCENT = '#1f3a4d';
const TITLE: Setting = { size: 20, bold: true, colour: ACCENT };
const HEADING: Setting = { size: 15, bold: true, colour: ACCENT };
const SUBHEADING: Setting = { size: 12, bold: true, colour: ACCENT };
const TEXT: Setting = { size: 11, colour: INK };
const INTRO: Setting = { size: 10.5, colour: MUTED };
const INDENT = 22;
/** A heading with less room than this under it, in points, goes to the next page. */
const WITH_HEADING = 70;

/**
 * A copy as a PDF of A4 pages with real text, tagged with what each piece is and in which language. Nobody has validated
 * it against PDF/UA, so it does not claim to be that.
 */
export function pdfOf({ title, lang, intro, parts }: Pages, fonts: PdfFonts = pdfFonts()): Promise<Uint8Array> {
  const sheet = new PdfSheet(title, intro.at(-1) ?? '', lang, fonts);
  textBlock(sheet, 'H1', { text: title }, TITLE);
  sheet.gap(4);
  for (const text of intro) textBlock(sheet, 'P', { text }, INTRO);
  for (const { heading, newPage, blocks } of parts) {
    if (newPage) sheet.newPage();
    else sheet.gap(16);
    if (sheet.room < WITH_HEADING) sheet.newPage();
    textBlock(sheet, 'H2', { text: heading }, HEADING);
    sheet.gap(3);
    for (const block of blocks) drawBlock(sheet, block);
  }
  return sheet.finish(title, exportTexts[lang].page);
}

function drawBlock(sheet: PdfSheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      sheet.gap(7);
      if (sheet.room < WITH_HEADING) sheet.newPage();
      textBlock(sheet, 'H3', block.text, SUBHEADING);
      sheet.gap(2);
      return;
    case 'paragraph':
      textBlock(sheet, 'P', block.text, TEXT);
      sheet.gap(5);
      return;
    case 'list':
      drawList(sheet, block.items, block.ordered);
      return;
    case 'table':
      drawTable(sheet, block);
      return;
    case 'note':
      drawNote(sheet, block);
  }
}

function textBlock(sheet: PdfSheet, type: string, passage: Passage, setting: Setting): void {
  if (passage.text === '') return;
  sheet.inside(sheet.tag(type, undefined, passage.lang), () => sheet.write(passage, sheet.left, sheet.width, setting));
}

function drawList(sheet: PdfSheet, items: readonly Passage[], ordered: boolean): void {
  const list = sheet.tag('L');
  for (const [n, passage] of items.entries()) {
    const lines = Math.min(2, Math.ceil(sheet.height(passage.text, sheet.width - INDENT, TEXT) / (TEXT.size * 1.5)));
    if (sheet.room < lines * TEXT.size * 1.5) sheet.newPage();
    const item = sheet.tag('LI', list);
    const top = sheet.document.y;
    const page = sheet.document.page;
    const label = ordered ? `${n + 1}.` : '•';
    sheet.inside(sheet.tag('Lbl', item), () => sheet.write({ text: label }, sheet.left, INDENT + 12, TEXT));
    if (sheet.document.page === page) sheet.document.y = top;
    sheet.inside(sheet.tag('LBody', item, passage.lang), () =>
      sheet.write(
        passage,
        sheet.left + INDENT + (ordered && items.length > 99 ? 12 : 0),
        sheet.width - INDENT - (ordered && items.length > 99 ? 12 : 0),
        TEXT,
      ),
    );
    item.end();
    sheet.gap(3);
  }
  list.end();
  sheet.gap(4);
}

function drawNote(sheet: PdfSheet, { tone, text }: Block & { kind: 'note' }): void {
  const label = `${exportTexts[sheet.lang].notes[tone]}: `;
  sheet.gap(3);
  if (sheet.room < TEXT.size * 3) sheet.newPage();
  const top = sheet.document.y;
  const page = sheet.document.page;
  const width = sheet.width - 14;
  sheet.inside(sheet.tag('P', undefined, text.lang), () =>
    sheet.write({ ...text, text: label + text.text }, sheet.left + 14, width, { ...TEXT, size: 10.5 }),
  );
  const end = sheet.document.y;
  if (sheet.document.page === page) {
    sheet.artifact(
      () =>
        void sheet.document
          .lineWidth(2)
          .moveTo(sheet.left + 4, top - 1)
          .lineTo(sheet.left + 4, end - 3)
          .stroke('#b8c4cc'),
    );
  }
  sheet.gap(5);
}
