import { describe, expect, test } from 'vitest';
import { DocumentNoteKind, DocumentRefusal } from '../../api/contract/document.ts';
import { DOCUMENT_LIMITS, documentReader } from '../../api/documents/index.ts';
import { documentTexts } from '../../api/language/texts/documentTexts.ts';
import { bytesOf, onePage, paragraph, word } from './files.ts';

describe('reading in a thread', () => {
  test('gives the text, and leaves the bytes of the caller as they were', async () => {
    const bytes = await word([paragraph('Blåbærgrød')]);
    const before = Uint8Array.from(bytes);
    expect(await documentReader()({ name: 'grød.docx', bytes })).toMatchObject({ ok: true, text: 'Blåbærgrød' });
    expect(bytes).toEqual(before);
  });

  test('ends one that takes too long, and says so', async () => {
    const read = documentReader({ ...DOCUMENT_LIMITS, milliseconds: 5 });
    expect(await read({ name: 'a.pdf', bytes: onePage('1 0 0 1 0 0 cm '.repeat(100_000)) })).toEqual({
      ok: false,
      reason: 'tooSlow',
    });
  });

  test('lets so many wait, and tells the next that it is busy', async () => {
    const read = documentReader({ ...DOCUMENT_LIMITS, atOnce: 1, waiting: 1 });
    const file = { name: 'a.txt', bytes: bytesOf('Hej') };
    const [first, second, third] = await Promise.all([read(file), read(file), read(file)]);
    expect(first).toMatchObject({ ok: true, text: 'Hej' });
    expect(second).toMatchObject({ ok: true, text: 'Hej' });
    expect(third).toEqual({ ok: false, reason: 'busy' });
    expect(await read(file)).toMatchObject({ ok: true });
  });

  test('refuses an empty file and one that is too large without starting a thread', async () => {
    const read = documentReader({ ...DOCUMENT_LIMITS, bytes: 2, milliseconds: 0 });
    expect(await read({ name: 'a.txt', bytes: bytesOf('') })).toEqual({ ok: false, reason: 'empty' });
    expect(await read({ name: 'a.txt', bytes: bytesOf('Hej') })).toEqual({ ok: false, reason: 'tooLarge' });
  });
});

test('every reason and every note has a sentence in both languages', () => {
  for (const { refusals, notes } of Object.values(documentTexts)) {
    for (const reason of DocumentRefusal.options) expect(refusals[reason]).toMatch(/^\p{Lu}.*\.$/u);
    for (const kind of DocumentNoteKind.options) {
      for (const count of [1, 7]) expect(notes[kind](count)).toMatch(/^(\p{Lu}|\d).*\.$/u);
    }
  }
});
