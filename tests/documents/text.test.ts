import { AlignmentType, HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { bytesOf, onePage, paragraph, pdf, word } from './files.ts';
import { read, textAndNotes } from './read.ts';

const LONG =
  'Vikingetiden begyndte omkring år 793 og sluttede omkring 1066. Mange vikinger var bønder, men om sommeren sejlede nogle af dem ud for at handle eller plyndre.';

describe('Word documents', () => {
  const cell = (text: string) => new TableCell({ children: [paragraph(text)] });
  const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'numre', level } });
  const levels = [0, 1].map((level) => ({
    level,
    format: 'decimal' as const,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
  }));

  test('keep headings, paragraphs, lists and tables as lines', async () => {
    const bytes = await word(
      [
        new Paragraph({ text: 'Vikingetiden', heading: HeadingLevel.HEADING_1 }),
        paragraph(LONG),
        new Paragraph({ text: 'Leding', bullet: { level: 0 } }),
        new Paragraph({ text: 'Ting', bullet: { level: 0 } }),
        paragraph('Gør sådan:'),
        item('Læs teksten'),
        item('Find fagordene', 1),
        item('Skriv en linje'),
        new Table({
          rows: [
            new TableRow({ children: [cell('Fase'), cell('Min.')] }),
            new TableRow({ children: [cell('Intro'), cell('10')] }),
          ],
        }),
        paragraph('Slut × æøå'),
      ],
      { numbering: { config: [{ reference: 'numre', levels }] } },
    );

    const { text, notes } = await textAndNotes('vikinger.docx', bytes);

    expect(text).toBe(
      `Vikingetiden\n\n${LONG}\n\n- Leding\n- Ting\n\nGør sådan:\n\n1. Læs teksten\n  1. Find fagordene\n2. Skriv en linje\n\nFase | Min.\nIntro | 10\n\nSlut × æøå`,
    );
    expect(notes).toEqual({});
  });

  test('are known by what is in them, whatever they are called', async () => {
    const outcome = await read('noter.txt', await word([paragraph('Et ting var en samling.')]));
    expect(outcome).toEqual({ ok: true, type: 'word', text: 'Et ting var en samling.', notes: [] });
  });

  test('longer than is kept are cut at a word, and it is said how much is missing', async () => {
    const bytes = await word(Array.from({ length: 600 }, (_, n) => paragraph(`${n} ${LONG}`)));
    const { text, notes } = await textAndNotes('lang.docx', bytes);
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(text.length).toBeGreaterThan(29_000);
    expect(notes.cut).toBeGreaterThan(60_000);
  });
});

describe('PDFs', () => {
  test('keep paragraphs that wrap in one piece, and headings and list items on lines of their own', async () => {
    const bytes = await pdf((document) => {
      document.fontSize(20).text('Vikingetiden').moveDown();
      document.fontSize(11).text(LONG).moveDown();
      document.text('1. Læs teksten').text('2. Find tre fagord');
    });
    const { text, notes } = await textAndNotes('vikinger.pdf', bytes);
    expect(text).toBe(`Vikingetiden\n\n${LONG}\n\n1. Læs teksten\n2. Find tre fagord`);
    expect(notes).toEqual({});
  });

  test('keep the columns of a table apart', async () => {
    const bytes = await pdf((document) => {
      document.fontSize(11).text('Fase', 70, 100).text('Min.', 300, 100).text('Intro', 70, 120).text('10', 300, 120);
    });
    expect((await textAndNotes('plan.pdf', bytes)).text).toBe('Fase | Min.\nIntro | 10');
  });

  test('read white text on a dark ground, as in the head of a table', async () => {
    const bytes = await pdf((document) => {
      document.rect(60, 90, 300, 30).fill('navy');
      document.fillColor('white').text('Fase og tid', 70, 100);
    });
    expect(await textAndNotes('plan.pdf', bytes)).toEqual({ text: 'Fase og tid', notes: {} });
  });

  test('longer than is kept are read as far as there is room for, and the pages left are counted', async () => {
    const bytes = await pdf((document) => {
      for (let n = 0; n < 60; n++) document.addPage().fontSize(10).text(LONG.repeat(8));
    });
    const { text, notes } = await textAndNotes('bog.pdf', bytes);
    expect(text.length).toBeGreaterThan(29_000);
    expect(notes.pagesNotRead).toBeGreaterThan(20);
  });

  test('without any text are said to have none', async () => {
    const bytes = await pdf((document) => void document.rect(10, 10, 100, 100).stroke());
    expect(await read('scannet.pdf', bytes)).toEqual({ ok: false, reason: 'noText' });
  });

  test('with scripts and actions are read, and nothing is run', async () => {
    const bytes = onePage(
      'BT /F1 12 Tf 70 700 Td (Regn opgaverne.) Tj ET',
      '',
      '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>',
    );
    expect(await textAndNotes('ark.pdf', bytes)).toEqual({ text: 'Regn opgaverne.', notes: { scripts: 1 } });
    expect('wasRun' in globalThis).toBe(false);
  });
});

describe('text files', () => {
  test('are read as UTF-8, UTF-16 and Windows-1252', async () => {
    const text = 'Blåbærgrød på øen';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf-16le')]);
    for (const bytes of [bytesOf(text), new Uint8Array(utf16), new Uint8Array(Buffer.from(text, 'latin1'))]) {
      expect((await textAndNotes('grød.txt', bytes)).text).toBe(text);
    }
  });

  test('keep emoji that are joined, and Persian that is', async () => {
    const text = '👩‍🏫 ❤️ می‌خواهم';
    expect(await textAndNotes('hej.txt', bytesOf(text))).toEqual({ text, notes: {} });
  });

  test('in Markdown are read as their page would be', async () => {
    const markdown =
      '# Vikinger\n\nEn **handelsplads** var [en by](https://ribe.dk) ved vandet.\n\n| Fase | Min. |\n|---|---|\n| Intro | 10 |\n\n- Leding\n- 2*3*4';
    expect((await textAndNotes('vikinger.md', bytesOf(markdown))).text).toBe(
      'Vikinger\n\nEn handelsplads var en by ved vandet.\n\nFase | Min.\nIntro | 10\n\n- Leding\n- 2*3*4',
    );
  });
});

describe('what is no document is refused by what it is', () => {
  const compound = (inside: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(inside, 'utf-16le')]),
    );

  test.each<[string, string, Uint8Array]>([
    ['empty', 'tom.txt', new Uint8Array()],
    ['notText', 'data.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 7])],
    ['oldWord', 'gammel.doc', compound('WordDocument')],
    ['encrypted', 'låst.docx', compound('EncryptedPackage')],
    ['unknownType', 'billede.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['unknownType', 'side.html', bytesOf('<p>Hej</p>')],
    ['damaged', 'falsk.pdf', bytesOf('Dette er ikke en PDF')],
  ])('%s: %s', async (reason, name, bytes) => {
    const outcome = bytes.length === 0 ? { ok: false, reason: 'empty' } : await read(name, bytes);
    expect(outcome).toEqual({ ok: false, reason });
  });
});
