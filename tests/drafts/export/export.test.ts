import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Block, Passage } from '../../../api/contract/draft.ts';
import { readXml } from '../../../api/documents/xml.ts';
import { readZip, unpack } from '../../../api/documents/zip.ts';
import { type ExportableDraft, exportDraft } from '../../../api/drafts/export/index.ts';
import { inFont, isWestern, pdfFonts } from '../../../api/drafts/export/pdfFonts.ts';
import { pdfTextOf } from './pdfTextOf.ts';
import { KEY, lesson } from './sample.ts';

const RUNS = Number(process.env.RUNS ?? 25);
const W = { 'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w' };

/** The parts of a Word file as text, by name; each must be well-formed XML. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, entry] of readZip(bytes)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry, 1e8));
    readXml(xml, {}, {});
    parts.set(name, xml);
  }
  return parts;
}

const wordText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

/** Text without regard to spaces and line breaks, as formats differ in them. */
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

/** All that a reader of a block should find, in order. */
function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(({ text }) => text))];
  }
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => textsOfBlock(block));

describe('a Word file', () => {
  test('is a package of well-formed parts with what Word asks for', async () => {
    const parts = partsOf(await exportDraft(lesson, 'docx', 'teacher'));
    for (const name of [
      '[content_types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'docprops/core.xml',
    ]) {
      expect([...parts.keys()]).toContain(name);
    }
    expect(parts.get('docprops/core.xml')).toContain(`<dc:title>${lesson.title}</dc:title>`);
  });

  test('is in Danish, on A4, with numbered pages', async () => {
    const parts = partsOf(await exportDraft(lesson, 'docx', 'teacher'));
    expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="da-DK"/s);
    expect(parts.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
    expect(footers.join()).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('is in British English when the draft is in English', async () => {
    const parts = partsOf(await exportDraft({ ...lesson, lang: 'en' }, 'docx', 'teacher'));
    expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="en-GB"/s);
  });

  test('has headings, lists and tables with a head row, not text that looks like them', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await exportDraft(lesson, 'docx', 'teacher')),
    });
    expect(value).toContain('<h1>Lektionens gang</h1>');
    expect(value).toContain('<h2>Spørgsmål, der åbner</h2>');
    expect(value).toMatch(/<ol><li>Hvordan kan du være sikker/);
    expect(value).toMatch(/<thead><tr><th[^>]*>.*Fase/);
  });

  test('begins each list of numbers at 1', async () => {
    const xml = partsOf(await exportDraft(lesson, 'docx', 'student')).get('word/document.xml') ?? '';
    const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id));
    expect(lists.size).toBe(4);
  });

  test('marks words of other languages, and those that are read from the right', async () => {
    const xml = partsOf(await exportDraft(lesson, 'docx', 'student')).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:lang w:val="uk-UA"\/><\/w:rPr><w:t[^>]*>дріб/);
    expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*<w:lang w:bidi="ar-SA"\/>.*كسر/s);
  });

  test('begins each version on a page of its own', async () => {
    const headings: string[] = [];
    let breaks = false;
    let isBreak = false;
    readXml(partsOf(await exportDraft(lesson, 'docx', 'student')).get('word/document.xml') ?? '', W, {
      open: ({ name }) => {
        if (name === 'w:p') breaks = false;
        if (name === 'w:pageBreakBefore') breaks = true;
        isBreak = breaks;
      },
      text: (text) => void (isBreak && headings.push(text)),
    });
    expect(headings).toEqual(['Opgaver (trekant)', 'Opgaver (cirkel)', 'Opgaver (firkant)', 'Kilder']);
  });
});

describe('a PDF', () => {
  test('is tagged and says its title and its language', async () => {
    const bytes = await exportDraft(lesson, 'pdf', 'teacher');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/Lang \(da-DK\)/);
    expect(raw).toMatch(/\/MarkInfo (?:<<|\d+ 0 R)/);
    expect(raw).toContain('/StructTreeRoot');
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(raw).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(raw).not.toContain('pdfuaid');
  });

  test('tells the language of words from another', async () => {
    expect(Buffer.from(await exportDraft(lesson, 'pdf', 'student')).toString('latin1')).toMatch(/\/Lang \(uk-UA\)/);
  });

  test('has numbered pages with the same text as the Word file', async () => {
    const { text, pages } = await pdfTextOf(await exportDraft(lesson, 'pdf', 'teacher'));
    // Without the embedded family some signs are said otherwise.
    const has = typeof pdfFonts().regular === 'string' ? isWestern : () => true;
    for (const [n, page] of pages.entries()) expect(page).toContain(`Side ${n + 1} af ${pages.length}`);
    for (const said of textsOf(
      lesson.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'table')),
    )) {
      expect(squeezed(text)).toContain(squeezed(inFont(said, has)));
    }
  });
});

