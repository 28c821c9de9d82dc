import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Router } from 'express';
import { sendRefusal } from './answer.ts';
import { languageOf } from './requestLanguage.ts';
import { LOOPBACK } from './security.ts';

/** What tells those who run the server how it is. */
export interface HealthOptions {
  /** Throws when the database does not answer. */
  readonly ping: () => Promise<void>;
  /** True once the process is going down. */
  readonly draining: () => boolean;
  /** The version of the policy in force, and what is wrong with the files on disk, of which only the number is told. */
  readonly policies: { readonly hash: string; readonly problems: readonly unknown[] };
  readonly metrics: { readonly contentType: string; render(): Promise<string> };
  /** Whoever knows it may read the metrics; without one, only a program on this machine. */
  readonly metricsToken: string | undefined;
}

/**
 * `/healthz`: the process lives. `/readyz`: it can work, so requests may be sent to it; policy files that no longer hold do
 * not take it out of service, since the last good ones are in force. `/metrics`: for Prometheus.
 */
export function healthRoutes(options: HealthOptions): Router {
  const { ping, draining, policies, metrics, metricsToken } = options;
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const answers = await ping().then(
      () => true,
      () => false,
    );
    const ready = answers && !draining();
    response.status(ready ? 200 : 503).json({
      status: ready ? 'ready' : 'notReady',
      draining: draining(),
      database: answers ? 'ok' : 'unavailable',
      policies: policies.problems.length > 0 ? 'outdated' : 'ok',
      policyVersion: policies.hash,
      policyProblems: policies.problems.length,
    });
  });
  router.get('/metrics', async (request, response) => {
    if (!mayRead(request, metricsToken)) return sendRefusal(response, { code: 'forbidden' }, languageOf(request));
    response.setHeader('Content-Type', metrics.contentType);
    response.setHeader('Cache-Control', 'no-store');
    response.end(await metrics.render());
  });
  return router;
}

const THIS_MACHINE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * With a token: who brings it as a bearer. Without: who asks from this machine, by one of its own names (a web page could
 * have a foreign name point here), and not through a proxy, behind which everybody looks as if they asked from here.
 */
function mayRead({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${token}`);
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  const host = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  return THIS_MACHINE.has(socket.remoteAddress ?? '') && LOOPBACK.has(host);
}

/** Takes as long whatever the two have in common. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
