import { wholeWords } from '../../../language/index.ts';
import { HINT } from '../hints.ts';
import { type Channel, hide, NOTHING, spanOf } from './channel.ts';

const TOKEN = /(?<![\p{L}\d])[\dlIiOoSsZzBbgq|]{2,12}(?![\p{L}\d])/gu;
const DIGIT_OF: Readonly<Record<string, string>> = {
  l: '1',
  i: '1',
  '|': '1',
  o: '0',
  s: '5',
  z: '2',
  b: '8',
  g: '9',
  q: '9',
};

/** "l45" for 145, "1O" for 10; letters alone only as a result. */
export const findDigitLookalikes: Channel = (surface, { target, known }) => {
  const { text } = surface;
  const bare = target.onesAndZeros && surface.words.some(({ lower }) => /^[lio]{2,12}$/.test(lower));
  if (target.digits === '' || !(surface.hints(HINT.mixed) || bare)) return NOTHING;
  return [...text.matchAll(TOKEN)]
    .filter((token) => {
      if (!/\D/.test(token[0]) || known.contains(token[0])) return false;
      const before = text.slice(Math.max(0, token.index - 12), token.index);
      if (
        !/\d/.test(token[0]) &&
        !(/^[lI|O]+$/.test(token[0]) && /(?:is|er|=|:|får|get|giver|gives)\s*$/i.test(before))
      )
        return false;
      return token[0].toLowerCase().replace(/\D/g, (letter) => DIGIT_OF[letter] ?? letter) === target.digits;
    })
    .map((token) => hide(spanOf(token), 'lookalike'));
};

const BACKWARDS = wholeWords(
  /\b(?:backwards?|revers(?:e|ed|ing)|right to left|mirror(?:ed)?|baglæns|bagfra|bagvendt|omvendt|spejl(?:et|vend(?:t)?)?|from the end|fra højre|swap(?:ped)?|switch(?:ed)?|flip(?:ped)?|byt(?:ter|tes|te)?|ombyt(?:tet)?)\b/i,
);

/** "541, read backwards". */
export const findBackwardDigits: Channel = ({ text, readings }, { target }) => {
  const turned = readings.filter(
    (r) => r.digits !== '' && r.digits.length === target.digits.length && r.digits === target.backwards(),
  );
  return turned.length > 0 && BACKWARDS.test(text) ? turned.map((reading) => hide(reading, 'backwards')) : NOTHING;
};
