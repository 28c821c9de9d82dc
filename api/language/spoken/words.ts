import { inFull } from './abbreviations.ts';
import { saidBrackets } from './brackets.ts';
import { isGap, isNumeral, type WordInPlace, wordsInPlace } from './context.ts';
import { fractionLine, type KnownLanguage, lowered, romanValue, sayOrdinal, sayPower } from './numbers.ts';
import { isOne, RULER, sayNumeral } from './numerals.ts';
import { saySign } from './signs.ts';
import { needsNumber, sayPer, sayUnit } from './units.ts';

/** A word of a text and what is said for it. */
export interface SpokenWord {
  /** UTF-16 offsets in the text; `to` is not included. */
  readonly from: number;
  readonly to: number;
  /** Words that a voice reads as they stand; empty when nothing is said. */
  readonly say: string;
}

const BRACKETS = {
  da: { open: 'parentes', close: 'parentes slut', comma: 'komma' },
  en: { open: 'open bracket', close: 'close bracket', comma: 'comma' },
};

/** The words of a Danish or English text, each with what a teacher says for it. */
export function sayWords(text: string, lang: KnownLanguage): SpokenWord[] {
  const brackets = saidBrackets(text);
  const bracketsIn = (from: number, to: number, ...kinds: string[]): string[] => {
    const said: string[] = [];
    for (let at = from; at < to; at++) {
      const kind = brackets.get(at);
      if (kind && kinds.includes(kind)) said.push(BRACKETS[lang][kind]);
    }
    return said;
  };
  return wordsInPlace(text, lang).map((place) => {
    const { from, to, before, after } = place;
    const said = [
      ...bracketsIn(from - before.length, from, 'open', 'comma'),
      isNegated(place) ? 'minus' : '',
      sayWord(place),
      ...bracketsIn(to, to + after.length, 'close'),
    ];
    return { from, to, say: said.filter((part) => part !== '').join(' ') };
  });
}

