import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, wordsIn } from './locales.ts';
import { type BuiltPages, buildMirroredPages } from './mirroredPages.ts';
import {
  chooseTheme,
  describeInBrowser,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  settled,
  themes,
} from './pages.ts';
import { openScreen, type Screen } from './screen.ts';

const WIDTHS = [320, 768, 1280] as const;

const home: Screen = {
  name: 'panel',
  person: 'Sofia',
  ready: (page, t) => page.getByRole('button', { name: t('header.signOut') }).waitFor(),
};

describeInBrowser('the panel for text', (browser) => {
  let mirrored: BuiltPages;
  beforeAll(async () => {
    mirrored = await buildMirroredPages();
  });
  afterAll(() => mirrored?.[Symbol.asyncDispose]());

  test.each(locales)('is accessible in each theme and at each width (%s)', async (locale) => {
    await using visit = await openScreen(browser(), home, locale, mirrored);
    const { page, faults } = visit;
    for (const theme of themes) {
      await chooseTheme(page, theme);
      await page.getByRole('button', { name: wordsIn(locale)('header.text'), exact: true }).click();
      await page.locator('.read-panel').waitFor();
      // The button under the mouse changes colour.
      await page.mouse.move(0, 0);
      await settled(page);
      for (const width of WIDTHS) {
        const look = `panel-${locale}-${theme}-${width}`;
        await page.setViewportSize({ width, height: 800 });
        await keepPicture(page, look);
        await expectAccessible(page, look);
        await expectNoSideScroll(page, look);
      }
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
  });
});
