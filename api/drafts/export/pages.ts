import type { Author, Block, Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { exportTexts } from '../../language/texts/drafts/exportTexts.ts';
import type { CopyFor, ExportableDraft, ExportableSection } from './exportable.ts';
import { printable } from './printable.ts';

/** What is put on the pages of a copy, whatever the format: all texts are safe to print. */
export interface Pages {
  readonly title: string;
  readonly lang: Language;
  /** Lines under the title, the byline last. */
  readonly intro: readonly string[];
  readonly parts: readonly Part[];
}

/** A section with its heading. Versions for different levels each start on a new page. */
export interface Part {
  readonly heading: string;
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
}

/** What goes into a copy of a draft: for students nothing that is the teacher's. */
export function pagesOf(draft: ExportableDraft, copy: CopyFor): Pages {
  const sections = draft.sections.filter(({ audience }) => copy === 'teacher' || audience !== 'teacher');
  const parts: Part[] = [];
  for (const [n, section] of sections.entries()) {
    const before = sections[n - 1];
    parts.push({
      heading: printable(headingOf(section, draft.lang, copy)),
      newPage: before !== undefined && before.level !== section.level,
      blocks: section.blocks.map((block) => forCopy(block, copy)).filter((block) => block !== null),
    });
  }
  const sources = sourcesOf(draft, copy, sections.at(-1)?.level !== undefined);
  if (sources !== null) parts.push(sources);
  return {
    title: printable(forReader(draft.title, copy)),
    lang: draft.lang,
    intro: [...draft.subtitle.map((line) => forReader(line, copy)), ...bylines(draft)].map(printable),
    parts,
  };
}

function headingOf({ title, level }: ExportableSection, lang: Language, copy: CopyFor): string {
  const { levels, signs, sheet, signOfSheet } = exportTexts[lang];
  if (level === undefined) return forReader(title, copy);
  if (copy === 'student') return `${title.replace(LEVEL_IN_TITLE, ' ').trim() || sheet} (${signs[level]})`;
  const named = namesLevel(title) ? title : `${title} – ${levels[level]}`;
  return `${named} (${signOfSheet(signs[level])})`;
}

const LEVEL_NAMES = Object.values(exportTexts).flatMap(({ levels }) => Object.values(levels));
const LEVEL_NAME = new RegExp(`(?<![\\p{L}\\d])(?:${LEVEL_NAMES.join('|')})(?![\\p{L}\\d])`, 'iu');
/** The name of a level before a colon or a dash, as a label; or all that is said. */
const LEVEL_LABEL = new RegExp(
  `^\\s*(?:${LEVEL_NAMES.join('|')})(?:\\s+(?:version|niveau|level))?\\s*(?:[:–—-]\\s*|$)`,
  'iu',
);

/** The same inside a title, with what joins it to the rest. */
const LEVEL_IN_TITLE = new RegExp(
  `\\s*[:–—,(-]*\\s*(?<![\\p{L}\\d])(?:${LEVEL_NAMES.join('|')})(?![\\p{L}\\d])(?:\\s+(?:version|niveau|level))?\\s*[:–—,)-]*\\s*`,
  'giu',
);

const namesLevel = (title: string): boolean => LEVEL_NAME.test(title);

/** A line as its reader may see it: for students without the label of a level. In running text such words are words. */
const forReader = (text: string, copy: CopyFor): string => (copy === 'student' ? text.replace(LEVEL_LABEL, '') : text);

function forCopy(block: Block, copy: CopyFor): Block | null {
  const passage = (given: Passage): Passage => ({ ...given, text: printable(forReader(given.text, copy)) });
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const text = passage(block.text);
      return text.text.trim() === '' ? null : { kind: block.kind, text };
    }
    case 'list': {
      const items = block.items.map(passage).filter(({ text }) => text.trim() !== '');
      return items.length === 0 ? null : { kind: 'list', ordered: block.ordered, items };
    }
    case 'table': {
      const line = (text: string) => printable(forReader(text, copy));
      const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length));
      if (columns === 0) return null;
      const row = (cells: readonly Passage[]) =>
        Array.from({ length: columns }, (_, n) => passage(cells[n] ?? { text: '' }));
      const head = Array.from({ length: columns }, (_, n) => line(block.head[n] ?? ''));
      return { kind: 'table', caption: line(block.caption), head, rows: block.rows.map(row) };
    }
    case 'note':
      return copy === 'student' && block.tone === 'teacher' ? null : { ...block, text: passage(block.text) };
  }
}

/** Who wrote and who reviewed it; then the school's own sentence, if it has one. */
function bylines({ byline: { writtenBy, reviewedBy, disclosure }, lang }: ExportableDraft): string[] {
  const texts = exportTexts[lang];
  const names = [...new Set(writtenBy.map((author) => nameOf(author, lang)))];
  const status = reviewedBy === undefined ? texts.notReviewed : texts.reviewed(reviewedBy);
  const schools = disclosure === undefined ? [] : [disclosure];
  if (names.length === 0) return [status, ...schools];
  const all = names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} ${texts.and} ${names.at(-1)}`;
  return [`${status}. ${texts.writtenBy(all)}`, ...schools];
}

function nameOf(author: Author, lang: Language): string {
  switch (author.kind) {
    case 'rules':
      return exportTexts[lang].byRules;
    case 'model':
      return exportTexts[lang].byModel(author.label);
    case 'person':
      return author.name;
  }
}

/** What the draft rests on. Students are told of texts, not of the plans and banks behind a task. */
function sourcesOf({ citations, lang }: ExportableDraft, copy: CopyFor, afterVersion: boolean): Part | null {
  const shown = citations.filter(({ kind }) => copy === 'teacher' || kind === 'document');
  if (shown.length === 0) return null;
  const { sources, uncertain } = exportTexts[lang];
  const labels = shown.map((citation) => citation.label + (citation.uncertain === true ? ` (${uncertain})` : ''));
  const items = [...new Set(labels)].map((label) => ({ text: printable(label) }));
  // It is no part of the last version's sheet.
  return { heading: sources, newPage: afterVersion, blocks: [{ kind: 'list', ordered: false, items }] };
}
