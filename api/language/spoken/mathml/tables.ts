import { sayOrdinal } from '../numbers.ts';
import type { MathNode, MathReader, SpokenPart } from './node.ts';

/** What a table is: equations that hold together, rows of numbers, or lines of working. */
export type TableKind = 'system' | 'matrix' | 'lines';

const WORDS = {
  da: { system: 'ligningssystem', matrix: 'matrix', line: 'linje', row: 'række' },
  en: { system: 'system of equations', matrix: 'matrix', line: 'line', row: 'row' },
} as const;

/** A table row by row, with a pause behind each row, and behind each number of a matrix. */
export function readTable(node: MathNode, kind: TableKind, { lang, read }: MathReader): SpokenPart[] {
  const words = WORDS[lang];
  const rows = node.children.flatMap((row, index) => {
    const cells = row.children.map((cell) => read([cell], false)).filter((parts) => parts.length > 0);
    const said = kind === 'matrix' ? cells.flatMap(withPause) : withPause(cells.flat());
    const place = `${sayOrdinal(index + 1, lang) ?? index + 1} ${kind === 'matrix' ? words.row : words.line}`;
    return kind === 'lines' || said.length === 0 ? said : [{ say: place, node: row }, ...said];
  });
  return kind === 'lines' ? rows : [{ say: words[kind], node }, ...rows];
}

/** The parts with a comma behind the last, where a voice pauses. */
export function withPause(parts: readonly SpokenPart[]): SpokenPart[] {
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, say: `${last.say.replace(/,$/, '')},` }] : [];
}
