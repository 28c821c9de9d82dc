import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TurnEventBody } from '../../api/contract/event.ts';
import { startFakeApi } from './fakeApi.ts';
import { aConversation, aHint, aTurn } from './fakeSchool.ts';
import { describeInBrowser, enterAs, keepPicture, openPage } from './pages.ts';

const PROBLEM = 'En matematikopgave om multiplikation. Hvad er 3/4 · 1/8?';
const REPLY: readonly TurnEventBody[] = [
  { type: 'text', text: 'Du skal gange tællerne med hinanden.', lang: 'da' },
  { type: 'text', text: 'What about the denominators?', lang: 'en' },
  { type: 'text', text: 'Hvad gør du bagefter med nævnerne?', lang: 'da' },
  ...aHint.filter(({ type }) => type === 'done'),
];

/** Opens a conversation, and says of its texts that they can be read. */
async function atWork(page: Page, url: string): Promise<void> {
  await enterAs(page, url, 'demo-sofia');
  await page.goto('/conversations/conversation-1');
  await page.locator('.problem-text').waitFor();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.problem-text, .said'))
      if (!one.matches('[data-read]') && !one.querySelector('[data-read]'))
        one.setAttribute('data-read', one.className);
  });
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Tekst' }).click();
  await page.getByRole('dialog', { name: 'Tekst' }).getByLabel(label, { exact: true }).check();
  await page.keyboard.press('Escape');
}

/** The words that are coloured, their syllables told apart; in the order of the page. */
const coloured = (page: Page) =>
  page.evaluate(() => {
    const pieces = ['syllable-a', 'syllable-b'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) => ({
        node: startContainer,
        from: startOffset,
        text: (startContainer.textContent ?? '').slice(startOffset, endOffset),
        isFirst: name === 'syllable-a',
      })),
    );
    pieces.sort((a, b) => {
      if (a.node === b.node) return a.from - b.from;
      return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    let text = '';
    let last: (typeof pieces)[number] | undefined;
    for (const piece of pieces) {
      const goesOn = last && last.node === piece.node && last.from + last.text.length === piece.from;
      text += `${goesOn ? '·' : ' '}${piece.text}`;
      last = piece;
    }
    return text.trim();
  });
const dotCount = (page: Page) =>
  page
    .locator('.syllable-dots path')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')?.match(/M/g)?.length ?? 0));
const PROBLEM_CUT = 'ma·te·ma·tik·op·ga·ve mul·ti·pli·ka·tion';

