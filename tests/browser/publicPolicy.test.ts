import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, expectAccessible, expectNoSideScroll, keepPicture, openPage } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

describeInBrowser('the school’s rules for parents', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each(['light', 'dark'] as const)('are accessible and fit a phone and a laptop, in %s', async (theme) => {
    for (const size of ['phone', 'wide'] as const) {
      await using visit = await openPage(browser(), server.url, { size, theme });
      const { page, faults } = visit;
      for (const path of ['/skolens-ai-regler', '/school-ai-rules']) {
        await page.goto(path);
        await expectAccessible(page);
        await expectNoSideScroll(page);
        await keepPicture(page, `public-policy-${path.slice(1, 4)}-${size}-${theme}`);
      }
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    }
  });

  test('are found from the sign-in page, in its language', async () => {
    for (const [lang, name, path] of [
      ['da', /^Skolens AI-regler/, '/skolens-ai-regler'],
      ['en', /^The school’s AI rules/, '/school-ai-rules'],
    ] as const) {
      await using visit = await openPage(browser(), server.url, { lang });
      await visit.page.goto('/');
      await visit.page.getByRole('link', { name }).click();
      await visit.page.waitForURL(`**${path}`);
    }
  });

  test('are found in the other language by the keyboard, and without it on paper', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await page.goto('/skolens-ai-regler');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /AI rules/ }).waitFor();

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('link', { name: 'Dansk' }).isVisible()).toBe(false);
  });
});
