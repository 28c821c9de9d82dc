import { getResolvedPDFJS } from 'unpdf';
import type { DocumentLimits } from './limits.ts';
import { pageText } from './pdfLines.ts';
import { type Instruction, matrixOf, pieces } from './pdfPieces.ts';
import { Refused } from './refused.ts';
import type { Tally } from './tally.ts';

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Pdf = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const SCRIPTS = ['/JavaScript', '/JS ', '/JS(', '/Launch'];
/** Notes of readers; links and fields of forms are part of the page. */
const NO_COMMENT = new Set(['Link', 'Widget', 'Popup']);

/**
 * The text of a PDF, page by page, until there is enough. Nothing in it is run or fetched and no picture is unpacked.
 * `bytes` is used up. @throws Refused
 */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits, tally: Tally): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (SCRIPTS.some((mark) => buffer.includes(mark))) tally.add('scripts');

  const pdfjs = await getResolvedPDFJS();
  const pdf = await open(pdfjs, bytes);
  if (pdf.numPages > limits.pages) throw new Refused('tooManyPages');
  await nameTheRest(pdf, tally);

  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  const layers = await pdf.getOptionalContentConfig();
  const texts: string[] = [];
  let characters = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    if (characters > limits.characters) {
      tally.add('pagesNotRead', pdf.numPages - n + 1);
      break;
    }
    const text = await readPage(await pdf.getPage(n), names, (group) => !isVisible(layers, group), tally);
    if (text === '') tally.add('pagesWithoutText');
    characters += text.length;
    texts.push(text);
  }
  return texts.join('\n\n');
}

async function open(pdfjs: Pdfjs, data: Uint8Array): Promise<Pdf> {
  try {
    return await pdfjs.getDocument({
      data,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: true,
      useWasm: false,
      enableXfa: false,
      maxImageSize: 0,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Refused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

async function readPage(
  page: Page,
  names: ReadonlyMap<number, string>,
  layerIsOff: (properties: unknown) => boolean,
  tally: Tally,
): Promise<string> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const fontScale = (name: string): number => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const matrix = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null;
    return Array.isArray(matrix) && typeof matrix[0] === 'number' ? matrix[0] : 0.001;
  };
  const instructions = operators.fnArray.map(
    (code, n): Instruction => ({ name: names.get(code) ?? '', args: argsOf(operators.argsArray[n]) }),
  );
  const { width, height } = viewport;
  const transform = matrixOf(viewport.transform);
  const found = pieces(instructions, { transform, width, height }, fontScale, layerIsOff);
  let last: string | null = null;
  for (const { text, hidden } of found) {
    if (text.trim() === '') continue;
    // Strings in a row that are hidden in the same way are one passage.
    if (hidden !== null && hidden !== last) tally.add(hidden);
    last = hidden;
  }
  for (const { subtype, contentsObj } of await page.getAnnotations()) {
    if (!NO_COMMENT.has(subtype) && contentsObj?.str) tally.add('comments');
  }
  page.cleanup();
  return pageText(found);
}

const argsOf = (args: unknown): readonly unknown[] =>
  Array.isArray(args) ? args : ArrayBuffer.isView(args) ? Array.from(args as Float32Array) : [];

async function nameTheRest(pdf: Pdf, tally: Tally): Promise<void> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  if (['Subject', 'Keywords'].some((key) => Object.entries(info).some(([name, value]) => name === key && value)))
    tally.add('properties');
  const attachments: unknown = await pdf.getAttachments().catch(() => null);
  if (typeof attachments === 'object' && attachments !== null) tally.add('embedded', Object.keys(attachments).length);
}

function isVisible(layers: { isVisible: (group: never) => boolean }, group: unknown): boolean {
  try {
    return layers.isVisible(group as never);
  } catch {
    return true;
  }
}
