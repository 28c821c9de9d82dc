import { expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aClause, aConversation } from './fakeSchool.ts';
import { describeInBrowser, enterAs, expectAccessible, expectNoSideScroll, openPage } from './pages.ts';

const home: FakeScript['home'] = {
  terms: { lang: 'ar', terms: [{ term: 'brøk', text: 'كسر' }], canTranslate: true },
  translation: {
    lang: 'ar',
    model: 'prøvemodel',
    pairs: [
      { da: 'Amina har 12 glas.', home: 'لدى أمينة ١٢ كأسا.', keep: [] },
      { da: 'Hvor stor en brøk er fyldt?', home: 'ما هو الكسر (brøk) الممتلئ؟', keep: ['brøk'] },
    ],
  },
};

describeInBrowser('the problem in the student’s own language', (browser) => {
  async function atWork(script: Partial<FakeScript> = {}, look: Parameters<typeof openPage>[2] = {}) {
    const problem = { text: 'Amina har 12 glas. Hvor stor en brøk er fyldt?', subject: 'mathematics' } as const;
    const api = await startFakeApi({ conversations: [aConversation({ problem })], home, ...script });
    const visit = await openPage(browser(), api.url, look);
    const { page } = visit;
    await enterAs(page, api.url, 'demo-sofia');
    const settings = await (await page.request.get(`${api.url}/api/reading/settings`)).json();
    await page.request.put(`${api.url}/api/reading/settings`, { data: { ...settings, homeLanguage: 'ar' } });
    await page.goto('/conversations/conversation-1');
    await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    return {
      page,
      opener: page.getByRole('button', { name: 'Vis på mit sprog' }),
      translate: page.getByRole('button', { name: 'Oversæt hele opgaven' }),
      pairs: page.locator('.home-pairs li'),
      async picture(name: string) {
        const folder = process.env.SCREENS;
        if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
      },
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }

  test('stands beside the Danish from right to left, with the Danish word in it, and says that a machine wrote it', async () => {
    await using work = await atWork();
    await work.opener.click();
    await work.page.locator('.home-terms').getByText('كسر').waitFor();
    await work.translate.click();
    await work.page.getByText('Maskinoversat af prøvemodel, ikke læst af et menneske.').waitFor();
    const [da, own] = await work.pairs.nth(1).locator('p').all();
    const [left, right] = [await da?.boundingBox(), await own?.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(await own?.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
    expect(await own?.locator('[lang="da"]').textContent()).toBe('(brøk)');
    await expectAccessible(work.page);
    await work.picture('home-desktop');
  });

  test('lights up both sentences of a pair under the pointer and at the focus', async () => {
    await using work = await atWork();
    await work.opener.focus();
    await work.page.keyboard.press('Enter');
    await work.translate.focus();
    await work.page.keyboard.press('Enter');
    const [first, second] = [work.pairs.nth(0), work.pairs.nth(1)];
    await second.waitFor();
    const look = (pair: typeof first) => pair.evaluate((li) => getComputedStyle(li).backgroundColor);
    const plain = await look(second);
    await first.getByRole('button').focus();
    expect(await look(first)).not.toBe(plain);
    expect(await look(second)).toBe(plain);
    await work.page.keyboard.press('Tab');
    expect(await look(first)).toBe(plain);
    expect(await look(second)).not.toBe(plain);
    await first.hover();
    expect(await look(first)).not.toBe(plain);
  });

  test('stands under the Danish on a phone', async () => {
    await using work = await atWork({}, { size: 'phone', touch: true });
    await work.opener.click();
    await work.translate.click();
    await work.pairs.first().waitFor();
    const [da, own] = await work.pairs.first().locator('p').all();
    expect((await own?.boundingBox())?.y).toBeGreaterThan((await da?.boundingBox())?.y ?? 0);
    await expectNoSideScroll(work.page);
    await work.page.locator('.home-beside').scrollIntoViewIfNeeded();
    await work.picture('home-phone');
  });

  test('is not shown when the check finds a fault; that is said', async () => {
    await using work = await atWork({ home: { ...home, translation: null } });
    await work.opener.click();
    await work.translate.click();
    await work.page.getByText('Oversættelsen passede ikke med opgaven.').waitFor();
    expect(await work.pairs.count()).toBe(0);
  });

  test('is not offered where policy closes it', async () => {
    const clause = aClause();
    const closed = { ...clause, aids: { ...clause.aids, homeLanguage: 'never' } } as const;
    await using work = await atWork({ conversations: [aConversation({ clause: closed })] });
    await work.page.getByRole('button', { name: 'Ord', exact: true }).waitFor();
    expect(await work.opener.count()).toBe(0);
  });
});
