import { z } from 'zod';

/** The languages that the product speaks. Danish comes first. */
export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;
