const DANISH_ONES = 'nul en to tre fire fem seks syv otte ni'.split(' ');
const DANISH_TEENS = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const DANISH_TENS = 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' ');
const ENGLISH_ONES = 'zero one two three four five six seven eight nine'.split(' ');
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words below a hundred, Danish and English, with the digits that somebody who dictates a number means by them. */
export const numberWords: ReadonlyMap<string, string> = (() => {
  const words = new Map<string, string>([
    ['et', '1'],
    ['én', '1'],
    ['ét', '1'],
    ['nil', '0'],
    ['oh', '0'],
    ['fyrretyve', '40'],
  ]);
  for (const [ones, teens, tens] of [
    [DANISH_ONES, DANISH_TEENS, DANISH_TENS],
    [ENGLISH_ONES, ENGLISH_TEENS, ENGLISH_TENS],
  ] as const) {
    for (const [i, word] of ones.entries()) words.set(word, String(i));
    for (const [i, word] of teens.entries()) words.set(word, String(10 + i));
    for (const [i, word] of tens.entries()) words.set(word, String(10 * (i + 2)));
  }
  // "en" and "to" are small words in the other language: only a row of number words makes them numbers.
  for (const [i, one] of DANISH_ONES.entries())
    if (i > 0) for (const [t, ten] of DANISH_TENS.entries()) words.set(`${one}og${ten}`, String(10 * (t + 2) + i));
  for (const [i, one] of ENGLISH_ONES.entries())
    if (i > 0) for (const [t, ten] of ENGLISH_TENS.entries()) words.set(`${ten}${one}`, String(10 * (t + 2) + i));
  return words;
})();
