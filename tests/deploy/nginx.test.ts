import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf, newTurnId, signIn, startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';

const TEMPLATE = new URL('../../deploy/nginx.conf.template', import.meta.url);

const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
const hasNginx = version.status === 0;
if (!hasNginx)
  console.warn('nginx is not installed: that it passes event streams on is NOT tested (apt-get install nginx-light)');

/** An nginx of a test's own. */
interface Nginx {
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The configuration that is delivered, between the few lines that an nginx of one's own needs around it. */
function configure(folder: string, listen: string, upstream: string): string {
  const site = readFileSync(TEMPLATE, 'utf8').replaceAll(`\${LISTEN}`, listen).replaceAll(`\${UPSTREAM}`, upstream);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  return `daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 1;
events { worker_connections 256; }
http { access_log off; ${temporary}
${site}
}`;
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** An nginx that a failed test left behind must not outlive it. */
const children = new Set<ChildProcess>();
const killAll = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('exit', killAll);
afterAll(killAll);

async function startNginx(port: number, upstream: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configure(folder, `127.0.0.1:${port}`, upstream));
  const nginx = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(nginx);
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(nginx, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100 || nginx.exitCode !== null) throw new Error(`nginx does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async stop() {
      nginx.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!hasNginx)('nginx with the configuration that is delivered', () => {
  let nginx: Nginx;
  let server: TestServer;
  let front: string;
  /** Each slow reply waits here before its second sentence. */
  let gate = Promise.withResolvers<void>();

  beforeAll(async () => {
    const pause = (sentence: number, text: string) => (sentence === 2 && text === 'slowly' ? gate.promise : undefined);
    const port = await freePort();
    server = await startServer(aFakeTutor({ pause }), {
      TRUSTED_PROXIES: '1',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    });
    nginx = await startNginx(port, new URL(server.url).host);
    front = nginx.url;
  });
  afterEach(() => {
    gate.resolve();
    gate = Promise.withResolvers();
  });
  afterAll(async () => {
    await nginx?.stop();
    await server?.close();
  });

  it('passes each sentence on before the next one is written', async () => {
    const sofia = await signIn(front, 'demo-sofia');
    const id = await sofia.start();
    const response = await sofia.send('POST', `/api/conversations/${id}/turns`, {
      text: 'slowly',
      clientTurnId: newTurnId(),
    });
    const types: string[] = [];
    for await (const { type } of eventsOf(response)) {
      types.push(type);
      // Nothing more is written until the first sentence has come all the way.
      if (type === 'text') gate.resolve();
    }
    expect(types).toEqual(['move', 'text', 'text', 'text', 'done']);
  });

  it('passes on what happens in a conversation that is followed, and where to resume', async () => {
    const sofia = await signIn(front, 'demo-sofia');
    const id = await sofia.start();
    const turn = await sofia.turn(id, 'hej');
    const [first] = turn;
    expect(await sofia.follow(id, first?.id ?? 0, turn.length - 1)).toEqual(turn.slice(1));
  });

  it('tells the server the address that it saw, whatever the client says', async () => {
    const echo = createHttpServer((request, response) => void response.end(JSON.stringify(request.headers)));
    await once(echo.listen(0, '127.0.0.1'), 'listening');
    const address = echo.address();
    const upstream = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const other = await startNginx(await freePort(), upstream);
    const asked = await fetch(`${other.url}/api/home`, { headers: { 'x-forwarded-for': '10.0.0.1' } });
    const heard = await asked.json();
    await other.stop();
    echo.close();
    expect(heard).toMatchObject({ 'x-forwarded-for': '127.0.0.1', host: new URL(other.url).host });
  });

  it('shows the metrics to nobody outside', async () => {
    expect((await fetch(`${front}/metrics`)).status).toBe(404);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
  });
});
