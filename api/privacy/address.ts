import { Is } from './lexicon.ts';
import { numberWords } from './numberWords.ts';
import { isCapital, type Scan, type Word } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';

/** What Danish street names end in, in the indefinite and the definite. */
const STREET =
  /(?:vej|vejen|vejs|gade|gaden|all[ée]|all[ée]en|stræde|strædet|plads|pladsen|torv|torvet|park|parken|vænge|vænget|toft|toften|bakke|bakken|bakkerne|lund|lunden|have|haven|haverne|boulevard|boulevarden|sti|stien|dal|dalen|ager|ageren|mark|marken|kær|kæret|høj|højen|holm|holmen|eng|engen|krog|krogen|kaj|kajen|brygge|bryggen|promenade|promenaden|kvarteret|husene|hegn|hegnet|skrænt|skrænten|dige|diget|draget|gård|gården|banke|banken|gyde|gyden|løkke|løkken|mølle|møllen|skov|skoven|vang|vangen|ringen|ringgade|ringvej|bro|broen|stræde|kollegiet|ås|åsen|bo|led|leddet|hus|slippe|slippen|passage|passagen|volden|bugten|odden|havn|havnen|strand|stranden|hede|heden|mosen|sletten|vængerne|buen|svinget|lien|terrassen|tværvej|landevej|brink|brinken|kilde|kilden|bæk|bækken|dam|dammen|søen|åen|vinkel|vinklen|knold|knolden|skellet|løbet|pilen|haverne|gårdene|stræderne|marken|grøften|leddet|stien|kildevang|ageren|brønden|smedjen|laden|porten|trappen|tunet|kratter|krattet|lyngen|kløveren|hovedgade|vester|øster)$/u;
/** Of these, those that are streets and hardly anything else: they need no capital. */
const SURE_STREET =
  /(?:vej|vejen|gade|gaden|all[ée]|all[ée]en|stræde|strædet|vænget|boulevard|boulevarden|torvet|pladsen|toften|bakken|draget|promenaden|stien)$/u;
const ENGLISH_STREET = new Set(
  'street road avenue ave lane drive close court crescent square terrace gardens grove row mews boulevard rd way hill'.split(
    ' ',
  ),
);
const ENGLISH_UNIT = new Set('flat apartment apt unit suite'.split(' '));
/** Addresses of books and of history. */
const KNOWN =
  /(?:downing street|baker street|privet drive|pennsylvania avenue|wall street|sesame street|paradisæblevej|cherry tree lane)/iu;

/** The number with its letter, then floor, door and postcode with town. */
const HOUSE =
  /^(?:,? ?(?:nr\.?|nummer|no\.?|number|hus nr\.?) ?)?,? ?\d{1,4}(?:(?:[a-zæA-Z]| [a-hA-H])(?![\p{L}\d]))?(?![\d.]\d|\d|,\d(?!\d?\.? ?(?:tv|th|mf|sal)))/u;
const HOUSE_IN_WORDS = /^,? ?(?:nr\.?|nummer|number) (\p{L}+)(?!\p{L})/u;
const FLOOR =
  /^(?:,|\.)? ?(?:(?:st(?:uen)?|kl(?:d|der)?|\d{1,2})(?:\.|,| )? ?(?:sal|etage)?\.?,? ?(?:tv|th|mf|til (?:højre|venstre)|dør \d+|lejl\.? ?\d+)\.?|(?:st|kld|\d{1,2})\. ?(?:sal|etage)?|\d{1,2}(?:st|nd|rd|th) floor)(?![\p{L}\d])/iu;
const FLAT = /^,? ?(?:lejl(?:ighed)?\.?|dør|vær\.?|apt\.?|flat|blok) ?\d{1,4}(?!\d)/iu;
const POSTCODE =
  /^,? ?\n?(?:DK-?)?(?:[1-9]\d{3}) (?:\p{Lu}[\p{L}]+|københavn|aarhus|århus|odense|aalborg|risskov)(?: (?:[A-ZØ]|NV|SV|SØ|NØ|\p{Lu}\p{Ll}+)(?!\p{L}))?/u;
