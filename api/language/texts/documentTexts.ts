import type { DocumentNoteKind, DocumentRefusal } from '../../contract/document.ts';
import type { Language } from '../../contract/language.ts';

const LEFT_OUT_DA = ' er ikke læst med.';
const LEFT_OUT_EN = ' left out.';

/** What a teacher reads about a document: why it was not read, or what of it was left out. `count` is never 0. */
export const documentTexts: Record<
  Language,
  {
    readonly refusals: Readonly<Record<DocumentRefusal, string>>;
    readonly notes: Readonly<Record<DocumentNoteKind, (count: number) => string>>;
  }
> = {
  da: {
    refusals: {
      busy: 'Der bliver læst mange dokumenter lige nu. Vent lidt, og prøv igen.',
      tooLarge: 'Filen er for stor. Et dokument må højst fylde 10 MB. Del det, eller sæt kun det relevante stykke ind.',
      empty: 'Filen er tom.',
      unknownType:
        'Filtypen kan ikke læses. Brug Word (.docx), PDF, tekst (.txt) eller Markdown (.md), eller sæt teksten ind.',
      oldWord: 'Det er en ældre Word-fil (.doc). Åbn den i Word, gem den som .docx, og prøv igen.',
      notText: 'Filen ser ikke ud til at indeholde almindelig tekst.',
      noText:
        'Der er ingen tekst i dokumentet. Er det scannet, så kopiér teksten fra et program, der kan genkende den.',
      damaged: 'Filen er beskadiget eller ufuldstændig. Åbn den i det program, den er lavet i, og gem den på ny.',
      encrypted: 'Dokumentet er låst med en adgangskode. Gem en kopi uden kode, og prøv igen.',
      macros: 'Dokumentet indeholder makroer og bliver derfor ikke åbnet. Gem det som almindelig .docx uden makroer.',
      tooManyParts: 'Filen består af usædvanligt mange dele og bliver derfor ikke åbnet.',
      expandsTooMuch:
        'Filen fylder langt mere, når den pakkes ud, end et dokument plejer, og bliver derfor ikke åbnet.',
      nestedArchive: 'Der ligger pakkede filer inde i dokumentet, og det bliver derfor ikke åbnet.',
      unsafePaths: 'Filens indre navne er ikke, som de er i et almindeligt dokument. Den bliver derfor ikke åbnet.',
      entities: 'Filen henviser til noget uden for sig selv på en usikker måde og bliver derfor ikke åbnet.',
      tooDeep: 'Dokumentet er bygget op i usædvanligt mange lag og kan ikke læses.',
      tooManyPages: 'Dokumentet har for mange sider. Vælg det relevante afsnit, og gem det for sig.',
      tooSlow: 'Det tog for lang tid at læse dokumentet. Prøv med et kortere uddrag, eller sæt teksten ind.',
      tooMuchMemory: 'Dokumentet kræver for meget at læse. Prøv med et kortere uddrag, eller sæt teksten ind.',
    },
    notes: {
      cut: (count) => `Dokumentet er langt: ${count} tegn fra slutningen er ikke taget med.`,
      pagesNotRead: (count) =>
        count === 1
          ? 'Dokumentet er langt: Den sidste side er ikke læst.'
          : `Dokumentet er langt: De sidste ${count} sider er ikke læst.`,
      hiddenText: (count) => (count === 1 ? 'Et skjult stykke tekst' : `${count} skjulte stykker tekst`) + LEFT_OUT_DA,
      sameColour: (count) =>
        `${count === 1 ? 'Et stykke' : `${count} stykker`} tekst i baggrundens farve${LEFT_OUT_DA}`,
      tinyText: (count) => `${count === 1 ? 'Et stykke' : `${count} stykker`} ulæseligt lille tekst${LEFT_OUT_DA}`,
      invisibleCharacters: (count) => `${count === 1 ? 'Et usynligt tegn' : `${count} usynlige tegn`} er fjernet.`,
      comments: (count) => (count === 1 ? 'En kommentar' : `${count} kommentarer`) + LEFT_OUT_DA,
      deletedText: (count) => `${count === 1 ? 'En slettet rettelse' : `${count} slettede rettelser`}${LEFT_OUT_DA}`,
      pictures: (count) => `${count === 1 ? 'Et billede' : `${count} billeder`} med eventuel billedtekst${LEFT_OUT_DA}`,
      headersFooters: (count) =>
        `${count === 1 ? 'Et sidehoved eller en sidefod' : `${count} sidehoveder og sidefødder`}${LEFT_OUT_DA}`,
      properties: () => `Dokumentets egenskaber (emne, nøgleord, beskrivelse)${LEFT_OUT_DA}`,
      embedded: (count) => `${count === 1 ? 'En indlejret fil' : `${count} indlejrede filer`}${LEFT_OUT_DA}`,
      scripts: () => 'Dokumentet indeholder scripts eller handlinger. De er ikke kørt.',
      offPage: (count) => `${count === 1 ? 'Et stykke' : `${count} stykker`} tekst uden for siden${LEFT_OUT_DA}`,
      pagesWithoutText: (count) =>
        `${count === 1 ? 'En side' : `${count} sider`} uden tekst, måske scannet, kunne ikke læses.`,
    },
  },
  en: {
    refusals: {
      busy: 'Many documents are being read just now. Wait a little and try again.',
      tooLarge: 'The file is too large. A document may be 10 MB at most. Split it, or paste the part that you need.',
      empty: 'The file is empty.',
      unknownType:
        'This type of file cannot be read. Use Word (.docx), PDF, text (.txt) or Markdown (.md), or paste the text.',
      oldWord: 'This is an older Word file (.doc). Open it in Word, save it as .docx and try again.',
      notText: 'The file does not seem to hold plain text.',
      noText: 'There is no text in the document. If it is scanned, copy the text from a program that can recognise it.',
      damaged: 'The file is damaged or incomplete. Open it in the program that made it, and save it again.',
      encrypted: 'The document is locked with a password. Save a copy without one and try again.',
      macros: 'The document holds macros and is therefore not opened. Save it as an ordinary .docx without macros.',
      tooManyParts: 'The file consists of unusually many parts and is therefore not opened.',
      expandsTooMuch: 'Unpacked, the file is far larger than a document usually is. It is therefore not opened.',
      nestedArchive: 'There are packed files inside the document. It is therefore not opened.',
      unsafePaths: "The file's inner names are not those of an ordinary document. It is therefore not opened.",
      entities: 'The file refers to something outside itself in an unsafe way and is therefore not opened.',
      tooDeep: 'The document is built in unusually many layers and cannot be read.',
      tooManyPages: 'The document has too many pages. Choose the part that you need and save it on its own.',
      tooSlow: 'Reading the document took too long. Try a shorter extract, or paste the text.',
      tooMuchMemory: 'The document takes too much to read. Try a shorter extract, or paste the text.',
    },
    notes: {
      cut: (count) => `The document is long: ${count} characters at the end are left out.`,
      pagesNotRead: (count) =>
        count === 1
          ? 'The document is long: its last page was not read.'
          : `The document is long: its last ${count} pages were not read.`,
      hiddenText: (count) =>
        (count === 1 ? 'A hidden piece of text is' : `${count} hidden pieces of text are`) + LEFT_OUT_EN,
      sameColour: (count) =>
        (count === 1
          ? 'A piece of text in the colour of its background is'
          : `${count} pieces of text in the colour of their background are`) + LEFT_OUT_EN,
      tinyText: (count) =>
        (count === 1 ? 'A piece of unreadably small text is' : `${count} pieces of unreadably small text are`) +
        LEFT_OUT_EN,
      invisibleCharacters: (count) =>
        count === 1 ? 'An invisible character was removed.' : `${count} invisible characters were removed.`,
      comments: (count) => (count === 1 ? 'A comment is' : `${count} comments are`) + LEFT_OUT_EN,
      deletedText: (count) => (count === 1 ? 'A tracked deletion is' : `${count} tracked deletions are`) + LEFT_OUT_EN,
      pictures: (count) =>
        (count === 1 ? 'A picture, with any description of it, is' : `${count} pictures, with any descriptions, are`) +
        LEFT_OUT_EN,
      headersFooters: (count) =>
        (count === 1 ? 'A header or footer is' : `${count} headers and footers are`) + LEFT_OUT_EN,
      properties: () => `The document's properties (subject, keywords, description) are${LEFT_OUT_EN}`,
      embedded: (count) => (count === 1 ? 'An embedded file is' : `${count} embedded files are`) + LEFT_OUT_EN,
      scripts: () => 'The document holds scripts or actions. None was run.',
      offPage: (count) =>
        (count === 1 ? 'A piece of text outside the page is' : `${count} pieces of text outside the page are`) +
        LEFT_OUT_EN,
      pagesWithoutText: (count) =>
        count === 1
          ? 'A page without text, perhaps scanned, could not be read.'
          : `${count} pages without text, perhaps scanned, could not be read.`,
    },
  },
};
