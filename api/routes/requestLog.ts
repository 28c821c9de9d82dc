import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id (`X-Request-Id`) and logs its end: which route, what status, how long, what role. Never a
 * path with ids in it, a query, a body, a name or an address.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const route: unknown = request.route?.path;
      log.info({
        requestId,
        method: request.method,
        route: typeof route === 'string' ? route : undefined,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        role: response.locals.role,
        ...(!response.writableFinished && { cut: true }),
      });
    });
    next();
  };
}

/** An error as it may be logged: its name and where it was thrown. Its message may quote what somebody wrote. */
export function describeError(error: unknown): {
  readonly name: string;
  readonly code?: string;
  readonly at: string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, at: at.slice(0, 12).map((line) => line.trim()) };
}
