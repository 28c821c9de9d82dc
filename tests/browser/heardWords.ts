import type { Page } from 'playwright-core';

/** What the page has marked as the word that is read: which passage it stands in, and the word. */
export interface Heard {
  readonly passage: string;
  readonly word: string;
}

declare global {
  interface Window {
    heardWords: Heard[];
  }
}

/** Notes from now on each word that is marked, in order; a word that is marked again where it stands counts once. */
export async function noteHeardWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heardWords = [];
    let before = '';
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name, highlight) => {
      if (name === 'reading-word') {
        const ranges = [...highlight].filter((range) => range instanceof Range);
        const [first] = ranges;
        const word = ranges.map(String).join('');
        const where = first?.startContainer.parentElement?.closest('[data-read]');
        const passage = where?.getAttribute('data-read') ?? '';
        let at = first?.startOffset ?? 0;
        if (first && where) {
          const lead = document.createRange();
          lead.setStart(where, 0);
          lead.setEnd(first.startContainer, first.startOffset);
          at = lead.toString().length;
        }
        const mark = `${passage} ${at} ${word}`;
        if (mark !== before) window.heardWords.push({ passage, word });
        before = mark;
      }
      return set(name, highlight);
    };
  });
}

/** The words that have been marked in the passages whose key begins with `passage`. */
export const heardIn = async (page: Page, passage: string): Promise<string[]> =>
  (await page.evaluate(() => window.heardWords))
    .filter((heard) => heard.passage.startsWith(passage))
    .map(({ word }) => word);
