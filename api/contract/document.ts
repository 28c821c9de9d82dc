import { z } from 'zod';

/** Something that was in a document and is not in its text, or a way in which the text differs from what was sent. */
export const DocumentNoteKind = z.enum([
  /** The text was longer than is kept; `count` is the characters left out. */
  'cut',
  /** Pages at the end that were not read, because there was text enough. */
  'pagesNotRead',
  /** Marked as hidden in the word processor, or drawn invisibly in a PDF. */
  'hiddenText',
  /** In nearly the colour of what is behind it. */
  'sameColour',
  /** Smaller than anyone can read. */
  'tinyText',
  /** Zero-width characters, marks that turn the direction of text, and control characters. */
  'invisibleCharacters',
  /** Comments of a word processor, of Markdown or of a PDF. */
  'comments',
  /** Text that someone deleted with tracked changes. */
  'deletedText',
  /** Pictures, with what is written about them for those who do not see them. */
  'pictures',
  /** Headers and footers. */
  'headersFooters',
  /** What the document's properties say of it: subject, keywords, description. */
  'properties',
  /** Files inside the file. */
  'embedded',
  /** Scripts and actions, none of which was run. */
  'scripts',
  /** Outside the page of a PDF. */
  'offPage',
  /** Pages without any text, such as scanned ones. */
  'pagesWithoutText',
]);
export type DocumentNoteKind = z.infer<typeof DocumentNoteKind>;

/** How many of that kind there were: passages, characters, comments, pages. */
export const DocumentNote = z.strictObject({ kind: DocumentNoteKind, count: z.int().positive() });
export type DocumentNote = z.infer<typeof DocumentNote>;

/** Why a document was not read. */
export const DocumentRefusal = z.enum([
  'busy',
  'tooLarge',
  'empty',
  'unknownType',
  'oldWord',
  'notText',
  'noText',
  'damaged',
  'encrypted',
  'macros',
  'tooManyParts',
  'expandsTooMuch',
  'nestedArchive',
  'unsafePaths',
  'entities',
  'tooDeep',
  'tooManyPages',
  'tooSlow',
  'tooMuchMemory',
]);
export type DocumentRefusal = z.infer<typeof DocumentRefusal>;

/** The text of a document, as data: nothing in it is obeyed. Or why there is none. */
export const DocumentOutcome = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    type: z.enum(['text', 'markdown', 'word', 'pdf']),
    /** Paragraphs, headings, list items and rows of tables as lines; cells are parted by " | ". */
    text: z.string(),
    notes: z.array(DocumentNote),
  }),
  z.strictObject({ ok: z.literal(false), reason: DocumentRefusal }),
]);
export type DocumentOutcome = z.infer<typeof DocumentOutcome>;

/** A document as its teacher gets it back: text for the draft, and in their language what was left out of it. */
export const DocumentView = z.strictObject({ name: z.string(), text: z.string(), notes: z.array(z.string()) });
export type DocumentView = z.infer<typeof DocumentView>;
