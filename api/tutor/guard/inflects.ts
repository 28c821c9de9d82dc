/** Danish and English endings that a word may take. */
const ENDINGS = new Set(
  's er ers ere erne ernes en ens et ets e es ed ne nes n ns t r rs ing ly isk ske iske d de te'.split(' ').concat(''),
);

/** Is `word` the key's word, perhaps with an ending? */
export function inflects(word: string, key: string): boolean {
  if (word === key) return true;
  const stem = key.length > 4 && key.endsWith('e') ? key.slice(0, -1) : key;
  return word.startsWith(stem) && ENDINGS.has(word.slice(stem.length));
}
