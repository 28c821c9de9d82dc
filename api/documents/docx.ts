import mammoth from 'mammoth';
import { Refused } from './refused.ts';
import { storedZip } from './storedZip.ts';
import type { Tally } from './tally.ts';
import { htmlLines } from './wordHtml.ts';
import { readStyles, WORD_PREFIXES } from './wordLook.ts';
import { checked, MAX_PART, part } from './wordPackage.ts';
import { visibleWord } from './wordText.ts';
import { readXml } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** A Word document of 300 pages has some 6 MB of XML. */
const MAX_BODY = 8 * 1024 * 1024;
/** The parts that say how the text is set, beside the text itself. */
const SETTING = ['word/styles.xml', 'word/numbering.xml'];
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const PROPERTIES = /<(?:[\w-]+:)?(?:subject|description|keywords|category)>[^<]*\S/;

/**
 * The text of a Word document. Only the parts that hold text are unpacked, each up to its limit; what a reader would
 * not see is taken out of them before mammoth reads them. @throws Refused
 */
export async function readDocx(entries: ReadonlyMap<string, ZipEntry>, most: number, tally: Tally): Promise<string> {
  const parts = new Map<string, string>([['[Content_Types].xml', CONTENT_TYPES]]);
  for (const name of SETTING) {
    const xml = part(entries, name, MAX_PART);
    if (xml !== null) parts.set(name, checked(xml));
  }
  const styles = readStyles(parts.get('word/styles.xml') ?? null);
  const body = part(entries, 'word/document.xml', MAX_BODY);
  if (body === null) throw new Refused('damaged');
  parts.set('word/document.xml', visibleWord(body, styles, most, tally));
  for (const name of NOTES) {
    const xml = part(entries, name, MAX_PART);
    if (xml !== null) parts.set(name, visibleWord(xml, styles, most, tally));
  }
  nameTheRest(entries, tally);

  try {
    const { value } = await mammoth.convertToHtml({ buffer: storedZip(parts) });
    return htmlLines(value);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(error instanceof RangeError ? 'tooDeep' : 'damaged');
  }
}

/** Counts what has text of its own and is not read. */
function nameTheRest(entries: ReadonlyMap<string, ZipEntry>, tally: Tally): void {
  for (const name of entries.keys()) {
    if (/^word\/(header|footer)\d*\.xml$/.test(name)) {
      const xml = part(entries, name, MAX_PART);
      if (xml !== null && hasText(xml)) tally.add('headersFooters');
    }
  }
  const comments = part(entries, 'word/comments.xml', MAX_PART);
  if (comments !== null) {
    readXml(comments, WORD_PREFIXES, { open: (tag) => void (tag.name === 'w:comment' && tally.add('comments')) });
  }
  const properties = part(entries, 'docprops/core.xml', MAX_PART);
  if (properties !== null && PROPERTIES.test(checked(properties))) tally.add('properties');
}

function hasText(xml: string): boolean {
  let found = false;
  readXml(xml, WORD_PREFIXES, {
    text: (piece) => {
      found ||= piece.trim() !== '';
    },
  });
  return found;
}
