/**
 * Is `word` the other with at most `most` letters added, left out, changed or swapped with the next? The first letter
 * must be right: readers forgive the rest.
 */
export function isNearly(word: string, other: string, most: number): boolean {
  if (word === other || word[0] !== other[0] || Math.abs(word.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return (last[other.length] ?? Number.POSITIVE_INFINITY) <= most;
}
