import type { Block } from '../api/contract/draft.ts';
import { type Element, paragraph, remark, strong, linesOf as textLines } from './cards.ts';
import { shortened } from './message.ts';

/** Longest row of a table that does not fit as a whole, in characters: all of its rows begin, and the page has the rest. */
const ROW = 140;
/** A line of which less than this fits is left out, in characters: a few words of it help nobody. */
const LEAST = 60;

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

/** Blocks as plain elements of a card, as far as `most` characters go. */
export function blockElements(blocks: readonly Block[], most: number): ShownBlocks {
  const elements: Element[] = [];
  let length = 0;
  let isCut = false;
  for (const block of blocks) {
    const whole = linesOf(block);
    const isTooLong = length + lengthOf(whole) > most;
    const lines =
      block.kind === 'table' && isTooLong ? whole.map(({ text, as }) => ({ text: shortened(text, ROW), as })) : whole;
    isCut ||= isTooLong;
    for (const { text, as } of lines) {
      const left = most - length;
      if (text.length > left && left < LEAST) return { elements, length, isCut };
      elements.push(as(shortened(text, left)));
      length += Math.min(text.length, left);
      if (text.length > left) return { elements, length, isCut };
    }
  }
  return { elements, length, isCut };
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

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
      return block.rows.map((row) => rowText(block.head, row)).flatMap((text) => split(text, paragraph));
  }
}

const split = (text: string, as: Line['as'], before = ''): Line[] =>
  textLines(text).map((line, i) => ({ text: i === 0 ? `${before}${line}` : line, as }));

/** A row of a table in a line; with more than two columns each cell but the first says which it is. */
function rowText(head: readonly string[], row: readonly { readonly text: string }[]): string {
  const cells = row.flatMap(({ text }, i) => {
    const cell = text.trim().replace(/\s*\n\s*/gu, ' ');
    const name = i > 0 && row.length > 2 ? head[i] : undefined;
    return cell === '' ? [] : [name ? `${name}: ${cell}` : cell];
  });
  return cells.join(' · ');
}
