import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import type { Logger } from 'pino';
import type { Demo } from '../identity/demo.ts';
import type { EntraSignIn } from '../identity/entraSignIn.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Services } from '../services.ts';
import { isUnavailable, type Store } from '../store/index.ts';
import { sendRefusal } from './answer.ts';
import { type ConsentOptions, consentRoutes } from './consent.ts';
import { type HealthOptions, healthRoutes } from './health.ts';
import { learningRoutes } from './learning.ts';
import { countStreams, type Gates } from './limits.ts';
import { type MessageRoutes, messageRoutes } from './messages.ts';
import { microsoft365Routes } from './microsoft365.ts';
import { describeApi } from './openapi.ts';
import { pages } from './pages.ts';
import { policyRoutes } from './policy.ts';
import { policyVersionRoutes } from './policyVersions.ts';
import { publicPageRoutes } from './publicPages.ts';
import { publicPolicyRoutes } from './publicPolicy.ts';
import { readingRoutes } from './reading.ts';
import { languageOf } from './requestLanguage.ts';
import { describeError, requestLog } from './requestLog.ts';
import { mount } from './route.ts';
import { ownOriginOnly, securityHeaders } from './security.ts';
import { sessionRoutes } from './session.ts';
import { sharingRoutes } from './sharing.ts';
import { speechRoutes } from './speech.ts';
import { teachingRoutes } from './teaching.ts';

export { openGates } from './limits.ts';
export { describeError } from './requestLog.ts';

/** What HTTP is put on top of. */
export interface HttpOptions {
  readonly services: Services;
  readonly sessions: Sessions;
  readonly people: Store['people'];
  readonly demo: Demo | null;
  /** Signing in from Teams; null where it is not set up. */
  readonly entra: Pick<EntraSignIn, 'signIn'> | null;
  /** The app towards Microsoft 365; null where it is not turned on. */
  readonly microsoft365: ConsentOptions['app'];
  readonly now: () => Date;
  readonly log: Logger;
  readonly publicUrl: URL | undefined;
  readonly loopback: boolean;
  readonly trustedProxies: number;
  readonly gates: Gates;
  /** Where Teams sends what is written to the bot; null where there is none. */
  readonly bot: Omit<MessageRoutes, 'gates'> | null;
  /** The folder of the built pages. */
  readonly pagesDir: string;
  readonly version: string;
  readonly health: Omit<HealthOptions, 'ping'>;
  /** An event stream was opened; what it gives is called when it closes. */
  readonly streamOpened: () => () => void;
}

/** The whole HTTP interface as one Express application. */
export function createHttp(options: HttpOptions): Express {
  const { services, sessions, log, publicUrl, loopback } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.trustedProxies);
  app.set('query parser', 'simple');
  app.use(requestLog(log));
  app.use(securityHeaders(publicUrl?.protocol === 'https:'));

  app.use(healthRoutes({ ...options.health, ping: () => services.ping() }));

  const routes = [
    ...sessionRoutes(sessions, options.people, options.demo, options.entra, options.now, options.microsoft365),
    ...learningRoutes(services),
    ...sharingRoutes(services),
    ...teachingRoutes(services),
    ...microsoft365Routes(services),
    ...speechRoutes(services),
    ...readingRoutes(services),
    ...policyRoutes(services),
    ...policyVersionRoutes(services),
  ];
  const api = Router();
  let description: object | undefined;
  api.get('/api/openapi.json', (_request, response) => {
    description ??= describeApi(routes, options.version);
    response.json(description);
  });
  const gates = countStreams(options.gates, options.streamOpened);
  mount(api, routes, { identity: sessions, gates });
  app.use('/api', (_request, response, next) => {
    // What somebody wrote is kept by no cache on the way.
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(ownOriginOnly({ publicUrl, loopback }));
  if (options.bot) app.use(messageRoutes({ ...options.bot, gates }));
  app.use(api);
  app.use('/api', (request, response) => sendRefusal(response, { code: 'notFound' }, languageOf(request)));
  app.use(consentRoutes({ app: options.microsoft365, publicUrl }));
  app.use(publicPageRoutes());
  app.use(publicPolicyRoutes(() => services.publicPolicy()));
  app.use(pages(options.pagesDir));
  app.use((request, response) => sendRefusal(response, { code: 'notFound' }, languageOf(request)));
  app.use(onError(log));
  return app;
}

/** The last stop for what nobody expected: logged with the request's id, told to the reader without internals. */
const onError =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    // What express and its parts refuse is the request's fault, whichever 4xx it is.
    const known = typeof status === 'number' && status >= 400 && status < 500;
    const requestId: unknown = response.locals.requestId;
    if (!known) log.error({ requestId, error: describeError(error) }, 'request failed');
    if (response.headersSent) return next(error);
    // What was about to be sent may have been for keeping; a refusal is not.
    response.setHeader('Cache-Control', 'no-store');
    if (known) return sendRefusal(response, { code: status === 404 ? 'notFound' : 'badInput' }, languageOf(request));
    // The database restarts, is full or out of reach: nothing was half done, and it may work in a moment.
    if (isUnavailable(error)) return sendRefusal(response, { code: 'unavailable', retryAfter: 2 }, languageOf(request));
    sendRefusal(response, { code: 'internal', details: { requestId } }, languageOf(request));
  };