const BRITISH = /^,? (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/u;
const LONE_POSTCODE = /(?<![\d.,])[1-9]\d{3} \p{Lu}\p{Ll}+(?: (?:[A-ZØ]|NV|SV|SØ|NØ)(?!\p{L}))?/gu;
/** What follows a number that counts or measures instead of numbering a house. */
const COUNTS =
  /^ ?(?:[+*·×÷=<>^%°]|- ?\d|(?:km|cm|mm|m|meter|kr|kroner|gange|minutter|min|timer|dage|uger|år|miles?|feet|kg|g|liter|huse|træer|mennesker|personer|elever|børn|biler|boder|bænke|people|houses|trees|children)(?!\p{L}))/iu;

/**
 * Postal addresses: a street with a house number, then floor, door, postcode and town where they follow; English ones;
 * beside "bor" or "adresse" also small letters, other street names and a postcode with its town. Streets without a number
 * and numbers that count something pass.
 */
export function findAddresses(scan: Scan, near: Surroundings): Span[] {
  if (scan.digits === 0 && (scan.has & Is.numberWord) === 0) return [];
  const { text, words } = scan;
  const spans: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    from = end;
    const identity = text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    spans.push({ kind: 'address', start, end, identity });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.start < from) continue;
    if (word.isNumber) {
      const found = englishAt(scan, i, near);
      if (found) add(found.start, found.end);
      continue;
    }
    if (word.low.length < 2) continue;
    if (!isNumbered(words, i) || !(isCapital(word) || STREET.test(word.low))) continue;
    const after = text.slice(word.end, word.end + 24);
    const house = HOUSE.exec(after)?.[0] ?? houseInWords(after);
    if (house === undefined || !/^[ ,]/.test(house)) continue;
    const start = startOfStreet(scan, i);
    const street = text.slice(start, word.end);
    const end = endOfAddress(text, word.end + house.length);
    const hasMore = end > word.end + house.length;
    if (!hasMore && COUNTS.test(text.slice(end, end + 20))) continue;
    // "Vestergade 4 i 1905": history.
    if (KNOWN.test(street) || /^,? (?:i|in) 1\d{3}(?!\d)/.test(text.slice(end, end + 9))) continue;
    const isCompound = STREET.test(word.low) && !isBareStreet(word.low);
    const isNamed = start < word.start && STREET.test(word.low);
    const isCued = near.has(Is.addressCue, start, end, 45, 12);
    const isProper = isCapital(word) || isNamed;
    const isOther = isProper && isCued && isPlaceOf(text, start) && !standsBeforeNoun(text, end);
    const isStreet =
      (isCompound || isNamed) &&
      (hasMore ||
        isCued ||
        (isProper && SURE_STREET.test(word.low)) ||
        (isProper && !standsBeforeNoun(text, end)) ||
        (isCompound && isOnTheWay(text, start) && !standsBeforeNoun(text, end)) ||
        (SURE_STREET.test(word.low) && !standsBeforeNoun(text, end) && isCompound));
    if (isStreet || isOther) add(start, end);
  }
  if ((scan.has & Is.addressCue) !== 0) {
    for (const match of text.matchAll(LONE_POSTCODE)) {
      const end = match.index + match[0].length;
      if (spans.some((span) => span.start < end && match.index < span.end)) continue;
      if (
        /(?:bor i|bor på|bor|postnummer(?: og by)?|adresse|live in|postcode)(?: er| is)?:? $/iu.test(
          text.slice(Math.max(0, match.index - 24), match.index),
        )
      )
        spans.push({ kind: 'address', start: match.index, end, identity: match[0].toLowerCase() });
    }
  }
  return spans;
}

const NUMBER_CUES = new Set(['nr', 'nummer', 'no', 'number', 'hus']);

/** Whether a number follows at once, or "nr." and a number. */
function isNumbered(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next || next.start - (words[i]?.end ?? 0) > 3) return false;
  return next.isNumber || (mayBeCue(next.low) && NUMBER_CUES.has(next.low));
}

const CUE_LETTERS = [...NUMBER_CUES].reduce((bits, cue) => bits | (1 << (cue.charCodeAt(0) & 31)), 0);
/** Most words begin with another letter than these cues. */
const mayBeCue = (low: string): boolean => (CUE_LETTERS & (1 << (low.charCodeAt(0) & 31))) !== 0;

/** A street's kind on its own: "vej", "haven", "parken". */
const isBareStreet = (low: string) => low.replace(STREET, '') === '';

