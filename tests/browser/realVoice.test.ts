/**
 * The device's own voice, really heard: Debian's Chromium speaks through speech-dispatcher into a sound card of nobody's,
 * and what was played is recorded. One passage of each kind is read; all of them with `REAL_VOICE=all`, which takes some
 * minutes.
 */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewReadingPosition } from '../../api/contract/reading.ts';
import { aReplyOf, aTalkOf, atWork } from './aReader.ts';
import { heardIn } from './heardWords.ts';
import { type NullSink, openNullSink, realVoices } from './nullSink.ts';
import { aHandfulToRead, passagesToRead } from './passagesToRead.ts';

const offer = realVoices();
const missing = 'missing' in offer ? offer.missing : null;
const passages = process.env.REAL_VOICE === 'all' ? passagesToRead : aHandfulToRead;
console.warn(
  missing === null
    ? `\nA real voice reads ${passages.length} of ${passagesToRead.length} passages (REAL_VOICE=all: every one).\n`
    : `\nThe device's own voices are not tried: ${missing}.\n`,
);

/** Silence is 0; speech was measured at about 0.1. */
const HEARD = 0.01;
/** The fastest that the reader offers. */
const FASTEST = { speed: 2 };
/** Where the reply's first sentence begins in what is read of it: behind the tutor's name. */
const BEHIND_NAME = 'Ledetråd\n\n'.length;

/** The reader stopped there, and goes on from there. */
const stoppedAt = (spot: NewReadingPosition) => new Map([['conversation-conversation-1', spot]]);

describe.skipIf(missing !== null)(
  missing === null ? 'a real voice of the device' : `a real voice of the device (${missing})`,
  () => {
    let sink: NullSink;
    let browser: Browser;
    beforeAll(async () => {
      if ('missing' in offer) throw new Error(offer.missing);
      sink = await openNullSink();
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({
        executablePath: offer.browser,
        args: ['--enable-speech-dispatcher', ...root],
        ignoreDefaultArgs: ['--mute-audio'],
        env: sink.env,
      });
    });
    afterAll(async () => {
      await browser?.close();
      await sink?.[Symbol.asyncDispose]();
    });

    test.each(passages)('is heard, and every word is marked in order: $text', async (one) => {
      const { lang, words } = one;
      const passage = lang === 'da' ? 'reply-client-turn-1' : 'reply-client-turn-1:1';
      const offset = lang === 'da' ? BEHIND_NAME : 0;
      await using work = await atWork(
        browser,
        { conversations: [aTalkOf([one])], positions: stoppedAt({ passage, offset }) },
        undefined,
        FASTEST,
      );
      const { page, bar } = work;
      // The browser asks the speech service for its voices the first time that somebody wants them.
      await page.waitForFunction(
        (wanted) => speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(wanted)),
        lang,
        {
          polling: 100,
        },
      );
      await work.open();
      await bar.getByText('Her slap du sidst.').waitFor();
      const recording = sink.record();
      await bar.getByRole('button', { name: 'Læs', exact: true }).click();
      await bar.getByText('Det var det hele.').waitFor({ timeout: 40_000 });
      const loudness = await recording.stop();
      expect((await heardIn(page, 'reply-')).join(' ')).toBe(words);
      expect(await page.getByTestId('live').textContent()).not.toMatch(/stemme/i);
      expect(loudness).toBeGreaterThan(HEARD);
    });

    test('is heard, and every word is marked in order, while the tutor’s reply arrives', async () => {
      const script = {
        reply: aReplyOf(aHandfulToRead),
        pace: 800,
        positions: stoppedAt({ passage: 'problem', offset: 0 }),
      };
      await using work = await atWork(browser, script, undefined, { ...FASTEST, readReplies: true });
      const { page, bar } = work;
      await work.open();
      await bar.getByText('Her slap du sidst.').waitFor();
      const recording = sink.record();
      await page.getByRole('button', { name: 'Giv mig et hint' }).click();
      await bar.getByRole('button', { name: 'Hold pause' }).waitFor();
      await bar.getByText('Det var det hele.').waitFor({ timeout: 40_000 });
      const loudness = await recording.stop();
      expect((await heardIn(page, 'reply-')).slice(1).join(' ')).toBe(
        aHandfulToRead.map(({ words }) => words).join(' '),
      );
      expect(loudness).toBeGreaterThan(HEARD);
    });
  },
);
