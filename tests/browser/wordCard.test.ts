import { expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aConversation } from './fakeSchool.ts';
import { describeInBrowser, enterAs, expectAccessible, expectNoSideScroll, openPage } from './pages.ts';

const PROBLEM = 'Løs ligningen 2x + 3 = 11.';
const words: FakeScript['words'] = {
  ligningen: {
    syllables: 'lig·nin·gen',
    meaning: {
      term: 'ligning',
      text: 'To ting, der er lige meget værd.',
      parts: '',
      source: 'Ordliste fra Jonas Friis',
    },
    home: [{ lang: 'ar', text: 'معادلة' }],
  },
};

describeInBrowser('the word card', (browser) => {
  async function atWork(home = 'none', look: Parameters<typeof openPage>[2] = {}) {
    const api = await startFakeApi({
      conversations: [aConversation({ problem: { text: PROBLEM, subject: 'mathematics' } })],
      words,
    });
    const visit = await openPage(browser(), api.url, look);
    const { page } = visit;
    await enterAs(page, api.url, 'demo-sofia');
    if (home !== 'none') {
      const settings = await (await page.request.get(`${api.url}/api/reading/settings`)).json();
      await page.request.put(`${api.url}/api/reading/settings`, { data: { ...settings, homeLanguage: home } });
    }
    await page.goto('/conversations/conversation-1');
    await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    return {
      page,
      faults: visit.faults,
      opener: page.getByRole('button', { name: 'Ord', exact: true }),
      card: page.locator('.word-card'),
      async press(word: string) {
        await page.locator('.word-card').waitFor();
        const place = await page.evaluate((wanted) => {
          const text = document.querySelector('[data-read="problem"]')?.firstChild;
          const from = text?.textContent?.indexOf(wanted) ?? -1;
          if (!text || from < 0) throw new Error(wanted);
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, from + wanted.length);
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }, word);
        await page.mouse.click(place.x, place.y);
      },
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

  test('shows a pressed word in syllables with the teacher’s meaning, and what it is called at home from right to left', async () => {
    await using work = await atWork('ar');
    await work.opener.click();
    await work.press('ligningen');
    await work.card.getByText('To ting, der er lige meget værd.').waitFor();
    const text = (await work.card.textContent()) ?? '';
    expect(text.indexOf('ligningen')).toBeLessThan(text.indexOf('معادلة'));
    expect(text).toContain('lig·nin·gen');
    expect(text).toContain('Ordliste fra Jonas Friis');
    const home = work.card.locator('[lang="ar"]');
    expect(await home.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
    await work.picture('word-card-desktop');
    await expectAccessible(work.page);
    expect(work.faults).toEqual([]);
  });

  test('is worked by the keyboard alone: arrows change the word, Escape gives the focus back', async () => {
    await using work = await atWork();
    await work.opener.focus();
    await work.page.keyboard.press('Enter');
    await work.card.waitFor();
    const heading = work.card.getByRole('heading');
    const seen: string[] = [];
    for (let step = 0; step < 20 && !seen.includes('ligningen'); step++) {
      seen.push((await heading.textContent()) ?? '');
      await work.page.keyboard.press('ArrowRight');
    }
    await work.page.keyboard.press('ArrowLeft');
    expect(seen).toContain('ligningen');
    await work.card.getByText('To ting, der er lige meget værd.').waitFor();
    await work.picture('word-card-keyboard');
    await work.page.keyboard.press('Escape');
    expect(await work.card.count()).toBe(0);
    expect(await work.opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('gives way to what gets the focus next', async () => {
    await using work = await atWork();
    await work.opener.click();
    await work.card.waitFor();
    const box = work.page.getByLabel('Det har jeg prøvet');
    await box.focus();
    expect(await work.card.count()).toBe(0);
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('says so when the word is not in the list', async () => {
    await using work = await atWork();
    await work.opener.click();
    await work.press('Løs');
    await work.card.getByText('Ordet står ikke i ordlisten.').waitFor();
  });

  test('fits a phone without sideways scrolling', async () => {
    await using work = await atWork('ar', { size: 'phone', touch: true });
    await work.opener.click();
    await work.press('ligningen');
    await work.card.getByText('معادلة').waitFor();
    const isInside = await work.card.evaluate((card) => {
      const { left, right, bottom } = card.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
    expect(isInside).toBe(true);
    await expectNoSideScroll(work.page);
    await work.picture('word-card-phone');
  });
});

describeInBrowser('the home language', (browser) => {
  test('is chosen among the student’s own text settings, by its own name', async () => {
    await using api = await startFakeApi({ conversations: [aConversation()] });
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterAs(page, api.url, 'demo-sofia');
    await page.goto('/conversations/conversation-1');
    await page.getByRole('button', { name: 'Tekst' }).click();
    const list = page.getByLabel('Mit sprog ved siden af dansk');
    expect(await list.inputValue()).toBe('none');
    await list.selectOption({ label: 'العربية' });
    await expect
      .poll(() => api.writes.findLast(({ path }) => path === '/api/reading/settings')?.body)
      .toMatchObject({ homeLanguage: 'ar' });
  });
});
