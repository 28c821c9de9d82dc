import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Language } from '../contract/language.ts';
import type { Role } from '../contract/policy.ts';
import type { Identity, Person } from '../identity/person.ts';
import type { RefusalCode } from '../language/texts/refusals.ts';
import type { Refusal } from '../services/outcome.ts';
import { type Answer, refuse, sendRefusal } from './answer.ts';
import { mostBytes } from './bodyLimit.ts';
import { sendEvents } from './eventStream.ts';
import type { Gates } from './limits.ts';
import { languageOf } from './requestLanguage.ts';

/** Longest body in bytes where the contract allows less: what is only a little too long is refused by field, and heard. */
const USUAL_BODY = 128 * 1024;

/** What a route's handler gets. `person` is null only where anyone may call. */
export interface Call<Body, Query, Who> {
  readonly person: Who;
  readonly body: Body;
  readonly query: Query;
  /** What was sent, where the route takes a file and no JSON; empty elsewhere. */
  readonly bytes: Uint8Array;
  /** A named part of the path. */
  readonly param: (name: string) => string;
  readonly request: Request;
  readonly lang: Language;
}

interface Parts<Body, Query> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  /** One line for the API's description. */
  readonly summary: string;
  readonly body?: z.ZodType<Body>;
  readonly query?: z.ZodType<Query>;
  /** Takes a file of at most so many bytes, as `application/octet-stream` or as one of these types. */
  readonly file?: { readonly maxBytes: number; readonly types?: readonly string[] };
  /** What a good answer holds, by status; null for nothing, 'events' for an event stream, 'file' for a file. */
  readonly answers: Readonly<Record<number, z.ZodType | 'events' | 'file' | null>>;
  /** `turn`: a student's message; `speech`, `dictation`: sound that somebody pays for. Each has limits of its own. */
  readonly limit?: 'turn' | 'speech' | 'dictation';
  /** Looks at what is refused before the service hears of it; true when it needs a human. */
  readonly heed?: (person: Person, request: Request) => Promise<boolean>;
}

/** A route, from outside: what it takes and gives, and how to run it. */
export interface Route extends Parts<unknown, unknown> {
  /** The roles that may call it; undefined when nobody has to be signed in. */
  readonly who: readonly Role[] | undefined;
  readonly run: (call: { person: Person | null; request: Request; lang: Language }) => Promise<Answer>;
}

/** A route for people who are signed in. */
export function route<Body = undefined, Query = undefined>(
  who: readonly Role[],
  parts: Parts<Body, Query>,
  handle: (call: Call<Body, Query, Person>) => Promise<Answer>,
): Route {
  return {
    ...parts,
    who,
    run: async (call) => (call.person ? validated(parts, call, call.person, handle) : refuse('notSignedIn')),
  };
}

/** A route for anyone. */
export function openRoute<Body = undefined, Query = undefined>(
  parts: Parts<Body, Query>,
  handle: (call: Call<Body, Query, Person | null>) => Promise<Answer>,
): Route {
  return { ...parts, who: undefined, run: (call) => validated(parts, call, call.person, handle) };
}

const NO_BYTES = new Uint8Array();

async function validated<Body, Query, Who>(
  parts: Parts<Body, Query>,
  { request, lang }: { request: Request; lang: Language },
  person: Who,
  handle: (call: Call<Body, Query, Who>) => Promise<Answer>,
): Promise<Answer> {
  const body = read(parts.body, request.body);
  const query = read(parts.query, request.query);
  if (!body.ok || !query.ok) {
    const error = body.ok ? (query.ok ? undefined : query.error) : body.error;
    return { kind: 'refused', refusal: describe(error?.issues ?? []) };
  }
  const param = (name: string) => {
    const value = request.params[name];
    return typeof value === 'string' ? value : '';
  };
  const bytes = parts.file && Buffer.isBuffer(request.body) ? request.body : NO_BYTES;
  return handle({ person, body: body.value, query: query.value, bytes, param, request, lang });
}

/** The checked border: what comes in has the schema's type from here on; without a schema nothing comes in. */
function read<T>(
  schema: z.ZodType<T> | undefined,
  value: unknown,
): { ok: true; value: T } | { ok: false; error: z.ZodError } {
  if (!schema) return { ok: true, value: undefined as T };
  const result = schema.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, error: result.error };
}

/** Which fields are wrong and how, without a word of what was sent. */
function describe(issues: readonly z.core.$ZodIssue[]): Refusal {
  const fields = issues.map(({ path, code }) => ({ field: path.join('.'), problem: code }));
  const tooLong = issues.length > 0 && issues.every(({ code }) => code === 'too_big');
  const code: RefusalCode = tooLong ? 'tooLong' : 'badInput';
  return { code, details: fields };
}

