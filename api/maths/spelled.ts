import { normalise, readNumberWords } from '../language/index.ts';

type Lang = 'da' | 'en';
type Rewrite = readonly [pattern: RegExp, to: string];

const SUPERSCRIPT_MINUS = /⁻([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What LaTeX, calculators and computers write in another way than school does. */
const TYPED: readonly Rewrite[] = [
  [/\\text\s?\{([^{}]*)\}/gu, ' $1 '],
  [/\\([dt]?)frac\s?(\d)(\d)/gu, '\\$1frac{$2}{$3}'],
  [/(?<=\d)\\,(?=\d)/gu, ''],
  [/==/gu, '='],
  [/(?<![\d.,\p{L}]),(?=\d)/gu, '0,'],
  [/(?<!\p{L})(?:sqrt|(?:the )?square root of|kvadratrod(?:en)?(?: af)?|(?:the )?root of|roden af)(?!\p{L})/giu, '√'],
  [/(?<!\p{L})(?:cbrt|(?:the )?cube root of|kubikrod(?:en)?(?: af)?)(?!\p{L})/giu, '∛'],
  [/π(?=\d)/gu, 'π·'],
  [/[$€£](?=\s?\d[^$€£\\]*(?:[$€£]\d|$))/gu, ''],
  [/\.\s*$/u, ''],
];

/** Powers in words, the exponent in digits or as an ordinal. */
const ORDINALS: Record<Lang, readonly string[]> = {
  da: ['anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'],
  en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
};
const POWERS: Record<Lang, readonly Rewrite[]> = {
  da: [
    [/\s+(?:opløftet )?i (\d+)\.?(?: potens)?(?![\p{L}\d])/giu, '^$1'],
    ...ORDINALS.da.map(
      (word, i): Rewrite => [new RegExp(`\\s+(?:opløftet )?i ${word}(?: potens)?(?!\\p{L})`, 'giu'), `^${i + 2}`],
    ),
  ],
  en: [
    [/\s+squared(?!\p{L})/giu, '^2'],
    [/\s+cubed(?!\p{L})/giu, '^3'],
    [/\s+to the power(?: of)? /giu, '^'],
    ...ORDINALS.en.map(
      (word, i): Rewrite => [new RegExp(`\\s+to the ${word}(?: power)?(?!\\p{L})`, 'giu'), `^${i + 2}`],
    ),
  ],
};

const PHRASES: Record<Lang, readonly Rewrite[]> = {
  da: [[/(?<!\p{L})(?:er )?lig med(?!\p{L})/giu, '=']],
  en: [
    [/(?<!\p{L})(?:is equal to|equals)(?!\p{L})/giu, '='],
    [/\s+over\s+/giu, '/'],
  ],
};

/** Letters that stand side by side as factors: `2xy`, `ab`. */
const FACTORS = /(?<!\p{L})(?:[abc]{2,3}|[xyz]{2,3})(?!\p{L})/gu;

const rewritten = (text: string, rewrites: readonly Rewrite[]): string =>
  rewrites.reduce((result, [pattern, to]) => result.replace(pattern, to), text);

/**
 * One piece of maths with its words, LaTeX and typed forms as school's signs: "kvadratroden af toogfyrre" → `√ 42`,
 * "two cubed" → `2^3`. Not for prose, where the words may mean something else. Without `lang`
 * Danish is tried before English. The text is a bounded one; positions in it are lost.
 */
export function spelledOut(text: string, lang?: Lang): string {
  let result = rewritten(text, TYPED).replace(
    SUPERSCRIPT_MINUS,
    (_, digits: string) => `^-${[...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`,
  );
  for (const language of lang ? [lang] : (['da', 'en'] as const)) {
    result = rewritten(result, [...PHRASES[language], ...POWERS[language]]);
    if (/\p{L}{2}/u.test(result)) result = inDigits(result, language);
  }
  return result.replace(FACTORS, (letters) => [...letters].join(' '));
}

/** The number words of a text as digits, Danish before English without `lang`: "tre fjerdedele" → `3/4`. */
export function inDigitsOf(text: string, lang?: Lang): string {
  const tried: readonly Lang[] = lang ? [lang] : ['da', 'en'];
  return tried.reduce(inDigits, text);
}

function inDigits(source: string, lang: Lang): string {
  const text = normalise(source);
  let result = '';
  let done = 0;
  for (const word of readNumberWords(text, lang)) {
    if (word.kind === 'ordinal' || word.den === 0n) continue;
    const digits = word.den === 1n ? String(word.num) : `${word.num}/${word.den}`;
    result += `${text.slice(done, word.start)}${digits}`;
    done = word.end;
  }
  if (done === 0) return source;
  result += text.slice(done);
  return lang === 'en' ? result.replace(/(?<!\p{L})an? (?=\d)/giu, '') : result;
}
