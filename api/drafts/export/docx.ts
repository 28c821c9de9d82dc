import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { exportTexts } from '../../language/texts/drafts/exportTexts.ts';
import { columnShares } from './columns.ts';
import type { Pages } from './pages.ts';
import { isRightToLeft, TAGS, tagOf } from './tongue.ts';

/** Twentieths of a point, as Word counts: A4, margins of 2.2 cm. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_250;
const TEXT_WIDTH = A4.width - 2 * MARGIN;
const FONT = 'Calibri';
const INK = '1F3A4D';
const LINE = 'B8C4CC';
const SHADE = 'EEF3F6';

/** A copy as a Word document (WordprocessingML): real headings, lists and tables, in the language that it is in. */
export async function docxOf({ title, lang, intro, parts }: Pages): Promise<Uint8Array> {
  let lists = 0;
  const children: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
    ...intro.map((text) => new Paragraph({ style: 'Intro', children: lines(text) })),
  ];
  for (const { heading, newPage, blocks } of parts) {
    children.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: newPage, children: lines(heading) }),
    );
    for (const block of blocks) children.push(...blockElements(block, lang, block.kind === 'list' ? ++lists : 0));
  }
  const [before, between] = exportTexts[lang].page;
  const footer = new Paragraph({
    style: 'Footer',
    children: [
      new TextRun(`${title}  ·  ${before}`),
      new TextRun({ children: [PageNumber.CURRENT] }),
      new TextRun(between),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  });
  const document = new Document({
    title,
    creator: 'Ledetråd',
    lastModifiedBy: 'Ledetråd',
    description: intro.at(-1) ?? '',
    styles: STYLES(lang),
    numbering: { config: LISTS },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new Footer({ children: [footer] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockElements(block: Block, lang: Language, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, ...said(block.text) })];
    case 'paragraph':
      return [new Paragraph(said(block.text))];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: block.ordered ? 'numbers' : 'dots', level: 0, instance: list },
            ...said(item),
          }),
      );
    case 'table':
      return tableElements(block);
    case 'note': {
      const label = new TextRun({ text: `${exportTexts[lang].notes[block.tone]}: `, bold: true });
      const { children, ...more } = said(block.text);
      return [new Paragraph({ style: 'Note', ...more, children: [label, ...children] })];
    }
  }
}

function tableElements({ caption, head, rows }: Block & { kind: 'table' }): (Paragraph | Table)[] {
  const widths = columnShares(head, rows).map((share) => Math.floor(share * TEXT_WIDTH));
  const cell = (n: number, paragraph: Paragraph, isHead: boolean) =>
    new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: SHADE } } : {}),
      children: [paragraph],
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, n) =>
          cell(n, new Paragraph({ style: 'Cell', children: lines(text, { bold: true }) }), true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: row.map((passage, n) => cell(n, new Paragraph({ style: 'Cell', ...said(passage) }), false)),
          }),
      ),
    ],
  });
  const above = caption === '' ? [] : [new Paragraph({ style: 'Caption', children: lines(caption) })];
  // What follows a table would otherwise cling to it.
  return [...above, table, new Paragraph({ style: 'Gap' })];
}

/** A passage in its own language and direction. */
function said({ text, lang }: Passage): { children: ParagraphChild[]; bidirectional?: boolean } {
  if (lang === undefined) return { children: lines(text) };
  const tag = tagOf(lang);
  const isRight = isRightToLeft(lang);
  const language = isRight ? { bidirectional: tag } : { value: tag };
  return {
    children: lines(text, { language, ...(isRight ? { rightToLeft: true } : {}) }),
    ...(isRight ? { bidirectional: true } : {}),
  };
}

/** Runs of a text, one a line. */
const lines = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, n) => new TextRun({ ...look, text: line, ...(n > 0 ? { break: 1 } : {}) }));

const LISTS = (['numbers', 'dots'] as const).map((reference) => ({
  reference,
  levels: [
    {
      level: 0,
      format: reference === 'numbers' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: reference === 'numbers' ? '%1.' : '•',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 480, hanging: 360 } } },
    },
  ],
}));

const STYLES = (lang: Language) => ({
  default: {
    document: {
      run: { font: FONT, size: 23, language: { value: TAGS[lang], eastAsia: TAGS[lang], bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: INK },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    { id: 'Intro', name: 'Intro', basedOn: 'Normal', run: { color: '50626E' }, paragraph: { spacing: { after: 40 } } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0, line: 252 } } },
    { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: LINE, space: 8 } },
      },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: '50626E' },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
});