/** How a file is sent where no types are named: its own type is read from its bytes and believed from nobody. */
const FILE_TYPES = ['application/octet-stream'];

/** What every route needs of its surroundings. */
export interface Surroundings {
  readonly identity: Identity;
  readonly gates: Gates;
}

/**
 * Puts the routes on a router. Each request goes the same way: rate limit → authenticate → validate → (the service
 * authorises) → call → present.
 */
export function mount(router: Router, routes: readonly Route[], { identity, gates }: Surroundings): void {
  for (const route of routes) {
    const parseJson = express.json({ limit: Math.max(USUAL_BODY, route.body ? mostBytes(route.body) : 0) });
    const fileTypes = [...(route.file?.types ?? FILE_TYPES)];
    const parseFile = express.raw({ limit: route.file?.maxBytes ?? 0, type: fileTypes, inflate: false });
    router[route.method](route.path, async (request, response) => {
      const tooFast = await gates.address(request.ip ?? '');
      if (tooFast > 0) return sendRefusal(response, { code: 'tooMany', retryAfter: tooFast }, languageOf(request));

      const person = await identity.authenticate(request);
      const lang = person?.lang ?? languageOf(request);
      const refusal = await gate(route, person, gates);
      if (refusal) {
        const isHeard =
          refusal.code === 'tooMany' && route.heed && request.is('application/json')
            ? (await readBody(parseJson, request, response)) === null
            : false;
        return sendRefusal(response, isHeard ? await heeded(route, person, request, refusal) : refusal, lang);
      }
      response.locals.role = person?.role;

      if (route.body) {
        if (!request.is('application/json')) return sendRefusal(response, { code: 'notJson' }, lang);
        const problem = await readBody(parseJson, request, response);
        if (problem) return sendRefusal(response, { code: problem }, lang);
      }
      if (route.file) {
        if (!request.is(fileTypes))
          return sendRefusal(response, { code: route.file.types ? 'notSound' : 'notFile' }, lang);
        const problem = await readBody(parseFile, request, response);
        if (problem) return sendRefusal(response, { code: problem }, lang);
      }
      const answer = await route.run({ person, request, lang });
      const isUnread = answer.kind === 'refused' && UNREAD.has(answer.refusal.code);
      const final = isUnread ? { ...answer, refusal: await heeded(route, person, request, answer.refusal) } : answer;
      await present(final, response, lang, person, gates);
    });
  }
}

/** Refusals before a service has looked at the words. */
const UNREAD = new Set<RefusalCode>(['badInput', 'tooLong']);

async function heeded(route: Route, person: Person | null, request: Request, refusal: Refusal): Promise<Refusal> {
  const needsHuman = person && route.heed ? await route.heed(person, request) : false;
  return needsHuman ? { ...refusal, handOver: true } : refusal;
}

async function gate(route: Route, person: Person | null, gates: Gates): Promise<Refusal | null> {
  if (!route.who) return null;
  if (!person) return { code: 'notSignedIn' };
  if (!route.who.includes(person.role)) return { code: 'forbidden' };
  const retryAfter = await gates[route.limit ?? 'request'](person);
  return retryAfter > 0 ? { code: 'tooMany', retryAfter } : null;
}

function readBody(parse: RequestHandler, request: Request, response: Response): Promise<RefusalCode | null> {
  return new Promise((resolve) => {
    parse(request, response, (error?: unknown) => {
      if (!error) return resolve(null);
      const type = error instanceof Error && 'type' in error ? error.type : undefined;
      resolve(type === 'entity.too.large' ? 'tooLarge' : 'badJson');
    });
  });
}

async function present(
  answer: Answer,
  response: Response,
  lang: Language,
  person: Person | null,
  gates: Gates,
): Promise<void> {
  if ('cookie' in answer && answer.cookie) response.setHeader('Set-Cookie', answer.cookie);
  switch (answer.kind) {
    case 'json':
      response.status(answer.status).json(answer.body);
      return;
    case 'empty':
      response.status(204).end();
      return;
    case 'file':
      response.setHeader('Content-Type', answer.mediaType);
      response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`);
      response.end(answer.bytes);
      return;
    case 'sound':
      // For this person alone: no cache on the way keeps what was read to them.
      response.set({ ...answer.headers, 'Content-Type': answer.mediaType, 'Cache-Control': 'private' });
      response.end(answer.bytes);
      return;
    case 'refused':
      sendRefusal(response, answer.refusal, lang);
      return;
    case 'events': {
      const giveBack = person ? gates.stream(person) : null;
      if (!giveBack) return sendRefusal(response, { code: 'tooMany', retryAfter: 5 }, lang);
      try {
        await sendEvents(response, answer.reading);
      } finally {
        giveBack();
      }
    }
  }
}
