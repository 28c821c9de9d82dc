import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';
import { openDictionary } from './dictionary/index.ts';
import { draftKindsFrom } from './drafts/index.ts';
import { readGoalFiles } from './goalFiles.ts';
import { Graph } from './graph/graph.ts';
import { openDemo } from './identity/demo.ts';
import { EntraTokens } from './identity/entra.ts';
import { EntraSignIn } from './identity/entraSignIn.ts';
import { Sessions } from './identity/sessions.ts';
import { backgroundJobs, JobRunner } from './jobs/index.ts';
import { folderProblems } from './language/texts/policy/folderProblems.ts';
import { openMetrics } from './metrics.ts';
import { Models } from './models/index.ts';
import { openPainter } from './pictures/index.ts';
import { decide, entraRolesOf, mayProcess, type Processing, retentionOf, safeguardingOf } from './policy/index.ts';
import { printProblem } from './policy/print.ts';
import { PolicyKeeper } from './policyVersions/index.ts';
import { createHttp, describeError, openGates } from './routes/index.ts';
import type { Tutor } from './services/tutor.ts';
import { openServices } from './services.ts';
import { Speech } from './speech/index.ts';
import { describeDatabase, openStore } from './store/index.ts';
import { openTeamsBot } from './teamsBot.ts';

/** Where `npm run build` puts the pages. */
const PAGES = fileURLToPath(new URL('../tabs/dist', import.meta.url));

/** Longer than reverse proxies keep a quiet connection, so that they never send on one that was just closed. */
const KEEP_ALIVE_MS = 75_000;

/** The running application. */
export interface Application {
  /** Starts to listen and says on which port. */
  listen(): Promise<number>;
  /** Takes no new turns, lets running ones end within the limit, closes everything. */
  close(): Promise<void>;
  readonly log: Logger;
}

