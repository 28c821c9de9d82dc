import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { Document, type ISectionOptions, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

/** Files for tests, built here so that what is in them can be read in the test. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word document as the `docx` package writes it. */
export async function word(
  children: ISectionOptions['children'],
  more: Partial<ConstructorParameters<typeof Document>[0]> = {},
): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children }], ...more });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const paragraph = (...runs: (string | ConstructorParameters<typeof TextRun>[0])[]): Paragraph =>
  new Paragraph({ children: runs.map((run) => new TextRun(run)) });

/** A PDF as pdfkit writes it. */
export function pdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  draw(document);
  document.end();
  return promise;
}

/** A PDF from its objects, the first being its catalogue; a stream is given as its dictionary and its bytes. */
export function rawPdf(objects: readonly (string | { dictionary: string; data: Uint8Array })[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = 9;
  const push = (part: string | Uint8Array) => {
    const buffer = Buffer.from(part);
    parts.push(buffer);
    at += buffer.length;
  };
  for (const [n, object] of objects.entries()) {
    offsets.push(at);
    push(`${n + 1} 0 obj\n`);
    if (typeof object === 'string') push(object);
    else {
      push(`<< ${object.dictionary} /Length ${object.data.length} >>\nstream\n`);
      push(object.data);
      push('\nendstream');
    }
    push('\nendobj\n');
  }
  const start = at;
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) push(`${String(offset).padStart(10, '0')} 00000 n \n`);
  push(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF of one page that draws what `content` says; its font is /F1, and `more` goes into the page. */
export const onePage = (content: string, more = '', catalogue = '', ...extra: string[]): Uint8Array =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more} >> >>`,
    { dictionary: '/Filter /FlateDecode', data: deflateSync(content) },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...extra,
  ]);

export interface Packed {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the file says of this entry, where it lies. */
  readonly says?: { size?: number; flags?: number; localName?: string; method?: number; packed?: Uint8Array };
  /** Shares the packed bytes of the entry before it. */
  readonly overlaps?: boolean;
}

/** A zip file, honest or not. */
export function zip(entries: readonly Packed[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let last = 0;
  for (const { name, data, says = {}, overlaps = false } of entries) {
    const bytes = Buffer.from(data);
    const packed = Buffer.from(says.packed ?? deflateRawSync(bytes, { level: 9 }));
    const header = (written: string) => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(says.flags ?? 0x0800, 2);
      fields.writeUInt16LE(says.method ?? 8, 4);
      fields.writeUInt32LE(crc32(bytes), 10);
      fields.writeUInt32LE(packed.length, 14);
      fields.writeUInt32LE(says.size ?? bytes.length, 18);
      fields.writeUInt16LE(Buffer.byteLength(written), 22);
      return fields;
    };
    if (!overlaps) last = offset;
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(last, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), header(name), tail, Buffer.from(name));
    if (overlaps) continue;
    const stored = says.localName ?? name;
    local.push(Buffer.from('PK\x03\x04', 'latin1'), header(stored), Buffer.from(stored), packed);
    offset += 30 + Buffer.byteLength(stored) + packed.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, ...central, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const TYPES: Packed = {
  name: '[Content_Types].xml',
  data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
};
/** A document's body as a part of a Word file. */
export const body = (xml: string, before = ''): Packed => ({
  name: 'word/document.xml',
  data: `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${W}><w:body>${xml}</w:body></w:document>`,
});
/** A run of text, with what stands in its `w:rPr`. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const inParagraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
/** A Word file from its body and what else is in it. */
export const wordOf = (xml: string, ...more: Packed[]): Uint8Array => zip([TYPES, body(xml), ...more]);
