import { isGap, isNumeral, isOperator, type WordInPlace } from './context.ts';
import {
  fractionLine,
  type KnownLanguage,
  lowered,
  sayFraction,
  sayMixedPart,
  sayNumber,
  sayOrdinal,
  sayPower,
  sayTime,
  sayWhole,
  sayYear,
} from './numbers.ts';
import { isNeuter, sayUnit } from './units.ts';

const GLYPHS: Readonly<Record<string, readonly [top: number, bottom: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅛': [1, 8],
};
const MONTHS: Readonly<Record<KnownLanguage, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * What is said for a word that begins with a digit; undefined when it is said as it stands. A whole number of up to six
 * digits without points stays in digits, because every voice of the language reads it rightly; decimals, groups, fractions,
 * times, days, years and ranges are written out, because voices differ on them.
 */
export function sayNumeral(place: WordInPlace): string | undefined {
  for (const read of [
    power,
    onlyRaised,
    time,
    date,
    dottedDate,
    difference,
    ordinal,
    yearOr,
    mixed,
    fraction,
    ratio,
    range,
    compact,
    plain,
  ]) {
    const said = read(place);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** "x^2": said behind what is raised; "10^-3": the minus has said "i minus". */
function power({ word, before, previous, lang }: WordInPlace): string | undefined {
  if (!isGap(before) || !/^\d{1,3}$/.test(word)) return undefined;
  if (previous?.word === '^') return sayPower(word, lang);
  const minus = previous && /^[-−–]$/.test(previous.word) && previous.previous?.word === '^';
  return minus ? sayPower(`-${word}`, lang) : undefined;
}

function onlyRaised({ word, before, lang }: WordInPlace): string | undefined {
  const raised = /^[⁰¹²³⁴-⁹]+$/u.test(word) ? lowered(word) : undefined;
  return raised && sayPower(`${before.endsWith('⁻') ? '-' : ''}${raised}`, lang);
}

const CLOCK = { da: /^(?:kl\.?|klokken|klokka|ml\.)$/i, en: /^(?:at|from|until|till|by|before|after)$/i };

function time(place: WordInPlace): string | undefined {
  const { word, lang } = place;
  const [, hour, sign, minute] = /^([01]?\d|2[0-4])([.:])([0-5]\d)$/.exec(word) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  // English writes its times with a colon; in Danish "2:15" may be a ratio.
  const isTime =
    lang === 'en' ? !/^(?:ratio|of)$/i.test(place.previous?.word ?? '') : hour.length === 2 || minute === '00';
  const certain = sign === ':' && isTime;
  return certain || afterClock(place) ? sayTime(Number(hour), Number(minute), lang) : undefined;
}

/** "kl. 8.15", "mellem kl. 8.15 og 9.00", "kl. 8.15-9.00". */
function afterClock({ previous, lang }: WordInPlace, back = 3): boolean {
  if (!previous || back === 0) return false;
  if (CLOCK[lang].test(previous.word)) return true;
  const joins = /^(?:og|til|and|to|[-–])$/i.test(previous.word);
  return joins && previous.previous !== undefined && /^\d{1,2}[.:]\d\d$/.test(previous.previous.word)
    ? afterClock(previous.previous, back - 1)
    : false;
}

/** "d. 3/4" is a day, not a fraction. */
function date({ word, before, previous, lang }: WordInPlace): string | undefined {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(word) ?? [];
  const name = month === undefined ? undefined : MONTHS[lang][Number(month) - 1];
  const isDay = previous && (/^d\.?$/i.test(previous.word) || (/^den$/i.test(previous.word) && isGap(before)));
  if (!isDay || day === undefined || name === undefined || Number(day) > 31) return undefined;
  const ordinalDay = sayOrdinal(Number(day), lang) ?? day;
  return lang === 'da' ? `${ordinalDay} ${name}` : `${ordinalDay} of ${name}`;
}

/** "24.12.2026", and "den 1.1.". */
function dottedDate({ word, previous, lang }: WordInPlace): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(word) ?? [];
  const name = month === undefined ? undefined : MONTHS[lang][Number(month) - 1];
  const isDay = year !== undefined || (previous !== undefined && /^(?:d\.?|den)$/i.test(previous.word));
  if (!isDay || day === undefined || name === undefined || Number(day) > 31) return undefined;
  const said = `${sayOrdinal(Number(day), lang)} ${lang === 'da' ? '' : 'of '}${name}`;
  return year === undefined ? said : `${said} ${sayYear(Number(year), lang) ?? year}`;
}

/** "3x-2y": a sum written without spaces. */
function difference({ word, lang }: WordInPlace): string | undefined {
  const parts = word.split(/[-–]/);
  if (
    parts.length < 2 ||
    !/\p{Ll}/u.test(word) ||
    !parts.every((part) => /^(?:\d{1,6}\p{Ll}?|\p{Ll})[²³]?$/u.test(part))
  )
    return undefined;
  return parts
    .map((part) => {
      const [, digits = '', letter = '', raised = ''] = /^(\d*)(\p{Ll}?)([²³]?)$/u.exec(part) ?? [];
      return [sayNumber(digits, lang), letter, raised && sayPower(lowered(raised), lang)].filter(Boolean).join(' ');
    })
    .join(' minus ');
}

const NEUTER_BEHIND =
  /^(?:led|kapitel|år|trin|hold|forsøg|spørgsmål|afsnit|vers|spil|bind|barn|kvartal|semester|punkt)/;
const COUNTED = new RegExp(
  `^(?:klasse|gang|plads|del|person|etage|sal|grad|potens|linje|række|spalte|kvadrant|time|lektion|uge|dag|akt|juledag|verdenskrig|søndag|${MONTHS.da.join('|')})|${NEUTER_BEHIND.source.slice(1)}`,
);
/** Kings, queens and popes of the history lessons, who have a number behind their name. */
export const RULER =
  /^(?:Christian|Frederik|Margrethe|Valdemar|Erik|Knud|Harald|Svend|Henrik|Henry|Elizabeth|Edward|Richard|James|Charles|William|Wilhelm|George|Louis|Ludvig|Karl|Gustav|Oscar|Nikolaj|Napoleon|Pius|Leo)s?$/;

/** "3. klasse", "d. 5. juni", "Christian 4.", "7.-9. klasse". English writes its own ("3rd"). */
function ordinal({ word, before, after, previous, next, lang }: WordInPlace): string | undefined {
  if (lang !== 'da' || !/^\d{1,2}(?:\.[-–]\d{1,2})?$/.test(word)) return undefined;
  const say = (digits: string): string | undefined => {
    if (digits === '2' && next && NEUTER_BEHIND.test(next.word)) return 'andet';
    return sayOrdinal(Number(digits), 'da');
  };
  const [first = '', last] = word.split(/\.[-–]/);
  if (last !== undefined) return `${say(first)} til ${say(last)}`;
  if (!after.startsWith('.')) return undefined;
  if (previous && RULER.test(previous.word) && before === ' ') return `den ${say(first)}`;
  const counts =
    next !== undefined && /^(?:og|eller|til)$/.test(next.word) && next.next?.after.startsWith('.') === true;
  if (counts && /^\d{1,2}$/.test(next.next?.word ?? '')) return say(first);
  if (!next || !/^\.[^\S\n]?$/.test(after) || !/^\p{Ll}/u.test(next.word)) return undefined;
  // At the start of a line a number is an item of a list, unless it counts what follows.
  const isItem = previous === undefined || before.includes('\n');
  return isItem && !COUNTED.test(next.word) ? undefined : say(first);
}

const BEFORE_YEAR =
  /^(?:i|år|året|fra|siden|omkring|efter|før|til|og|mellem|in|from|since|around|after|before|to|until|by|year|the)$/i;
const YEAR = /^1[1-9]\d\d$/;

/** A number that is a year by what stands around it. */
function yearOr({ word, before, after, previous, next, lang }: WordInPlace): string | undefined {
  const years = word.split(/[-–]/);
  if (!years.every((year) => YEAR.test(year)) || years.length > 2) return undefined;
  const counts =
    next !== undefined && (/^\s?$/.test(after) ? isOperator(next) || sayUnit(next.word, false, lang) : false);
  if (counts || (isOperator(previous) && isGap(before))) return undefined;
  const known =
    years.length === 2 ||
    previous === undefined ||
    before.includes('(') ||
    BEFORE_YEAR.test(previous.word) ||
    MONTHS.da.includes(previous.word.toLowerCase()) ||
    MONTHS.en.includes(previous.word);
  // Alone, a year; at the head of a sentence that goes on, it may count what follows: "1849 mennesker".
  if (!known || (previous === undefined && next && isGap(after) && years.length === 1)) return undefined;
  const join = lang === 'da' ? ' til ' : ' to ';
  return years.map((year) => sayYear(Number(year), lang)).join(join);
}

/** "2½", and the fraction of "2 3/4". */
function mixed({ word, before, previous, lang }: WordInPlace): string | undefined {
  const [, whole, glyph] = /^(\d{1,4})([½⅓⅔¼¾⅛])$/u.exec(word) ?? [];
  const parts = glyph === undefined ? undefined : GLYPHS[glyph];
  if (parts) return `${sayWhole(Number(whole), lang)} ${sayMixedPart(...parts, lang)}`;
  const behindWhole = previous && /^\d{1,3}$/.test(previous.word) && /^[^\S\n]$/.test(before);
  if (!behindWhole) return undefined;
  const own = GLYPHS[word] ?? fractionIn(word);
  return own && own[0] < own[1] ? sayMixedPart(...own, lang) : undefined;
}

function fractionIn(word: string): readonly [number, number] | undefined {
  const [, top, bottom] = /^(\d{1,4})[/⁄](\d{1,4})$/.exec(word) ?? [];
  return top === undefined || Number(bottom) === 0 ? undefined : [Number(top), Number(bottom)];
}

function fraction({ word, lang }: WordInPlace): string | undefined {
  const parts = GLYPHS[word] ?? fractionIn(word);
  return parts && sayFraction(...parts, lang);
}

/** "1:3": a ratio, unless it is worked out. */
function ratio({ word, next, previous, lang }: WordInPlace): string | undefined {
  const parts = word.split(':');
  if (parts.length < 2 || parts.length > 3) return undefined;
  const said = parts.map((part) => sayNumber(part, lang));
  if (said.includes(undefined)) return undefined;
  const [first = 0, second = 0] = parts.map(Number);
  const isRatio = /forhold|ratio/i.test(previous?.word ?? '');
  const goesUp = first > second && second > 1 && first % second === 0;
  const worked = parts.length === 2 && (next?.word === '=' || previous?.word === '=' || (goesUp && !isRatio));
  const join = worked ? { da: 'divideret med', en: 'divided by' }[lang] : { da: 'til', en: 'to' }[lang];
  return said.join(` ${join} `);
}

/** "12-13" is a stretch; "7-2 = 5" is a sum. */
function range({ word, previous, next, lang }: WordInPlace): string | undefined {
  const [first, second, ...more] = word.split(/[-–]/);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const [from, to] = [first, second].map((part) => sayPart(part, lang));
  if (from === undefined || to === undefined) return undefined;
  const value = (part: string) => Number(part.replace(/[.\s]/g, '').replace(',', '.').replace(':', '.'));
  const isSum = isOperator(next) || isOperator(previous) || !(value(first) < value(second));
  return `${from} ${isSum ? 'minus' : { da: 'til', en: 'to' }[lang]} ${to}`;
}

const sayPart = (part: string, lang: KnownLanguage): string | undefined => {
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/.exec(part) ?? [];
  if (hour !== undefined && minute !== undefined && lang === 'da') return sayTime(Number(hour), Number(minute), 'da');
  return sayNumber(part, lang);
};

/** "2x", "3xy²", "8cm", "2x/3": a number and what is written right behind it. */
function compact({ word, lang }: WordInPlace): string | undefined {
  const [, number = '', behind = ''] = /^(\d+(?:,\d+)?)(\p{L}[^\s]*)$/u.exec(word) ?? [];
  const said = sayNumber(number, lang);
  if (said === undefined) return undefined;
  const unit = /^\p{L}{2}/u.test(behind) || behind.includes('/') ? sayUnit(behind, number === '1', lang) : undefined;
  if (unit !== undefined) return `${said} ${unit}`;
  const [, letters = '', raised = '', under = ''] = /^([\p{Ll}\p{Lu}]{1,2})([²³⁴-⁹]*)(?:\/(\d+))?$/u.exec(behind) ?? [];
  if (letters === '' || /^(?:st|nd|rd|th)$/.test(letters)) return undefined;
  const exponent = raised === '' ? '' : ` ${sayPower(lowered(raised), lang)}`;
  const line = under === '' ? '' : ` ${fractionLine(lang)} ${sayWhole(Number(under), lang)}`;
  return `${said} ${[...letters].join(' ')}${exponent}${line}`;
}

/** "1" before "minut" is "et"; whole numbers stay in digits; what has a point or a comma is written out. */
function plain({ word, after, next, lang }: WordInPlace): string | undefined {
  const [, base = word, raised = ''] = /^(.*?\d)([²³⁴-⁹]+)$/u.exec(word) ?? [];
  if (raised !== '') return `${sayNumber(base, lang) ?? base} ${sayPower(lowered(raised), lang)}`;
  if (lang === 'da' && word === '1' && next && isGap(after) && isNeuter(next.word)) return 'et';
  return /^\d{1,6}$/.test(word) ? word : sayNumber(word, lang);
}

/** Whether the number before a unit is one. */
export const isOne = (place: WordInPlace | undefined): boolean =>
  isNumeral(place) && (place?.word === '1' || place?.word === '½');
