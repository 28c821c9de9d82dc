import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/** What a browser test is told: where the one running browser listens, or why there is none. */
export type BrowserOffer = { readonly endpoint: string } | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserOffer;
  }
}

const howToGetOne = [
  'Browser tests need a Chromium. Do one of these and run the tests again:',
  '  • install Chrome or Chromium (Debian, Ubuntu: `apt-get install chromium`), or',
  '  • set CHROME_PATH to one that you have, or',
  '  • on Linux, give the bundled one its libraries: `apt-get install libnss3 libnspr4 libexpat1`.',
].join('\n');

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts one browser for all browser tests. Without a usable one it says so aloud and the tests are skipped, but on CI
 * (`CI` set) that is a failure: a green build must have opened the pages.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const tried: string[] = [];
  for (const { executablePath, args } of await candidates()) {
    try {
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const server = await chromium.launchServer({ executablePath, args: [...quiet, ...root, ...args] });
      project.provide('browser', { endpoint: server.wsEndpoint() });
      return () => server.close();
    } catch (cause) {
      tried.push(`${executablePath}: ${cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause)}`);
    }
  }
  const missing = [howToGetOne, ...tried.map((line) => `  (tried ${line})`)].join('\n');
  if (process.env.CI) throw new Error(missing);
  console.warn(`\n${missing}\nBrowser tests are skipped.\n`);
  project.provide('browser', { missing });
  return undefined;
}

/**
 * Browsers in the order in which they are tried: the one asked for, the bundled one, the installed ones. The bundled one
 * is the same on every machine and has no windows, menus or profiles to start, so a page costs half as much. Its own
 * arguments, for hosts without a sandbox, put everything into one process: a last resort.
 */
async function candidates(): Promise<{ executablePath: string; args: readonly string[] }[]> {
  const named = process.env.CHROME_PATH;
  if (named) return [{ executablePath: named, args: [] }];
  const installed = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].filter((path) => existsSync(path));
  const found = installed.map((executablePath) => ({ executablePath, args: [] as readonly string[] }));
  if (process.platform !== 'linux') return found;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    const executablePath = await bundled.executablePath();
    return [{ executablePath, args: [] }, ...found, { executablePath, args: bundled.args }];
  } catch {
    return found;
  }
}
