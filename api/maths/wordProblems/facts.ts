import type { Thing } from './things.ts';
import type { Amount } from './value.ts';

/** Who or what has something, by the stems of its words; empty where the text names nobody ("der er"). */
export type Owner = string;

/** What one clause of a word problem tells. */
export type Fact =
  /** Somebody has, or there is, an amount: at first, or (`now`) when all has happened. */
  | { readonly kind: 'has'; readonly owner: Owner; readonly amount: Amount; readonly now: boolean }
  /** Something comes (+1), goes (-1), or is done (0). */
  | {
      readonly kind: 'event';
      readonly owner: Owner;
      readonly sign: 1 | -1 | 0;
      readonly verb: string;
      readonly amount: Amount;
      readonly to: Owner | null;
    }
  /** `owner` has `amount` more (+1) or fewer (-1) than `than`. */
  | {
      readonly kind: 'compare';
      readonly owner: Owner;
      readonly than: Owner;
      readonly sign: 1 | -1;
      readonly amount: Amount;
    }
  /** `owner` has `factor` times as many as `than`; the factor is a given, or 2 or 1/2 in a word. */
  | {
      readonly kind: 'times';
      readonly owner: Owner;
      readonly than: Owner;
      readonly factor: number | 'double' | 'half';
      readonly thing: Thing;
    }
  /** Each `per` holds, costs or takes `amount`. */
  | { readonly kind: 'each'; readonly owner: Owner; readonly per: Thing; readonly amount: Amount }
  /** `count` of something come to `total`: 5 pens cost 60 kr. */
  | { readonly kind: 'together'; readonly owner: Owner; readonly count: Amount; readonly total: Amount }
  /** `whole` is split into equal parts: so many of them, or of that size. */
  | {
      readonly kind: 'split';
      readonly whole: Amount | null;
      readonly parts: Amount | null;
      readonly size: Amount | null;
    }
  /** A part of an amount, and the words that tell what is true of that part. */
  | {
      readonly kind: 'share';
      readonly share: Share;
      readonly of: Amount | null;
      readonly predicate: readonly string[];
      /** Somebody gave it away or used it, so that what is left is the rest. */
      readonly isGone: boolean;
    }
  /** A price goes up or down by a percentage. */
  | { readonly kind: 'rise'; readonly percent: number; readonly sign: 1 | -1 };

/**
 * A part of a whole: a percentage or fraction that the text gives in digits, or one in words with its denominator. A whole
 * number ("13 af dem") stands as a fraction too: it counts the part itself. The rest is what no other part takes.
 */
export type Share =
  | { readonly kind: 'percent'; readonly given: number }
  | { readonly kind: 'fraction'; readonly given: number }
  | { readonly kind: 'word'; readonly part: number }
  | { readonly kind: 'rest' };

/** What the question of a word problem asks for. */
export type Asked =
  /** How many `thing` the owners have: at the end, at first, all together, or as it is said. */
  | {
      readonly ask: 'amount';
      readonly owners: readonly Owner[];
      readonly thing: Thing;
      readonly verb: string | null;
      readonly when: 'end' | 'start' | 'total' | 'plain';
      readonly place: string;
    }
  | {
      readonly ask: 'difference';
      readonly first: Side;
      readonly second: Side;
      readonly more: boolean;
      readonly verb: string | null;
    }
  /** How much is missing from the whole. */
  | { readonly ask: 'missing'; readonly owners: readonly Owner[]; readonly thing: Thing }
  /** How many for each. */
  | { readonly ask: 'each'; readonly thing: Thing; readonly per: Thing | null }
  /** How many such parts. */
  | { readonly ask: 'parts'; readonly thing: Thing; readonly whole: Amount | null }
  /** How many are as the words of the question say. */
  | { readonly ask: 'those'; readonly thing: Thing }
  /** What so many of a thing come to; `count` null: one of it. */
  | {
      readonly ask: 'worth';
      readonly of: Thing;
      readonly count: number | null;
      readonly thing: Thing;
      readonly verb: string | null;
    }
  /** What one thing cost that somebody bought. */
  | { readonly ask: 'price'; readonly of: Thing }
  | { readonly ask: 'reduction' }
  | { readonly ask: 'newPrice'; readonly of: Thing };

/** One side of a comparison: whose, which thing, where. */
export interface Side {
  readonly owner: Owner;
  readonly thing: Thing;
  readonly place: string;
}

/** A question with its own words, by stems. */
export interface Question {
  readonly asked: readonly Asked[];
  readonly stems: readonly string[];
}
