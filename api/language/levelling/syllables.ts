import danish from 'hyphen/da/index.js';
import { englishParts, type WordPart } from './loanWords.ts';
import { compoundParts } from './seams.ts';

const MARK = '\u00ad';
/** Seams before or after parts that are no words, or are words too short to be told from letters by chance. */
const FIRST_PARTS: readonly RegExp[] = [
  /^(for)(?=(?:[aiouyæøå]|e[dgn])\p{L})(?!fore)/iu,
  /^(fore)(?=(?:[bdfghkmpst]|l[æåi]|v(?!ig))\p{L}{2})/iu,
  /^(u)(?=(?:[aeiouyæøå]|[bfkp][lr]|tr|tål|kn|tv|s[klmptv])\p{L})/iu,
  /^(kloro|mikro|makro|stereo|video|radio|foto)(?=\p{L}{3})/iu,
  /^(middel)(?=al|hav|vej)/iu,
  /^(i)(?=dræt)/iu,
  /^(en|to|tre|fire|fem|seks|syv|otte|ni)(?=og(?:ty|tre|fyr|halv|firs))/iu,
  /^(og)(?=tyve|tredive|fyrre|halv|tres|firs)/iu,
];
/** French spelling that is read as one, and not cut before: "bureau·et". */
const WHOLE = /^(?:bureau)/iu;
/** Last parts of compounds, for words whose first part is not known. */
const LAST_PARTS: readonly RegExp[] = [
  /(?<=\p{L}{3})(?:effekt|udbrud|udsigt|udsnit|udtryk|udgave|udstilling|indhold|indgang|opgave|omløb|afsnit|hus|kvarter|kundskab|skov|skab|plads|skole|lærer|prøve|time)(?:en|et|er|erne|e|ene|det|dene|n|r|rne)?$/iu,
  /(?<=\p{L}{3})(?:skole|klasse|gård|træ|dyr|plante|plads|bygning|tegning|spil|kort|prøve|regning|skrift|bog|bøger|stykke|problem|kraft|glas|blad|blod|sprog|skærm|flade|kreds|grad|streg|knap|klub)(?:en|et|er|erne|ene|n|r|rne)?$/iu,
  /(?<=\p{L}{3}s)(?:aktivitet|tjeneste|tegn|ord|løb|krig|tid)(?:en|et|er|erne|ene|n|r|rne)?$/iu,
  /(?<=\p{L}[oe])skop(?:et|er|erne|i)?$/iu,
];
/** Vowels side by side that are two syllables: "di·æt", "spi·on", "histori·e", "sku·e" but not the "io" of "station". */
const TWO_VOWELS =
  /(?<=[åøé])(?=e)|(?<=a)(?=[eo])|(?<=e)(?=o)|(?<=[iuy])(?=[aoæøå])(?<![ts]i(?=on|o$))|(?<=[^aegoq]u)(?=e)|(?<=[^aeouyæøå][iy])(?=e(?!w))|(?<=e)(?=a\p{L})/giu;
/** What the patterns cut and is one: the "io" of "station", the "ui" of "guitar". */
const ONE_VOWEL = /(?<=[ts]i)\u00ad(?=o\u00ad?n)|(?<=gu)\u00ad(?=i)/giu;
const VOWELS = /[aeiouyæøåé]+/giu;
const BETWEEN = /(?<=[aeiouyæøåé])[b-df-hj-np-tv-xz]+(?=[aeiouyæøåé])/giu;
/** More than one consonant that a Danish syllable can begin with. */
const ONSET =
  /^(?:[bfgkp][lr]|[dtv]r|[dkt]v|[fgks]n|s[cjklmptv]|s[kpt]r|skv|spl|[bfkpt]j|[ghw]v|[cpst]h|sch|chr|qu|ps)$/iu;
