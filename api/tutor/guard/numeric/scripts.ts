import { wholeWords } from '../../../language/index.ts';
import { letterBit } from '../scan.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';
import { MORSE } from './numerals.ts';

const ROMAN_CUE = wholeWords(/\b(?:roman|romer(?:tal|ske)?|numerals?|latin)\b/i);

/** CXLV in capitals, or in any letters when Romans are spoken of. */
export const findRoman: Channel = (surface, { target }) => {
  const roman = target.roman();
  if (roman === '' || (surface.scan.initials & letterBit(roman.charCodeAt(0))) === 0) return NOTHING;
  const lower = roman.toLowerCase();
  if (!surface.lowered.includes(lower)) return NOTHING;
  const { text } = surface;
  return surface.words
    .filter((word) => {
      if (word.lower !== lower) return false;
      if (/\d/.test(`${text[word.start - 1] ?? ''}${text[word.end] ?? ''}`)) return false;
      if (ROMAN_CUE.test(text)) return true;
      if (text.slice(word.start, word.end) !== roman) return false;
      return roman.length >= 2 || /=\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
    })
    .map((word) => refuse(word, 'roman'));
};

/** East Asian numerals that stand alone. */
export const findOtherScripts: Channel = ({ text }, { target }) =>
  target.cjk().flatMap((form) => {
    const found = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const around = `${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`;
      if (!/[〇零一二三四五六七八九十百千万]/.test(around))
        found.push(refuse({ start: at, end: at + form.length }, 'otherScript'));
    }
    return found;
  });

/** The digits in dots and dashes. */
export const findMorse: Channel = ({ text }, { target }) => {
  if (target.digits === '') return NOTHING;
  const needle = [...target.digits].map((digit) => MORSE[Number(digit)]).join('');
  return [...text.matchAll(/[.-][.\-\s/]{3,200}[.-]/g)]
    .filter((run) => run[0].replace(/[\s/]/g, '') === needle)
    .map((run) => refuse({ start: run.index, end: run.index + run[0].length }, 'morse'));
};
