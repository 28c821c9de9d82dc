import { isInvisible, isMark, isSuperscriptDigit, plain } from './characters.ts';
import { readEscape } from './escapes.ts';
import { withoutLatex } from './latex.ts';
import { MappedText, MappedTextBuilder } from './mapped.ts';

/** Where the character at `at` with its invisible and combining followers ends. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (code < 0x80) break;
    if (!isInvisible(code) && !isMark(String.fromCodePoint(code))) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function withoutInvisible(cluster: string): string {
  let out = '';
  for (const character of cluster) if (!isInvisible(character.codePointAt(0) ?? 0)) out += character;
  return out;
}

function plainCharacters(source: string): MappedText {
  const builder = new MappedTextBuilder();
  let afterSuperscript = false;
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    const escaped = code === 0x26 || code === 0x5c || code === 0x25 ? readEscape(source, at) : undefined;
    if (escaped) {
      builder.push(escaped.value === '' ? '' : plain(escaped.value), at, at + escaped.length);
      at += escaped.length;
      continue;
    }
    const end = clusterEnd(source, at);
    if (code < 0x80 && end === at + 1) {
      builder.push(source[at] ?? '', at, end);
      afterSuperscript = false;
      at = end;
      continue;
    }
    const cluster = withoutInvisible(source.slice(at, end));
    const superscript = isSuperscriptDigit(cluster);
    let text = cluster === '' ? '' : plain(cluster);
    if (superscript && !afterSuperscript && /[\p{L}\d)\]]/u.test(builder.last)) text = `^${text}`;
    else if (text.includes('/') && text.length > 1 && /\d/.test(builder.last)) text = ` ${text}`;
    builder.push(text, at, end);
    if (text !== '') afterSuperscript = superscript;
    at = end;
  }
  return builder.done();
}

/** What becomes of a character below U+2220 that stands alone: 0 itself, 1 needs the long way, else the code it turns into. */
const ALONE = Uint16Array.from({ length: 0x2220 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[&\\${}]/.test(character)) return 1;
  if (code < 0x80) return 0;
  if (isInvisible(code) || isMark(character) || isSuperscriptDigit(character)) return 1;
  const simple = plain(character);
  return simple === character ? 0 : simple.length === 1 ? simple.charCodeAt(0) : 1;
});
const PERCENT_SIGN = 0x25;

/** Looked up once: strings of many kinds come here. */
const CODE_AT = String.prototype.charCodeAt;

/** So many characters are put together at once: they must fit on the stack. */
const PIECE = 1000;

/** What becomes of the characters from `start` to `end` when each stands for one: undefined when one does not. */
function ordinaryCodes(source: string, start: number, end: number): number[] | undefined {
  const codes: number[] = new Array(end - start);
  for (let at = start; at < end; at++) {
    const code = CODE_AT.call(source, at);
    const alone = code < ALONE.length ? ALONE[code] : 1;
    if (alone === 1 || (code === PERCENT_SIGN && /^[2-7]/.test(source[at + 1] ?? ''))) return undefined;
    codes[at - start] = alone || code;
  }
  return codes;
}

/**
 * Ordinary text, in which each character stands for one: undefined when it is not. It is put together anew even where
 * nothing changes: V8 reads a string of its own much faster than a part of a longer one, or one with typographic signs.
 */
function ordinary(source: string): MappedText | undefined {
  let text = '';
  for (let start = 0; start < source.length; start += PIECE) {
    const codes = ordinaryCodes(source, start, Math.min(source.length, start + PIECE));
    if (!codes) return undefined;
    text += String.fromCharCode(...codes);
  }
  return new MappedText(text);
}

/**
 * The text as a program should compare it, with its way back to the source: NFKC, nothing invisible, any script's
 * digits as 0–9, superscripts as "^2", "½" as "1/2", HTML entities, %XX and \u escapes decoded, LaTeX written out
 * (`\frac{3}{4}` as "3/4"). Case, words and line breaks stay. Linear in the text's length; never throws.
 */
export function normaliseMapped(source: string): MappedText {
  return ordinary(source) ?? withoutLatex(plainCharacters(source));
}

/** {@link normaliseMapped} without the way back. */
export function normalise(source: string): string {
  return normaliseMapped(source).text;
}
