import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromMock, MockStream, ToMock } from './mockProcess.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A process under measurement. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

function keep(child: ChildProcess): () => Promise<void> {
  children.add(child);
  const ended = once(child, 'exit').then(() => children.delete(child));
  return async () => {
    // Asked kindly, a process writes its profile.
    child.kill(flags().length > 0 ? 'SIGTERM' : 'SIGKILL');
    await ended;
  };
}

/** Starts a script that says on which port it listens. */
export async function serve(script: URL, env: Readonly<Record<string, string>>): Promise<Server> {
  const child = spawn(process.execPath, [...flags(), fileURLToPath(script)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
  const stop = keep(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const port = /(?:listening on |localhost:)(\d+)/.exec(said)?.[1];
    if (port) return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
  }
  throw new Error(`The server ended: ${said}`);
}

/** `BENCH_NODE_FLAGS="--cpu-prof --cpu-prof-dir=…"` profiles what is measured. */
const flags = (): string[] => process.env.BENCH_NODE_FLAGS?.split(' ').filter(Boolean) ?? [];

/** The mock model. */
export interface Mock extends Server {
  /** Forgets the streams so far and behaves so from now on. */
  begin(order: Omit<Extract<ToMock, { kind: 'begin' }>, 'kind'>): Promise<void>;
  log(): Promise<readonly MockStream[]>;
}

/** Starts the mock model. */
export async function serveMock(): Promise<Mock> {
  const child = fork(fileURLToPath(new URL('./mockProcess.ts', import.meta.url)), { cwd: ROOT });
  const stop = keep(child);
  const next = async (): Promise<FromMock> => (await once(child, 'message'))[0];
  const ask = async (message: ToMock): Promise<FromMock> => {
    const answer = next();
    child.send(message);
    return answer;
  };
  const ready = await next();
  if (ready.kind !== 'ready') throw new Error('The mock model did not start');
  return {
    url: ready.url,
    pid: child.pid ?? 0,
    stop,
    begin: async (order) => void (await ask({ kind: 'begin', ...order })),
    log: async () => {
      const answer = await ask({ kind: 'log' });
      return answer.kind === 'log' ? answer.streams : [];
    },
  };
}
