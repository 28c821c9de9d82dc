import type { KnownLanguage } from '../numbers.ts';
import { type MathNode, onlyItem, type SpokenPart, wholeIn } from './node.ts';

const NAMES: Readonly<Record<string, Readonly<Record<KnownLanguage, string>>>> = {
  sin: { da: 'sinus', en: 'sine' },
  cos: { da: 'cosinus', en: 'cosine' },
  tan: { da: 'tangens', en: 'tangent' },
  log: { da: 'logaritmen', en: 'the logarithm' },
  ln: { da: 'den naturlige logaritme', en: 'the natural logarithm' },
};

/** Between a named function and what it is taken of: "sinus til v". */
export const functionOf = (lang: KnownLanguage): string => ({ da: 'til', en: 'of' })[lang];

/** The name of a function, "f" or "sin", whatever marks, exponents and indices hang on it; undefined for anything else. */
export function functionIn(node: MathNode | undefined): string | undefined {
  const base = node?.name === 'msup' || node?.name === 'msub' ? onlyItem(node.children[0]) : node;
  if (base?.name !== 'mi') return undefined;
  return /^[fghP]$/.test(base.text) || base.text in NAMES ? base.text : undefined;
}

/** A named function in words, and its inverse; undefined when it is none. */
export function sayFunction(node: MathNode, lang: KnownLanguage): SpokenPart[] | undefined {
  if (node.name === 'mi') {
    const name = NAMES[node.text]?.[lang];
    return name === undefined ? undefined : [{ say: name, node }];
  }
  const [base, exponent] = node.name === 'msup' ? node.children : [];
  const name = NAMES[onlyItem(base)?.text ?? '']?.[lang];
  if (name === undefined || !/^[−-]1$/.test(wholeIn(exponent) ?? '')) return undefined;
  return [{ say: lang === 'da' ? `den inverse ${name}` : `the inverse ${name}`, node }];
}
