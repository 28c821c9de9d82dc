import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Locale, locales, wordsIn } from './locales.ts';
import { type BuiltPages, buildMirroredPages } from './mirroredPages.ts';
import { expectNothingLost } from './nothingLost.ts';
import {
  chooseTheme,
  describeInBrowser,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  sizes,
  themes,
} from './pages.ts';
import { openScreen, type Screen } from './screen.ts';
import { staffScreens } from './staffScreens.ts';
import { studentScreens } from './studentScreens.ts';

const sizeNames = ['wide', 'tablet', 'phone'] as const satisfies readonly (keyof typeof sizes)[];

describeInBrowser('every screen', (browser) => {
  let mirrored: BuiltPages;
  beforeAll(async () => {
    mirrored = await buildMirroredPages();
  });
  afterAll(() => mirrored?.[Symbol.asyncDispose]());

  /** Looks at a screen in one locale, in each theme at each width. */
  async function lookAt(screen: Screen, locale: Locale) {
    await using visit = await openScreen(browser(), screen, locale, mirrored);
    const { page, faults } = visit;
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale === 'rtl' ? 'rtl' : 'ltr');
    for (const theme of themes) {
      await chooseTheme(page, theme);
      for (const size of sizeNames) {
        const look = `${screen.name}-${locale}-${theme}-${size}`;
        await page.setViewportSize(sizes[size]);
        await keepPicture(page, look);
        await expectAccessible(page, look);
        await expectNoSideScroll(page, look);
      }
    }
    await expectNothingLost(page, wordsIn(locale), `${screen.name}-${locale}`);
    expect(faults, locale).toEqual([]);
  }

  test.each([...studentScreens, ...staffScreens])(
    '$name is accessible and whole in Danish, in English and from right to left, in each theme, at each width, enlarged and with room between letters',
    async (screen) => {
      await Promise.all(locales.map((locale) => lookAt(screen, locale)));
    },
  );
});
