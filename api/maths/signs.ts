import type { TokenKind } from './token.ts';

/** What single characters, LaTeX commands and words stand for in maths text. */

export const VULGAR: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ['½', [1n, 2n]],
  ['⅓', [1n, 3n]],
  ['⅔', [2n, 3n]],
  ['¼', [1n, 4n]],
  ['¾', [3n, 4n]],
  ['⅕', [1n, 5n]],
  ['⅖', [2n, 5n]],
  ['⅗', [3n, 5n]],
  ['⅘', [4n, 5n]],
  ['⅙', [1n, 6n]],
  ['⅚', [5n, 6n]],
  ['⅐', [1n, 7n]],
  ['⅛', [1n, 8n]],
  ['⅜', [3n, 8n]],
  ['⅝', [5n, 8n]],
  ['⅞', [7n, 8n]],
  ['⅑', [1n, 9n]],
  ['⅒', [1n, 10n]],
]);

export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const operator = (sign: '+' | '-' | '·' | ':' | '/' | '^'): TokenKind => ({ kind: 'operator', operator: sign });
const each = (characters: string, token: TokenKind): [string, TokenKind][] => [...characters].map((c) => [c, token]);

/** One character, one token. */
export const SIGNS: ReadonlyMap<string, TokenKind> = new Map([
  ...each('+', operator('+')),
  ...each('-−–', operator('-')),
  ...each('·⋅∙•*×✕', operator('·')),
  ...each(':÷', operator(':')),
  ...each('/⁄∕', operator('/')),
  ...each('^', operator('^')),
  ...each('=', { kind: 'equals' }),
  ...each('([{', { kind: 'open' }),
  ...each(')]}', { kind: 'close' }),
  ...each('%', { kind: 'percent' }),
  ...each('√', { kind: 'root', degree: 2 }),
  ...each('∛', { kind: 'root', degree: 3 }),
  ...each('π', { kind: 'constant' }),
  ...each('€', { kind: 'currency', text: '€' }),
  ...each('£', { kind: 'currency', text: '£' }),
]);

/** Commands of LaTeX that stand for a sign. */
export const LATEX: ReadonlyMap<string, TokenKind> = new Map([
  ['frac', { kind: 'frac' }],
  ['dfrac', { kind: 'frac' }],
  ['Rightarrow', { kind: 'break', text: '⇒' }],
  ['Leftrightarrow', { kind: 'break', text: '⇔' }],
  ['sqrt', { kind: 'root', degree: 2 }],
  ['pi', { kind: 'constant' }],
  ['tfrac', { kind: 'frac' }],
  ['cdot', operator('·')],
  ['times', operator('·')],
  ['div', operator(':')],
]);

/** Commands of LaTeX that only arrange. */
export const LATEX_LAYOUT: ReadonlySet<string> = new Set(['left', 'right', 'quad', 'displaystyle']);

/** Words that stand for a sign, in Danish and English. */
export const WORDS: ReadonlyMap<string, TokenKind> = new Map([
  ['af', { kind: 'of' }],
  ['of', { kind: 'of' }],
  ['procent', { kind: 'percent' }],
  ['percent', { kind: 'percent' }],
  ['pct', { kind: 'percent' }],
  ['pi', { kind: 'constant' }],
  ['plus', operator('+')],
  ['minus', operator('-')],
  ['gange', operator('·')],
  ['times', operator('·')],
]);

/** Two words that stand for a sign. */
export const WORD_PAIRS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^(?:divideret|delt) med\b/i, operator(':')],
  [/^divided by\b/i, operator(':')],
  [/^(?:ganget|gange|multipliceret) med\b/i, operator('·')],
  [/^multiplied by\b/i, operator('·')],
  [/^lig med\b/i, { kind: 'equals' }],
];
