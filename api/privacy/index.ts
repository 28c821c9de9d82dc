import { findCpr } from './cpr.ts';
import { findEmails } from './email.ts';
import { findNames } from './names.ts';
import { findPhones } from './phone.ts';
import { makeReadable } from './readable.ts';
import type { Span } from './span.ts';

/** One mention of personal data that was replaced. `original` stays on the server, never in a log. */
export interface HiddenData {
  readonly kind: Span['kind'];
  readonly original: string;
  /** What stands in its place, the same for the same data: `[CPR_1]`, `[TELEFON_1]`, `[EMAIL_1]`, `[ELEV_1]`. */
  readonly token: string;
}

const TOKEN_NAME = { cpr: 'CPR', phone: 'TELEFON', email: 'EMAIL', name: 'ELEV' } as const;

/**
 * Replaces CPR numbers, telephone numbers, e-mail addresses and the roster's names by tokens. Numbers in maths, years and
 * helplines stay. Pure; linear in the text's length; never throws.
 * @param roster full names of the people of the class; only these names are known
 */
export function hidePersonalData(text: string, roster: readonly string[]): { text: string; hidden: HiddenData[] } {
  const readable = makeReadable(text);
  // Earlier kinds win where two overlap.
  const found = [
    ...findCpr(readable.text),
    ...findEmails(readable.text),
    ...findPhones(readable.text),
    ...findNames(readable.text, roster),
  ].sort((a, b) => a.start - b.start);
  const tokens = new Map<string, string>();
  const counts = { cpr: 0, phone: 0, email: 0, name: 0 };
  const hidden: HiddenData[] = [];
  let result = '';
  let at = 0;
  for (const span of found) {
    const start = readable.origin[span.start] ?? text.length;
    const end = readable.origin[span.end] ?? text.length;
    if (start < at) continue;
    const identity = `${span.kind} ${span.identity}`;
    const token = tokens.get(identity) ?? `[${TOKEN_NAME[span.kind]}_${++counts[span.kind]}]`;
    tokens.set(identity, token);
    hidden.push({ kind: span.kind, original: text.slice(start, end), token });
    result += text.slice(at, start) + token;
    at = end;
  }
  return { text: result + text.slice(at), hidden };
}
