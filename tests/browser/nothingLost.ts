import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SaidWords } from './locales.ts';
import { expectNoSideScroll, keepPicture } from './pages.ts';

const WIDTHS = [320, 768, 1280] as const;

/** WCAG 2.2, 1.4.12: the spacing that a reader may set by means of their own. */
const SPACING = `*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-bottom:2em !important}`;

/**
 * Texts in the main part that are cut off, because their box is smaller than they are and does not scroll. (A select
 * opens; what is clipped away altogether is for the ears.)
 */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((one) => {
      if (!(one instanceof HTMLElement) || one.closest('.only-heard, textarea, select, .katex')) return [];
      if (getComputedStyle(one).clipPath === 'inset(50%)') return [];
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCut =
        (['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 2) ||
        (['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 2);
      return isCut && one.textContent ? [`${one.className}: ${one.textContent.slice(0, 40)}`] : [];
    }),
  );

/**
 * Fails when a page loses text or scrolls sideways at 200 %, with WCAG's text spacing, or with the largest letters, lines
 * and gaps that the panel offers. `name` is what pictures and failures are called by.
 */
export async function expectNothingLost(page: Page, t: SaidWords, name: string): Promise<void> {
  const whole = async (what: string) => {
    await keepPicture(page, `${name}-${what}`);
    await expectNoSideScroll(page, `${name}-${what}`);
    expect(await cutOff(page), `${name}-${what}`).toEqual([]);
  };
  const wholeAtEachWidth = async (what: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await whole(`${what}-${width}`);
    }
  };
  // A laptop's window at 200 % is 640 × 400 CSS pixels.
  await page.setViewportSize({ width: 640, height: 400 });
  await whole('200');
  const style = await page.addStyleTag({ content: SPACING });
  await wholeAtEachWidth('spacing');
  await style.evaluate((one) => one.parentNode?.removeChild(one));
  // A dialog may lie over the header: what is pressed there is pressed by a script.
  const button = page.getByRole('button', { name: t('header.text'), exact: true, includeHidden: true });
  await button.dispatchEvent('click');
  await page.getByLabel(t('readingPanel:size')).fill('32');
  await page.getByLabel(t('readingPanel:lineHeight')).fill('2.4');
  await page.getByLabel(t('readingPanel:spacing')).fill('5');
  await button.dispatchEvent('click');
  await page.locator('.read-panel').waitFor({ state: 'detached' });
  await wholeAtEachWidth('large');
}
