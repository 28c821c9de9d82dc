import type { Response } from 'express';
import type { ErrorBody } from '../contract/error.ts';
import type { Language } from '../contract/language.ts';
import { fixedTexts } from '../language/texts/index.ts';
import { type RefusalCode, refusalTexts } from '../language/texts/refusals.ts';
import type { Outcome, Refusal } from '../services/outcome.ts';
import type { Reading } from '../services/turns/index.ts';

/** What a route answers; how it becomes HTTP is decided here and in `eventStream.ts`. */
export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly cookie?: string }
  | { readonly kind: 'empty'; readonly cookie?: string }
  | { readonly kind: 'events'; readonly reading: Reading }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'sound';
      readonly mediaType: string;
      readonly bytes: Uint8Array;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const json = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body });
export const empty: Answer = { kind: 'empty' };
export const events = (reading: Reading): Answer => ({ kind: 'events', reading });
export const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Answer => ({
  kind: 'refused',
  refusal: { code, ...more },
});

/** A service's outcome as an answer; `present` is called only when it was done. */
export const answer = <T>(outcome: Outcome<T>, present: (value: T) => Answer = (value) => json(value)): Answer =>
  outcome.ok ? present(outcome.value) : { kind: 'refused', refusal: outcome.refusal };

/** The HTTP status of each refusal. */
const statusOf: Record<RefusalCode, number> = {
  badJson: 400,
  badInput: 400,
  emptyMessage: 400,
  tooLong: 400,
  notSignedIn: 401,
  tokenRefused: 401,
  demoOff: 403,
  teamsOff: 403,
  notOnRoster: 403,
  noRole: 403,
  microsoftOff: 403,
  otherAccount: 403,
  consentNeeded: 403,
  microsoftRefused: 403,
  forbidden: 403,
  wrongOrigin: 403,
  notFound: 404,
  keyContradicts: 400,
  privateTask: 400,
  privateRequest: 400,
  byPolicy: 403,
  notApprover: 403,
  alreadyApproved: 409,
  noApproval: 409,
  policyChanged: 409,
  policyInForce: 409,
  policyWaits: 409,
  needsModel: 409,
  modelNotForPeople: 409,
  speechPrivate: 409,
  draftChanged: 409,
  draftRunning: 409,
  notApproved: 409,
  needsColleague: 409,
  nothingToShare: 400,
  classListChanged: 409,
  unreadableDocument: 422,
  privateReason: 400,
  needsHuman: 400,
  turnRunning: 409,
  conversationFull: 409,
  tooLarge: 413,
  notJson: 415,
  notFile: 415,
  notSound: 415,
  tooMany: 429,
  internal: 500,
  draining: 503,
  unavailable: 503,
  microsoftUnavailable: 503,
  speechUnavailable: 503,
  translationOfLanguage: 409,
  translationPrivate: 409,
  translationFailed: 502,
  translationUnavailable: 503,
  dictationUnavailable: 503,
};

/** Answers with the one shape of every error, in the reader's language. */
export function sendRefusal(response: Response, refusal: Refusal, lang: Language): void {
  const { code, say, details, retryAfter, handOver } = refusal;
  const message = handOver ? fixedTexts[lang].handOver.join(' ') : (say ?? refusalTexts[lang][code]);
  const body: ErrorBody = {
    error: { code, message, ...(details !== undefined && { details }), ...(handOver && { handOver }) },
  };
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  response.setHeader('Content-Language', lang);
  response.status(statusOf[code]).json(body);
}
