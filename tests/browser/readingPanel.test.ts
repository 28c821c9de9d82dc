import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startFakeApi } from './fakeApi.ts';
import { aConversation, aHint, aTurn } from './fakeSchool.ts';
import { describeInBrowser, enterAs, enterHome, openPage } from './pages.ts';

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Tekst' }).click();
  return page.getByRole('dialog', { name: 'Tekst' });
};
/** How a piece of text looks now. */
const lookOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { fontFamily, fontSize, letterSpacing, wordSpacing, lineHeight, width } = getComputedStyle(one);
      const px = Number.parseFloat;
      return {
        family: fontFamily.split(',')[0]?.replaceAll(/["']/g, ''),
        size: px(fontSize),
        letter: px(letterSpacing) / px(fontSize),
        word: px(wordSpacing) / px(fontSize),
        line: px(lineHeight) / px(fontSize),
        width: px(width),
      };
    });
const TEXTS = ['.problem-text', '.words', '#attempt-box', '.composer-text textarea', '.theirs .words'];
const atWork = { conversations: [aConversation({ turns: [aTurn('hjælp', aHint)] })] };

describeInBrowser('the panel for text', (browser) => {
  test('changes every text of the work space while it is open, and reading boxes with it', async () => {
    await using api = await startFakeApi(atWork);
    await using visit = await openPage(browser(), api.url);
    const { page, faults } = visit;
    await enterAs(page, api.url, 'demo-sofia');
    await page.goto('/conversations/conversation-1');
    await page.locator('.theirs .words').first().waitFor();
    const before = await Promise.all(TEXTS.map((text) => lookOf(page, text)));
    const panel = await open(page);
    await panel.getByLabel('Størrelse').fill('27');
    await panel.getByLabel('Plads mellem linjerne').fill('2.1');
    await panel.getByLabel('Plads mellem bogstaver og ord').fill('5');
    await panel.getByLabel('Linjernes længde').fill('30');
    await panel.getByLabel('Lexend').check();
    await page.waitForFunction(() => document.fonts.check("18px 'Lexend Variable'", 'æøå'));
    for (const [n, text] of TEXTS.entries()) {
      const now = await lookOf(page, text);
      expect(now.family, text).toBe('Lexend Variable');
      expect(now.size / (before[n]?.size ?? 0), text).toBeCloseTo(1.5, 2);
      expect(now.letter, text).toBeCloseTo(0.15, 2);
      expect(now.word, text).toBeCloseTo(0.4, 2);
      expect(now.line / (before[n]?.line ?? 0), text).toBeCloseTo(1.4, 2);
    }
    const zero = await page.locator('.problem-text').evaluate((one) => {
      const measure = document.createElement('span');
      measure.style.cssText = 'position:absolute;width:1ch';
      one.append(measure);
      const { width } = measure.getBoundingClientRect();
      measure.remove();
      return width;
    });
    expect((await lookOf(page, '.problem-text')).width).toBeLessThanOrEqual(30 * zero + 1);
    // Formulas stay as they are set.
    expect(faults).toEqual([]);
  });

  test('fetches a font only when it is chosen', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await enterHome(page, api.url, 'demo-sofia');
    const panel = await open(page);
    expect(fonts).toEqual([]);
    for (const [name, family] of [
      ['Atkinson', 'Atkinson Hyperlegible Next Variable'],
      ['OpenDyslexic', 'OpenDyslexic'],
    ] as const) {
      await panel.getByLabel(name).check();
      await page.waitForFunction(
        (known) => [...document.fonts].some((face) => face.family.includes(known) && face.status === 'loaded'),
        family,
      );
    }
    expect(
      fonts.every((path) => /^\/assets\/(atkinson|opendyslexic)[\w.-]+\.woff2$/.test(path)),
      fonts.join(),
    ).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].every(({ display }) => display === 'swap'))).toBe(true);
  });

  test('says each value in words, takes keys, goes back to standard, and undoes that', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-sofia');
    const panel = await open(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tekst');
    const size = panel.getByRole('slider', { name: 'Størrelse' });
    expect(await size.getAttribute('aria-valuetext')).toBe('18, almindelig');
    await size.focus();
    for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowRight');
    expect(await size.getAttribute('aria-valuetext')).toBe('26, meget stor');
    await panel.getByLabel('Lineal').check();
    await panel.getByRole('button', { name: 'Tilbage til standard' }).click();
    await panel.getByText('Nu er alt, som det var fra begyndelsen.').waitFor();
    expect(await size.inputValue()).toBe('18');
    await panel.getByRole('button', { name: 'Fortryd' }).click();
    expect(await size.inputValue()).toBe('26');
    expect(await panel.getByLabel('Lineal').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tekst');
  });

  test('has nothing smaller than 24 px to hit, and sliders that a tap moves', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url, { size: 'phone', touch: true });
    const { page } = visit;
    await enterHome(page, api.url, 'demo-sofia');
    const panel = await open(page);
    const boxes = await panel.locator('button, label:has(input), .read-slider input').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { what: one.textContent, width, height };
      }),
    );
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    const size = panel.getByRole('slider', { name: 'Størrelse' });
    await size.scrollIntoViewIfNeeded();
    const box = await size.boundingBox();
    if (!box) throw new Error('no slider');
    await page.touchscreen.tap(box.x + box.width - 14, box.y + box.height / 2);
    expect(Number(await size.inputValue())).toBeGreaterThanOrEqual(31);
  });
});

