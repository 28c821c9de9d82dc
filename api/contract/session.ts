import { z } from 'zod';
import { Language } from './language.ts';
import { Role } from './policy.ts';

export const DemoUser = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: Role,
  grade: z.int().optional(),
  classNames: z.array(z.string()),
});
export type DemoUser = z.infer<typeof DemoUser>;

export const DemoSignIn = z.strictObject({ user: z.string().min(1).max(64) });
export type DemoSignIn = z.infer<typeof DemoSignIn>;

/** The token that Teams has for whoever opened the tab. */
export const TeamsSignIn = z.strictObject({ token: z.string().min(1).max(16_384) });
export type TeamsSignIn = z.infer<typeof TeamsSignIn>;

export const SessionView = z.strictObject({
  person: DemoUser,
  school: z.string(),
  lang: Language,
  demo: z.boolean(),
  /** The student has read that worrying messages reach an adult. */
  noticeSeen: z.boolean(),
  /** Staff may fetch from and save to Microsoft 365 here: the app's id there. */
  microsoft365: z.strictObject({ clientId: z.string() }).optional(),
});
export type SessionView = z.infer<typeof SessionView>;

/** A session that the page itself carries, for as long as it is open: `Authorization: Bearer token`. */
export const BearerSession = z.strictObject({
  session: SessionView,
  token: z.string(),
  /** When it ends, ISO 8601. */
  expiresAt: z.string(),
});
export type BearerSession = z.infer<typeof BearerSession>;

/** A message that needs a human, as the school's named adults see it: no text of the student's. */
export const ConcernView = z.strictObject({
  id: z.string(),
  studentName: z.string(),
  className: z.string(),
  category: z.enum(['selfHarm', 'abuse', 'danger', 'neglect', 'bullying']),
  at: z.string(),
  /** The name of who has seen it first. */
  acknowledgedBy: z.string().optional(),
  /** The conversation that it stands in, while there is one: whoever is to see to it may read it. */
  conversationId: z.string().optional(),
  /** Nobody has seen it in time: the school leader is to see to it. */
  escalated: z.boolean(),
});
export type ConcernView = z.infer<typeof ConcernView>;
