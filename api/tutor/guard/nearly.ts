/** Does the letter stand in `other` no more than `most` places from `place`? A slip moves no letter further. */
export function isNear(letter: number, other: string, place: number, most: number): boolean {
  for (let at = Math.max(0, place - most); at <= place + most; at++) if (other.charCodeAt(at) === letter) return true;
  return false;
}

/** Each slip makes one letter at most a stranger to the other word's letters near its place: a cheap first look. */
function sharesLetters(word: string, other: string, most: number): boolean {
  let strangers = 0;
  for (let i = 0; i < word.length; i++) {
    if (!isNear(word.charCodeAt(i), other, i, most) && ++strangers > most) return false;
  }
  return true;
}

/**
 * Is `word` the other with at most `most` letters added, left out, changed or swapped with the next? The first letter
 * must be right: readers forgive the rest.
 */
export function isNearly(word: string, other: string, most: number): boolean {
  if (word === other || word[0] !== other[0] || Math.abs(word.length - other.length) > most) return false;
  if (!sharesLetters(word, other, most)) return false;
  const far = most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= word.length; i++) {
    const row: number[] = new Array(other.length + 1).fill(far);
    if (i <= most) row[0] = i;
    let least = row[0] ?? far;
    // Only cells near the diagonal can stay within `most`.
    const end = Math.min(other.length, i + most);
    for (let j = Math.max(1, i - most); j <= end; j++) {
      const same = word.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    before = last;
    last = row;
  }
  return (last[other.length] ?? far) <= most;
}
