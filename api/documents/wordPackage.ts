import { Refused } from './refused.ts';
import type { Tally } from './tally.ts';
import { readXml } from './xml.ts';
import { firstBytes, unpack, type ZipEntry } from './zip.ts';

/** All bytes of a character but its first. */
const CONTINUED = /[\u0080-\u00bf]+/g;
/** What a part beside the text itself may hold, unpacked. */
export const MAX_PART = 2 * 1024 * 1024;
const MACROS = /(^|\/)(vbaproject\.bin|vbadata\.xml)$/;
const EMBEDDED = /^word\/embeddings\//;
const ARCHIVE_NAME = /\.(zip|7z|rar|gz|bz2|xz|tar|jar|docx|docm|dotm|xlsx|xlsm|pptx|pptm|odt)$/;
const ARCHIVE_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/**
 * Refuses a packed file that is no Word document, or one with more in it than a text: macros, and packed files. What is
 * embedded the usual way, such as the numbers behind a diagram, stays closed and is counted. @throws Refused
 */
export function refuseDangers(entries: ReadonlyMap<string, ZipEntry>, tally: Tally): void {
  if (!entries.has('word/document.xml')) throw new Refused('unknownType');
  const types = part(entries, '[content_types].xml', MAX_PART);
  if (types === null) throw new Refused('damaged');
  if ([...entries.keys()].some((name) => MACROS.test(name)) || /macroEnabled/i.test(checked(types))) {
    throw new Refused('macros');
  }
  for (const [name, entry] of entries) {
    // A diagram brings its own spreadsheet. It stays closed.
    if (EMBEDDED.test(name)) {
      tally.add('embedded');
      continue;
    }
    const first = firstBytes(entry);
    const isArchive = ARCHIVE_STARTS.some((start) => start.every((byte, n) => first[n] === byte));
    if (isArchive || ARCHIVE_NAME.test(name)) throw new Refused('nestedArchive');
  }
}

/**
 * A part's XML, or null when the file has none of that name. Each character is a byte of its UTF-8: marks and names are
 * ASCII, and a long document takes half the memory so.
 */
export function part(entries: ReadonlyMap<string, ZipEntry>, name: string, most: number): string | null {
  const entry = entries.get(name);
  if (entry === undefined) return null;
  const bytes = unpack(entry, most);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16)
    return Buffer.from(new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)).toString('latin1');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** How many characters a text is whose characters are bytes of UTF-8. */
export const lengthOf = (text: string): number => text.replace(CONTINUED, '').length;

/** A part that is handed on as it is, once it is known to be plain, balanced XML. */
export function checked(xml: string): string {
  readXml(xml, {}, {});
  return xml;
}
