import { z } from 'zod';
import { Role } from '../contract/policy.ts';

/** Somebody at the school and how Microsoft knows them. */
export const RosterPerson = z.strictObject({
  /** Their object id in the school's Entra directory. */
  entraId: z.guid().transform((id) => id.toLowerCase()),
  name: z.string().trim().min(1).max(120),
  role: Role,
  /** 0–10 for students, undefined for adults. */
  grade: z.int().min(0).max(10).optional(),
  classNames: z.array(z.string().trim().min(1).max(20)).max(50),
});
export type RosterPerson = z.infer<typeof RosterPerson>;
