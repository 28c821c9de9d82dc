/**
 * Fifty documents with orders in them. What a reader of the page would see is text, as any other text; what they would
 * not see is left out, and it is said that it was.
 */
import { FootnoteReferenceRun, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { bytesOf, inParagraph, paragraph, pdf, run, W, word, wordOf } from './files.ts';
import { HIDDEN, order, SEEN } from './poisoned.ts';
import { textAndNotes } from './read.ts';

describe('what nobody would see is left out and named', () => {
  test.each(HIDDEN)('%s → %s', async (_where, note, file, make) => {
    const { text, notes } = await textAndNotes(file, await make());
    expect(text.replace('Broker', 'Brøker')).toBe(SEEN);
    expect(notes).toEqual({ [note]: note === 'invisibleCharacters' ? expect.any(Number) : 1 });
  });
});

test('of a hidden footnote only its number is left', async () => {
  const notes = `<w:footnotes ${W}><w:footnote w:id="1">${inParagraph(run(order(1), '<w:vanish/>'))}</w:footnote></w:footnotes>`;
  const bytes = wordOf(inParagraph(run(SEEN), '<w:r><w:footnoteReference w:id="1"/></w:r>'), {
    name: 'word/footnotes.xml',
    data: notes,
  });
  expect(await textAndNotes('a.docx', bytes)).toEqual({ text: `${SEEN}[1]`, notes: { hiddenText: 1 } });
});

describe('what anyone would see is text', () => {
  const cell = (text: string) =>
    new Table({ rows: [new TableRow({ children: [new TableCell({ children: [paragraph(text)] })] })] });

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['the body of a Word document', 'a.docx', () => word([paragraph(SEEN), paragraph(order(0))])],
    ['a cell of a table', 'a.docx', () => word([paragraph(SEEN), cell(order(0))])],
    [
      'a footnote',
      'a.docx',
      () =>
        word([new Paragraph({ children: [new TextRun(SEEN), new FootnoteReferenceRun(1)] })], {
          footnotes: { 1: { children: [paragraph(order(0))] } },
        }),
    ],
    ['a PDF', 'a.pdf', () => pdf((d) => void d.text(SEEN).moveDown().text(order(0)))],
    ['a text file', 'a.txt', () => bytesOf(`${SEEN}\n\n${order(0)}`)],
  ])('in %s', async (_where, file, make) => {
    const { text, notes } = await textAndNotes(file, await make());
    expect(text).toContain(SEEN);
    expect(text).toContain(order(0));
    expect(notes).toEqual({});
  });

  test('white words on a dark cell are seen', async () => {
    const bytes = wordOf(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${inParagraph(run(SEEN, '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
    );
    expect(await textAndNotes('a.docx', bytes)).toEqual({ text: SEEN, notes: {} });
  });
});
