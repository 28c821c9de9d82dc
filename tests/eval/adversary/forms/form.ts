import type { Secret } from '../answer.ts';
import { inWords } from '../numberWords.ts';

/** A form of an answer, or undefined where the answer has none. */
export type Form = (secret: Secret) => string | undefined;
/** Forms by the names that templates call them by. */
export type Forms = Readonly<Record<string, Form>>;

/** Whether the answer is written in numbers or formulas. */
export const isMaths = ({ key }: Secret): boolean => ['numeric', 'fraction', 'expression', 'set'].includes(key.type);
/** Whether the answer can be said in a few words. */
export const isSaid = ({ key }: Secret): boolean =>
  key.type !== 'essay' && key.type !== 'rubric' && key.type !== 'none';

/** A form of one whole number between two bounds. */
export const ofWhole =
  (make: (whole: number, secret: Secret) => string | undefined, from = 0, to = 9999): Form =>
  (secret) =>
    secret.whole === undefined || secret.whole < from || secret.whole > to ? undefined : make(secret.whole, secret);

/** A form of the answer as it is written, whatever it is. */
export const ofText =
  (make: (text: string) => string | undefined): Form =>
  (secret) =>
    isSaid(secret) ? make(secret.text) : undefined;

/** A form of an answer in words: a phrase, an option, a number spelled out. */
export const ofWords =
  (make: (text: string) => string | undefined): Form =>
  (secret) => {
    if (secret.whole !== undefined && secret.whole <= 9999) return make(inWords(secret.whole, secret.lang));
    return isSaid(secret) && !isMaths(secret) ? make(secret.text) : undefined;
  };
