import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

/** No page has more places to stop at on the way to anything. */
const MOST_STOPS = 60;

/** Walks with Tab until `goal` has the focus; every stop on the way can be seen. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const lost = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
      const bar = document.querySelector('.reader')?.getBoundingClientRect();
      const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
      const isBehind = bar !== undefined && !at.closest('.reader') && top >= bar.top;
      return isInSight && !isBehind && at.matches(':focus-visible') ? null : at.outerHTML.slice(0, 200);
    });
    expect(lost).toBeNull();
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard never comes to ${goal}`);
}

/** Pupils who write by ear: a summer in another country, a hard word, a piece of history. */
const pupils = [
  {
    person: 'Noah',
    task: 'Skriv fem sætninger om noget, du lavede i sommerferien.',
    writes: 'vordan staver man til sommerferje, jæ vil skrive om vores tur til sværje',
  },
  { person: 'Noah', task: 'Forklar, hvad fotosyntese er.', writes: 'va betyr fåtosyntese, texten er for lang' },
  {
    person: 'Sofia',
    task: 'Hvorfor stemte man om grænsen i Sønderjylland i 1920?',
    writes: 'hvofor stemte di om grænsen, kan du læse det op for mi',
  },
] as const;

describeInBrowser('with the keyboard alone', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each(pupils)(
    '$person signs in, begins "$task", writes, is answered and read to',
    async ({ person, task, writes }) => {
      await using visit = await openPage(browser(), server.url);
      const { page, faults } = visit;
      const press = async (name: string | RegExp) => {
        await tabTo(page, page.getByRole('button', { name }).first());
        await page.keyboard.press('Enter');
      };
      await page.goto('/');
      await press(new RegExp(person));
      const notice = page.getByRole('button', { name: 'Det har jeg læst' });
      const newTask = page.getByLabel('Skriv eller indsæt opgaven, som den står');
      await notice.or(newTask).first().waitFor();
      if (await notice.isVisible()) await press('Det har jeg læst');
      await tabTo(page, newTask);
      await page.keyboard.type(task);
      await press('Start på opgaven');

      const message = page.getByLabel('Skriv til Ledetråd');
      await tabTo(page, message);
      await page.keyboard.type(writes);
      await page.keyboard.press('Enter');
      const reply = page.locator('.turn').last().locator('.theirs .words');
      await reply.waitFor();
      // Nobody corrects the spelling of who did not ask.
      expect(await message.inputValue()).toBe('');

      await page.keyboard.press('Control+Space');
      const bar = page.getByRole('region', { name: 'Læs højt' });
      await bar.getByRole('button', { name: 'Hold pause' }).waitFor();
      await page.keyboard.press('Control+Space');
      const play = bar.getByRole('button', { name: 'Læs', exact: true });
      await play.waitFor();
      await tabTo(page, play);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await bar.getByRole('button', { name: 'Hold pause' }).waitFor();
      await tabTo(page, bar.getByRole('button', { name: 'Luk oplæsning' }));
      await page.keyboard.press('Enter');
      await bar.waitFor({ state: 'detached' });
      // The focus is where reading was opened from, not lost.
      expect(
        await page.getByRole('button', { name: 'Læs højt' }).evaluate((one) => one === document.activeElement),
      ).toBe(true);
      expect(faults).toEqual([]);
    },
  );
});
