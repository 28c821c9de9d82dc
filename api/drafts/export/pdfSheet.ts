import PDFDocument from 'pdfkit';
import type { Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { inFont, isWestern, type PdfFonts } from './pdfFonts.ts';
import { isRightToLeft, TAGS, tagOf } from './tongue.ts';

/** An element of a PDF's structure tree (PDF 32000-1, §14.7), which screen readers follow. */
export type Tag = PDFKit.PDFStructureElement;

/** How a piece of text is set: the size in points, and the colours as "#rrggbb". */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export const INK = '#1c2b36';
export const MUTED = '#50626e';
const MARGIN = { top: 62, bottom: 68, left: 62, right: 62 };
const LEADING = 0.32;

/** A PDF under way: pages of A4, each text in its language and direction, and tagged with what it is. */
export class PdfSheet {
  readonly document: PDFKit.PDFDocument;
  readonly left = MARGIN.left;
  readonly width: number;
  readonly #root: Tag;
  readonly #lang: Language;
  readonly #fonts: PdfFonts;

  constructor(title: string, subject: string, lang: Language, fonts: PdfFonts) {
    this.#lang = lang;
    this.#fonts = fonts;
    this.document = new PDFDocument({
      size: 'A4',
      margins: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: TAGS[lang],
      displayTitle: true,
      bufferPages: true,
      font: fonts.regular as string,
      info: { Title: title, Author: 'Ledetråd', Creator: 'Ledetråd', Producer: 'Ledetråd', Subject: subject },
    });
    this.width = this.document.page.width - MARGIN.left - MARGIN.right;
    this.#root = this.document.struct('Document');
    this.document.addStructure(this.#root);
  }

  get bottom(): number {
    return this.document.page.height - MARGIN.bottom;
  }

  /** How much a page holds from top to bottom, in points. */
  get fullHeight(): number {
    return this.bottom - MARGIN.top;
  }

  get room(): number {
    return this.bottom - this.document.y;
  }

  newPage(): void {
    this.document.addPage();
  }

  gap(points: number): void {
    this.document.y = Math.min(this.bottom, this.document.y + points);
  }

  /** A new element under `parent`, or under the document. */
  tag(type: string, parent: Tag = this.#root, lang?: string): Tag {
    const tag = this.document.struct(type, lang === undefined ? {} : { lang: tagOf(lang) });
    parent.add(tag);
    return tag;
  }

  /** Draws inside an element, so that what is drawn is its content. */
  inside(tag: Tag, draw: () => void): void {
    tag.add(draw);
    tag.end();
  }

  /** Draws what is no content: lines, shades, page numbers. */
  artifact(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  /** The text in characters that the font has. */
  shown(text: string, setting: Setting): string {
    this.#use(setting);
    return inFont(text, this.#has());
  }

  height(text: string, width: number, setting: Setting): number {
    const shown = this.shown(text, setting);
    return this.document.heightOfString(shown === '' ? ' ' : shown, { width, lineGap: setting.size * LEADING });
  }

  /** Writes a passage at a place and leaves the pen under it. */
  write({ text, lang }: Passage, x: number, width: number, setting: Setting): void {
    const shown = this.shown(text, setting);
    this.document.fillColor(setting.colour ?? INK);
    const isRight = isRightToLeft(lang);
    const written = isRight ? this.#fromTheRight(shown, width) : shown;
    this.document.text(written, x, this.document.y, {
      width,
      lineGap: setting.size * LEADING,
      align: isRight ? 'right' : 'left',
    });
  }

  /** Puts the title and the number on each page, and gives the file. */
  finish(title: string, [before, between]: readonly [string, string]): Promise<Uint8Array> {
    this.#root.end();
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    const setting = { size: 8.5, colour: MUTED };
    for (let n = start; n < start + count; n++) {
      document.switchToPage(n);
      this.#use(setting);
      const number = `${before}${n + 1}${between}${count}`;
      const name = this.#ellipsis(
        inFont(title.replace(/\s+/g, ' '), this.#has()),
        this.width - document.widthOfString(number) - 20,
      );
      const at = document.page.height - MARGIN.bottom + 26;
      // Beyond the margin pdfkit would begin a new page.
      document.page.margins.bottom = 0;
      this.document.markContent('Artifact', { type: 'Pagination' });
      document.fillColor(MUTED).text(name, this.left, at, { lineBreak: false });
      document.text(number, this.left, at, { width: this.width, align: 'right', lineBreak: false });
      this.document.endMarkedContent();
      document.page.margins.bottom = MARGIN.bottom;
    }
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
    return promise;
  }

  get lang(): Language {
    return this.#lang;
  }

  #use({ size, bold }: Setting): void {
    this.document.font((bold === true ? this.#fonts.bold : this.#fonts.regular) as string).fontSize(size);
  }

  #has(): (codePoint: number) => boolean {
    const font = glyphsOf(this.document);
    return font === null ? isWestern : (codePoint) => font.hasGlyphForCodePoint(codePoint);
  }

  #ellipsis(text: string, width: number): string {
    if (this.document.widthOfString(text) <= width) return text;
    let kept = text.slice(0, 120);
    while (kept !== '' && this.document.widthOfString(`${kept}…`) > width)
      kept = kept
        .slice(0, -1)
        .toWellFormed()
        .replace(/\ufffd$/, '');
    return `${kept.trimEnd()}…`;
  }

  /** Lines of a text that is read from the right: pdfkit sets words from the left, so each line's are turned around. */
  #fromTheRight(text: string, width: number): string {
    const lines: string[] = [];
    for (const paragraph of text.split('\n')) {
      let line: string[] = [];
      for (const word of paragraph.split(' ')) {
        if (line.length > 0 && this.document.widthOfString([...line, word].join(' ')) > width) {
          lines.push(turned(line));
          line = [];
        }
        line.push(word);
      }
      lines.push(turned(line));
    }
    return lines.join('\n');
  }
}

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/**
 * A line of words read from the right, as pdfkit must be given it. It sets what stands between ordinary spaces as one
 * piece, turned around by its script: so words from the right are one piece, and words from the left among them are
 * pieces of their own, last first. A piece loses the space at its end, so two are given.
 */
function turned(words: readonly string[]): string {
  const groups: string[][] = [];
  let wasLeft: boolean | null = null;
  for (const word of words) {
    const isLeft = !FROM_RIGHT.test(word);
    if (isLeft === wasLeft) groups.at(-1)?.push(word);
    else groups.push([word]);
    wasLeft = isLeft;
  }
  return groups
    .reverse()
    .map((group) => group.join(FROM_RIGHT.test(group[0] ?? '') ? '\u00a0' : ' '))
    .join('  ');
}

/** The embedded font in use; null for a standard one. pdfkit does not tell of it in its types. */
function glyphsOf(document: PDFKit.PDFDocument): { hasGlyphForCodePoint: (codePoint: number) => boolean } | null {
  const used: unknown = Reflect.get(document, '_font');
  const font: unknown = typeof used === 'object' && used !== null && 'font' in used ? used.font : null;
  if (typeof font !== 'object' || font === null || !('hasGlyphForCodePoint' in font)) return null;
  return font as { hasGlyphForCodePoint: (codePoint: number) => boolean };
}