/** What came of putting the parts together: each problem is a line that an administrator can act on. */
export type Opening =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The one place where the parts are wired together. */
export async function openApplication<State>(config: Config, tutor: Tutor<State>): Promise<Opening> {
  const log = pino({ level: config.logLevel, base: null });
  const now = () => new Date();
  const goals = readGoalFiles(config.goalsDir);
  if (!goals.ok) return { ok: false, problems: ['The goal texts do not hold:', ...goals.problems] };
  const opened = await openStore(config.database);
  if (!opened.ok) {
    return {
      ok: false,
      problems: [`The database ${describeDatabase(config.database)} cannot be used: ${opened.message}`],
    };
  }
  const { store } = opened;
  const report = (where: string, error: unknown) => log.error({ where, error: describeError(error) }, 'failed');
  const kept = await PolicyKeeper.open({
    dir: config.policyDir,
    store,
    now,
    demand: ({ policies }) =>
      config.production && safeguardingOf(policies, now().getTime()).adults.length === 0
        ? folderProblems.noAdult
        : undefined,
    onEvent: ({ what, hash }) => log.info({ what, hash }, 'policy version'),
    onProblems: (problems) =>
      log.error(
        { problems: problems.map((problem) => printProblem(problem)) },
        'policy files do not hold: the old ones stay in force',
      ),
    report,
  });
  if (!kept.ok) {
    await store.close();
    const problems = kept.problems.map((problem) => `${config.policyDir}/${printProblem(problem)}`);
    return { ok: false, problems: ['The policy files do not hold:', ...problems] };
  }
  const policies = kept.keeper;
  policies.start(config.policyCheckMs);
  const policiesOutdated = () => policies.problems.length > 0;
  const metrics = openMetrics({ policiesOutdated, models: config.models });
  const mayHandTo = (by: Processing) => mayProcess(policies.policies.processing, now().getTime(), by);
  const models = new Models(
    config.models,
    (happening) => {
      metrics.onModel(happening);
      log.warn(happening, 'model');
    },
    mayHandTo,
  );
  const speech = new Speech(
    config.speech,
    (happening) => {
      metrics.onSpeech(happening);
      if (happening.what === 'fault' || happening.what === 'breaker') log.warn(happening, 'speech');
    },
    mayHandTo,
  );
  const entraTokens = config.entra ? new EntraTokens(config.entra, now) : null;
  const entraApp = await openEntraApp(config, log);
  const microsoft365 =
    entraTokens && entraApp && config.graphUrl
      ? {
          tokens: entraTokens,
          app: entraApp,
          graph: new Graph({ url: config.graphUrl, report: (fault) => log.warn({ fault }, 'Microsoft Graph') }),
        }
      : undefined;
  const retention = () => retentionOf(policies.policies.retention, now().getTime());
  const dictionary = openDictionary();
  const painter = openPainter();
  const services = openServices({
    store,
    tutor,
    decide: (request) => decide(policies.policies, request),
    policy: () => {
      const { hash, state, problems } = policies;
      // Between two versions it may not be known yet since when this one counts.
      const version = state.inForce?.hash === hash ? { hash, since: new Date(state.inForce.at) } : undefined;
      return { ...policies.inForce, problems, version };
    },
    policyVersions: policies,
    safeguarding: () => safeguardingOf(policies.policies, now().getTime()),
    now,
    newId: randomUUID,
    report,
    tallyTurn: metrics.tallyTurn,
    turnLimitMs: config.turnLimitMs,
    turnLeaseMs: config.turnLeaseMs,
    models,
    speech,
    draftKinds: draftKindsFrom(goals.curriculum),
    microsoft365,
    dictionary,
    painter,
    budget: config.budget,
    onUsage: metrics.onUsage,
    onVerdict: metrics.onVerdict,
    onHandOver(why) {
      metrics.onHandOver(why);
      log.debug({ why }, 'fixed words took over from a model');
    },
  });
  const demo = config.demo
    ? await openDemo(store, ({ text, subject, key }) => tutor.openProblem(text, subject, key), now())
    : null;
  const recover = async () => {
    const interrupted = await services.recover();
    if (interrupted > 0) log.warn({ turns: interrupted }, 'turns were left running and are marked as interrupted');
  };
  await recover();
  const gates = openGates(config);
  const teams = config.bot
    ? await openTeamsBot({
        settings: config.bot,
        services,
        store,
        demo,
        gate: (person) => gates.turn(person),
        token: entraApp ? (scope) => entraApp.appToken(scope) : undefined,
        publicUrl: config.publicUrl ?? new URL(`http://localhost:${config.port}/`),
        now,
        newId: randomUUID,
        report,
      })
    : null;
  const sendNotices = teams ? () => teams.bot.sendNotices() : undefined;
  const jobs = new JobRunner({
    queue: store.jobs,
    jobs: backgroundJobs({
      store,
      now,
      recover,
      sendNotices,
      retention,
      startOver: (state) => tutor.startOver(tutor.readState(state)),
      turnLeaseMs: config.turnLeaseMs,
    }),
    lookEveryMs: config.turnLeaseMs / 2,
    report,
  });
  jobs.start();

  let draining = false;
  const http = createHttp({
    services,
    sessions: new Sessions(store, {
      secret: config.sessionSecret,
      secure: config.publicUrl?.protocol === 'https:',
      now,
    }),
    people: store.people,
    microsoft365: microsoft365 && config.entra ? config.entra : null,
    entra: entraTokens
      ? new EntraSignIn({
          tokens: entraTokens,
          store,
          roles: () => entraRolesOf(policies.policies.signIn, now().getTime()),
          report: (fault) => log.warn({ fault }, 'sign-in from Teams refused'),
        })
      : null,
    demo,
    now,
    log,
    publicUrl: config.publicUrl,
    loopback: config.demo,
    trustedProxies: config.trustedProxies,
    gates,
    bot: teams && {
      trust: teams.trust,
      receive: (activity) => teams.bot.receive(activity),
      refused: (fault) => log.warn({ fault }, 'call of the bot refused'),
    },
    pagesDir: PAGES,
    version: '0.1.0',
    health: { draining: () => draining, policies, metrics, metricsToken: config.metricsToken },
    streamOpened: metrics.streamOpened,
  });
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, http);
  const stop = stoppable(server);
  return {
    ok: true,
    application: {
      log,
      async listen() {
        await tutor.rehearse((request) => decide(policies.policies, request), now());
        return listen(server, config);
      },
      async close() {
        draining = true;
        await policies.stop();
        await Promise.all([teams?.bot.close(config.drainLimitMs), services.drain(config.drainLimitMs), jobs.stop()]);
        await Promise.all([models.close(), speech.close(), dictionary.close(), painter.close()]);
        await stop();
        await store.close();
      },
    },
  };
}

/** The app towards Microsoft's sign-in; null where the server has nothing to prove who it is. */
async function openEntraApp({ entra, clientSecret }: Config, log: Logger) {
  if (!entra || clientSecret === undefined) return null;
  // Microsoft's library is loaded only where it is needed.
  const { EntraApp } = await import('./identity/entraApp.ts');
  return new EntraApp({ ...entra, clientSecret }, (fault) => log.warn({ fault }, 'Microsoft gave no token'));
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** How long answers that are on their way may take to reach their readers when everything else has ended. */
const LAST_WORDS_MS = 3_000;

/** Listens no more and waits for open answers, but not for connections on which nothing was asked (browsers keep some). */
function stoppable(server: Server): () => Promise<void> {
  const open = new Set<ServerResponse>();
  let onQuiet = () => {};
  server.on('request', (_, response) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      if (open.size === 0) onQuiet();
    });
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const quiet = new Promise<void>((resolve) => (onQuiet = resolve));
    const cut = setTimeout(onQuiet, LAST_WORDS_MS);
    if (open.size > 0) await quiet;
    clearTimeout(cut);
    server.closeAllConnections();
    await closed;
  };
}
