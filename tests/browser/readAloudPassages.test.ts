import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aReplyOf, aTalkOf, atWork } from './aReader.ts';
import type { FakeScript } from './fakeApi.ts';
import { type FakeDevice, fakeDeviceVoices } from './fakeDeviceVoices.ts';
import { heardIn } from './heardWords.ts';
import { describeInBrowser } from './pages.ts';
import { passagesToRead } from './passagesToRead.ts';

const expected = passagesToRead.flatMap(({ words }) => words.split(' '));

/** What was marked in the reply, after the tutor's name. */
const heardInReply = async (page: Page) => (await heardIn(page, 'reply-')).slice(1);

/** While the clock is wound. */
const SOON = { timeout: 30_000, interval: 20 };
/** The school's server speaks. */
const server = { speech: { server: true, onlineVoices: false, dictation: false }, msPerWord: 12 };
const device = { tells: true, msPerLetter: 4, langs: ['da-DK', 'en-GB'] };
const NO_ANSWER = 'Stemmen svarer ikke.';

describeInBrowser('every word of every passage is marked in order', (browser) => {
  /** The voices of the page's device, and what must be told of them: nothing, where none fails. */
  async function expectAll(
    script: Partial<FakeScript>,
    prepare: (page: Page) => Promise<void>,
    notice: string | null,
    wind: (page: Page) => Promise<void> = async () => {},
  ) {
    await using work = await atWork(browser(), { ...script, conversations: [aTalkOf(passagesToRead)] }, prepare, {
      speed: 2,
    });
    const { page, bar, faults } = work;
    const end = bar.getByText('Det var det hele.');
    await work.open();
    for (let round = 0; round < 100 && !(await end.isVisible()); round++) await wind(page);
    await end.waitFor({ timeout: 50_000 });
    expect(await heardInReply(page)).toEqual(expected);
    const told = await page.getByTestId('live').textContent();
    if (notice === null) expect(told).not.toMatch(/stemme/i);
    else expect(told).toContain(notice);
    expect(faults).toEqual([]);
  }

  // Sounds take their time, and little else: several pages listen at once.
  test.concurrent.each([
    ['with marks', 'marks', null],
    ['without marks', 'noMarks', null],
    ['with marks that come late', 'lateMarks', null],
    ['now and then, and the device’s voice steps in', 'fitful', NO_ANSWER],
    ['never, and the device’s voice takes over', 'fails', NO_ANSWER],
  ] as const)('when the server speaks %s', (_, sound, notice) =>
    expectAll({ ...server, sound }, (page) => fakeDeviceVoices(page, device), notice),
  );

  // A device's voice goes by the page's clock, which a test can wind; a sound from the server has its own.
  const withVoices = (voices: FakeDevice) => async (page: Page) => {
    await page.clock.install();
    await fakeDeviceVoices(page, voices);
  };
  const wind = (page: Page) => page.clock.runFor(20_000);

  test.each([
    ['tells of its words', device, null],
    ['tells of none', { ...device, tells: false }, null],
    ['always fails', { ...device, fault: 'synthesis-failed' }, NO_ANSWER],
    ['breaks off in the middle', { ...device, fault: 'breaks-off' }, NO_ANSWER],
    ['never begins', { ...device, fault: 'no-start' }, 'Stemmen kom ikke i gang.'],
    ['never ends', { ...device, fault: 'no-end' }, 'Stemmen gik i stå.'],
    ['is not there at all', { ...device, langs: [] }, 'Der er ingen stemme på enheden til det her sprog.'],
  ] as const)('when the device’s voice %s', (_, voices, notice) => expectAll({}, withVoices(voices), notice, wind));

  // A slow answer grows under the voice, a quick one is all there before the voice has begun.
  test.each([
    ['sentence by sentence', 100],
    ['faster than anybody reads', 20],
    ['all at once', 0],
  ])('when the tutor’s reply arrives %s', async (_, pace) => {
    const script = { reply: aReplyOf(passagesToRead), pace };
    await using work = await atWork(browser(), script, withVoices(device), { speed: 2, readReplies: true });
    const { page, bar } = work;
    await work.open();
    const heard = async () => {
      await page.clock.runFor(1_000);
      return heardInReply(page);
    };
    await expect.poll(async () => (await heard()) && bar.getByText('Det var det hele.').isVisible(), SOON).toBe(true);
    await page.getByRole('button', { name: 'Giv mig et hint' }).click();
    await expect.poll(heard, SOON).toEqual(expected);
  });
});
