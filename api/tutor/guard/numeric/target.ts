import { normalise, spellAbroad, spellNumber } from '../../../language/index.ts';
import type { Rational } from '../../../maths/rational.ts';
import { reverse } from '../ciphers.ts';
import type { NumericKey } from '../key.ts';
import { once } from '../once.ts';
import { letterBit } from '../scan.ts';
import { Spellings } from '../spellings.ts';
import { CJK_DIGITS, CJK_FORMAL, cjk, roman } from './numerals.ts';
import { relatedValues } from './relations.ts';
import { hasEnd } from './rough.ts';

const OWN = ['da', 'en'] as const;
const NORTHERN = ['de', 'sv', 'no'] as const;

/** Danish and English letters have lower codes. */
const LATIN = 0x100;

/** A slip in a shorter word makes another word. */
const SHORTEST_MISSPELLED = 5;

/** A number that must not be handed over, with the forms in which it could be, each worked out when first needed. */
export class NumericTarget {
  readonly value: Rational;
  /** Digits without sign or separators; "" for 1/3. */
  readonly digits: string;
  /** The size of a whole number, else undefined. */
  readonly size: number | undefined;
  readonly negative: boolean;
  /** The key's unit, or "". */
  readonly unit: string;
  /** One, minus one, or a number of ones: 11. */
  readonly ones: boolean;
  /** Written with no other digits. */
  readonly onesAndZeros: boolean;
  /** It could be a year: "'14". */
  readonly isYear: boolean;
  /** Numbers beside its own say it: −7 is seven below zero, 1/6 is 0.17, 1914 is '14. */
  readonly hasOtherWays: boolean;

  constructor(key: NumericKey) {
    this.value = key.value;
    this.digits = key.digits;
    this.size = key.whole === undefined ? undefined : Math.abs(key.whole);
    this.negative = key.value.num < 0n;
    this.unit = key.unit;
    this.ones = this.size === 1 || /^1+$/.test(key.digits);
    this.onesAndZeros = /^[01]{2,}$/.test(key.digits);
    this.isYear = this.size !== undefined && this.size >= 1000 && this.size < 2100;
    this.hasOtherWays = this.isYear || this.negative || !hasEnd(key.value.den);
  }

  /** Values one trivial step away, by the relation that leads to the number. */
  readonly related = once(() => relatedValues(this.value));

  /** The digits from the last to the first. */
  readonly backwards = once(() => reverse(this.digits));

  /** CXLV, or "" where the Romans had no numeral. */
  readonly roman = once(() => (this.size !== undefined && this.size > 0 && this.size < 4000 ? roman(this.size) : ''));

  /** In East Asian numerals: spoken, digit by digit, and the forms for cheques. */
  readonly cjk = once((): readonly string[] => {
    if (this.size === undefined) return [];
    const byDigit = [...this.digits].map((digit) => CJK_DIGITS[Number(digit)]).join('');
    const formal = [...this.digits].map((digit) => CJK_FORMAL[Number(digit)]).join('');
    const forms = [cjk(this.size), byDigit, formal, byDigit.replaceAll('〇', '零')];
    return [...new Set(forms.filter((form) => form !== ''))];
  });

  /** The bases in which these digits write the number. */
  readonly bases = once((): ReadonlyMap<string, number> => {
    const { size } = this;
    if (size === undefined) return new Map();
    const bases = [2, 3, 4, 5, 6, 7, 8, 9, 12, 16].filter((base) => size >= base);
    return new Map(bases.reverse().map((base) => [size.toString(base), base]));
  });

  /** In hexadecimal, where that has letters in it, else "". */
  readonly lettersInHex = once(() => {
    const hex = this.size?.toString(16) ?? '';
    return /[a-f]/.test(hex) ? hex : '';
  });

  /** Written in words, in the languages the number reader reads and in others. */
  readonly spellings = once(() => {
    const { size } = this;
    if (size === undefined) return new Spellings([], []);
    const northern = NORTHERN.flatMap((lang) => spellNumber(size, lang) ?? []);
    const short = northern.map((form) => form.replace(/^(?:ett?|ein) ?(?=h|t)/, ''));
    const foreign = [...northern, ...short, ...spellAbroad(size)];
    const turned = OWN.flatMap((lang) => spellNumber(size, lang)?.split(/[ -]/).map(reverse).join('') ?? []);
    return new Spellings(this.ownSpellings(), foreign.map(normalise), turned);
  });

  /** The letters of its Danish and English words. */
  readonly ownSpellings = once((): readonly string[] => {
    const { size } = this;
    if (size === undefined) return [];
    const spelled = OWN.flatMap((lang) => spellNumber(size, lang) ?? []);
    // "tyvefire"
    const unit = size > 20 && size < 100 && size % 10 > 0 ? spellNumber(size % 10, 'da') : undefined;
    if (unit !== undefined) spelled.push(`${spellNumber(size - (size % 10), 'da')}${unit}`);
    // "two hundred fifty", "hundrede og fem", "hundredefem"
    const forms = spelled.flatMap((form) => {
      const short = form.replace(/^(?:et|one) (?=h|t)/, '');
      return [form, short, form.replace(/ (?:and|og) /g, ' '), short.replace(/ (?:and|og) /g, ' ')];
    });
    return [...new Set(forms.map((form) => form.toLowerCase().replace(/\P{L}/gu, '')))];
  });

  /** The same with their letters as bits, to be compared with a sentence's initials. */
  readonly initials = once(() =>
    this.ownSpellings().map((form) => ({
      form,
      bits: [...form].reduce((bits, letter) => bits | letterBit(letter.charCodeAt(0)), 0),
    })),
  );

  /** The longer of them by their first letter, those that a slip in the spelling does not hide; and these letters as bits. */
  readonly misspellable = once(() => {
    const forms: (string[] | undefined)[] = new Array(LATIN).fill(undefined);
    let bits = 0;
    for (const form of this.ownSpellings()) {
      if (form.length < SHORTEST_MISSPELLED) continue;
      const code = form.charCodeAt(0);
      forms[code] = [...(forms[code] ?? []), form];
      bits |= letterBit(code);
    }
    return { forms, bits };
  });
}
