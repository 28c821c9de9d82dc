import { readXml } from './xml.ts';

interface List {
  readonly ordered: boolean;
  items: number;
}

/** Elements that end a line before and after themselves. */
const BLOCKS = /^(p|h[1-6]|li|tr|table|ul|ol|dl|div)$/;
const MARK_ALONE = /^\s*(-|\d+\.)$/;

/**
 * The HTML that mammoth writes, as lines: paragraphs and headings with an empty line between, list items with their
 * mark, rows of tables with " | " between the cells. @throws Refused when it is not balanced
 */
export function htmlLines(html: string): string {
  const lines: string[] = [];
  const lists: List[] = [];
  /** The cells of each open row; a table inside a cell becomes part of the cell. */
  const rows: string[][] = [];
  let line = '';
  let back = 0;

  const flush = (gap: boolean) => {
    const text = lists.length > 0 && rows.length === 0 ? line.trimEnd() : line.trim();
    line = '';
    if (rows.length > 0) {
      const cells = rows.at(-1);
      if (text !== '' && cells !== undefined) cells.push(`${cells.pop() ?? ''} ${text}`.trim());
      return;
    }
    if (text !== '' && !MARK_ALONE.test(text)) lines.push(text);
    if (gap && lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };

  readXml(
    `<html>${html}</html>`,
    {},
    {
      open: (tag) => {
        if (BLOCKS.test(tag.name)) flush(tag.name !== 'tr' && lists.length === 0 && rows.length === 0);
        if (tag.name === 'ul' || tag.name === 'ol') lists.push({ ordered: tag.name === 'ol', items: 0 });
        else if (tag.name === 'li') line = mark(lists);
        else if (tag.name === 'tr') rows.push([]);
        else if (tag.name === 'td' || tag.name === 'th') rows.at(-1)?.push('');
        else if (tag.name === 'br') line += rows.length > 0 ? ' ' : '\n';
        // The arrow that leads from a footnote back to its place.
        else if (tag.name === 'a' && (tag.attribute('href') ?? '').includes('note-ref-')) back++;
      },
      text: (text) => {
        if (back === 0) line += text;
      },
      close: (name) => {
        if (name === 'a' && back > 0) back--;
        else if (name === 'p' && lists.length > 0 && rows.length === 0) line += line.trim() === '' ? '' : '\n';
        else if (name === 'td' || name === 'th') flush(false);
        else if (name === 'tr') {
          const cells = rows.pop() ?? [];
          line = cells.join(' | ');
          if (!cells.some((cell) => cell !== '')) line = '';
          flush(false);
        } else if (BLOCKS.test(name)) {
          if (name === 'ul' || name === 'ol') lists.pop();
          flush(lists.length === 0);
        }
      },
    },
  );
  flush(false);
  return lines.join('\n').trim();
}

/** The mark of the next item, indented by how deep its list lies. */
function mark(lists: readonly List[]): string {
  const list = lists.at(-1);
  if (list === undefined) return '';
  list.items++;
  return `${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.items}.` : '-'} `;
}
