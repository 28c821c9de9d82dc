import { Refused } from './refused.ts';

export type FileType = 'zip' | 'pdf' | 'text' | 'markdown';

const TEXT_NAMES = /\.(txt|text|md|markdown)$/i;
const MARKDOWN_NAMES = /\.(md|markdown)$/i;
const PACKED_NAMES = /\.(docx|pdf)$/i;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Office keeps a document that has a password (MS-OFFCRYPTO, §2.3.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf-16le');
const PDF_MARK = Buffer.from('%PDF-');
/** Other files have a mark of their own too; a PDF's may stand anywhere in the first 1,024 bytes. */
const PDF_WITHIN = 1_024;

/** What a file is, by what stands in it; only among kinds of text does its name decide. @throws Refused */
export function fileType(name: string, bytes: Uint8Array): FileType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/\.(docm|dotm)$/i.test(name)) throw new Refused('macros');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, COMPOUND)) {
    if (buffer.includes(ENCRYPTED_PACKAGE)) throw new Refused('encrypted');
    throw new Refused(/\.(doc|dot|docx)$/i.test(name) ? 'oldWord' : 'unknownType');
  }
  if (buffer.subarray(0, PDF_WITHIN).includes(PDF_MARK)) return 'pdf';
  if (buffer.subarray(0, 5).toString('latin1') === '{\\rtf') throw new Refused('unknownType');
  if (PACKED_NAMES.test(name)) throw new Refused('damaged');
  if (name.includes('.') && !TEXT_NAMES.test(name)) throw new Refused('unknownType');
  return MARKDOWN_NAMES.test(name) ? 'markdown' : 'text';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, n) => bytes[n] === byte);