describeInBrowser('syllables', (browser) => {
  test('are coloured in turn in Danish words, and the text stays as it is', async () => {
    await using api = await startFakeApi({ conversations: [aConversation({ problem: { text: PROBLEM } })] });
    await using visit = await openPage(browser(), api.url);
    const { page, faults } = visit;
    await atWork(page, api.url);
    const text = await page.locator('.problem-text').textContent();
    await choose(page, 'Med farver');
    await expect.poll(() => coloured(page)).toContain(PROBLEM_CUT);
    expect(await page.locator('.problem-text').textContent()).toBe(text);
    expect(await page.locator('.problem-text').evaluate((one) => one.querySelectorAll('span, svg').length)).toBe(
      await page.locator('.problem-text .fraction, .problem-text .fraction span').count(),
    );
    await keepPicture(page, 'syllables-colours');
    await page.getByRole('button', { name: 'Tekst' }).click();
    await page.getByRole('group', { name: 'Vis stavelser' }).getByLabel('Nej').check();
    await page.keyboard.press('Escape');
    await expect.poll(() => coloured(page)).toBe('');
    expect(faults).toEqual([]);
  });

  test('have dots between them that are copied and heard by nobody, and move with the letters', async () => {
    await using api = await startFakeApi({ conversations: [aConversation({ problem: { text: PROBLEM } })] });
    await using visit = await openPage(browser(), api.url);
    const { page, faults } = visit;
    await atWork(page, api.url);
    const text = await page.locator('.problem-text').textContent();
    await choose(page, 'Med prikker');
    // ma·te·ma·tik·op·ga·ve and mul·ti·pli·ka·tion: six and four.
    await expect.poll(async () => await dotCount(page)).toContain(10);
    const dots = () => page.locator('.problem-text .syllable-dots path').getAttribute('d');
    const before = await dots();
    await keepPicture(page, 'syllables-dots');
    expect(await page.locator('.problem-text').textContent()).toBe(text);
    const copied = await page.locator('.problem-text').evaluate((one) => {
      getSelection()?.selectAllChildren(one);
      return getSelection()?.toString();
    });
    expect(copied).not.toContain('·te');
    expect(await page.locator('.problem-text').ariaSnapshot()).toContain('matematikopgave om multiplikation');
    await page.getByRole('button', { name: 'Tekst' }).click();
    await page.getByLabel('Størrelse').fill('26');
    await expect.poll(dots).not.toBe(before);
    expect(await dotCount(page)).toContain(10);
    expect(faults).toEqual([]);
  });

  for (const kind of ['Med farver', 'Med prikker'])
    test(`come with each sentence while the tutor answers, but not in English (${kind})`, async () => {
      await using api = await startFakeApi({ conversations: [aConversation()], reply: REPLY, pace: 60 });
      await using visit = await openPage(browser(), api.url);
      const { page, faults } = visit;
      await atWork(page, api.url);
      await choose(page, kind);
      for (const n of [1, 2]) {
        await page.getByRole('button', { name: 'Giv mig et hint' }).click();
        await page
          .locator('.turn[data-progress="done"]')
          .nth(n - 1)
          .waitFor();
      }
      if (kind === 'Med farver') {
        const once = 'gan·ge tæl·ler·ne hin·an·den';
        await expect.poll(async () => (await coloured(page)).split(once).length - 1).toBe(2);
        expect(await coloured(page)).not.toContain('de·nom');
      } else await expect.poll(async () => (await dotCount(page)).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(15);
      const said = await page.locator('.theirs .words').allTextContents();
      expect(said.join(' ')).toContain('Du skal gange tællerne med hinanden.');
      expect(said.join(' ')).toContain('What about the denominators?');
      expect(faults).toEqual([]);
    });
});

describeInBrowser('the ruler and the open lines', (browser) => {
  const long = Array.from(
    { length: 40 },
    (_, n) => `Linje ${n + 1} handler om brøker og om at dele en kage i lige store stykker.`,
  );
  const start = (problem = long.join('\n')) =>
    startFakeApi({ conversations: [aConversation({ problem: { text: problem }, turns: [aTurn('hjælp', aHint)] })] });
  const band = (page: Page) => page.locator('.line-focus-band').boundingBox();
  /** The line of the problem that stands in the open band. */
  const lineIn = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('.line-focus-band')?.getBoundingClientRect();
      const text = document.querySelector('.problem-text')?.firstChild;
      if (!box || !(text instanceof Text)) return null;
      const caret = document.caretRangeFromPoint(
        text.parentElement?.getBoundingClientRect().left ?? 0,
        (box.top + box.bottom) / 2,
      );
      return caret?.startContainer === text ? text.data.slice(caret.startOffset).split(/\n| handler/)[0] : null;
    });

  test('follow the pointer and the arrow keys, and leave the keys alone where something is written', async () => {
    await using api = await start();
    await using visit = await openPage(browser(), api.url);
    const { page, faults } = visit;
    await atWork(page, api.url);
    await choose(page, '1 linje');
    const text = await page.locator('.problem-text').boundingBox();
    if (!text) throw new Error('no text');
    await page.locator('h1').click();
    await page.mouse.move(text.x + 20, text.y + 20);
    await expect.poll(() => lineIn(page)).toBe('Linje 1');
    for (let n = 0; n < 12; n++) await page.keyboard.press('ArrowDown');
    // Every line of the text stands on two of the page, and the band moves with the next frame.
    await expect.poll(() => lineIn(page)).toBe('Linje 7');
    const there = await lineIn(page);
    const at = await band(page);
    expect(at && at.y > 0 && at.y + at.height < 800).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => lineIn(page)).not.toBe(there);
    const before = await band(page);
    await page.locator('#attempt-box').focus();
    await page.keyboard.type('a\nb');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#attempt-box').evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBeLessThan(
      2,
    );
    // The box that is written in is open, not in the shade.
    const [open, box] = [await band(page), await page.locator('#attempt-box').boundingBox()];
    expect(
      open && box && open.y <= box.y && open.y + open.height >= box.y + box.height,
      `${JSON.stringify(before)}`,
    ).toBe(true);
    expect(faults).toEqual([]);
  });

  test('go along when the page scrolls, and are as many lines as were asked for', async () => {
    await using api = await start();
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await atWork(page, api.url);
    const heights: number[] = [];
    for (const label of ['1 linje', '3 linjer', '5 linjer']) {
      await choose(page, label);
      await page.locator('h1').click();
      const text = await page.locator('.problem-text').boundingBox();
      if (!text) throw new Error('no text');
      await page.mouse.move(text.x + 20, text.y + 250);
      await page.waitForTimeout(100);
      heights.push((await band(page))?.height ?? 0);
    }
    expect(heights.map((height) => Math.round(height / (heights[0] ?? 1)))).toEqual([1, 3, 5]);
    const [line, at] = [await lineIn(page), await band(page)];
    await page.locator('.own').evaluate((own) => own.scrollBy(0, 60));
    await expect.poll(async () => Math.round((at?.y ?? 0) - ((await band(page))?.y ?? 0))).toBe(60);
    expect(await lineIn(page)).toBe(line);
  });

  test('need a tap only, on a phone', async () => {
    await using api = await start();
    await using visit = await openPage(browser(), api.url, { size: 'phone', touch: true });
    const { page } = visit;
    await atWork(page, api.url);
    await choose(page, 'Lineal');
    const text = await page.locator('.problem-text').boundingBox();
    if (!text) throw new Error('no text');
    await page.touchscreen.tap(text.x + 30, text.y + 230);
    await expect.poll(async () => Math.abs(((await band(page))?.y ?? 0) + 18 - (text.y + 230))).toBeLessThan(40);
    await keepPicture(page, 'ruler-phone');
    // Nothing is pressed in it: what lies under it still is.
    expect(await page.locator('.line-focus-band').evaluate((one) => getComputedStyle(one).pointerEvents)).toBe('none');
  });
});

describeInBrowser('a calm page', (browser) => {
  test('shows no picture and moves nothing when the reader wishes so', async () => {
    await using api = await startFakeApi({ conversations: [aConversation()] });
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await atWork(page, api.url);
    const look = () =>
      page.evaluate(() => {
        const moving = [...document.querySelectorAll('*')].filter(
          (one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0,
        );
        const logo = document.querySelector('.brand img')?.getBoundingClientRect().width;
        const work = document.querySelector('.work');
        const thread = work && getComputedStyle(work, '::before').display !== 'none';
        return { moves: moving.length > 0, logo, thread };
      });
    expect(await look()).toEqual({ moves: true, logo: 28, thread: true });
    await choose(page, 'Skjul billeder og pynt');
    await choose(page, 'Mindre bevægelse');
    expect(await look()).toEqual({ moves: false, logo: 0, thread: false });
  });
});
