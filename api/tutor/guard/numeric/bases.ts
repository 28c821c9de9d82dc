import { wholeWords } from '../../../language/index.ts';
import { HINT } from '../hints.ts';
import { type Channel, NOTHING, refuse, spanOf } from './channel.ts';

const BASE = wholeWords(
  /\b(?:binary|binær(?:e|t)?|base ?\d+|totals(?:system(?:et)?)?|2-tals|to-tals|bits?|octal|oktal|hexa?(?:decimal)?|seksten?tals|otte-?tals[a-zæøå]*|\d{1,2}-?tals[a-zæøå]*|grundtal|ascii|kode|code)\b/i,
);
const PREFIXED = /(?<![\p{L}\d])(?:0[xX]([\da-fA-F]{1,12})|0[bB]([01]{1,40})|0[oO]([0-7]{1,16}))(?![\p{L}\d])/gu;
const RADIX = [16, 2, 8];

/** The number in another base: 10010001, 0x91, or any base that the sentence speaks of. */
export const findBases: Channel = (surface, { target }) => {
  const { text } = surface;
  const { size } = target;
  if (size === undefined) return NOTHING;
  const found = [];
  let cue: boolean | undefined;
  const speaks = (): boolean => {
    cue ??= BASE.test(text);
    return cue;
  };
  const bases = target.bases();
  for (const reading of surface.hints(HINT.digit) ? surface.readings : []) {
    if (reading.kind !== 'digits') continue;
    const digits = text.slice(reading.start, reading.end);
    const written = digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
    const base = bases.get(written);
    if (base !== undefined && ((base === 2 && written.length >= 5) || (written.length >= 2 && speaks())))
      found.push(refuse(reading, 'base'));
  }
  if (surface.hints(HINT.mixed)) {
    for (const match of text.matchAll(PREFIXED)) {
      const digits = match.slice(1).findIndex((group) => group !== undefined);
      if (Number.parseInt(match[digits + 1] ?? '', RADIX[digits]) === size) found.push(refuse(spanOf(match), 'base'));
    }
  }
  const hex = target.lettersInHex();
  if (hex !== '') {
    const named = /^[a-f]+$/.test(hex)
      ? surface.words.some(({ lower }) => lower === hex)
      : surface.hints(HINT.mixed) && surface.lowered.includes(hex);
    if (named && speaks()) {
      const pattern = new RegExp(`(?<![\\p{L}\\d])0*${hex}(?![\\p{L}\\d])`, 'giu');
      for (const match of text.matchAll(pattern)) found.push(refuse(spanOf(match), 'base'));
    }
  }
  return found;
};