/** "-x": a minus right before a letter is no word of its own. */
const isNegated = ({ word, before }: WordInPlace): boolean =>
  /(?:^|[\s(=])[-–]$/.test(before) && /^\p{Ll}$/u.test(word);

function sayWord(place: WordInPlace): string {
  for (const read of [address, sign, unit, call, numeral, named, letters]) {
    const said = read(place);
    if (said !== undefined) return said;
  }
  return place.word.replace(/\u00ad/g, '');
}

const DOT = { da: 'punktum', en: 'dot' };

/** Of an address the site is said; the rest is for the eyes. */
function address({ word, lang }: WordInPlace): string | undefined {
  const dotted = (host: string) => host.split('.').join(` ${DOT[lang]} `);
  const [, name, host] = /^([\w.-]+)@([\w.-]+)$/.exec(word) ?? [];
  if (name !== undefined && host !== undefined)
    return `${dotted(name)} ${lang === 'da' ? 'snabel-a' : 'at'} ${dotted(host)}`;
  const [, site] = /^(?:https?:\/\/(?:www\.)?|www\.)([^/?#]+)/i.exec(word) ?? [];
  return site === undefined ? undefined : dotted(site);
}

function sign(place: WordInPlace): string | undefined {
  const { word, before, after, previous, next, lang } = place;
  if (word === '^') {
    const opens = /^\s*[({]/.test(after);
    return opens ? { da: 'opløftet i', en: 'to the power of' }[lang] : '';
  }
  if (/^[-−–]$/.test(word)) {
    if (previous?.word === '^' && isGap(before)) return '';
    // A dash in prose: "Jo – 3 æbler".
    if (previous && /\p{L}{2}/u.test(previous.word) && /\s/.test(before) && /\s/.test(after)) return '';
    if (isRange(place)) return { da: 'til', en: 'to' }[lang];
  }
  // "12 drenge / 13 piger" lists, "30 kr. / 2" divides.
  const lists = word === ':' || (next?.next !== undefined && /\p{L}{2}/u.test(next.next.word));
  if (/^[:/]$/.test(word) && lists && previous && /\p{L}{2}/u.test(previous.word)) return '';
  if (/^[°%‰€$£]|^°[CF]$/.test(word)) return sayUnit(word, isOne(previous) && isGap(before), lang);
  if (word.length === 1 && previous?.word === '^' && /^\p{Ll}$/u.test(word)) return sayPower(word, lang);
  if (word === '§' && next?.word === '§') return '';
  return /^\p{L}/u.test(word) && word !== 'π' ? undefined : saySign(word, lang);
}

/** "10 – 12 år": from the smaller to the larger, before a word and in no sum. */
function isRange({ word, previous, next }: WordInPlace): boolean {
  if (word === '−' || !previous || !next || !/^\d+$/.test(previous.word) || !/^\d+$/.test(next.word)) return false;
  const behind = next.next;
  return (
    Number(previous.word) < Number(next.word) &&
    behind !== undefined &&
    isGap(next.after) &&
    /^\p{L}{2}/u.test(behind.word)
  );
}

/** A unit behind its number, or under another unit: "5 cm²", "15 kr./kg". */
function unit({ word, before, after, previous, next, lang }: WordInPlace): string | undefined {
  if (!previous) return undefined;
  if (/^\s?\/\s?$/.test(before) && sayUnit(previous.word, false, lang)) return sayPer(word.replace(/\.$/, ''), lang);
  if (previous.word === '^' && isGap(before) && /^[23]$/.test(word) && isLength(previous.previous)) return '';
  const behindNumber = isNumeral(previous) && /^[^\S\n]?$/.test(before);
  if (!behindNumber && (needsNumber(word) || !/\d|²|³|\/|^\p{Ll}{2}\.?$/u.test(word))) return undefined;
  // "3m + 2": right behind its number a letter is a variable.
  if (behindNumber && before === '' && /^\p{L}$/u.test(word)) return undefined;
  const raised = next?.word === '^' && isGap(after) && next.next && /^[23]$/.test(next.next.word) ? next.next.word : '';
  return sayUnit(`${word}${raised}`, isOne(previous), lang);
}

const isLength = (place: WordInPlace | undefined): boolean =>
  place !== undefined && /^[mck]?m$|^dm$/.test(place.word) && isNumeral(place.previous);

const numeral = (place: WordInPlace): string | undefined =>
  (/^\p{N}/u.test(place.word) && !/^[ⅠⅡⅢⅣⅤ]/u.test(place.word)) || /^\p{Ll}[²³]?[-–]\d/u.test(place.word)
    ? sayNumeral(place)
    : undefined;

const NUMBERED = /^(?:kapitel|bind|del|akt|nr\.?|bog|artikel|chapter|part|act|book|volume)$/i;

/** Abbreviations, "s. 12", and Roman numbers. */
function named(place: WordInPlace): string | undefined {
  const { word, after, previous, next, lang } = place;
  const behindIsNumber = next !== undefined && /^\d/.test(next.word) && /^\.?\s$/.test(after);
  if (behindIsNumber && /^(?:s|p|pp|side)\.?$/i.test(word) && (word.endsWith('.') || after.startsWith('.')))
    return { da: 'side', en: 'page' }[lang];
  if (lang === 'da' && behindIsNumber && /^d\.?$/i.test(word)) return 'den';
  if (/^stk\.?$/.test(word) && previous && /§/.test(previous.previous?.word ?? ''))
    return { da: 'stykke', en: 'subsection' }[lang];
  const full = inFull(word, lang);
  if (full !== undefined) return full;
  return roman(place);
}

/** "Christian IV" is the fourth; "kapitel IV" is four. A single letter is a number behind a ruler's name only. */
function roman({ word, before, previous, lang }: WordInPlace): string | undefined {
  const isRuler = previous !== undefined && RULER.test(previous.word) && before === ' ';
  const value = /^[IVXLC]+$/.test(word) && (isRuler || word.length > 1) ? romanValue(word) : undefined;
  if (value === undefined || value > 39) return undefined;
  if (isRuler) return `${{ da: 'den', en: 'the' }[lang]} ${sayOrdinal(value, lang)}`;
  // "VI" may be a word in capitals.
  return word !== 'VI' || (previous && NUMBERED.test(previous.word)) ? String(value) : undefined;
}

const FIGURE =
  /^(?:[∠△]|(?:tre|fir|fem|seks)kant(?:en)?|vinkel|vinklen|linjestykke(?:t)?|linje(?:n)?|siden?|punktern?e|triangle|angle|line|side|segment)$/i;

/** Letters that are read one by one: a triangle's corners, initials, formulas of chemistry; and "x²", "x/2". */
function letters({ word, before, after, previous, lang }: WordInPlace): string | undefined {
  if (before.endsWith('|') && after.startsWith('|') && /^\p{Lu}{2}$/u.test(word))
    return `${{ da: 'længden af', en: 'the length of' }[lang]} ${[...word].join(' ')}`;
  const corners = previous && /^\p{Lu}{1,5}$/u.test(word) && FIGURE.test(previous.word) && isGap(before);
  if (corners || /^(?:\p{Lu}\.)+$/u.test(word)) return [...word.replace(/\./g, '')].join(' ');
  if (/^(?:\p{Lu}\p{Ll}?[\d₀-₉]*)+$/u.test(word) && /[\d₀-₉]/.test(word) && /\p{Lu}.*\d|[₀-₉]/u.test(word))
    return (word.match(/\p{Lu}|\p{Ll}|[\d₀-₉]+/gu) ?? [])
      .map((part) => (/[₀-₉]/.test(part) ? subscript(part) : part))
      .join(' ');
  const [, base, raised] = /^(\p{L})([²³⁴-⁹]+)$/u.exec(word) ?? [];
  if (base !== undefined && raised !== undefined) return `${base} ${sayPower(lowered(raised), lang)}`;
  const [, indexed, index] = /^(\p{L})([₀-₉]+)$/u.exec(word) ?? [];
  if (indexed !== undefined && index !== undefined) return `${indexed} ${subscript(index)}`;
  const [, top, bottom] = /^(\p{L})\/(\p{L}|\d+)$/u.exec(word) ?? [];
  if (top !== undefined) return `${top} ${fractionLine(lang)} ${bottom}`;
  if (previous?.word === '^' && isGap(before) && /^\p{Ll}$/u.test(word)) return sayPower(word, lang);
  return isNumeral(previous) && isGap(before) ? rate(word) : either(word, lang);
}

/** "20 sider/dag". */
const rate = (word: string): string | undefined =>
  /^\p{L}{2,}\/\p{L}{2,}$/u.test(word) ? word.replace('/', ' per ') : undefined;

const subscript = (digits: string): string => [...digits].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join('');

/** "han/hun" offers a choice; "og/eller" is said as it is written. */
function either(word: string, lang: KnownLanguage): string | undefined {
  if (!/^\p{L}{2,}(?:\/\p{L}{2,})+$/u.test(word)) return undefined;
  const join = /^(?:og\/eller|and\/or)$/i.test(word) ? ' ' : { da: ' eller ', en: ' or ' }[lang];
  return word.split('/').join(join);
}

/** "f(x)": "f af x". */
function call({ word, before, after, previous, lang }: WordInPlace): string | undefined {
  // Before numbers are read: "f(2)".
  const isArgument = /^\p{L}$|^\d+$/u.test(word) && before === '(' && after.startsWith(')');
  return isArgument && previous && /^[fgh]$/.test(previous.word)
    ? `${{ da: 'af', en: 'of' }[lang]} ${word}`
    : undefined;
}
