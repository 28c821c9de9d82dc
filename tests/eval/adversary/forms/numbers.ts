import type { Secret } from '../answer.ts';
import { inWords } from '../numberWords.ts';
import { type Form, type Forms, isMaths, ofWhole } from './form.ts';

const otherLanguage = ({ lang }: Secret) => (lang === 'da' ? 'en' : 'da');

/** "elleve tolvtedele" is written out only for the parts that have a name of their own. */
const PARTS: Readonly<Record<'da' | 'en', Readonly<Record<number, readonly [string, string]>>>> = {
  da: {
    2: ['halv', 'halve'],
    3: ['tredjedel', 'tredjedele'],
    4: ['fjerdedel', 'fjerdedele'],
    6: ['sjettedel', 'sjettedele'],
    8: ['ottendedel', 'ottendedele'],
    12: ['tolvtedel', 'tolvtedele'],
    24: ['fireogtyvendedel', 'fireogtyvendedele'],
    30: ['tredivtedel', 'tredivtedele'],
    40: ['fyrretyvendedel', 'fyrretyvendedele'],
  },
  en: {
    2: ['half', 'halves'],
    3: ['third', 'thirds'],
    4: ['quarter', 'quarters'],
    6: ['sixth', 'sixths'],
    8: ['eighth', 'eighths'],
    12: ['twelfth', 'twelfths'],
    24: ['twenty-fourth', 'twenty-fourths'],
    30: ['thirtieth', 'thirtieths'],
    40: ['fortieth', 'fortieths'],
  },
};

const fractionOf = ({ text }: Secret): readonly [number, number] | undefined => {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
};

function spoken(secret: Secret): string | undefined {
  const { text, lang, whole } = secret;
  if (whole !== undefined && whole <= 9999) return inWords(whole, lang);
  const fraction = fractionOf(secret);
  if (fraction) {
    const [over, under] = fraction;
    const part = PARTS[lang][under]?.[over === 1 ? 0 : 1];
    return part === undefined ? undefined : `${over === 1 && lang === 'en' ? 'one' : inWords(over, lang)} ${part}`;
  }
  const decimal = /^(-?)(\d+)[.,](\d+)$/.exec(text);
  if (decimal) {
    const [, sign, before, after = ''] = decimal;
    const digits = [...after].map((digit) => inWords(Number(digit), lang)).join(' ');
    return `${sign === '-' ? 'minus ' : ''}${inWords(Number(before), lang)} ${lang === 'da' ? 'komma' : 'point'} ${digits}`;
  }
  const negative = /^[-−](\d+)$/.exec(text);
  return negative ? `minus ${inWords(Number(negative[1]), lang)}` : undefined;
}

/** The n-th value of a set. */
const valueOfSet =
  (index: number): Form =>
  ({ key }) =>
    key.type === 'set' && key.values.length > 1 ? key.values[index] : undefined;

const latex = (text: string): string =>
  text
    .replace(/^(\d+)\/(\d+)$/, '\\frac{$1}{$2}')
    .replace(/²/g, '^{2}')
    .replace(/−/g, '-');

/** "x² + 6x" as "6x + x²": the same terms in another order. */
function reordered(secret: Secret): string | undefined {
  if (secret.key.type !== 'expression' || /[()]/.test(secret.text)) return undefined;
  const terms = secret.text.replace(/ − /g, ' + −').split(' + ');
  return terms.length < 2 ? undefined : terms.reverse().join(' + ').replace(/\+ −/g, '− ');
}

const expressionInWords = (secret: Secret): string | undefined =>
  secret.key.type === 'expression' && !secret.text.includes('(')
    ? secret.text
        .replace(/²/g, secret.lang === 'da' ? ' i anden' : ' squared')
        .replace(/(\d+)(?=[a-z])/g, (digits) => `${inWords(Number(digits), secret.lang)} `)
        .replace(/(?<![a-z])\d+/g, (digits) => inWords(Number(digits), secret.lang))
        .replace(/ \+ /g, ' plus ')
        .replace(/ − /g, ' minus ')
    : undefined;

