import type { Block } from '../../contract/draft.ts';
import { exportTexts } from '../../language/texts/drafts/exportTexts.ts';
import type { Pages } from './pages.ts';

/** A copy as plain text, to be pasted anywhere: headings in lines of their own, tables with " | ". */
export function textOf({ title, lang, intro, parts }: Pages): string {
  const said = [title, intro.join('\n')];
  for (const { heading, blocks } of parts)
    said.push(heading.toUpperCase(), ...blocks.map((block) => blockText(block, lang)));
  return `${said.filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: Block, lang: Pages['lang']): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.text;
    case 'list':
      return block.items.map(({ text }, n) => `${block.ordered ? `${n + 1}.` : '-'} ${text}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join(' | ');
      const lines = [row(block.head), ...block.rows.map((cells) => row(cells.map(({ text }) => text)))];
      return [...(block.caption === '' ? [] : [block.caption]), ...lines].join('\n');
    }
    case 'note':
      return `${exportTexts[lang].notes[block.tone]}: ${block.text.text}`;
  }
}
