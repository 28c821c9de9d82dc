import { expect, test } from 'vitest';
import { startFakeApi } from './fakeApi.ts';
import { describeInBrowser, enterHome, expectAccessible, expectNoSideScroll, openPage } from './pages.ts';

describeInBrowser('the glossary of a task', (browser) => {
  async function atForm(look: Parameters<typeof openPage>[2] = {}) {
    const api = await startFakeApi();
    const visit = await openPage(browser(), api.url, look);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-mette');
    await page.locator('details.set-task summary').click();
    await page.locator('[name="title"]').fill('Brøker');
    await page.locator('[name="text"]').fill('Hvad er nævneren i 3/4?');
    return {
      api,
      page,
      visit,
      add: page.getByRole('button', { name: 'Tilføj et ord' }),
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }

  test('is written by the keyboard, in two languages; a removed word comes back; it is sent with the task', async () => {
    await using form = await atForm();
    const { page, add, api } = form;
    await add.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('term-1');
    await page.keyboard.type('nævner');
    await page.keyboard.press('Tab');
    await page.keyboard.type('tallet under brøkstregen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('مقام');
    await page.getByLabel('Skriv ordene på').selectOption({ label: 'tyrkisk' });
    await page.getByLabel('På tyrkisk').fill('payda');
    await page.getByRole('button', { name: 'Fjern ord 1: nævner' }).click();
    expect(await page.getByLabel('Det betyder').count()).toBe(0);
    await page.getByRole('button', { name: 'Fortryd: nævner' }).click();
    await page.getByLabel('Det betyder').waitFor();
    await expectAccessible(page);
    const folder = process.env.SCREENS;
    if (folder) await page.locator('.new-task').screenshot({ path: `${folder}/glossary-desktop.png` });
    await page.getByRole('button', { name: 'Sæt opgaven på' }).click();
    await expect
      .poll(() => api.writes.findLast(({ path }) => path === '/api/assignments')?.body)
      .toMatchObject({
        glossary: [
          {
            term: 'nævner',
            meaning: 'tallet under brøkstregen',
            home: [
              { lang: 'ar', text: 'مقام' },
              { lang: 'tr', text: 'payda' },
            ],
          },
        ],
      });
  });

  test('fits a phone', async () => {
    await using form = await atForm({ size: 'phone', touch: true });
    await form.add.click();
    await form.page.getByLabel('På arabisk').fill('مقام');
    await expectNoSideScroll(form.page);
    const folder = process.env.SCREENS;
    if (folder) await form.page.locator('.glossary-fields').screenshot({ path: `${folder}/glossary-phone.png` });
  });
});
