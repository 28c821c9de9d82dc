import danish from 'hyphen/da/index.js';

const MARK = '\u00ad';
/** Seams that the patterns do not know: a word's first part, and what follows it. */
const FIRST_PARTS: readonly RegExp[] = [
  /^(matematik)(?=\p{L}{3})/iu,
  /^(by)(?=hav)/iu,
  /^(for)(?=[aeiouyæøå]\p{L})/iu,
  /^(energi)(?=\p{L}{3})/iu,
  /^(procent)(?=regning|del|sats|tal|point)/iu,
  /^(middel)(?=al|hav|vej)/iu,
  /^(kloro)(?=\p{L}{3})/iu,
  /^(ret)(?=skriv)/iu,
  /^(vejr)(?=\p{L}{3})/iu,
  /^(sten|bronze|jern)(?=alder)/iu,
  /^(i)(?=dræt)/iu,
];
/** The same from the end: last parts of compounds that the patterns cut at a letter too soon or too late. */
const LAST_PARTS: readonly RegExp[] = [
  /(?<=\p{L}{3})(?:effekt|udbrud|udsigt|hus)(?:en|et|er|erne|e|ene|det|dene)?$/iu,
  /(?<=\p{L}{3}s)(?:aktivitet|tjeneste|tegn|ord|løb|krig|tid)(?:en|et|er|erne|ene|n|r|rne)?$/iu,
  /(?<=\p{L}[oe])skop(?:et|er|erne|i)?$/iu,
];
/** Vowels side by side that are two syllables: "di·æt", "spi·on", "histori·e" but not the "io" of "station". */
const TWO_VOWELS =
  /(?<=[iuy])(?=[aoæøå])(?<![ts]i(?=on|o$))|(?<=e)(?=a\p{L})|(?<=[lr]i)(?=e(?:n|r|rne|s)?$)|(?<=di)(?=ox)/giu;
/** The "io" of "station" that the patterns cut. */
const CUT_ION = /(?<=[ts]i)\u00ad(?=o\u00ad?n)/giu;
/** One consonant between vowels goes with the second: "vi·den". */
const ONE_CONSONANT = /(?<=[aeiouyæøåé])(?=[bcdfghjklmnprstvxz][aeiouyæøåé])/giu;
/** Two consonants between vowels are parted: "lin·je". */
const TWO_CONSONANTS = /(?<=[aeiouyæøåé][bdfghjklmnprtv])(?=[bdfghjklmnprtv][aeiouyæøåé])/giu;
const VOWELS = /[aeiouyæøåé]+/giu;

/**
 * A word as its syllables, a dot between them: "fo·to·syn·te·se". The Danish patterns that printers break lines by (package
 * hyphen) come first; what they leave whole is cut by the rules of Retskrivningsordbogen §§ 15–17. A rare compound may be
 * cut wrong.
 */
export function syllables(word: string): string {
  const seam = seamOf(word);
  if (seam > 0) return `${syllables(word.slice(0, seam))}·${syllables(word.slice(seam))}`;
  const broken = danish.hyphenateSync(word, { hyphenChar: MARK, minWordLength: 3 }).replace(CUT_ION, '');
  return withVowels(broken.split(MARK)).map(cutFurther).join('·');
}

/** Where the second part of a compound begins; 0 when no seam is known. */
function seamOf(word: string): number {
  for (const known of FIRST_PARTS) {
    const first = known.exec(word)?.[0];
    if (first) return first.length;
  }
  for (const known of LAST_PARTS) {
    const last = known.exec(word);
    if (last) return last.index;
  }
  return 0;
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
    .map((piece) =>
      (piece.match(VOWELS)?.length ?? 0) > 1 ? piece.replace(ONE_CONSONANT, '·').replace(TWO_CONSONANTS, '·') : piece,
    )
    .join('·');
}
