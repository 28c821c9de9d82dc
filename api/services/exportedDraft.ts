import type { Author } from '../contract/draft.ts';
import type { DraftView } from '../contract/draftView.ts';
import { type ExportableDraft, type ExportFormat, exportDraft } from '../drafts/export/index.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';

/** A file for somebody to keep. */
export interface FileToKeep {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** In what form, and for whom: a students' copy holds no key and nothing that is for the teacher. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly copy: 'teacher' | 'student';
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, readonly [type: string, ending: string]>> = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  pdf: ['application/pdf', 'pdf'],
  text: ['text/plain; charset=utf-8', 'txt'],
};

/** A draft, as its teacher sees it, as a file. */
export async function exportedDraft(view: DraftView, { format, copy }: ExportWish): Promise<FileToKeep> {
  const written = await exportDraft(exportable(view), format, copy);
  const [mediaType, ending] = MEDIA_TYPES[format];
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  return { name: `${view.title.replaceAll(/[^\p{L}\p{N}.,-]+/gu, ' ').trim()}.${ending}`, mediaType, bytes };
}

function exportable({ title, request, sections, approved, disclosure }: DraftView): ExportableDraft {
  const { lang, grade, minutes, lessons } = request;
  const texts = draftTexts[lang];
  const ready = sections.filter(({ state }) => state === 'ready');
  const facts = [
    texts.grade(grade),
    ...(minutes === undefined ? [] : [texts.minutes(minutes)]),
    ...(lessons === undefined ? [] : [texts.lessons(lessons)]),
  ];
  const authors = new Map<string, Author>();
  for (const { author, editedBy } of ready) {
    if (author) authors.set(JSON.stringify(author), author);
    if (editedBy !== undefined) authors.set(`person ${editedBy}`, { kind: 'person', name: editedBy });
  }
  const citations = new Map(ready.flatMap(({ cites }) => cites).map((cited) => [cited.id, cited]));
  return {
    title,
    lang,
    subtitle: [facts.join(' · ')],
    byline: { writtenBy: [...authors.values()], reviewedBy: approved?.by, disclosure: disclosure?.[lang] },
    sections: ready.map(({ title: heading, audience, level, blocks }) => ({ title: heading, audience, level, blocks })),
    citations: [...citations.values()],
  };
}
