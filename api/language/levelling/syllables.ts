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
  // Subjects, school and nature as first parts, where the second begins with a consonant and a vowel or two consonants.
  /^(dansk|tysk|fransk|engelsk|musik|fysik|sprog|regn|blod|skov|vand|luft|jord|land|strand|sommer|vinter|regne|person|miljø|fælles|stats|folke|klasse|under|over|efter|hoved|gennem|mellem|kvadrat|grund|sund|svømme|fod|hånd|hoved|krop|hjerte|verdens|livs|dags|års|arbejds|undervisnings|føde|fugle|natur|kultur|samfunds|kristendoms|sports|idræts|billed|tegne|skrive|læse|stave|lytte|cykel|trafik|fødsels|geburts)(?=(?:[bcdfghjklmnprstvw]|[bfgkp][lr]|[dt]r|[st]v|k[nv]|s[klmnpt]|s[kpt]r|[fbh]j|hv)[aeiouyæøå]\p{L})/iu,
  /^(blod|kraft|vand|luft|ild|jord|skov|land|hånd|fod|ord|fag|dag|år|ur|øre|arm|hals|ryg|ben)(?=(?:om|ud|ind|op|af|an|over|under)\p{L}{3})/iu,
];
/** French spelling that is read as one, and not cut before: "bureau·et". */
const WHOLE = /^(?:bureau)/iu;
/** The same from the end: last parts of compounds that the patterns cut at a letter too soon or too late. */
const LAST_PARTS: readonly RegExp[] = [
  /(?<=\p{L}{3})(?:effekt|udbrud|udsigt|udsnit|udtryk|udgave|udstilling|indhold|indgang|opgave|omløb|afsnit|hus|kvarter|kundskab|skov|skab|plads|skole|lærer|prøve|time)(?:en|et|er|erne|e|ene|det|dene|n|r|rne)?$/iu,
  /(?<=\p{L}{3})(?:skole|klasse|gård|træ|dyr|plante|plads|bygning|tegning|spil|kort|prøve|regning|skrift|bog|bøger|stykke|problem|kraft|glas|blad|blod|sprog|skærm|flade|kreds|grad|streg|knap|klub)(?:en|et|er|erne|ene|n|r|rne)?$/iu,
  /(?<=\p{L}{3}s)(?:aktivitet|tjeneste|tegn|ord|løb|krig|tid)(?:en|et|er|erne|ene|n|r|rne)?$/iu,
  /(?<=\p{L}[oe])skop(?:et|er|erne|i)?$/iu,
];
/** Vowels side by side that are two syllables: "di·æt", "spi·on", "histori·e" but not the "io" of "station". */
const TWO_VOWELS =
  /(?<=[åø])(?=e)|(?<=e)(?=o)|(?<=[iuy])(?=[aoæøå])(?<![ts]i(?=on|o$))|(?<=e)(?=a\p{L})|(?<=[lr]i)(?=e(?:n|r|rne|s)?$)|(?<=di)(?=ox)/giu;
/** The "io" of "station" that the patterns cut. */
const CUT_ION = /(?<=[ts]i)\u00ad(?=o\u00ad?n)/giu;
/** One consonant between vowels goes with the second: "vi·den". */
const ONE_CONSONANT = /(?<=[aeiouyæøåé])(?=[bcdfghjklmnprstvxz][aeiouyæøåé])/giu;
/** Two consonants between vowels are parted: "lin·je". */
const TWO_CONSONANTS = /(?<=[aeiouyæøåé][bdfghjklmnprtv])(?=[bdfghjklmnprtv][aeiouyæøåé])/giu;
/** An ending that the patterns cut off alone takes the consonant before it: "hun·den", not "hund·en". */
const BARE_ENDING =
  /(?<=[aeiouyæøåé][bdfghjklmnprstv]*)([bdfghjklmnprtv])·((?:en|et|er|e|es|ens|ets|ers|erne|ede|ende|ing|ingen|inger)$)/giu;
const VOWELS = /[aeiouyæøåé]+/giu;

/**
 * A word as its syllables, a dot between them: "fo·to·syn·te·se". The Danish patterns that printers break lines by (package
 * hyphen) come first; what they leave whole is cut by the rules of Retskrivningsordbogen §§ 15–17. A rare compound may be
 * cut wrong.
 */
export function syllables(word: string): string {
  const whole = WHOLE.exec(word)?.[0] ?? '';
  if (whole !== '') return word === whole ? word : `${whole}·${syllables(word.slice(whole.length))}`;
  const seam = seamOf(word);
  if (seam > 0) return `${syllables(word.slice(0, seam))}·${syllables(word.slice(seam))}`;
  const broken = danish.hyphenateSync(word, { hyphenChar: MARK, minWordLength: 3 }).replace(CUT_ION, '');
  return withVowels(broken.split(MARK)).map(cutFurther).join('·').replace(BARE_ENDING, '·$1$2');
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
