import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aConversation, examClause } from './fakeSchool.ts';
import { describeInBrowser, enterAs, openPage } from './pages.ts';

const suggestions = {
  klæme: { first: ['glemme', 'klemme'], more: ['klemme', 'glemme', 'klæmme'] },
  jaj: { first: ['jeg', 'ja'], more: ['jeg', 'ja'] },
};

describeInBrowser('word suggestions', (browser) => {
  /** A student at work with suggestions turned on, unless the test does it itself. */
  async function atWork(script: Partial<FakeScript> = {}, look: Parameters<typeof openPage>[2] = {}, on = true) {
    const api = await startFakeApi({ conversations: [aConversation()], suggestions, ...script });
    const visit = await openPage(browser(), api.url, look);
    const { page } = visit;
    if (on) await page.addInitScript(() => localStorage.setItem('ledetraad.wordSuggestions', 'on'));
    await enterAs(page, api.url, 'demo-sofia');
    await page.goto('/conversations/conversation-1');
    await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    return {
      api,
      page,
      faults: visit.faults,
      box: page.getByLabel('Det har jeg prøvet'),
      message: page.getByLabel('Skriv til Ledetråd'),
      options: page.getByRole('option'),
      asked: () => api.writes.filter(({ path }) => path === '/api/reading/suggestions'),
      async write(where: 'box' | 'message', text: string) {
        const field = where === 'box' ? this.box : this.message;
        await field.click();
        await page.keyboard.type(text);
      },
      async picture(name: string) {
        const folder = process.env.SCREENS;
        if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
      },
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }

  test('are off until the student turns them on, which is remembered', async () => {
    await using work = await atWork({}, {}, false);
    await work.write('box', 'klæme');
    await work.page.waitForTimeout(500);
    expect(work.asked()).toEqual([]);
    await work.page.getByRole('button', { name: 'Ordforslag' }).first().click();
    await work.page.reload();
    await work.page.getByText('Her kommer ord, du kan vælge').first().waitFor();
  });

  test('are not offered beside a German text, but where the student asks in Danish', async () => {
    const { problem, ...rest } = aConversation();
    await using work = await atWork({ conversations: [{ ...rest, problem: { ...problem, subject: 'german' } }] });
    await work.write('box', 'Ich heisse klæme');
    await work.write('message', 'Jeg vil klæme');
    await work.options.filter({ hasText: 'klæmme' }).waitFor();
    expect(await work.page.getByRole('button', { name: 'Ordforslag' }).count()).toBe(1);
  });

  test('come for the word at the caret; the arrow and Enter put one in, and Ctrl+Z takes it back', async () => {
    await using work = await atWork();
    await work.write('box', 'Jeg vil klæme');
    await work.options.filter({ hasText: 'klæmme' }).waitFor();
    await work.picture('word-help-desktop');
    await work.page.keyboard.press('ArrowDown');
    const active = await work.box.getAttribute('aria-activedescendant');
    expect(await work.page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await work.page.keyboard.press('Enter');
    expect(await work.box.inputValue()).toBe('Jeg vil klemme');
    expect(await work.options.count()).toBe(0);
    await work.page.keyboard.type(' den');
    expect(await work.box.inputValue()).toBe('Jeg vil klemme den');
    for (let i = 0; i < 6 && (await work.box.inputValue()) !== 'Jeg vil klæme'; i++)
      await work.page.keyboard.press('Control+z');
    expect(await work.box.inputValue()).toBe('Jeg vil klæme');
    expect(work.faults).toEqual([]);
  });

  test('Alt and a number puts one in at once; only the word is sent, and the conversation', async () => {
    await using work = await atWork();
    await work.write('message', 'ja hvad jaj');
    await work.options.first().waitFor();
    await work.page.keyboard.press('Alt+1');
    expect(await work.message.inputValue()).toBe('ja hvad jeg');
    expect(work.asked().at(-1)?.body).toEqual({
      word: 'jaj',
      lang: 'da',
      conversationId: 'conversation-1',
      more: true,
    });
  });

  test('Enter sends a message as before when nothing in the list is chosen, and Esc closes the list', async () => {
    await using work = await atWork();
    await work.write('message', 'jaj');
    await work.options.first().waitFor();
    await work.page.keyboard.press('Escape');
    expect(await work.options.count()).toBe(0);
    await work.page.keyboard.press('Enter');
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(await work.message.inputValue()).toBe('');
  });

  test('are tapped on a phone without the box losing its focus', async () => {
    await using work = await atWork({}, { size: 'phone', touch: true });
    await work.write('box', 'klæme');
    await work.options.filter({ hasText: 'klæmme' }).waitFor();
    await work.picture('word-help-phone');
    await work.options.filter({ hasText: 'glemme' }).tap();
    expect(await work.box.inputValue()).toBe('glemme');
    expect(await work.box.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('are heard once, in a sentence, when the pen rests', async () => {
    await using work = await atWork();
    await work.write('box', 'klæme');
    const sentence = '3 ordforslag til klæme: klemme, glemme, klæmme. Tryk på pil ned for at vælge.';
    await work.page.getByTestId('live').getByText(sentence).waitFor();
    expect(await work.page.getByTestId('live').locator('p').count()).toBe(1);
  });

  test('in a test are asked for as special arrangements, and say nothing of it to the server', async () => {
    const conversation = { ...aConversation(), clause: { ...examClause, effect: 'allow' as const } };
    await using work = await atWork({ conversations: [conversation] });
    await work.write('box', 'klæme');
    await work.page.waitForTimeout(400);
    expect(work.asked()).toEqual([]);
    await work.page.getByRole('button', { name: 'Det har jeg' }).first().click();
    await work.write('box', ' klæme');
    await work.options.first().waitFor();
  });
});
