import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two cuts that a PDF is set in: files to embed, or names of fonts that every reader of PDFs has. */
export interface PdfFonts {
  readonly regular: string | Uint8Array;
  readonly bold: string | Uint8Array;
}

/** A family with letters of most of the world, and signs of mathematics; embedded where it is installed. */
const FAMILY = 'dejavu-fonts-ttf/ttf/';
const EVERYWHERE: PdfFonts = { regular: 'Helvetica', bold: 'Helvetica-Bold' };

/** The best fonts that there are. The standard ones have Western letters only, and are not embedded. */
export function pdfFonts(): PdfFonts {
  const [regular, bold] = [fontFile('DejaVuSans.ttf'), fontFile('DejaVuSans-Bold.ttf')];
  return regular === null || bold === null ? EVERYWHERE : { regular, bold };
}

function fontFile(name: string): Uint8Array | null {
  try {
    const path = fileURLToPath(import.meta.resolve(`${FAMILY}${name}`));
    return existsSync(path) ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

/** Signs that a font may lack, as others that say the same. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  '−': '–',
  '√': 'kvadratrod ',
  π: 'pi',
  '▢': '___',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': 'ca.',
  '→': '->',
  '∙': '·',
  '⋅': '·',
  '\u00a0': ' ',
  '\u202f': ' ',
};
/** Stands for what cannot be shown. */
const UNKNOWN = ['\u25a1', '?'];

/** A text in characters that the font has. */
export function inFont(text: string, has: (codePoint: number) => boolean): string {
  const shows = (character: string) => character === '\n' || has(character.codePointAt(0) ?? 0);
  const unknown = UNKNOWN.find(shows) ?? '';
  let set = '';
  for (const character of text.normalize('NFC')) {
    if (shows(character)) set += character;
    else if (/\p{Default_Ignorable_Code_Point}|\p{M}/u.test(character)) continue;
    else {
      const otherwise = SAID_OTHERWISE[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
      set += otherwise !== '' && [...otherwise].every(shows) ? otherwise : unknown;
    }
  }
  return set;
}

/** The characters of Windows-1252 beyond Latin-1: what the standard fonts are encoded in. */
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

export const isWestern = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) ||
  (codePoint >= 0xa1 && codePoint <= 0xff && codePoint !== 0xad) ||
  WINDOWS.includes(String.fromCodePoint(codePoint));
