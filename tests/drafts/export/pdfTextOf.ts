import { extractText, getDocumentProxy } from 'unpdf';

/** The text that can be selected in a PDF, whole and page by page. */
export async function pdfTextOf(bytes: Uint8Array): Promise<{ text: string; pages: string[] }> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
  return { text: text.join('\n'), pages: text };
}
