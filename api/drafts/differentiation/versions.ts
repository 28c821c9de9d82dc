import { Level } from '../../contract/draft.ts';
import type { DraftContent } from '../kind.ts';
import { isPartHeading, withoutAdded } from './easyForm.ts';
import { Original, Version } from './schema.ts';

/** A version with its level and its text, as it is measured; the text is empty when the source is a set of tasks. */
export interface LevelVersion extends Version {
  readonly level: Level;
  readonly text: string;
}

/** The text of a version as it is measured: without the headings and explanations that were added. */
export const textOf = ({ paragraphs }: Version): string =>
  withoutAdded(paragraphs.filter((line) => !isPartHeading(line)).join('\n\n'));

/** The text of a version as students read it, a blank line between its paragraphs. */
export const handoutOf = ({ paragraphs }: Version): string => paragraphs.join('\n\n');

/** The lines of a text that hold something. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The versions that a draft holds, the easiest first; a section that does not fit its schema is left out. */
export const versionsOf = (content: DraftContent): readonly LevelVersion[] =>
  Level.options.flatMap((level) => {
    const read = Version.safeParse(content[level]);
    return read.success ? [{ level, text: textOf(read.data), ...read.data }] : [];
  });

/** The text that they are made of, measured as they are; null when there is none. */
export function originalOf(content: DraftContent): Original | null {
  const read = Original.safeParse(content.original);
  return read.success ? { ...read.data, text: withoutAdded(read.data.text) } : null;
}
