import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aTalkOf, atWork, workSpace } from './aReader.ts';
import { fakeDeviceVoices } from './fakeDeviceVoices.ts';
import { aConversation, examClause } from './fakeSchool.ts';
import { heardIn, noteHeardWords } from './heardWords.ts';
import { describeInBrowser, enterAs, openPage } from './pages.ts';
import { passagesToRead } from './passagesToRead.ts';

/** Winds the page's clock until the bar says something. */
const untilSaid = (page: Page, what: string) =>
  expect
    .poll(
      async () => {
        await page.clock.runFor(500);
        return page.locator('.reader-note').textContent();
      },
      { timeout: 10_000, interval: 20 },
    )
    .toContain(what);

describeInBrowser('reading aloud', (browser) => {
  test.each([
    ['fails', { sound: 'fails' }, 'Stemmen svarer ikke.'],
    ['keeps private words', { sound: 'private' }, 'Her står noget privat'],
    ['never begins', { sound: 'hangs' }, 'Stemmen kom ikke i gang.'],
  ] as const)('a server that %s: another way is found, and the page says so', async (_, script, said) => {
    await using work = await atWork(browser(), {
      speech: { server: true, onlineVoices: false, dictation: false },
      ...script,
    });
    await work.open();
    await work.bar.getByText(said).waitFor();
    await work.page.getByTestId('live').getByText(said).waitFor({ state: 'attached' });
    await expect.poll(() => heardIn(work.page, 'title')).toEqual(['Opgaven']);
  });

  test.each([
    ['is not allowed', 'not-allowed', 'Browseren vil have, at du trykker på Læs igen'],
    ['cannot be made', 'synthesis-failed', 'Stemmen svarer ikke.'],
    ['never begins', 'no-start', 'Stemmen kom ikke i gang.'],
    ['never ends', 'no-end', 'Stemmen gik i stå.'],
  ] as const)('a voice of the device that %s: %s', async (_, fault, said) => {
    await using work = await atWork(browser(), {}, async (page) => {
      await page.clock.install();
      await fakeDeviceVoices(page, { tells: false, msPerLetter: 5, langs: ['da'], fault });
    });
    await work.open();
    await untilSaid(work.page, said);
    if (fault === 'not-allowed') await work.bar.getByRole('button', { name: 'Læs', exact: true }).waitFor();
    else await expect.poll(() => heardIn(work.page, 'title')).toEqual(['Opgaven']);
  });

  test('no English voice reads Danish, and no voice sends the text away where the school has not said so', async () => {
    await using work = await atWork(browser(), {}, (page) =>
      fakeDeviceVoices(page, { tells: true, msPerLetter: 5, langs: ['en-GB'], online: ['da-DK'] }),
    );
    await work.open();
    await work.bar.getByText('Der er ingen stemme på enheden til det her sprog.').waitFor();
    expect(await work.page.evaluate(() => window.spokenTexts)).toEqual([]);
  });

  test('a reply is read sentence by sentence while it arrives, where that is wished', async () => {
    await using work = await atWork(browser(), { pace: 700 }, (page) =>
      fakeDeviceVoices(page, { tells: true, msPerLetter: 1, langs: ['da'] }),
    );
    await work.open();
    await work.bar.getByText('Flere valg').click();
    await work.bar.getByLabel('Læs svarene op, når de kommer').check();
    await work.page.keyboard.press('Escape');
    await work.bar.getByText('Det var det hele.').waitFor();
    await work.page.getByRole('button', { name: 'Giv mig et hint' }).click();
    // Looked at in the moment in which the word is marked: the second sentence is not there yet.
    const there = await work.page.waitForFunction(
      () =>
        window.heardWords.some(({ word }) => word === 'lægge') &&
        [...document.querySelectorAll('.theirs .words')].length,
    );
    expect(await there.jsonValue()).toBe(1);
    await expect
      .poll(async () => (await heardIn(work.page, 'reply-')).join(' '))
      .toMatch(/Du skal lægge 3\/4 og 1\/8 sammen Hvad kunne du tælle begge brøker i/);
  });

  test('a word that is pressed is heard, and keys steer the bar', async () => {
    await using work = await atWork(browser(), { conversations: [aTalkOf(passagesToRead)] }, (page) =>
      fakeDeviceVoices(page, { tells: true, msPerLetter: 40, langs: ['da'] }),
    );
    const { page, bar } = work;
    await work.open();
    await bar.getByRole('button', { name: 'Hold pause' }).click();
    await page.evaluate(() => window.spokenTexts.splice(0));
    await page.getByText('Ida har 24 æbler.').click({ position: { x: 20, y: 10 } });
    await expect.poll(() => page.evaluate(() => window.spokenTexts)).toEqual(['Ida']);
    const play = bar.getByRole('button', { name: 'Læs', exact: true });
    await play.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => window.spokenTexts.at(-1))).toBe('har');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    await expect.poll(() => page.evaluate(() => window.spokenTexts.at(-1))).toBe('Hun giver fire væk.');
    await page.keyboard.press('Control+Space');
    await play.waitFor();
  });

  test('goes on at the same word on another device', async () => {
    await using work = await atWork(browser(), {}, (page) =>
      fakeDeviceVoices(page, { tells: true, msPerLetter: 30, langs: ['da'] }),
    );
    await work.open();
    await expect.poll(() => heardIn(work.page, 'problem'), { timeout: 10_000 }).toContain('er');
    await work.bar.getByRole('button', { name: 'Hold pause' }).click();
    const stopped = (await heardIn(work.page, 'problem')).at(-1);
    // The word lies over its sentence.
    const over = await work.page.evaluate(() =>
      ['reading-sentence', 'reading-word'].map((name) => CSS.highlights.get(name)?.priority),
    );
    expect(over).toEqual([0, 1]);
    const colour = await work.page.evaluate(
      () =>
        getComputedStyle(document.querySelector('.problem-text') ?? document.body, '::highlight(reading-word)')
          .backgroundColor,
    );
    expect(colour).toBe('rgb(255, 213, 74)');
    await expect.poll(() => work.api.script.positions.get('conversation-conversation-1')).toBeDefined();

    const other = await openPage(browser(), work.api.url);
    await using _ = other;
    await noteHeardWords(other.page);
    await enterAs(other.page, work.api.url, 'demo-sofia');
    await other.page.goto(workSpace);
    await other.page.getByRole('button', { name: 'Læs højt' }).click();
    await other.page.getByText('Her slap du sidst.').waitFor();
    expect((await heardIn(other.page, 'problem')).at(-1)).toBe(stopped);
  });

  test('reads the student’s own work, with the marks over the box', async () => {
    await using work = await atWork(
      browser(),
      { conversations: [aConversation({ attempt: 'først tog jeg 24 : 4\nså gange 3' })] },
      (page) => fakeDeviceVoices(page, { tells: true, msPerLetter: 40, langs: ['da'] }),
    );
    await work.page.locator('#attempt-box').evaluate((box: HTMLTextAreaElement) => {
      box.focus();
      box.setSelectionRange(7, 10);
    });
    await work.page.keyboard.press('Control+Space');
    await expect.poll(() => work.page.evaluate(() => window.spokenTexts.at(-1))).toMatch(/^tog jeg/);
    const mark = work.page.locator('.reader-marks mark.reading-word').first();
    await mark.waitFor();
    const [box, at] = await Promise.all([work.page.locator('#attempt-box').boundingBox(), mark.boundingBox()]);
    expect(at && box && at.x > box.x && at.y > box.y && at.x < box.x + box.width && at.y < box.y + box.height).toBe(
      true,
    );
  });

  test('a formula is part of its sentence, and is waited for while it is typeset', async () => {
    const text = 'Her er en brøk. Hvad er $\\frac{3}{4} + \\frac{1}{8}$ i alt?';
    const problem = { text, subject: 'mathematics' } as const;
    await using work = await atWork(browser(), { conversations: [aConversation({ problem })] }, async (page) => {
      await fakeDeviceVoices(page, { tells: true, msPerLetter: 2, langs: ['da'] });
      await page.route('**/Formula-*.js', async (route) => {
        await page.getByText('Læser videre, når resten kommer').waitFor();
        await route.continue();
      });
    });
    await work.open();
    await work.bar.getByText('Det var det hele.').waitFor();
    const spoken = await work.page.evaluate(() => window.spokenTexts);
    const at = spoken.indexOf('Her er en brøk.');
    expect(spoken[at + 1]).toBe('Hvad er tre fjerdedele plus en ottendedel i alt?');
    expect(spoken.join(' ')).not.toContain('frac');
  });

  test('where the policy says never, nothing is read and the bar says so', async () => {
    const clause = {
      ...examClause,
      aids: { readAloud: 'never', wordSuggestions: 'never', dictation: 'never', homeLanguage: 'never' } as const,
    };
    await using work = await atWork(browser(), { conversations: [aConversation({ situation: 'mockExam', clause })] });
    await work.open();
    await work.bar.waitFor();
    expect(await work.bar.getByRole('button', { name: 'Læs', exact: true }).count()).toBe(0);
    expect(await heardIn(work.page, '')).toEqual([]);
  });

  test('what has the focus is never hidden by the bar', async () => {
    await using work = await atWork(browser(), { conversations: [aTalkOf(passagesToRead)] });
    const { page, bar } = work;
    await page.setViewportSize({ width: 360, height: 640 });
    await work.open();
    await bar.waitFor();
    await page.locator('#content').focus();
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const reader = document.querySelector('.reader');
        if (!focused || !reader || reader.contains(focused) || focused === document.body) return false;
        const [at, over] = [focused.getBoundingClientRect(), reader.getBoundingClientRect()];
        return at.top >= over.top;
      });
      expect(hidden).toBe(false);
    }
  });

  test.each(['da', 'en'])('on a phone the bar takes two rows, whatever it says (%s)', async (lang) => {
    const speech = { server: true, onlineVoices: false, dictation: false };
    await using work = await atWork(browser(), { speech, sound: 'private' });
    const { page } = work;
    await page.setViewportSize({ width: 360, height: 640 });
    await page.request.patch(`${work.api.url}/api/session`, { data: { lang } });
    await page.evaluate((chosen) => localStorage.setItem('ledetraad.language', chosen), lang);
    await page.reload();
    await page.getByRole('button', { name: /Læs højt|Read aloud/ }).click();
    await page.locator('.reader-note', { hasText: /privat/ }).waitFor();
    const { height, small, cut } = await page.locator('.reader').evaluate((bar) => ({
      height: bar.getBoundingClientRect().height,
      small: [...bar.querySelectorAll('button, summary, .reader-speed select')]
        .map((one) => one.getBoundingClientRect())
        .filter((at) => at.width < 44 || at.height < 44).length,
      cut: [...bar.querySelectorAll('button, summary')].filter((one) => one.scrollWidth > one.clientWidth).length,
    }));
    expect(height).toBeLessThanOrEqual(130);
    expect({ small, cut }).toEqual({ small: 0, cut: 0 });
  });
});
