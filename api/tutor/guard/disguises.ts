import type { Language } from '../../contract/language.ts';
import { normalise, spellNumber, wholeWords } from '../../language/index.ts';
import { equals } from '../../maths/rational.ts';
import { atbash, decodings, reverse, shift } from './ciphers.ts';
import type { NumericKey } from './key.ts';
import { type Reading, readNumbersOf } from './numbers.ts';
import { CJK_DIGITS, CJK_FORMAL, cjk, MORSE, roman } from './numerals.ts';
import type { Finding } from './types.ts';

const BACKWARDS = wholeWords(
  /\b(?:backwards?|revers(?:e|ed|ing)|right to left|mirror(?:ed)?|baglæns|bagfra|bagvendt|omvendt|spejl(?:et|vend(?:t)?)?|from the end|fra højre)\b/i,
);
const BASE = wholeWords(
  /\b(?:binary|binær(?:e|t)?|base ?\d+|totals(?:system(?:et)?)?|2-tals|to-tals|bits?|octal|oktal|hexa?(?:decimal)?|seksten?tals|grundtal|ascii|kode|code)\b/i,
);
const ROMAN_CUE = wholeWords(/\b(?:roman|romer(?:tal|ske)?|numerals?|latin)\b/i);
const COUNT_CUE = wholeWords(
  /\b(?:count|tæl|marks?|tally|streger|prikker|dots|stars|stjerner|how many|hvor mange|number of|antal|length|længde)\b/i,
);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The forms in which a reader could be handed a whole number without its digits. Built once for a key. */
export class Disguises {
  readonly #key: NumericKey;
  readonly #lang: Language;
  readonly #digits: string;
  readonly #roman: string;
  readonly #spelled: readonly string[];
  /** Spellings in languages that the number reader doesn't read. */
  readonly #foreign: ReadonlySet<string>;
  readonly #ciphered: ReadonlySet<string>;
  readonly #longest: number;
  readonly #cjk: readonly string[];

