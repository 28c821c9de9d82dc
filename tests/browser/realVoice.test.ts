import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startFakeApi } from './fakeApi.ts';
import { aConversation } from './fakeSchool.ts';
import { heardIn, noteHeardWords } from './heardWords.ts';
import { openNullSink, realVoices } from './nullSink.ts';
import { enterAs, openPage } from './pages.ts';

const offer = realVoices();
const missing = 'missing' in offer;
if (missing) console.warn(`\nThe device's own voices are not tried: ${offer.missing}.\n`);

/** Silence is 0; speech was measured at about 0.1. */
const HEARD = 0.01;

describe.skipIf(missing)(
  missing ? `a real voice of the device (${offer.missing})` : 'a real voice of the device',
  () => {
    test('speaks Danish that can be heard, and every word is marked in order', async () => {
      if ('missing' in offer) throw new Error(offer.missing);
      await using sink = await openNullSink();
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({
        executablePath: offer.browser,
        args: ['--enable-speech-dispatcher', ...root],
        ignoreDefaultArgs: ['--mute-audio'],
        env: sink.env,
      });
      try {
        const text = 'Ida har 24 æbler. Hun giver fire væk, og så er der nogle tilbage. Hvor mange har hun nu?';
        await using api = await startFakeApi({
          conversations: [aConversation({ problem: { text, subject: 'mathematics' } })],
        });
        await using visit = await openPage(browser, api.url);
        const { page } = visit;
        await noteHeardWords(page);
        await enterAs(page, api.url, 'demo-sofia');
        await page.goto('/conversations/conversation-1');
        await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
        // The browser asks the speech service for its voices the first time that somebody wants them.
        await page.waitForFunction(() => speechSynthesis.getVoices().some(({ lang }) => lang === 'da'), null, {
          polling: 200,
        });
        const recording = sink.record();
        await page.getByRole('button', { name: 'Læs højt' }).click();
        await expect.poll(() => heardIn(page, 'problem'), { timeout: 30_000 }).toContain('nu');
        const loudness = await recording.stop();
        expect((await heardIn(page, 'problem')).join(' ')).toBe(
          'Ida har 24 æbler Hun giver fire væk og så er der nogle tilbage Hvor mange har hun nu',
        );
        expect(loudness).toBeGreaterThan(HEARD);
        expect(await page.locator('.reader-note').textContent()).toBe('');
      } finally {
        await browser.close();
      }
    });
  },
);
