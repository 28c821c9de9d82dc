import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { sendRefusal } from './answer.ts';
import { languageOf } from './requestLanguage.ts';

/** Where Ledetråd may be shown in a frame: Teams in the browser and the app, Outlook and Microsoft 365. */
const FRAMES = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
];

/** What a page may ask the device for: the microphone, for dictation, and nothing else that watches or finds people. */
const PERMISSIONS = 'microphone=(self), camera=(), geolocation=(), display-capture=()';

/**
 * Headers that keep the page to itself: everything from this server, no inline script, frames only where Teams shows
 * them. Styles may be inline: Fluent (Griffel) writes style elements at run time; a style cannot run code, and with no
 * other host allowed it cannot send anything out either.
 */
export function securityHeaders(overHttps: boolean): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        // Sound that was fetched is played from memory.
        mediaSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: FRAMES,
        ...(overHttps && { upgradeInsecureRequests: [] }),
      },
    },
    // `frame-ancestors` says it better; the older header could not name Teams.
    frameguard: false,
    strictTransportSecurity: overHttps,
    // A page in a Teams frame is opened by another origin; it needs no isolation of its own.
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', PERMISSIONS);
    headers(request, response, next);
  };
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** The names by which a machine calls itself, as a URL spells them. */
export const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What tells our own pages from others. */
export interface OriginOptions {
  readonly publicUrl: URL | undefined;
  /** On a machine of one's own the server is reached by any of its loopback names. */
  readonly loopback: boolean;
}

/**
 * Refuses writes that another website's page sent. Browsers name the page's origin on every write; a program that sends
 * none is let through, for it carries no cookie that it was not given. A loopback server is also reached only by
 * loopback names, so that a foreign name pointed at 127.0.0.1 gets nothing.
 */
export function ownOriginOnly(options: OriginOptions): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    const foreignWrite = WRITES.has(request.method) && origin !== undefined && !isOwn(origin, request, options);
    if (foreignWrite || (options.loopback && !isOwnHost(request, options))) {
      sendRefusal(response, { code: 'wrongOrigin' }, languageOf(request));
    } else next();
  };
}

function isOwn(origin: string, request: IncomingMessage, { publicUrl, loopback }: OriginOptions): boolean {
  if (origin === publicUrl?.origin) return true;
  if (!loopback || !URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  const ports = [String(request.socket.localPort ?? ''), publicUrl?.port];
  return protocol === 'http:' && LOOPBACK.has(hostname) && ports.includes(port || '80');
}

function isOwnHost(request: IncomingMessage, { publicUrl }: OriginOptions): boolean {
  const host = `http://${request.headers.host ?? ''}`;
  if (!URL.canParse(host)) return false;
  const { hostname } = new URL(host);
  return LOOPBACK.has(hostname) || hostname === publicUrl?.hostname;
}
