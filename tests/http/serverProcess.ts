import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/ledetraad', import.meta.url));

/** A server process of a test's own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends it with the signal and resolves with its exit code (null when the signal ended it). */
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Children that a failed test left behind must not outlive it. */
const children = new Set<ChildProcess>();
process.once('exit', killServers);

/** Ends every process that is still there. */
export function killServers(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** Starts `script` in a process of its own on a free port and waits until it listens. */
export async function spawnServer(script: URL, env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(script)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NODE_COMPILE_CACHE: CACHE,
      PORT: '0',
      LOG_LEVEL: 'silent',
      TURNS_PER_STUDENT: '1000000',
      TURNS_PER_CLASS: '1000000',
      ...env,
    },
  });
  children.add(child);
  const exit = once(child, 'exit');
  child.once('exit', () => children.delete(child));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(?:listening on |localhost:)(\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    async kill(signal) {
      child.kill(signal);
      const [code] = await exit;
      return typeof code === 'number' ? code : null;
    },
  };
}
