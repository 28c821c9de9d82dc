import type { Block, Passage } from '../../../api/contract/draft.ts';

/** Every passage of some blocks, in reading order. */
function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    switch (block.kind) {
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flat();
      default:
        return [block.text];
    }
  });
}

/** What stands at a path; undefined when nothing does. */
export const textAt = (blocks: readonly Block[], path: string): string | undefined =>
  passagesOf(blocks).find((passage) => passage.path === path)?.text;

/** Whether there is anything in them that a teacher can edit in place. */
export const canBeEdited = (blocks: readonly Block[]): boolean =>
  passagesOf(blocks).some(({ path }) => path !== undefined) ||
  blocks.some((block) => (block.kind === 'list' || block.kind === 'table') && block.path !== undefined);

/** Whether the items of a list are texts of their own, so that a new one can begin as any text. */
export const holdsTexts = (listPath: string, items: readonly Passage[]): boolean =>
  items.every(({ path }, index) => path === `${listPath}.${index}`);

/** Whether a text is a number, so that a phone can offer digits. */
export const isNumber = (text: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(text.trim());

/** Blocks with a name that stays the same while texts in them change: their place. */
export const keyed = <T>(items: readonly T[]): { key: string; item: T; index: number }[] =>
  items.map((item, index) => ({ key: String(index), item, index }));
