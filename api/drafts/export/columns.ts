/** What a letter and the edges of a cell take of the width of a page, at the size in which tables are set. */
const LETTER = 0.0122;
const EDGES = 0.034;
/** A longer word than this many letters may be broken. */
const LONG_WORD = 22;

/**
 * How a table's width is shared, as parts of 1: first what the longest word of each column needs, then by how much
 * stands in it. Columns of numbers stay narrow.
 */
export function columnShares(
  head: readonly string[],
  rows: readonly (readonly { readonly text: string }[])[],
): number[] {
  const columns = head.map((title, n) => [title, ...rows.map((row) => row[n]?.text ?? '')]);
  const needs = columns.map(
    (cells) =>
      longest(
        cells.flatMap((cell) => cell.split(/[\s-]+/)),
        LONG_WORD,
      ) *
        LETTER +
      EDGES,
  );
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (needed >= 1) return needs.map((need) => need / needed);
  // The power keeps one long cell from squeezing all others.
  const wants = columns.map((cells) => longest(cells, 400) ** 0.8);
  const wanted = wants.reduce((sum, want) => sum + want, 0);
  return needs.map((need, n) => need + ((1 - needed) * (wants[n] ?? 0)) / Math.max(1, wanted));
}

const longest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
