/** Drafts as files: Word, PDF and plain text, for the teacher or for students. */
import { docxOf } from './docx.ts';
import type { CopyFor, ExportableDraft } from './exportable.ts';
import { pagesOf } from './pages.ts';
import { pdfOf } from './pdf.ts';
import { textOf } from './text.ts';

export type { ExportableDraft, ExportableSection } from './exportable.ts';

export type ExportFormat = 'docx' | 'pdf' | 'text';

/**
 * A draft in a format, for whom it is meant: the bytes of a Word or PDF file, or text. Whatever the draft's texts hold,
 * the file is well-formed.
 *
 *     const file = await exportDraft(draft, 'docx', 'student');
 */
export async function exportDraft(draft: ExportableDraft, format: 'text', copy: CopyFor): Promise<string>;
export async function exportDraft(draft: ExportableDraft, format: 'docx' | 'pdf', copy: CopyFor): Promise<Uint8Array>;
export async function exportDraft(
  draft: ExportableDraft,
  format: ExportFormat,
  copy: CopyFor,
): Promise<Uint8Array | string>;
export async function exportDraft(
  draft: ExportableDraft,
  format: ExportFormat,
  copy: CopyFor,
): Promise<Uint8Array | string> {
  const pages = pagesOf(draft, copy);
  switch (format) {
    case 'docx':
      return docxOf(pages);
    case 'pdf':
      return pdfOf(pages);
    case 'text':
      return textOf(pages);
  }
}
