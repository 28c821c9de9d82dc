import type { Rational } from './rational.ts';

/** What a piece of maths text can be. */
export type TokenKind =
  | { readonly kind: 'number'; readonly value: Rational; readonly other?: Rational | undefined }
  /** One character that is a fraction, such as ½. */
  | { readonly kind: 'vulgar'; readonly num: bigint; readonly den: bigint }
  | { readonly kind: 'operator'; readonly operator: '+' | '-' | '·' | ':' | '/' | '^' }
  | { readonly kind: 'open' | 'close' | 'equals' | 'percent' | 'of' | 'frac' }
  | { readonly kind: 'variable'; readonly name: string }
  /** π. */
  | { readonly kind: 'constant' }
  /** A root sign; what stands under it follows. */
  | { readonly kind: 'root'; readonly degree: 2 | 3 }
  /** A word that is no maths, in lower case. */
  | { readonly kind: 'word'; readonly text: string }
  /** A sign of money before a number. */
  | { readonly kind: 'currency'; readonly text: string }
  /** Punctuation, a new line or anything else that ends a piece of maths. */
  | { readonly kind: 'break'; readonly text: string };

/** A token with its place in the text; `spaced` says that white space came before it. */
export type Token = TokenKind & { readonly start: number; readonly end: number; readonly spaced: boolean };
