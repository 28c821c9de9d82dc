import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aWholeDraft } from './fakeDrafts.ts';
import { aClassSet, aConversation, aHint, someTasks } from './fakeSchool.ts';
import { wordsIn } from './locales.ts';
import { describeInBrowser, enterAs, openPage } from './pages.ts';

/*
 * What the pages are to somebody who has only roles, names and states. The files in `aria/` can be read like a page.
 * After a change that was meant, `npx vitest run --project browser tests/browser/ariaSnapshots.test.ts -u` writes them
 * anew, and their difference is what to look at.
 */
describeInBrowser('roles, names and states', (browser) => {
  describe.each(['da', 'en'] as const)('%s', (lang) => {
    const t = wordsIn(lang);

    async function visit(user: string, path: string, script: Partial<FakeScript>) {
      const api = await startFakeApi(structuredClone(script));
      const opened = await openPage(browser(), api.url, { lang });
      // A day of another year is written with its year.
      await opened.page.clock.setFixedTime('2026-11-24T09:00:00Z');
      await enterAs(opened.page, api.url, user);
      await opened.page.goto(path);
      return {
        page: opened.page,
        script: api.script,
        async [Symbol.asyncDispose]() {
          await opened[Symbol.asyncDispose]();
          await api[Symbol.asyncDispose]();
        },
      };
    }
    const expectTree = async (place: Locator, name: string) =>
      expect(`${await place.ariaSnapshot()}\n`).toMatchFileSnapshot(`aria/${name}.${lang}.yaml`);

    test('of the work space before, during and after a turn', async () => {
      await using work = await visit('demo-sofia', '/conversations/conversation-1', {
        conversations: [aConversation({ lang })],
        reply: aHint,
        pace: 1_000,
      });
      const { page, script } = work;
      await page.getByRole('heading', { name: t('work.conversation') }).waitFor();
      await expectTree(page.getByRole('main'), 'work');
      await page.getByRole('button', { name: t('work.hint') }).click();
      await page.getByText(t('work.waiting')).waitFor();
      const conversation = page.getByRole('region', { name: t('work.conversation') });
      await expectTree(conversation, 'work-waiting');
      script.pace = 0;
      await page.getByText(t('work.byRules')).waitFor();
      await expectTree(conversation, 'work-answered');
    });

    test('of the teacher’s first page', async () => {
      await using home = await visit('demo-mette', '/', {
        assignments: someTasks().map((task) => ({ ...task, code: 'gtvk-bmrd' })),
        classSet: aClassSet(),
        drafts: [aWholeDraft],
      });
      await home.page.getByText('Plakat om klima').waitFor();
      await home.page.getByText(aWholeDraft.title).waitFor();
      await expectTree(home.page.getByRole('main'), 'teacher-home');
    });

    test('of a draft', async () => {
      await using draft = await visit('demo-mette', '/drafts/draft-1', { drafts: [aWholeDraft] });
      await draft.page.getByText('Minutterne passer').waitFor();
      await expectTree(draft.page.getByRole('main'), 'draft');
    });

    test('of the bar that reads aloud', async () => {
      await using home = await visit('demo-sofia', '/conversations/conversation-1', {
        conversations: [aConversation({ lang })],
        speech: { server: true, onlineVoices: false, dictation: false },
        msPerWord: 5_000,
      });
      const { page } = home;
      await page.getByRole('heading', { name: t('work.conversation') }).waitFor();
      await page.getByRole('button', { name: t('header.readAloud') }).click();
      const bar = page.getByRole('region', { name: t('readAloud:region') });
      await bar.getByRole('button', { name: t('readAloud:pause') }).waitFor();
      await bar.locator('summary').click();
      await expectTree(bar, 'reader');
    });

    test('of the panel for text', async () => {
      await using home = await visit('demo-sofia', '/', {});
      const { page } = home;
      await page.getByRole('button', { name: t('header.text'), exact: true }).click();
      await page.locator('.read-panel').waitFor();
      await expectTree(page.locator('.read-panel'), 'text-panel');
    });
  });
});
