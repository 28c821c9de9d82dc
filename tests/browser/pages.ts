import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';

const offer = inject('browser');

/** Sizes at which every screen is looked at: a school laptop, a tablet on end and the smallest phone. */
export const sizes = {
  wide: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
} as const;

/** What every screen is looked at in. */
export const themes = ['light', 'blue', 'dark', 'contrast'] as const;

/** A group of tests that need a browser; skipped, with the reason in its name, when there is none. */
export function describeInBrowser(name: string, tests: (open: () => Browser) => void): void {
  const missing = 'missing' in offer;
  describe.skipIf(missing)(missing ? `${name} (no browser)` : name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if ('endpoint' in offer) browser = await chromium.connect(offer.endpoint);
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error('no browser');
      return browser;
    });
  });
}

interface Look {
  readonly size?: keyof typeof sizes;
  /** What the computer prefers. */
  readonly theme?: 'light' | 'dark';
  readonly lang?: 'da' | 'en';
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
}

/** A fresh visitor's page, at a size and in a theme. Faults of the page itself are collected in `faults`. */
export async function openPage(
  browser: Browser,
  url: string,
  { size = 'wide', theme = 'light', lang, touch = false }: Look = {},
) {
  const context: BrowserContext = await browser.newContext({
    viewport: sizes[size],
    baseURL: url,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    hasTouch: touch,
    colorScheme: theme,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  if (lang) await page.addInitScript((chosen) => localStorage.setItem('ledetraad.language', chosen), lang);
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** Signs in through the page's own cards. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: /Log ud|Sign out/ }).waitFor();
}

/** Signs in without the page, where how one signs in is not the point: it saves a page load. */
export async function enterAs(page: Page, url: string, user: string): Promise<void> {
  await page.request.post(`${url}/api/session/demo`, { data: { user } });
}

/** Comes home as somebody who has signed in already; returns when the page knows them. */
export async function enterHome(page: Page, url: string, user: string): Promise<void> {
  await enterAs(page, url, user);
  await page.goto('/');
  await page.getByRole('button', { name: /Log ud|Sign out/ }).waitFor();
}

/** Changes the theme of an open page with the page's own panel, and waits until every colour has arrived. */
export async function chooseTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  // A dialog may lie over the header: what is pressed there is pressed by a script.
  const names = { light: /Creme|Cream/, blue: /Blå|Blue/, dark: /Mørk|Dark/, contrast: /Høj kontrast|High contrast/ };
  const button = page
    .locator('.top-tools')
    .getByRole('button', { name: /^\W*(?:Tekst|Text)\W*$/, includeHidden: true });
  await button.dispatchEvent('click');
  await page.locator('.read-panel label', { hasText: names[theme] }).locator('input').dispatchEvent('click');
  await button.dispatchEvent('click');
  await page.locator('.read-panel').waitFor({ state: 'detached' });
  await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
  await settled(page);
}

/** Waits until nothing on the page moves or changes colour any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Fails when axe finds in a page, or in a frame of one, anything serious or critical (WCAG 2.2 A and AA), and says what and where. */
export async function expectAccessible(page: Page | Frame, where?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`(() => { const module = undefined, exports = undefined; ${axe.source} })()`);
  const faults: unknown = await page.evaluate(`(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | '));
  })()`);
  expect(faults, where).toEqual([]);
}

/** Fails when the page scrolls sideways. */
export async function expectNoSideScroll(page: Page, where?: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, where).toBeLessThanOrEqual(0);
}

/** Keeps a picture of the page for human eyes when `SCREENSHOT_DIR` names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOT_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
