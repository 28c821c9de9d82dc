import { Refused } from './refused.ts';

/** Control characters that no text file has. */
const BINARY = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/u;

/** Read at a time, so that a long file is never held whole. */
const CHUNK = 64 * 1024;

/**
 * The first `most` characters of a file and how many more it has: UTF-8, UTF-16 with a byte order mark, else
 * Windows-1252 as older Danish files have it. @throws Refused when it is not text
 */
export function decodeText(bytes: Uint8Array, most: number): { start: string; more: number } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, new TextDecoder('utf-16le'), most);
  if (first === 0xfe && second === 0xff) return decode(bytes, new TextDecoder('utf-16be'), most);
  try {
    return decode(bytes, new TextDecoder('utf-8', { fatal: true }), most);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return decode(bytes, new TextDecoder('windows-1252'), most);
  }
}

function decode(bytes: Uint8Array, decoder: TextDecoder, most: number): { start: string; more: number } {
  let start = '';
  let length = 0;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const text = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length });
    if (BINARY.test(text)) throw new Refused('notText');
    length += text.length;
    if (start.length < most) start += text.slice(0, most - start.length);
  }
  return { start, more: length - start.length };
}
