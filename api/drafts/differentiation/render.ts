import type { Block, Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { isPartHeading } from './easyForm.ts';
import type { Glossary, Notes, Original, Version } from './schema.ts';

const heading = (text: string): Block => ({ kind: 'heading', text: { text } });
/** The paragraphs of a text that is read, not edited. */
const paragraphs = (text: string): readonly Block[] =>
  text.split(/\n{2,}/u).map((part) => ({ kind: 'paragraph', text: { text: part } }));
const table = (caption: string, head: string[], rows: Passage[][], path?: string): Block => ({
  kind: 'table',
  caption,
  head,
  rows,
  ...(path !== undefined && { path }),
});
const ITEM = /^- /u;
/** The paragraphs of a version, each edited in place; headings of parts as headings, lines that begin with a dash as a list. */
function reading(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [at, text] of lines.entries()) {
    const before = blocks.at(-1);
    if (isPartHeading(text)) blocks.push({ kind: 'heading', text: { text, path: `paragraphs.${at}` } });
    else if (!ITEM.test(text)) blocks.push({ kind: 'paragraph', text: { text, path: `paragraphs.${at}` } });
    else if (before?.kind === 'list') before.items.push({ text: text.replace(ITEM, '') });
    else blocks.push({ kind: 'list', ordered: false, items: [{ text: text.replace(ITEM, '') }] });
  }
  return blocks;
}
const list = (path: string, items: readonly string[], ordered: boolean): Block => ({
  kind: 'list',
  ordered,
  path,
  items: items.map((text, at) => ({ text, path: `${path}.${at}` })),
});

/** The text as the teacher gave it, with its LIX. */
export const renderOriginal = ({ name, text, lix }: Original, lang: Language): readonly Block[] => [
  { kind: 'note', tone: 'source', text: { text: name } },
  ...(lix === undefined
    ? []
    : [{ kind: 'note', tone: 'teacher', text: { text: differentiationTexts[lang].lixNote(lix) } } as const]),
  ...paragraphs(text),
];

/** A version as a student reads it: nothing in it tells which one it is. */
export function renderVersion(version: Version, lang: Language): readonly Block[] {
  const { headings, wordTable } = differentiationTexts[lang];
  const { goal, paragraphs, words, steps, tasks, starters } = version;
  const rows = words.map(({ word, meaning }, at): Passage[] => [
    { text: word, path: `words.${at}.word` },
    { text: meaning, path: `words.${at}.meaning` },
  ]);
  return [
    heading(headings.goal),
    { kind: 'paragraph', text: { text: goal, path: 'goal' } },
    ...(paragraphs.length === 0 ? [] : [heading(headings.text), ...reading(paragraphs)]),
    ...(rows.length === 0 ? [] : [table(headings.words, [wordTable.head[0], wordTable.head[2]], rows, 'words')]),
    ...(steps.length === 0 ? [] : [heading(headings.steps), list('steps', steps, true)]),
    heading(headings.tasks),
    list('tasks', tasks, true),
    ...(starters.length === 0 ? [] : [heading(headings.starters), list('starters', starters, false)]),
  ];
}

/** The word list; with a home language it has a column for it and one to draw in. */
export function renderGlossary({ homeLanguage, rows }: Glossary, lang: Language): readonly Block[] {
  const { wordTable } = differentiationTexts[lang];
  const isBilingual = homeLanguage !== '';
  const head = [
    ...wordTable.head,
    ...(isBilingual ? [wordTable.home(nameOf(homeLanguage, lang)), wordTable.drawing] : []),
  ];
  const table: Block = {
    kind: 'table',
    caption: wordTable.caption,
    head,
    path: 'rows',
    rows: rows.map(({ word, syllables, meaning, home }, at) => [
      { text: word, path: `rows.${at}.word` },
      { text: syllables, path: `rows.${at}.syllables` },
      { text: meaning, path: `rows.${at}.meaning` },
      ...(isBilingual ? [{ text: home, path: `rows.${at}.home`, lang: homeLanguage }, { text: '' }] : []),
    ]),
  };
  const isIncomplete = rows.some(({ meaning, home }) => meaning === '' || (isBilingual && home === ''));
  return isIncomplete ? [table, { kind: 'note', tone: 'teacher', text: { text: wordTable.fillIn } }] : [table];
}

const nameOf = (tag: string, lang: Language): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;

/** What was kept and changed, for the teacher. */
export function renderNotes({ lix, remarks, changes }: Notes, lang: Language): readonly Block[] {
  const { lixTable, headings } = differentiationTexts[lang];
  const sign = (off: number): string => (off > 0 ? `+${off}` : `${off}`).replace('-', '−');
  return [
    ...(lix.length === 0
      ? []
      : [
          table(
            lixTable.caption,
            [...lixTable.head],
            lix.map(({ version, before, after, target, distance }) =>
              [version, `${before}`, `${after}`, `${target}`, sign(distance)].map((text) => ({ text })),
            ),
          ),
        ]),
    list('remarks', remarks, false),
    ...(changes.length === 0 ? [] : [heading(headings.changes), list('changes', changes, false)]),
  ];
}