/** Where a street of several words begins: "H.C. Andersens Boulevard", "Gl. Kongevej". */
function startOfStreet({ text, words }: Scan, last: number): number {
  let start = words[last]?.start ?? 0;
  for (let i = last - 1; i >= 0 && i >= last - 4; i--) {
    const word = words[i];
    if (!word || word.isNumber || !/^\.? ?$/.test(text.slice(word.end, start)) || start - word.end === 0) break;
    const isInitial = word.text.length <= 3 && text[word.end] === '.' && isCapital(word);
    const isPart =
      isCapital(word) && (word.is & (Is.function | Is.firstPerson | Is.kin | Is.addressCue | Is.linkVerb)) === 0;
    const isShort =
      /^(?:gl|ny|nye|sdr|ndr|nørre|vestre|østre|søndre|gammel|store|lille|sct|skt)$/.test(word.low) &&
      STREET.test(words[last]?.low ?? '');
    if (!isInitial && !isShort && !(isPart && text[word.end] === ' ')) break;
    start = word.start;
  }
  return start;
}

/** Where floor, door, postcode and town that follow a house number end. */
function endOfAddress(text: string, houseEnd: number): number {
  let end = houseEnd;
  for (const part of [FLOOR, FLAT, POSTCODE, BRITISH]) {
    const rest = text.slice(end, end + 48);
    end += part.exec(rest)?.[0].length ?? 0;
  }
  return end;
}

const houseInWords = (after: string): string | undefined => {
  const match = HOUSE_IN_WORDS.exec(after);
  return match && numberWords.has((match[1] ?? '').toLowerCase()) ? match[0] : undefined;
};

/** Whether a way begins or ends there: "fra", "til". */
const isOnTheWay = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:fra|til|from|to|ved|hos) $/iu.test(text.slice(Math.max(0, start - 8), start));

/** Whether a word that is no small one follows at once: "Storegade 5 huse". */
function standsBeforeNoun(text: string, end: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && !SMALL_WORDS.has(next);
}
const SMALL_WORDS = new Set(
  `og eller men i på til fra med ved hos for af om kl som der det den de er hvis så at lige nær tæt ligger nu her bag under over
  and or but in on to from with near at the is if so by opposite now here har kan skal vil må jeg vi han hun du man siden because when fordi
  når efter før after before not ikke`.split(/\s+/),
);

/** Whether the words before say that somebody lives there: "jeg bor på", "adressen er". */
const isPlaceOf = (text: string, start: number): boolean =>
  /(?:bor|boede|flyttet|flytter|adresse(?:n)?|mødes|hjemme|kom(?:mer)? forbi|live[sd]?|living|moved|address)(?: (?:hos \p{L}+|vi|nu|derhjemme))?(?: (?:er|is|på|i|til|at|in|on|to|ved))?:? ?$/iu.test(
    text.slice(Math.max(0, start - 28), start),
  );

/** Whether no more than a space, an apostrophe or a letter stands between. */
const isNextTo = (text: string, end: number, start: number): boolean =>
  (start - end === 1 && text[end] === ' ') || /^ ?['’]?$|^[A-Za-z]? $/.test(text.slice(end, start));

/** "12 Elm Street", "Flat 3, 24 King's Road, London SW6 4RP" from the number at word `i`. */
function englishAt({ text, words }: Scan, i: number, near: Surroundings): { start: number; end: number } | null {
  const number = words[i];
  if (!number || number.text.length > 4) return null;
  let last: Word = number;
  for (let k = i + 1; k <= i + 5; k++) {
    const word = words[k];
    if (!word || word.isNumber || !isNextTo(text, last.end, word.start)) return null;
    last = word;
    if (!ENGLISH_STREET.has(word.low) || k === i + 1) continue;
    const cued = near.has(Is.addressCue, number.start, word.end, 40, 10);
    if (!isCapital(word) && !cued) return null;
    if (!isCapital(words[i + 1] ?? word) && !cued) return null;
    if (/^ (?:miles?|houses|is|has)/.test(text.slice(word.end, word.end + 8)) && !isCapital(word)) return null;
    if (KNOWN.test(text.slice(number.end, word.end))) return null;
    const before = words[i - 1];
    const flat = words[i - 2];
    const hasFlat = before?.isNumber && flat && ENGLISH_UNIT.has(flat.low) && number.start - before.end <= 2;
    const lone = before && ENGLISH_UNIT.has(before.low);
    const end = endOfAddress(text, word.end);
    return { start: hasFlat ? flat.start : lone ? before.start : number.start, end };
  }
  return null;
}