/** Two letters for one sound. */
const ONE_SOUND = /^[cpst]h$/iu;
/** The beginning of a syllable. */
const CLUSTER = /^[b-df-hj-np-tv-xz]{2,}(?=[aeiouyæøåé])/iu;
/** Before a weak e the two are parted: "kug·len", "kartof·ler", but "pro·blem". */
const WEAK_E = /(?<=[aeiouyæøåé])·([bdfgkp])(?=l(?:e[nrt]?s?|e[nr]nes?|ede|ende|erne)$)/giu;
/** An ending that the patterns cut off alone takes the consonant before it: "hun·den", not "hund·en". */
const BARE_ENDING =
  /(?<=[aeiouyæøåé][bdfghjklmnprstv]*)([bdfghjklmnprtv])·((?:en|et|er|e|es|ens|ets|ers|erne|ede|ende|ing|ingen|inger)$)/giu;

/**
 * A word as its syllables, a dot between them: "fo·to·syn·te·se", by the rules of Retskrivningsordbogen §§ 15–17. It is first
 * taken apart into what it is made of; of those parts, the Danish patterns that printers break lines by (package hyphen) and
 * the rules for vowels and consonants make syllables. A word of parts that nothing here knows may be cut wrong.
 */
export function syllables(word: string): string {
  return partsOf(word)
    .map(({ text, isSyllable }) => (isSyllable ? text : text === word ? inside(text) : syllables(text)))
    .join('·');
}

/** What a word is put together of; the word alone when it is one. */
function partsOf(word: string): readonly WordPart[] {
  const french = WHOLE.exec(word)?.[0];
  if (french) return [{ text: french, isSyllable: true }, ...plain(word.slice(french.length))];
  const english = englishParts(word);
  if (english) return english;
  const first = FIRST_PARTS.map((known) => known.exec(word)?.[0].length ?? 0).find((length) => length > 0);
  if (first) return plain(word.slice(0, first), word.slice(first));
  const parts = compoundParts(word.toLowerCase());
  if (parts.length > 1) return plain(...asWritten(word, parts));
  const last = LAST_PARTS.map((known) => known.exec(word)?.index ?? 0).find((index) => index > 0);
  return last ? plain(word.slice(0, last), word.slice(last)) : plain(word);
}

const plain = (...texts: readonly string[]): WordPart[] =>
  texts.filter((text) => text !== '').map((text) => ({ text, isSyllable: false }));

/** The parts with the capitals of the word. */
function asWritten(word: string, parts: readonly string[]): string[] {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return word.slice(at - part.length, at);
  });
}

/** The syllables of what is not put together. */
function inside(word: string): string {
  const broken = danish.hyphenateSync(word, { hyphenChar: MARK, minWordLength: 3 }).replace(ONE_VOWEL, '');
  const parts = withOnsets(withVowels(broken.split(MARK)).flatMap(cutFurther));
  return parts.join('·').replace(BARE_ENDING, '·$1$2').replace(WEAK_E, '$1·');
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

/** What the patterns leave whole: a cut between vowels that are two, and before the last consonants between others. */
function cutFurther(part: string): string[] {
  return part
    .replace(TWO_VOWELS, '·')
    .replace(BETWEEN, (consonants) => {
      const goOn = onsetLength(consonants);
      return `${consonants.slice(0, -goOn)}·${consonants.slice(-goOn)}`;
    })
    .split('·');
}

/** How many of the consonants between two vowels go with the second: one, or more when they are one sound or three and begin a word. */
function onsetLength(consonants: string): number {
  if (ONE_SOUND.test(consonants.slice(-2))) return 2;
  if (consonants.length < 3) return 1;
  return ONSET.test(consonants.slice(-2)) ? 2 : 1;
}

/** No syllable begins as none can: "kap·taj·nen", not "kap·ta·jnen". */
function withOnsets(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const cluster = CLUSTER.exec(part)?.[0] ?? '';
    let moved = 0;
    while (whole.length > 0 && cluster.length - moved > 1 && !ONSET.test(cluster.slice(moved))) moved++;
    if (moved > 0) whole.push((whole.pop() ?? '') + part.slice(0, moved));
    whole.push(part.slice(moved));
  }
  return whole;
}
