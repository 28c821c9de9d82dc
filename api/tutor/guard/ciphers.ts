/** Ciphers and codes that a child can undo: letters turned around, moved along, base64, hex. */

export const reverse = (text: string): string => [...text].reverse().join('');

/** Every letter moved `by` places in the alphabet. */
export function shift(text: string, by: number): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code >= 97 && code <= 122 ? String.fromCharCode(((code - 97 + by) % 26) + 97) : text[i];
  }
  return out;
}

/** What a token may decode to: printable text only. */
export function decodings(token: string): string[] {
  const found: string[] = [];
  const base64 = token.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (base64.length % 4 !== 1 && base64.length >= 3) found.push(printable(fromBase64(base64)));
  if (/^(?:[\da-fA-F]{2}){2,}$/.test(token)) found.push(printable(fromHex(token)));
  return found.filter((text) => text !== '');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (const letter of text) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}

function fromHex(text: string): string {
  return (text.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}

const printable = (text: string): string => (/^[\x20-\x7e\n\xa0-\xff]+$/.test(text) ? text : '');
