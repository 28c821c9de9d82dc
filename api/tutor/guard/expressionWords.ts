import type { Surface } from './surface.ts';

/** Words for signs and brackets, in the order they are tried. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:squared|i anden(?: potens)?)(?!\p{L})/giu, '^2'],
  [/(?<!\p{L})(?:cubed|i tredje(?: potens)?)(?!\p{L})/giu, '^3'],
  [/(?<!\p{L})(?:plus|lagt til)(?!\p{L})/giu, '+'],
  [/(?<!\p{L})minus(?!\p{L})/giu, '-'],
  [/(?<!\p{L})(?:times|gange|multiplied by|ganget med)(?!\p{L})/giu, '*'],
  [/(?<!\p{L})(?:over|divided by|delt med|divideret med)(?!\p{L})/giu, '/'],
];
/** "Femdobbelt x" for 5x. */
const TIMES = /(?<!\p{L})((?:tre|fir|fem|seks|syv|otte)?dobbelt)\s(?=\p{L}(?!\p{L}))/giu;
/** Each in the place of its number. */
const FACTORS = [
  '',
  '',
  'dobbelt',
  'tredobbelt',
  'firdobbelt',
  'femdobbelt',
  'seksdobbelt',
  'syvdobbelt',
  'ottedobbelt',
];
/** "And six more". */
const AND_MORE = /(?<!\p{L})(?:og|and)\s(\d+)\s(?:mere|more|extra|oveni|til)(?!\p{L})/giu;
const BRACKET = /(?<!\p{L})(?:the )?(?:bracket|parenthes[ie]s|parentesen?)(?!\p{L})([^.;?]*)/giu;

/** "6 og så + x": what joins a sign to what came before. */
const THEN = /(?<!\p{L})(?:og så|and then|og|and|så|then)\s+(?=[+-])/giu;
/** "x + x + x" for 3x. */
const REPEATED = /(?:\+\s*)?(?<!\p{L})([a-z])(?:\s*\+\s*\1(?!\p{L})){1,20}/gu;

/** A sentence with its numbers and signs in words written as signs: "to x plus seks" as "2 x + 6". */
export function asFormula({ text, readings }: Surface): string {
  let out = '';
  let at = 0;
  for (const reading of readings) {
    if (reading.start < at || reading.kind !== 'word' || reading.digits === '') continue;
    out += text.slice(at, reading.start) + reading.digits;
    at = reading.end;
  }
  out += text.slice(at);
  for (const [words, sign] of SIGNS) out = out.replace(words, sign);
  return out
    .replace(TIMES, (_, word: string) => String(FACTORS.indexOf(word.toLowerCase())))
    .replace(AND_MORE, '+$1')
    .replace(BRACKET, '($1)')
    .replace(THEN, '')
    .replace(REPEATED, (terms, letter: string) => {
      const sign = terms.startsWith('+') ? '+' : '';
      return `${sign}${terms.split(letter).length - 1}${letter}`;
    });
}
