import type { Block } from '../api/contract/draft.ts';
import { type Element, paragraph, remark, strong } from './cards.ts';
import { shortened } from './message.ts';

/** A line of a section as it stands on a card. */
interface Line {
  readonly text: string;
  readonly as: (text: string) => Element;
}

/** What a card shows of some blocks. */
export interface ShownBlocks {
  readonly elements: readonly Element[];
  /** How many characters it is. */
  readonly length: number;
  /** Something was left out. */
  readonly isCut: boolean;
}

/** Blocks as plain elements of a card, as far as `most` characters go: whole lines, and the last one cut at a word. */
export function blockElements(blocks: readonly Block[], most: number): ShownBlocks {
  const elements: Element[] = [];
  let length = 0;
  for (const { text, as } of blocks.flatMap(linesOf)) {
    const left = most - length;
    // A few words of a line help nobody.
    if (text.length > left && left < 60) return { elements, length, isCut: true };
    elements.push(as(shortened(text, left)));
    length += Math.min(text.length, left);
    if (text.length > left) return { elements, length, isCut: true };
  }
  return { elements, length, isCut: false };
}

/** Cards know no line breaks within a text: each line is one of its own. */
const split = (text: string, as: Line['as'], before = ''): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ text: i === 0 ? `${before}${line}` : line, as }));

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return split(block.text.text, strong);
    case 'paragraph':
      return split(block.text.text, paragraph);
    case 'note':
      return split(block.text.text, remark);
    case 'list':
      return block.items.flatMap(({ text }, i) => split(text, paragraph, block.ordered ? `${i + 1}. ` : '• '));
    case 'table':
      return block.rows.flatMap((row) => rowLines(block.head, row));
  }
}

/** A row of a table as one line; with more than two columns each cell but the first says which it is. */
function rowLines(head: readonly string[], row: readonly { readonly text: string }[]): Line[] {
  const cells = row.flatMap(({ text }, i) => {
    const cell = text.trim().replace(/\s*\n\s*/gu, ' ');
    const name = i > 0 && row.length > 2 ? head[i] : undefined;
    return cell === '' ? [] : [name ? `${name}: ${cell}` : cell];
  });
  return cells.length === 0 ? [] : [{ text: cells.join(' · '), as: paragraph }];
}