describeInBrowser('text settings', (browser) => {
  const shown = (page: Page) =>
    page.evaluate(() => [
      document.documentElement.dataset.theme,
      document.documentElement.style.getPropertyValue('--read-size'),
    ]);

  test('follow a person to another computer, at once where a page comes back into sight', async () => {
    await using api = await startFakeApi();
    await using first = await openPage(browser(), api.url);
    await using second = await openPage(browser(), api.url);
    await enterHome(first.page, api.url, 'demo-sofia');
    await enterHome(second.page, api.url, 'demo-sofia');
    const panel = await open(first.page);
    await panel.getByLabel('Blå').check();
    await panel.getByLabel('Størrelse').fill('24');
    await expect.poll(() => api.writes.filter(({ method }) => method === 'PUT').length).toBe(1);
    await second.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => shown(second.page)).toEqual(['blue', '1.5rem']);
    await second.page.reload();
    await second.page.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    await expect.poll(() => shown(second.page)).toEqual(['blue', '1.5rem']);
  });

  test('are one person’s: the next at the same computer finds their own', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-sofia');
    await (await open(page)).getByLabel('Mørk').check();
    await expect.poll(() => api.writes.filter(({ method }) => method === 'PUT').length).toBe(1);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    await expect.poll(() => shown(page)).toEqual(['light', '1.125rem']);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('dark');
    await page.getByRole('button', { name: 'Noah' }).click();
    await page.getByRole('heading', { name: 'Hej Noah' }).waitFor();
    expect(await shown(page)).toEqual(['light', '1.125rem']);
  });

  test('that are chosen on the sign-in page come along', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await page.goto('/');
    await (await open(page)).getByLabel('Høj kontrast').check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sofia' }).click();
    await page.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    await expect
      .poll(() => api.writes.find(({ method, path }) => method === 'PUT' && path === '/api/reading/settings')?.body)
      .toMatchObject({ theme: 'contrast', size: 18 });
    expect((await shown(page))[0]).toBe('contrast');
  });

  test('that could not be saved are kept, and saved when the network is back', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-sofia');
    api.script.readingStatus = 503;
    await (await open(page)).getByLabel('Blå').check();
    await expect.poll(() => api.writes.filter(({ method }) => method === 'PUT').length).toBe(1);
    await page.reload();
    await page.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    expect((await shown(page))[0]).toBe('blue');
    api.script.readingStatus = 200;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect
      .poll(async () => (await page.request.get(`${api.url}/api/reading/settings`)).json())
      .toMatchObject({ theme: 'blue' });
  });
});
