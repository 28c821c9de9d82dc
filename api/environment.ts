import { z } from 'zod';

/** A whole number in the environment, `fallback` when it is not set. */
export const whole = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be a whole number from ${min} to ${max}`)
    .default(fallback);

/** An id of Microsoft's, in small letters. */
export const guid = z
  .guid('must be an id such as 00000000-0000-0000-0000-000000000000')
  .transform((id) => id.toLowerCase());

/** Where a service of Microsoft's is, when it is not the usual one. */
export const website = (usual: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address such as ${usual}` }).default(usual);

/** Yes or no. */
export const flag = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false', '1', '0'], 'must be true or false'))
  .transform((word) => word === 'true' || word === '1');
