import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What must be installed for a browser to speak where nobody listens. */
const NEEDED = ['pulseaudio', 'parec', 'sox', 'speech-dispatcher', 'espeak-ng'] as const;
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Why the device's own voices cannot be tried here, or the browser that has them. */
export function realVoices(): { readonly browser: string } | { readonly missing: string } {
  const lacking = NEEDED.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
  const browser = [process.env.CHROME_PATH, ...BROWSERS].find((path) => path !== undefined && existsSync(path));
  if (lacking.length > 0) return { missing: `not installed: ${lacking.join(', ')}` };
  return browser ? { browser } : { missing: 'no installed Chromium' };
}

/** A sound card that nobody hears, for a browser of its own, and what was played on it. */
export interface NullSink {
  /** The environment that a browser plays into it with. */
  readonly env: Record<string, string>;
  /** Records until `stop`, which gives how loud it was: the root mean square, 0 (silence) to 1. */
  record(): { stop(): Promise<number> };
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openNullSink(): Promise<NullSink> {
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-sound-'));
  mkdirSync(join(folder, 'pulse'), { mode: 0o700 });
  const socket = join(folder, 'pulse', 'native');
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const env: Record<string, string> = {
    ...Object.fromEntries(inherited),
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    PULSE_RUNTIME_PATH: join(folder, 'pulse'),
    PULSE_SERVER: `unix:${socket}`,
  };
  const modules = [`module-native-protocol-unix socket=${socket}`, 'module-null-sink sink_name=nobody'];
  const options = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--disable-shm=1'];
  const server = spawn('pulseaudio', [...options, ...modules.flatMap((module) => ['-L', module])], {
    env,
    stdio: 'ignore',
  });
  for (let tries = 0; !existsSync(socket) && tries < 100; tries++) await wait(50);
  let recordings = 0;
  return {
    env,
    record() {
      const file = join(folder, `${recordings++}.wav`);
      const recorder = spawn('parec', ['-d', 'nobody.monitor', '--file-format=wav', file], { env, stdio: 'ignore' });
      return {
        async stop() {
          await ended(recorder, 'SIGINT');
          // The recorder was stopped in the middle: the header does not know the length.
          const told = spawnSync('sox', ['--ignore-length', file, '-n', 'stat'], { encoding: 'utf8' }).stderr;
          return Number(/RMS\s+amplitude:\s+([\d.]+)/.exec(told)?.[1] ?? 0);
        },
      };
    },
    async [Symbol.asyncDispose]() {
      stopSpeechDispatcher(folder);
      await ended(server, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode !== null) return;
  const end = new Promise((resolve) => process.once('exit', resolve));
  process.kill(signal);
  await Promise.race([end, wait(3_000)]);
}

/** The browser started it by itself; it wrote down its number. */
function stopSpeechDispatcher(folder: string): void {
  const file = join(folder, 'speech-dispatcher', 'pid', 'speech-dispatcher.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  if (Number.isInteger(pid) && pid > 1) execFileSync('sh', ['-c', `kill ${pid} || true`]);
}