  constructor(key: NumericKey, lang: Language) {
    this.#key = key;
    this.#lang = lang;
    this.#digits = key.digits;
    const whole = key.whole === undefined ? undefined : Math.abs(key.whole);
    this.#roman = whole !== undefined && whole > 0 && whole < 4000 ? roman(whole) : '';
    const spellings =
      whole === undefined ? [] : (['da', 'en', 'de', 'sv', 'no'] as const).flatMap((l) => spellNumber(whole, l) ?? []);
    this.#spelled = [...new Set(spellings.map(letters))];
    const own = whole === undefined ? [] : (['da', 'en'] as const).map((l) => letters(spellNumber(whole, l) ?? ''));
    this.#foreign = new Set(this.#spelled.filter((form) => !own.includes(form)));
    const plainEnough = this.#spelled.filter((word) => word.length >= 3 && /^[a-z]+$/.test(word));
    const shifted = (word: string) => Array.from({ length: 25 }, (_, i) => shift(word, i + 1));
    this.#ciphered = new Set(
      plainEnough.flatMap((word) => [reverse(word), atbash(word), ...shifted(word), shift(reverse(word), 13)]),
    );
    this.#longest = Math.max(0, ...this.#spelled.map((form) => form.length));
    const byDigit = [...this.#digits].map((d) => CJK_DIGITS[Number(d)]).join('');
    const formal = [...this.#digits].map((d) => CJK_FORMAL[Number(d)]).join('');
    const zeros = byDigit.replaceAll('〇', '零');
    this.#cjk =
      whole === undefined ? [] : [...new Set([cjk(whole), byDigit, formal, zeros].filter((form) => form !== ''))];
  }

  find(text: string, readings: readonly Reading[], taskHas: (token: string) => boolean): Finding[] {
    return [
      ...this.#spelledForms(text),
      ...this.#mixedTokens(text, taskHas),
      ...this.#bases(text, readings),
      ...this.#backwards(text, readings),
      ...this.#marks(text),
      ...this.#encoded(text),
      ...this.#morse(text),
      ...this.#otherScripts(text),
    ];
  }

  /** Spelled in other languages, letter by letter, or in a simple cipher. */
  #spelledForms(text: string): Finding[] {
    const found: Finding[] = [];
    const words = [...text.matchAll(/\p{L}+/gu)];
    const spaced = /(?<!\p{L})\p{L}(?:[\s.,_*-]{1,4}\p{L}(?!\p{L})){2,}/gu;
    for (const run of text.matchAll(spaced)) {
      const squeezed = letters(run[0]);
      if (this.#spelled.some((form) => form.length >= 2 && squeezed.includes(form)))
        found.push(refuse(run.index, run[0].length, 'spelledOut'));
    }
    for (let i = 0; i < words.length; i++) {
      let joined = '';
      const first = words[i]?.index ?? 0;
      for (let j = i; j < Math.min(words.length, i + 8); j++) {
        const word = words[j];
        if (!word) break;
        joined += word[0].toLowerCase();
        if (joined.length > this.#longest) break;
        const length = word.index + word[0].length - first;
        if (joined.length >= 4 && this.#foreign.has(joined)) found.push(hide(first, length, 'words'));
        if (
          this.#ciphered.has(joined) &&
          (joined.length >= 5 ||
            /\b(?:rot|cipher|caesar|cæsar|kode|code|decode|atbash|backwards|baglæns|shift|forskyd)/i.test(text) ||
            this.#sentenceDeciphers(text))
        ) {
          found.push(refuse(first, length, 'cipher'));
        }
      }
    }
    return found;
  }

  /** Does turning every letter by 13 give ordinary words? */
  #sentenceDeciphers(text: string): boolean {
    return /\b(?:the|answer|is|svaret|er|giver|result|resultatet)\b/.test(shift(text.toLowerCase(), 13));
  }

  /** East Asian numerals, and short foreign words, which are only numbers when they stand alone. */
  #otherScripts(text: string): Finding[] {
    const found: Finding[] = [];
    for (const form of this.#cjk) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const around = `${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`;
        if (!/[〇零一二三四五六七八九十百千万]/.test(around)) found.push(refuse(at, form.length, 'otherScript'));
      }
    }
    for (const word of text.matchAll(/(?<!\p{L})\p{L}{2,3}(?!\p{L})/gu)) {
      const lower = word[0].toLowerCase();
      if (this.#foreign.has(lower) && !['elf', 'sex', 'ett'].includes(lower))
        found.push(hide(word.index, word[0].length, 'words'));
    }
    return found;
  }

  /** "l45" for 145, "1O" for 10. */
  #mixedTokens(text: string, taskHas: (token: string) => boolean): Finding[] {
    const found: Finding[] = [];
    for (const token of text.matchAll(/(?<![\p{L}\d])[\dlIiOoSsZzBbgq|]{2,12}(?![\p{L}\d])/gu)) {
      const lettersOnly = !/\d/.test(token[0]);
      if (!/\D/.test(token[0]) || taskHas(token[0])) continue;
      if (
        lettersOnly &&
        !(
          /^[lI|O]+$/.test(token[0]) &&
          /(?:is|er|=|:|får|get|giver|gives)\s*$/i.test(text.slice(0, token.index).slice(-12))
        )
      )
        continue;
      const read = token[0]
        .replace(/[lIi|]/g, '1')
        .replace(/[Oo]/g, '0')
        .replace(/[Ss]/g, '5')
        .replace(/[Zz]/g, '2')
        .replace(/[Bb]/g, '8')
        .replace(/[gq]/g, '9');
      if (read === this.#digits) found.push(hide(token.index, token[0].length, 'lookalike'));
    }
    return found;
  }

  #bases(text: string, readings: readonly Reading[]): Finding[] {
    const found: Finding[] = [];
    const whole = this.#key.whole === undefined ? undefined : Math.abs(this.#key.whole);
    if (whole === undefined) return found;
    const cue = BASE.test(text);
    for (const reading of readings) {
      if (reading.kind !== 'digits' || !/^\d+$/.test(text.slice(reading.start, reading.end))) continue;
      const digits = reading.digits.replace(/^0+(?=\d)/, '');
      const binary = digits === whole.toString(2) && digits.length >= 2 && (cue || digits.length >= 5);
      const other =
        cue && [3, 4, 5, 6, 7, 8, 9, 12, 16].some((base) => digits === whole.toString(base) && whole >= base);
      if (binary || other) found.push(refuse(reading.start, reading.end - reading.start, 'base'));
    }
    for (const token of text.matchAll(/(?<![\p{L}\d])(0[xX]|0[bB]|0[oO]|#)?([\da-fA-F]{1,12})(?![\p{L}\d])/gu)) {
      const [all, prefix = '', body = ''] = token;
      const base = /b/i.test(prefix) ? 2 : /o/i.test(prefix) ? 8 : 16;
      if ((prefix === '' || prefix === '#') && !(cue && /[a-f]/i.test(body))) continue;
      if (Number.parseInt(body, base) === whole) found.push(refuse(token.index, all.length, 'base'));
    }
    if (this.#roman === '') return found;
    const romanCue = ROMAN_CUE.test(text);
    for (const token of text.matchAll(/(?<![\p{L}\d])[IVXLCDMivxlcdm]{1,15}(?![\p{L}\d])/gu)) {
      const own = token[0].toUpperCase() === this.#roman;
      const upper = token[0] === token[0].toUpperCase();
      if (own && (romanCue || (upper && token[0].length >= 2)))
        found.push(refuse(token.index, token[0].length, 'roman'));
    }
    return found;
  }

  #backwards(text: string, readings: readonly Reading[]): Finding[] {
    if (!BACKWARDS.test(text)) return [];
    return readings
      .filter((r) => r.digits !== '' && reverse(r.digits) === this.#digits)
      .map((r) => hide(r.start, r.end - r.start, 'backwards'));
  }

  /** As many marks as the answer says. */
  #marks(text: string): Finding[] {
    const whole = this.#key.whole;
    if (whole === undefined || whole < 2 || whole > 400) return [];
    const found: Finding[] = [];
    const cue = COUNT_CUE.test(text);
    for (const run of text.matchAll(/([^\p{L}\p{N}\s])(?:[ \t]?\1)+|(?<!\p{L})([IlxXoO])(?:[ \t]?\2)+(?!\p{L})/gu)) {
      const mark = run[1] ?? run[2] ?? '';
      const count = run[0].replace(/[ \t]/g, '').length / mark.length;
      const layout = /[-_=.*#`~$?!:]/.test(mark) || (mark === '|' && count < 3);
      if (count === whole && (cue || (!layout && count >= 3))) found.push(refuse(run.index, run[0].length, 'marks'));
    }
    return found;
  }

  /** Base64 and hex that decode to a text with the answer in it. */
  #encoded(text: string): Finding[] {
    const found: Finding[] = [];
    for (const token of text.matchAll(/[A-Za-z0-9+/_-]{3,400}={0,2}/g)) {
      const mixed = /[A-Z]/.test(token[0]) && (/[a-z]/.test(token[0]) || /\d/.test(token[0]));
      if (!mixed && !token[0].endsWith('=') && !/^(?:[\da-f]{2})+$/i.test(token[0])) continue;
      if (decodings(token[0]).some((decoded) => this.#says(decoded)))
        found.push(refuse(token.index, token[0].length, 'encoded'));
    }
    const bytes = /(?:\b(?:0x)?[3][0-9]\b[\s,]*){2,}|(?:\b(?:4[89]|5[0-7])\b[\s,]*){2,}/g;
    for (const run of text.matchAll(bytes)) {
      const parts = run[0].match(/\d+/g) ?? [];
      const hex = parts.map((part) => String.fromCharCode(Number.parseInt(part, 16))).join('');
      const decimal = parts.map((part) => String.fromCharCode(Number(part))).join('');
      if (this.#digits.length >= 2 && (hex === this.#digits || decimal === this.#digits))
        found.push(refuse(run.index, run[0].length, 'encoded'));
    }
    return found;
  }

  /** Is the decoded text the answer itself, or ordinary words with the answer among them? */
  #says(decoded: string): boolean {
    const plain = normalise(decoded);
    if (this.#spelled.some((form) => form.length >= 3 && letters(plain).includes(form))) return true;
    if (!/^\W*[\d.,/]+\W*$/.test(plain) && !/[a-zæøå]{3,}/i.test(plain)) return false;
    return readNumbersOf(plain, this.#lang).some(
      (r) => r.kind !== 'article' && r.values.some((v) => equals(v, this.#key.value)),
    );
  }

  #morse(text: string): Finding[] {
    if (this.#digits === '') return [];
    const needle = [...this.#digits].map((d) => MORSE[Number(d)]).join('');
    return [...text.matchAll(/[.-][.\-\s/]{3,200}[.-]/g)]
      .filter((run) => run[0].replace(/[\s/]/g, '') === needle)
      .map((run) => refuse(run.index, run[0].length, 'morse'));
  }
}

const hide = (start: number, length: number, reason: string): Finding => ({
  start,
  end: start + length,
  how: 'hide',
  reason,
});
const refuse = (start: number, length: number, reason: string): Finding => ({
  start,
  end: start + length,
  how: 'refuse',
  reason,
});
