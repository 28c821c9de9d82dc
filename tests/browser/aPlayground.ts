import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TOOL = at('../../node_modules/@microsoft/m365agentsplayground/cli.js');

/** Microsoft 365 Agents Playground with a bot in it, as somebody uses it in a browser. */
export interface Playground extends AsyncDisposable {
  readonly page: Page;
  /** What has been said, cards included, the newest last. */
  readonly said: Locator;
  /** Writes something to the bot. */
  say(text: string): Promise<void>;
}

/** Starts the tool on a free port of this machine, towards the bot at `url`, and opens its page. */
export async function aPlayground(browser: Browser, url: string): Promise<Playground> {
  const child = spawn(
    process.execPath,
    [TOOL, 'start', '-e', `${url}/api/messages`, '-c', 'msteams', '-p', String(aPort()), '--disable-telemetry'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, BROWSER: 'none', NODE_OPTIONS: `--require ${at('./onLoopback.cjs')}` },
    },
  );
  const ended = once(child, 'exit');
  const port = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const found = /Listening on (\d+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The playground ended with ${code}: ${told}`)));
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Its pictures and fonts come from elsewhere: nothing leaves this machine.
  await context.route(
    (address) => address.hostname !== '127.0.0.1' && address.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(`http://127.0.0.1:${port}/`);
  const box = page.locator('[contenteditable=true]').first();
  await box.waitFor();
  return {
    page,
    said: page.locator('body'),
    async say(text) {
      await box.fill(text);
      await page.keyboard.press('Enter');
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      child.kill();
      await ended;
    },
  };
}

/** A port that is likely free; the tool takes another one when it is not. */
const aPort = (): number => 49_152 + Math.floor(Math.random() * 10_000);
