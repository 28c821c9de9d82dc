import type { Browser, Page } from 'playwright-core';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { type Locale, type SaidWords, type WordKey, wordsIn } from './locales.ts';
import type { BuiltPages } from './mirroredPages.ts';
import { enterAs, openPage } from './pages.ts';

/** One state of a page that somebody can meet, and how to get there. */
export interface Screen {
  readonly name: string;
  readonly person?: string;
  readonly script?: Partial<FakeScript>;
  readonly path?: string;
  /** Goes on until the page is ready to be looked at. */
  readonly ready: (page: Page, t: SaidWords) => Promise<unknown>;
}

/** Ready when the page says a sentence of its own. */
export const says = (key: WordKey) => (page: Page, t: SaidWords) => page.getByText(t(key)).first().waitFor();

/** Ready when the page shows what somebody wrote, which is the same in each language. */
export const shows = (content: string) => (page: Page) => page.getByText(content).first().waitFor();

/** Opens a screen in a locale, as whoever meets it. `mirrored` are the pages for `rtl`. */
export async function openScreen(
  browser: Browser,
  { person, script, path, ready }: Screen,
  locale: Locale,
  mirrored: BuiltPages,
) {
  const api = await startFakeApi(structuredClone(script ?? {}), locale === 'rtl' ? mirrored.folder : undefined);
  const visit = await openPage(browser, api.url, { lang: locale === 'en' ? 'en' : 'da' });
  if (person) await enterAs(visit.page, api.url, `demo-${person.toLowerCase()}`);
  await visit.page.goto(path ?? '/');
  await ready(visit.page, wordsIn(locale));
  // What lies under the mouse changes colour, and something else does when the page is laid out anew.
  await visit.page.mouse.move(0, 0);
  return {
    ...visit,
    async [Symbol.asyncDispose]() {
      await visit[Symbol.asyncDispose]();
      await api[Symbol.asyncDispose]();
    },
  };
}
