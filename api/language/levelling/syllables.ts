import danish from 'hyphen/da/index.js';

const MARK = '\u00ad';
/** Seams that the patterns do not know: a word's first part, and what follows it. */
const SEAMS: readonly RegExp[] = [
  /^(matematik)(?=\p{L}{3})/iu,
  /^(by)(?=hav)/iu,
  /^(for)(?=[aeiouyæøå]\p{L})/iu,
  /^(energi)(?=\p{L}{3})/iu,
];
/** Vowels side by side that are two syllables: "di·æt", "spi·on". */
const TWO_VOWELS = /(?<=[iuy])(?=[aoæøå])|(?<=e)(?=a\p{L})/giu;
/** One consonant between vowels goes with the second: "vi·den". */
const ONE_CONSONANT = /(?<=[aeiouyæøåé])(?=[bcdfghjklmnprstvz][aeiouyæøåé])/giu;
const VOWELS = /[aeiouyæøåé]+/giu;

/**
 * A word as its syllables, a dot between them: "fo·to·syn·te·se". The Danish patterns that printers break lines by (package
 * hyphen) come first; what they leave whole is cut by the rules of Retskrivningsordbogen §§ 15–17. A rare compound may be
 * cut wrong.
 */
export function syllables(word: string): string {
  const seam = SEAMS.find((known) => known.test(word));
  const first = seam?.exec(word)?.[0];
  if (first) return `${syllables(first)}·${syllables(word.slice(first.length))}`;
  const broken = danish.hyphenateSync(word, { hyphenChar: MARK, minWordLength: 3 });
  return withVowels(broken.split(MARK)).map(cutFurther).join('·');
}

/** The patterns may leave consonants alone ("gl·as"): a syllable has a vowel, so they go with what follows, or with what stands before. */
function withVowels(parts: readonly string[]): string[] {
  const whole: string[] = [];
  let waiting = '';
  for (const part of parts) {
    if (part.search(VOWELS) === -1) waiting += part;
    else {
      whole.push(waiting + part);
      waiting = '';
    }
  }
  if (waiting !== '') whole.push((whole.pop() ?? '') + waiting);
  return whole;
}

function cutFurther(part: string): string {
  const pieces = part.replace(TWO_VOWELS, '·').split('·');
  return pieces
    .map((piece) => ((piece.match(VOWELS)?.length ?? 0) > 1 ? piece.replace(ONE_CONSONANT, '·') : piece))
    .join('·');
}
