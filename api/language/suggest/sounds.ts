/** Letters and groups that sound as others, the longest first; each is tried at each place of a word, from the left. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^h(?=[vj])/u, ''],
  [/^(?:sch|tch|tj|sj|ch|sh)/u, 'š'],
  [/(?<=.)(?:tion|sion|sjon|tjon)/gu, 'šon'],
  [/(?:sch|tch|tj|sj|ch|sh)/gu, 'š'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/c(?=[eiyæøö])|z/gu, 's'],
  [/ck|c/gu, 'k'],
  [/qu?/gu, 'kv'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/d(?=[ts])/gu, ''],
  [/(?<=[nlr])d(?=e|$)/gu, ''],
  [/ig(?=$|e$|t$)/gu, 'i'],
  [/e[gj](?=[nl]|$)/gu, 'aj'],
  [/ej/gu, 'aj'],
  [/øg(?=[nl])/gu, 'øj'],
  [/(?:ö|ô)/gu, 'ø'],
  [/(?:ä)/gu, 'æ'],
  [/aa/gu, 'å'],
  [/(?:á|à|â)/gu, 'a'],
  [/(?:é|è|ê|ë)/gu, 'e'],
  [/(.)\1+/gu, '$1'],
];

/** A Danish word or a misspelling of one in the letters that it sounds like: "hvordan" and "vordan" are the same. */
export function soundOf(word: string): string {
  let sound = word.toLowerCase();
  for (const [from, to] of SAME_SOUND) sound = sound.replace(from, to);
  return sound;
}
/** Which letters stand for each other in a key: consonants that differ in voice alone, and vowels a step apart. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  w: 'v',
  i: 'e',
  æ: 'e',
  å: 'o',
  u: 'o',
  y: 'ø',
};

/**
 * A key that is the same for words that children write for each other: the sound without voice, vowel steps, soft letters
 * after vowels ("meget", "mejed") and the last weak e. Words that share one are candidates, not yet suggestions.
 */
export function keyOf(word: string): string {
  return [...soundOf(word)]
    .map((letter) => CLASSES[letter] ?? letter)
    .join('')
    .replace(/(?<=[aeoø])[kjtvh](?=e|$)/gu, '')
    .replace(/(?<=.)e(?=.)|e$/gu, '')
    .replace(/(.)\1+/gu, '$1');
}
