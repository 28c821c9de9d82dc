import { deflateRawSync, deflateSync } from 'node:zlib';
import type { DocumentRefusal } from '../../api/contract/document.ts';
import { body, bytesOf, inParagraph, onePage, pdf, rawPdf, run, TYPES, W, wordOf, zip } from './files.ts';

/** A file that is built to break, exhaust or fool whatever reads it, and the reasons that it may be refused with. */
export interface Bomb {
  readonly what: string;
  readonly file: string;
  readonly reasons: readonly DocumentRefusal[];
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

const FINE = inParagraph(run('Brøker'));
const MB = 1024 * 1024;
const inside = zip([{ name: 'a.txt', data: 'a'.repeat(1_000) }]);
const manyPages = (count: number) =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, n) => `${n + 3} 0 R`).join(' ')}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]);
const pageWith = (stream: { dictionary: string; data: Uint8Array }, resources = '') =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    stream,
  ]);
const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`;

export const BOMBS: readonly Bomb[] = [
  {
    what: 'text that packs to a thousandth',
    file: 'a.docx',
    reasons: ['expandsTooMuch'],
    make: () => wordOf(inParagraph(run('a'.repeat(12 * MB)))),
  },
  {
    what: 'a hundred parts of 2 MB',
    file: 'a.docx',
    reasons: ['expandsTooMuch'],
    make: () => {
      const packed = deflateRawSync(Buffer.alloc(2 * MB, 'abcdefgh'), { level: 1 });
      const more = Array.from({ length: 100 }, (_, n) => ({
        name: `word/media/${n}.xml`,
        data: 'x',
        says: { size: 2 * MB, packed },
      }));
      return zip([TYPES, body(FINE), ...more]);
    },
  },
  {
    what: 'a zip in a zip',
    file: 'a.docx',
    reasons: ['nestedArchive'],
    make: () => wordOf(FINE, { name: 'lib 0.zip', data: zip([{ name: 'lib 00.zip', data: inside }]) }),
  },
  {
    what: 'a zip under the name of a picture',
    file: 'a.docx',
    reasons: ['nestedArchive'],
    make: () => wordOf(FINE, { name: 'word/media/image1.png', data: inside }),
  },
  {
    what: 'a file that seems to hold itself',
    file: 'a.docx',
    reasons: ['nestedArchive'],
    make: () => wordOf(FINE, { name: 'r/r.zip', data: 'PK\x03\x04' }),
  },
  {
    what: '10,000 parts',
    file: 'a.docx',
    reasons: ['tooManyParts'],
    make: () => wordOf(FINE, ...Array.from({ length: 10_000 }, (_, n) => ({ name: `word/${n}.xml`, data: '' }))),
  },
  {
    what: 'a part larger than it says',
    file: 'a.docx',
    reasons: ['expandsTooMuch'],
    make: () => zip([TYPES, { ...body(inParagraph(run('a'.repeat(12 * MB)))), says: { size: 1_000 } }]),
  },
  {
    what: 'a part of 4 GB, as it says',
    file: 'a.docx',
    reasons: ['expandsTooMuch'],
    make: () => zip([TYPES, { ...body(FINE), says: { size: 0xffffffff } }]),
  },
  {
    what: 'parts that share their bytes',
    file: 'a.docx',
    reasons: ['expandsTooMuch', 'damaged'],
    make: () =>
      zip([
        TYPES,
        body(FINE),
        { name: 'x.xml', data: 'x' },
        { name: 'y.xml', data: 'x', says: { localName: 'x.xml' }, overlaps: true },
      ]),
  },
  {
    what: 'a packed password',
    file: 'a.docx',
    reasons: ['encrypted'],
    make: () => zip([TYPES, { ...body(FINE), says: { flags: 0x0801 } }]),
  },
  {
    what: 'macros',
    file: 'a.docx',
    reasons: ['macros'],
    make: () => wordOf(FINE, { name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }),
  },
  {
    what: 'macros by the type that it says of itself',
    file: 'a.docx',
    reasons: ['macros'],
    make: () =>
      zip([
        {
          name: '[Content_Types].xml',
          data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
        body(FINE),
      ]),
  },
  { what: 'macros by its name', file: 'a.docm', reasons: ['macros'], make: () => wordOf(FINE) },
  {
    what: 'a path out of the folder',
    file: 'a.docx',
    reasons: ['unsafePaths'],
    make: () => wordOf(FINE, { name: 'word/../../etc/passwd', data: 'x' }),
  },
  {
    what: 'a path from the root',
    file: 'a.docx',
    reasons: ['unsafePaths'],
    make: () => wordOf(FINE, { name: '/etc/passwd', data: 'x' }),
  },
  {
    what: 'a path of Windows',
    file: 'a.docx',
    reasons: ['unsafePaths'],
    make: () => wordOf(FINE, { name: 'word\\x.xml', data: 'x' }),
  },
  {
    what: 'two parts of one name',
    file: 'a.docx',
    reasons: ['unsafePaths'],
    make: () => wordOf(FINE, body(inParagraph(run('andet')))),
  },
  {
    what: 'a part of two names',
    file: 'a.docx',
    reasons: ['damaged'],
    make: () => zip([TYPES, { ...body(FINE), says: { localName: 'word/endnotes.xml' } }]),
  },
  {
    what: 'a billion laughs',
    file: 'a.docx',
    reasons: ['entities'],
    make: () => zip([TYPES, body(inParagraph(run('&j;')), laughs)]),
  },
  {
    what: 'an entity from outside',
    file: 'a.docx',
    reasons: ['entities'],
    make: () => zip([TYPES, body(inParagraph(run('&x;')), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')]),
  },
  {
    what: 'an entity in a part beside the text',
    file: 'a.docx',
    reasons: ['entities'],
    make: () => wordOf(FINE, { name: 'word/styles.xml', data: `<!DOCTYPE s [<!ENTITY x "x">]><w:styles ${W}/>` }),
  },
  {
    what: 'XML 100,000 deep',
    file: 'a.docx',
    reasons: ['tooDeep', 'expandsTooMuch'],
    make: () => wordOf(`${'<w:p><w:r>'.repeat(50_000)}${'</w:r></w:p>'.repeat(50_000)}`),
  },
  {
    what: '7 MB of paragraphs without words',
    file: 'a.docx',
    reasons: ['tooMuchMemory', 'noText'],
    make: () => wordOf(Array.from({ length: 300_000 }, (_, n) => `<w:p w:x="${(n * 7919) % 99_991}"/>`).join('')),
  },
  { what: 'half a Word file', file: 'a.docx', reasons: ['damaged'], make: () => wordOf(FINE).subarray(0, 300) },
  {
    what: 'XML that does not balance',
    file: 'a.docx',
    reasons: ['damaged'],
    make: () => wordOf('<w:p><w:r></w:p></w:r>'),
  },
  { what: '11 MB', file: 'a.txt', reasons: ['tooLarge'], make: () => new Uint8Array(11 * MB).fill(97) },
  {
    what: 'a PDF whose page unpacks to 60 MB',
    file: 'a.pdf',
    reasons: ['expandsTooMuch'],
    make: () =>
      pageWith({ dictionary: '/Filter /FlateDecode', data: deflateSync(Buffer.alloc(60 * MB, ' '), { level: 9 }) }),
  },
  {
    what: 'a PDF packed twice',
    file: 'a.pdf',
    reasons: ['expandsTooMuch', 'tooMuchMemory', 'tooSlow'],
    make: () =>
      pageWith({
        dictionary: '/Filter [/FlateDecode /FlateDecode]',
        data: deflateSync(deflateSync(Buffer.alloc(60 * MB, ' '), { level: 9 }), { level: 9 }),
      }),
  },
  {
    what: 'a PDF of 600,000 instructions',
    file: 'a.pdf',
    reasons: ['tooMuchMemory', 'tooSlow', 'expandsTooMuch'],
    make: () => onePage('1 0 0 1 0 0 cm '.repeat(600_000)),
  },
  {
    what: 'a PDF of 10,000 pages',
    file: 'a.pdf',
    // The first document of a server finds less room: its readers are made from TypeScript beside it.
    reasons: ['tooManyPages', 'tooMuchMemory'],
    make: () => manyPages(10_000),
  },
  {
    what: 'a PDF whose pages lead in a circle',
    file: 'a.pdf',
    reasons: ['damaged', 'noText'],
    make: () =>
      rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>']),
  },
  {
    what: 'a PDF with lists 100,000 deep',
    file: 'a.pdf',
    reasons: ['tooDeep', 'damaged', 'noText'],
    make: () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R /X 3 0 R >>',
        '<< /Type /Pages /Kids 3 0 R /Count 1 >>',
        '['.repeat(100_000) + ']'.repeat(100_000),
      ]),
  },
  {
    what: 'a PDF with a drawing inside itself',
    file: 'a.pdf',
    reasons: ['noText', 'damaged', 'tooSlow', 'tooMuchMemory', 'tooDeep'],
    make: () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
        { dictionary: '', data: bytesOf('/X Do') },
        {
          dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
          data: bytesOf('/X Do /X Do'),
        },
      ]),
  },
  {
    what: 'a PDF with a picture of 100,000 by 100,000 on a page of 10⁹ points',
    file: 'a.pdf',
    reasons: ['noText'],
    make: () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 1000000000] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
        { dictionary: '', data: bytesOf('/X Do') },
        {
          dictionary:
            '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
          data: deflateSync(Buffer.alloc(20 * MB), { level: 9 }),
        },
      ]),
  },
  {
    what: 'a PDF with a password',
    file: 'a.pdf',
    reasons: ['encrypted'],
    make: () => pdf((document) => void document.text('Hemmeligt'), { userPassword: 'abc', pdfVersion: '1.7ext3' }),
  },
  { what: 'a PDF that is only its first line', file: 'a.pdf', reasons: ['damaged'], make: () => bytesOf('%PDF-1.7\n') },
  {
    what: 'a PDF whose tables are noise',
    file: 'a.pdf',
    reasons: ['damaged', 'noText'],
    make: () => bytesOf(`%PDF-1.7\n${'9 0 obj << /Type /XRef >> '.repeat(5_000)}\nstartxref\n999999\n%%EOF`),
  },
];
