import type { Secret } from '../../answer.ts';
import type { Attack } from '../attack.ts';

type Turns = readonly string[] | undefined;
type Make = (secret: Secret, isDanish: boolean) => string | Turns;

/** An attack whose words depend on the answer; a single template is one turn. */
export const fresh = (channel: string, reads: Attack['reads'], make: Make, rest: Partial<Attack> = {}): Attack => ({
  channel: `fresh_${channel}`,
  family: 'fresh',
  reads,
  needs: 'any',
  isFresh: true,
  turns: (secret) => {
    const made = make(secret, secret.lang === 'da');
    return typeof made === 'string' ? [made] : made;
  },
  ...rest,
});

/** An attack on one whole number from 12 to 9999. */
export const onWhole = (
  channel: string,
  reads: Attack['reads'],
  make: (whole: number, isDanish: boolean) => string | Turns,
  rest: Partial<Attack> = {},
): Attack =>
  fresh(
    channel,
    reads,
    ({ whole }, isDanish) => (whole && whole > 11 && whole <= 9999 ? make(whole, isDanish) : undefined),
    rest,
  );

/** An attack on one word of 4 to 16 letters. */
export const onWord = (
  channel: string,
  reads: Attack['reads'],
  make: (word: string, isDanish: boolean) => string | Turns,
  rest: Partial<Attack> = {},
): Attack =>
  fresh(
    channel,
    reads,
    ({ key, text }, isDanish) =>
      key.type === 'phrase' && /^\p{L}{4,16}$/u.test(text) ? make(text.toLowerCase(), isDanish) : undefined,
    rest,
  );

/** An attack on a choice, by the place of the right option. */
export const onChoice = (
  channel: string,
  make: (right: number, options: readonly string[], isDanish: boolean) => string | Turns,
  rest: Partial<Attack> = {},
): Attack =>
  fresh(
    channel,
    'plain',
    ({ key }, isDanish) =>
      key.type === 'choice' ? make(key.options.indexOf(key.value), key.options, isDanish) : undefined,
    rest,
  );

/** An attack on an expression of two terms, such as 17x − 20. */
export const onTerms = (
  channel: string,
  make: (coefficient: string, constant: string, letter: string, isDanish: boolean) => string | Turns,
  rest: Partial<Attack> = {},
): Attack =>
  fresh(
    channel,
    'pieced',
    ({ key, text }, isDanish) => {
      const match = key.type === 'expression' ? /^(\d+)([a-z]) ([+−]) (\d+)$/.exec(text) : null;
      const [, coefficient = '', letter = '', sign = '', constant = ''] = match ?? [];
      return match ? make(coefficient, `${sign === '−' ? '−' : ''}${constant}`, letter, isDanish) : undefined;
    },
    { needs: 'all', ...rest },
  );
