import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aDraft, aSection } from './fakeDrafts.ts';
import { aConversation, aHint, anAssignment, aTurn } from './fakeSchool.ts';
import {
  chooseTheme,
  describeInBrowser,
  enterAs,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  openPage,
  settled,
} from './pages.ts';

const WIDTHS = [320, 768, 1280] as const;
const THEMES = ['light', 'blue', 'dark', 'contrast'] as const;

describeInBrowser('the panel for text', (browser) => {
  for (const lang of ['da', 'en'] as const)
    test(`is accessible in each theme and at each width (${lang})`, async () => {
      await using api = await startFakeApi();
      await using visit = await openPage(browser(), api.url, { lang });
      const { page, faults } = visit;
      await enterAs(page, api.url, 'demo-sofia');
      await page.goto('/');
      for (const theme of THEMES) {
        await chooseTheme(page, theme);
        await page.getByRole('button', { name: /^(Tekst|Text)$/ }).click();
        await page.locator('.read-panel').waitFor();
        // The button under the mouse changes colour.
        await page.mouse.move(0, 0);
        await settled(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await expectAccessible(page);
          await expectNoSideScroll(page);
          await keepPicture(page, `panel-${lang}-${theme}-${width}`);
        }
        await page.keyboard.press('Escape');
      }
      expect(faults).toEqual([]);
    });
});

/** The pages that are read most, and what has to stand on them. */
const pages: readonly { name: string; user: string; path: string; ready: string; script: Partial<FakeScript> }[] = [
  {
    name: 'student-home',
    user: 'demo-sofia',
    path: '/',
    ready: '.card',
    script: { assignments: [anAssignment()], conversations: [aConversation()] },
  },
  {
    name: 'work-space',
    user: 'demo-sofia',
    path: '/conversations/conversation-1',
    ready: '.theirs .words',
    script: { conversations: [aConversation({ turns: [aTurn('hjælp', aHint)] })] },
  },
  {
    name: 'teacher-home',
    user: 'demo-mette',
    path: '/',
    ready: '.table-frame',
    script: { assignments: [anAssignment()] },
  },
  {
    name: 'draft',
    user: 'demo-mette',
    path: '/drafts/draft-1',
    ready: '.section',
    script: { drafts: [aDraft({ sections: [aSection()] })] },
  },
];

/** WCAG 2.2, 1.4.12: the spacing that a reader may set by means of their own. */
const SPACING = `*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-bottom:2em !important}`;

/** Texts in the main part that are cut off, because their box is smaller than they are and does not scroll. (A select opens.) */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((one) => {
      if (!(one instanceof HTMLElement) || one.closest('.only-heard, textarea, select, .katex')) return [];
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCut =
        (['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 2) ||
        (['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 2);
      return isCut && one.textContent ? [`${one.className}: ${one.textContent.slice(0, 40)}`] : [];
    }),
  );

describeInBrowser('nothing is lost', (browser) => {
  for (const { name, user, path, ready, script } of pages)
    test(`on ${name} at 200 %, with wide text spacing, and with the largest letters`, async () => {
      await using api = await startFakeApi(structuredClone(script));
      await using visit = await openPage(browser(), api.url);
      const { page, faults } = visit;
      await enterAs(page, api.url, user);
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      const whole = async (what: string) => {
        await keepPicture(page, `${name}-${what}`);
        await expectNoSideScroll(page);
        expect(await cutOff(page), what).toEqual([]);
      };
      // A laptop's window at 200 % is 640 × 400 CSS pixels.
      await page.setViewportSize({ width: 640, height: 400 });
      await whole('200');
      const style = await page.addStyleTag({ content: SPACING });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await whole(`spacing-${width}`);
      }
      await style.evaluate((one) => one.parentNode?.removeChild(one));
      await page.getByRole('button', { name: 'Tekst' }).click();
      await page.getByLabel('Størrelse').fill('32');
      await page.getByLabel('Plads mellem linjerne').fill('2.4');
      await page.getByLabel('Plads mellem bogstaver og ord').fill('5');
      await page.keyboard.press('Escape');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await whole(`large-${width}`);
      }
      expect(faults).toEqual([]);
    });
});