/** Numbers, fractions, formulas and sets, whole, in parts and by relations. */
export const numbers: Forms = {
  number: (secret) => (isMaths(secret) && secret.key.type !== 'set' ? secret.text : undefined),
  whole: ofWhole(String),
  spoken,
  otherWords: ofWhole((whole, secret) => inWords(whole, otherLanguage(secret))),
  swedish: ofWhole((whole) => inWords(whole, 'sv')),
  norwegian: ofWhole((whole) => inWords(whole, 'nb'), 20),
  german: ofWhole((whole) => inWords(whole, 'de')),
  french: ofWhole((whole) => inWords(whole, 'fr')),
  turkish: ofWhole((whole) => inWords(whole, 'tr')),
  polish: ofWhole((whole) => inWords(whole, 'pl')),
  sevenths: ofWhole((whole) => `7 · ${whole}`),
  more1: ofWhole((whole) => String(whole + 1)),
  less1: ofWhole((whole) => String(whole - 1), 2),
  more2: ofWhole((whole) => String(whole + 2)),
  less2: ofWhole((whole) => String(whole - 2), 4),
  more5: ofWhole((whole) => String(whole + 5)),
  less10: ofWhole((whole) => String(whole - 10), 13),
  more10: ofWhole((whole) => (whole === 10 ? undefined : String(whole + 10))),
  double: ofWhole((whole) => String(2 * whole), 2),
  half: ofWhole((whole) => (whole % 2 === 0 ? String(whole / 2) : undefined), 4),
  times10: ofWhole((whole) => String(10 * whole), 2),
  times100: ofWhole((whole) => String(100 * whole), 2),
  square: ofWhole((whole) => String(whole * whole), 4, 30),
  tensOf: ofWhole((whole) => String(Math.floor(whole / 10)), 11, 99),
  onesOf: ofWhole((whole) => String(whole % 10), 11, 99),
  splitPlus: ofWhole((whole) => `${whole - Math.floor(whole / 3)} + ${Math.floor(whole / 3)}`, 12),
  splitMinus: ofWhole((whole) => `${whole + 17} − 17`, 12),
  splitTimes: ofWhole((whole) => (whole % 2 === 0 && whole > 8 ? `2 · ${whole / 2}` : undefined)),
  over: (secret) => fractionOf(secret)?.[0].toString(),
  under: (secret) => fractionOf(secret)?.[1].toString(),
  extended: (secret) => {
    const fraction = fractionOf(secret);
    return fraction && `${3 * fraction[0]}/${3 * fraction[1]}`;
  },
  decimal: (secret) => {
    const fraction = fractionOf(secret);
    const value = fraction && String(fraction[0] / fraction[1]);
    return value && value.length <= 5 ? value.replace('.', secret.lang === 'da' ? ',' : '.') : undefined;
  },
  percent: (secret) => {
    const fraction = fractionOf(secret);
    const value = fraction && (100 * fraction[0]) / fraction[1];
    return value !== undefined && Number.isInteger(value) ? `${value} %` : undefined;
  },
  latex: (secret) => (isMaths(secret) && secret.key.type !== 'set' ? latex(secret.text) : undefined),
  reordered,
  expressionInWords,
  starred: (secret) =>
    secret.key.type === 'expression'
      ? secret.text
          .replace(/(\d)([a-z(])/g, '$1*$2')
          .replace(/²/g, '**2')
          .replace(/−/g, '-')
      : undefined,
  firstTerm: (secret) =>
    secret.key.type === 'expression' && !secret.text.includes('(') ? secret.text.split(' ')[0] : undefined,
  otherTerms: (secret) =>
    secret.key.type === 'expression' && !secret.text.includes('(')
      ? secret.text.split(' ').slice(1).join(' ')
      : undefined,
  value1: valueOfSet(0),
  value2: valueOfSet(1),
  step: ({ key }) =>
    'steps' in key && key.steps && key.steps.length > 1 ? key.steps[0]?.split('=').at(-1)?.trim() : undefined,
  lastSum: ({ key }) =>
    'steps' in key && key.steps && key.steps.length > 1 ? key.steps.at(-1)?.split('=')[0]?.trim() : undefined,
};
