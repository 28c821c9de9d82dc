import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startFakeApi } from '../browser/fakeApi.ts';
import { fakeDeviceVoices } from '../browser/fakeDeviceVoices.ts';
import { aConversation, aTurn } from '../browser/fakeSchool.ts';

const SENTENCES = [
  'Vikingerne rejste langt for at handle med pelse, glasperler og kværnsten.',
  'Når kongen havde brug for skibe, udskrev han leding i hver egn.',
  'På tinget mødtes de frie mænd under åben himmel og afgjorde deres uenigheder.',
  'Hvad tror du, at 3/4 af bønderne lavede om vinteren, og hvorfor?',
];
const WORDS = 2_000;

/**
 * How long the page is held up while a text of 2,000 words is marked word by word and scrolled, beside the same page that
 * only scrolls. A task over 50 ms can be felt.
 */
export default async function reading(): Promise<void> {
  const executablePath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    console.log('  no installed Chromium: not measured');
    return;
  }
  const sentences: string[] = [];
  for (let words = 0, at = 0; words < WORDS; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? '';
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  const bodies = sentences.map((text) => ({ type: 'text', text, lang: 'da' }) as const);
  const turns = Array.from({ length: 20 }, (_, at) =>
    aTurn('', bodies.slice((at * bodies.length) / 20, ((at + 1) * bodies.length) / 20), { id: `t${at}` }),
  );
  await using api = await startFakeApi({ conversations: [aConversation({ turns })] });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: root });
  try {
    for (const reads of [false, true]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: api.url });
      const page = await context.newPage();
      await fakeDeviceVoices(page, { tells: true, msPerLetter: 1, langs: ['da'] });
      await page.addInitScript(() => {
        window.longTasks = [];
        new PerformanceObserver((list) =>
          window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          entryTypes: ['longtask'],
        });
      });
      await page.request.post('/api/session/demo', { data: { user: 'demo-sofia' } });
      await page.goto('/conversations/conversation-1');
      await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
      await page.waitForTimeout(500);
      await page.evaluate(() => window.longTasks.splice(0));
      const begun = performance.now();
      if (reads) {
        await page.getByRole('button', { name: 'Læs højt' }).click();
        await page.getByText('Det var det hele.').waitFor({ timeout: 120_000 });
      } else
        for (let at = 0; at < 100; at++) {
          await page.evaluate(() => document.querySelector('.said')?.scrollBy({ top: 300, behavior: 'smooth' }));
          await page.waitForTimeout(30);
        }
      const tasks = await page.evaluate(() => window.longTasks);
      const longest = Math.max(0, ...tasks);
      const name = reads ? `${WORDS} words read, marked, scrolled` : 'the same page, only scrolled';
      console.log(
        `  ${name.padEnd(34)} ${tasks.length} tasks over 50 ms, the longest ${longest.toFixed(0)} ms, in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
      );
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

declare global {
  interface Window {
    longTasks: number[];
  }
}
