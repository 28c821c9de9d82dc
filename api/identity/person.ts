import type { IncomingMessage } from 'node:http';
import type { Language } from '../contract/language.ts';
import type { Role } from '../contract/policy.ts';

/** Somebody who is signed in, with what decides what they may do. */
export interface Person {
  readonly id: string;
  readonly schoolId: string;
  /** The school's name. */
  readonly school: string;
  readonly name: string;
  readonly role: Role;
  /** 0–10 for students; undefined for staff. */
  readonly grade?: number | undefined;
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly lang: Language;
  /** The student has read that worrying messages reach an adult. */
  readonly noticeSeen: boolean;
}

/** Who is asking. Each way of signing in (demo, Teams, an LMS, the school's login) is one implementation. */
export interface Identity {
  /** The person behind a request, or null for nobody. Never throws for a bad token; only when the store fails. */
  authenticate(request: IncomingMessage): Promise<Person | null>;
}
