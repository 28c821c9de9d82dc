import type { DocumentOutcome } from '../contract/document.ts';
import { fileType } from './fileType.ts';
import { visibleCharacters } from './invisible.ts';
import type { DocumentLimits } from './limits.ts';
import { markdownLines } from './markdown.ts';
import { refuseLargeStreams } from './pdfStreams.ts';
import { decodeText } from './plainText.ts';
import { Refused } from './refused.ts';
import { Tally } from './tally.ts';
import { refuseDangers } from './wordPackage.ts';
import { readZip } from './zip.ts';

type Read = { readonly type: 'text' | 'markdown' | 'word' | 'pdf'; readonly text: string };

/** How many times what is kept of it a text file is looked at. */
const ENOUGH = 4;

/** Reads a document in the thread that calls it; `bytes` may be used up by it. Never throws. */
export async function parseDocument(name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentOutcome> {
  const tally = new Tally();
  try {
    const { type, text } = await read(name, bytes, limits, tally);
    const whole = tidy(visibleCharacters(text, tally));
    if (whole === '') return { ok: false, reason: 'noText' };
    const kept = cut(whole, limits.characters);
    tally.add('cut', whole.length - kept.length);
    return { ok: true, type, text: kept, notes: tally.notes() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    // A parser that gives up does so on a file that is not as it should be: nested too deep, or broken.
    return { ok: false, reason: error instanceof RangeError ? 'tooDeep' : 'damaged' };
  }
}

async function read(name: string, bytes: Uint8Array, limits: DocumentLimits, tally: Tally): Promise<Read> {
  const type = fileType(name, bytes);
  switch (type) {
    case 'text':
    case 'markdown': {
      const { start, more } = decodeText(bytes, limits.characters * ENOUGH);
      tally.add('cut', more);
      return { type, text: type === 'text' ? start : markdownLines(start, tally) };
    }
    case 'pdf': {
      await refuseLargeStreams(bytes);
      // The readers are large: each is loaded when there is something for it.
      const { readPdf } = await import('./pdf.ts');
      return { type, text: await readPdf(bytes, limits, tally) };
    }
    case 'zip': {
      const entries = readZip(bytes);
      refuseDangers(entries, tally);
      const { readDocx } = await import('./docx.ts');
      return { type: 'word', text: await readDocx(entries, limits.characters, tally) };
    }
  }
}

/** Lines without spaces at their ends, and never more than one empty line in a row. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** The first `most` characters, to the end of a line or of a word where one is near. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  const near = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '));
  return (near > most * 0.9 ? start.slice(0, near) : start).trimEnd();
}
