import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');
const ADDRESS = '/virtual-screen-reader.js';
const Phrases = z.array(z.string());

/** No page has more to hear. */
const MOST_PHRASES = 300;

/**
 * Somebody who hears the page and does not see it: a screen reader that is a program in the page itself. What it cannot
 * know, because it has no browser's accessibility tree, is that a closed `details` is closed.
 */
export interface Listener {
  /** Walks from the beginning to the end of a part of the page; what is heard on the way. */
  walk(selector: string): Promise<string[]>;
  /** What was heard since the last walk, whatever made it heard. */
  heard(): Promise<string[]>;
}

/** Opens the ears; before the page is loaded. */
export async function listenTo(page: Page): Promise<Listener> {
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ contentType: 'text/javascript', body: source }));
  const inReader = async (script: string) =>
    Phrases.parse(await page.evaluate(`import('${ADDRESS}').then(async ({ virtual }) => {${script}})`));
  return {
    walk: (selector) =>
      inReader(`
        await virtual.stop();
        await virtual.start({ container: document.querySelector(${JSON.stringify(selector)}) });
        const first = await virtual.lastSpokenPhrase();
        const phrases = [first];
        while (phrases.length < ${MOST_PHRASES}) {
          await virtual.next();
          const phrase = await virtual.lastSpokenPhrase();
          if (phrase === 'end of ' + first || phrases.length > 1 && phrase === first) break;
          phrases.push(phrase);
        }
        await virtual.stop();
        await virtual.start({ container: document.body });
        await virtual.clearSpokenPhraseLog();
        return phrases;`),
    heard: () => inReader('return virtual.spokenPhraseLog();'),
  };
}