describe('a copy for students', () => {
  const student = async (): Promise<Record<string, string>> => ({
    docx: await wordText(await exportDraft(lesson, 'docx', 'student')),
    pdf: (await pdfTextOf(await exportDraft(lesson, 'pdf', 'student'))).text,
    text: await exportDraft(lesson, 'text', 'student'),
  });

  test('holds the tasks, and neither key, notes nor plan', async () => {
    for (const text of Object.values(await student())) {
      expect(text).toContain('snobrødsdej');
      expect(text).toContain('AI-udkast – gennemset af Anne Holm');
      for (const hidden of [KEY, 'Facit', 'Læg brikkerne frem', 'Lektionens gang', 'Fælles Mål', 'aktivitetsbank']) {
        expect(text).not.toContain(hidden);
      }
    }
  });

  test('names no level', async () => {
    for (const text of Object.values(await student())) expect(text).not.toMatch(/støttet|på trin|udfordring/i);
  });

  test('nowhere in its file holds the key', async () => {
    const parts = partsOf(await exportDraft(lesson, 'docx', 'student'));
    for (const xml of parts.values()) expect(xml).not.toContain(KEY);
  });

  test('keeps such words where they are words, and loses them where they are labels', async () => {
    const draft: ExportableDraft = {
      ...lesson,
      sections: [
        {
          title: 'Udfordring',
          audience: 'student',
          level: 'challenge',
          blocks: [
            { kind: 'heading', text: { text: 'Udfordring' } },
            { kind: 'paragraph', text: { text: 'Udfordring: Find tre brøker.' } },
            { kind: 'paragraph', text: { text: 'Det var en udfordring for vikingerne at finde vej.' } },
          ],
        },
      ],
    };
    const text = await exportDraft(draft, 'text', 'student');
    expect(text).toContain('DIT ARK (FIRKANT)\n\nFind tre brøker.\n\nDet var en udfordring for vikingerne');
  });
});

test('a draft that nobody has approved says so', async () => {
  const draft = { ...lesson, byline: { writtenBy: [{ kind: 'model', label: 'Mistral' } as const] } };
  expect(await exportDraft(draft, 'text', 'teacher')).toContain(
    'AI-udkast, ikke gennemset. Skrevet af sprogmodellen Mistral.',
  );
});

describe('whatever the texts hold', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\u0000\u0008\u001f',
      '\ud800',
      'x\udc00y',
      '\ufffe\uffff',
      ']]><w:p>',
      '&amp;<b>',
      '👩‍🏫 🇩🇰',
      'שלום עולם',
      'مرحبا 12 abc',
      'ord'.repeat(400),
      '\u202eabc',
      'linje\nlinje\r\nlinje',
      '  ',
    ),
  );
  const passage: fc.Arbitrary<Passage> = fc.record(
    { text: hostile, lang: fc.constantFrom('uk', 'ar', 'da', 'fa') },
    { requiredKeys: ['text'] },
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const), text: passage }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(passage, { maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: hostile,
      head: fc.array(hostile, { maxLength: 5 }),
      rows: fc.array(fc.array(passage, { maxLength: 5 }), { maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('note' as const),
      tone: fc.constantFrom('source' as const, 'caution' as const, 'teacher' as const),
      text: passage,
    }),
  );
  const draft: fc.Arbitrary<ExportableDraft> = fc.record({
    title: hostile,
    lang: fc.constantFrom('da' as const, 'en' as const),
    subtitle: fc.array(hostile, { maxLength: 2 }),
    byline: fc.constant({ writtenBy: [{ kind: 'rules' as const }] }),
    sections: fc.array(
      fc.record({
        title: hostile,
        audience: fc.constantFrom('student' as const, 'teacher' as const, 'both' as const),
        level: fc.constantFrom('supported' as const, 'challenge' as const, undefined),
        blocks: fc.array(block, { maxLength: 6 }),
      }),
      { maxLength: 4 },
    ),
    citations: fc.constant([]),
  });
  /** What any format can show of a text. */
  const shown = (text: string): string => squeezed(text.toWellFormed().replace(/\p{C}/gu, ''));

  test('the Word file is well-formed and holds all of it', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (drawn) => {
        const bytes = await exportDraft(drawn, 'docx', 'teacher');
        partsOf(bytes);
        const text = shown(await wordText(bytes));
        for (const said of textsOf(
          drawn.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'table')),
        )) {
          expect(text).toContain(shown(said));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('the PDF can be read, and its pages are few', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (drawn) => {
        const { pages } = await pdfTextOf(await exportDraft(drawn, 'pdf', 'teacher'));
        expect(pages.length).toBeGreaterThan(0);
        expect(pages.length).toBeLessThan(60);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  test('a copy for students never holds what is the teacher’s', async () => {
    const secret = 'HEMMELIGT-FACIT';
    await fc.assert(
      fc.asyncProperty(draft, async (drawn) => {
        const key: Block = { kind: 'paragraph', text: { text: secret } };
        const note: Block = { kind: 'note', tone: 'teacher', text: { text: secret } };
        const sections = drawn.sections.map((section) => ({
          ...section,
          blocks: [...section.blocks, section.audience === 'teacher' ? key : note],
        }));
        expect(await exportDraft({ ...drawn, sections }, 'text', 'student')).not.toContain(secret);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test('a cell longer than a page goes on in the next', async () => {
    const long = Array.from({ length: 3_000 }, (_, n) => `ord${n}`).join(' ');
    const table: Block = { kind: 'table', caption: '', head: ['A', 'B'], rows: [[{ text: 'kort' }, { text: long }]] };
    const drawn: ExportableDraft = { ...lesson, sections: [{ title: 'Tabel', audience: 'both', blocks: [table] }] };
    const { text, pages } = await pdfTextOf(await exportDraft(drawn, 'pdf', 'teacher'));
    expect(pages.length).toBeGreaterThan(3);
    for (const n of [0, 1_234, 2_999]) expect(text).toContain(`ord${n}`);
  });
});
