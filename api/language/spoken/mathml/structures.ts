import { fractionLine, sayFraction, sayPower } from '../numbers.ts';
import { saySign } from '../signs.ts';
import { isSimple, itemsOf, type MathNode, type MathReader, onlyItem, type SpokenPart, wholeIn } from './node.ts';

const WORDS = {
  da: {
    fraction: 'brøken',
    fractionEnd: 'brøk slut',
    root: 'kvadratroden af',
    cube: 'kubikroden af',
    rootEnd: 'rod slut',
    nth: (place: string) => `den ${place.replace(/^i /, '')} rod af`,
    raised: 'opløftet i',
    raisedEnd: 'eksponent slut',
    degree: 'grad',
    base: 'logaritmen med grundtal',
    limit: 'grænseværdien når',
    sum: 'summen fra',
    integral: 'integralet fra',
    product: 'produktet fra',
    upTo: 'til',
    sumOf: 'af',
    vector: 'vektor',
    segment: 'linjestykket',
    angle: 'vinkel',
    bar: 'streg over',
    hat: 'hat',
  },
  en: {
    fraction: 'the fraction',
    fractionEnd: 'end fraction',
    root: 'the square root of',
    cube: 'the cube root of',
    rootEnd: 'end root',
    nth: (place: string) => `the ${place.replace(/^to the power of /, '')} root of`,
    raised: 'to the power of',
    raisedEnd: 'end power',
    degree: 'degree',
    base: 'the logarithm to base',
    limit: 'the limit as',
    sum: 'the sum from',
    integral: 'the integral from',
    product: 'the product from',
    upTo: 'to',
    sumOf: 'of',
    vector: 'vector',
    segment: 'the line segment',
    angle: 'angle',
    bar: 'bar over',
    hat: 'hat',
  },
} as const;

/** A fraction: named as a whole when both are whole numbers, else part by part; its line is said at what stands below it. */
export function readFraction(node: MathNode, open: boolean, { lang, read }: MathReader): SpokenPart[] {
  const [top, bottom] = node.children;
  if (!top || !bottom) return read(node.children, open);
  const [over, under] = [wholeIn(top), wholeIn(bottom)];
  if (over && under && /^\d+$/.test(over) && Number(under) > 0)
    return [{ say: sayFraction(Number(over), Number(under), lang), node }];
  const line = { say: fractionLine(lang), node: bottom };
  if (isSimple(top) && isSimple(bottom)) return [...read([top], true), line, ...read([bottom], open)];
  const words = WORDS[lang];
  return [
    { say: words.fraction, node },
    ...read([top], true),
    line,
    ...read([bottom], open),
    ...(open ? [{ say: words.fractionEnd, node }] : []),
  ];
}

/** A square root, or the root that its index says; the index stands for the name of the root. */
export function readRoot(node: MathNode, open: boolean, { lang, read }: MathReader): SpokenPart[] {
  const words = WORDS[lang];
  const index = node.name === 'mroot' ? node.children[1] : undefined;
  const inside = node.name === 'mroot' ? node.children.slice(0, 1) : node.children;
  const place = index && (wholeIn(index) ?? onlyItem(index)?.text);
  const say =
    place === undefined || place === '2' ? words.root : place === '3' ? words.cube : words.nth(rootPlace(place, lang));
  const ends = open && !inside.every(isSimple);
  return [{ say, node: index ?? node }, ...read(inside, false), ...(ends ? [{ say: words.rootEnd, node }] : [])];
}

/** The fourth root in English is "the fourth"; in Danish "den fjerde". */
const rootPlace = (place: string, lang: 'da' | 'en'): string =>
  lang === 'da' ? sayPower(place, 'da') : ({ '4': 'fourth', '5': 'fifth', '6': 'sixth' }[place] ?? `${place}th`);

/** What is said for an exponent, behind its base. `one`: the base is the number 1. */
export function readExponent(
  exponent: MathNode,
  open: boolean,
  { lang, read }: MathReader,
  one: boolean,
): SpokenPart[] {
  const only = onlyItem(exponent);
  const text = only?.text ?? '';
  if (only && /^[∘°]$/.test(text))
    return [{ say: one ? WORDS[lang].degree : (saySign('°', lang) ?? ''), node: exponent }];
  if (only && /^[′']+$/.test(text)) return [...text].map(() => ({ say: saySign('′', lang) ?? '', node: exponent }));
  const whole = wholeIn(exponent);
  if (whole !== undefined) return [{ say: sayPower(whole, lang), node: exponent }];
  if (only?.name === 'mi' && /^[a-z]$/.test(text)) return [{ say: sayPower(text, lang), node: exponent }];
  const words = WORDS[lang];
  const ends = open && !isSimple(exponent);
  return [
    { say: words.raised, node: exponent },
    ...read([exponent], false),
    ...(ends ? [{ say: words.raisedEnd, node: exponent }] : []),
  ];
}

const BIG = new Map<string, 'sum' | 'integral' | 'product'>([
  ['∑', 'sum'],
  ['∫', 'integral'],
  ['∏', 'product'],
]);

/** What stands below, above, or low behind its base: indices, limits, arrows, bars and hats. */
export function readScripts(node: MathNode, open: boolean, reader: MathReader): SpokenPart[] {
  const { lang, read } = reader;
  const words = WORDS[lang];
  const [base, first, second] = node.children;
  if (!base || !first) return read(node.children, open);
  const name = itemsOf([base])
    .map(({ text }) => text)
    .join('');
  const low = /^(?:msub|munder)/.test(node.name) ? first : undefined;
  const high = second ?? (low ? undefined : first);
  const big = BIG.get(name);
  if (big)
    return [
      { say: words[big], node: base },
      ...(low ? read([low], false) : []),
      ...(high ? [{ say: words.upTo, node: high }, ...read([high], false)] : []),
      { say: words.sumOf, node: base },
    ];
  if (name === 'lim' && low)
    return [{ say: words.limit, node: base }, ...approach(low, reader), { say: words.sumOf, node: base }];
  if (name === 'log' && low) return [{ say: words.base, node: base }, ...read([low], false)];
  if (node.name.startsWith('msub'))
    return [
      ...read([base], false),
      ...read([first], false),
      ...(second ? readExponent(second, open, reader, false) : []),
    ];
  const mark = onlyItem(high ?? first)?.text ?? '';
  if (/^(?:\u20d7|→|⇀)$/u.test(mark)) return [{ say: words.vector, node }, ...read([base], open)];
  if (/^(?:[‾¯_-]|\u0305)$/u.test(mark)) {
    if (low) return read([base], open);
    return [{ say: /^\p{Lu}{2}$/u.test(name) ? words.segment : words.bar, node }, ...read([base], open)];
  }
  if (/^[\^ˆ]$/.test(mark) && /^\p{Lu}$/u.test(name)) return [{ say: words.angle, node }, ...read([base], open)];
  if (/^[\^ˆ]$/.test(mark)) return [...read([base], false), { say: words.hat, node }];
  return [...read([base], false), ...(/\p{Pe}|\p{Ps}|[⏞⏟]/u.test(mark) ? [] : read(node.children.slice(1), open))];
}

/** Under "lim" the arrow is "går mod". */
function approach(low: MathNode, { lang, read }: MathReader): SpokenPart[] {
  return read([low], false).map((part) =>
    part.node.text === '→' ? { ...part, say: { da: 'går mod', en: 'approaches' }[lang] } : part,
  );
}
