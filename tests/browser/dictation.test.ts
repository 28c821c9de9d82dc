import { expect, test } from 'vitest';
import { type FakeApi, type FakeScript, startFakeApi } from './fakeApi.ts';
import { aClause, aConversation } from './fakeSchool.ts';
import {
  chooseTheme,
  describeInBrowser,
  enterAs,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  openPage,
} from './pages.ts';

const offered = { server: false, onlineVoices: false, dictation: true };
const recordingsOf = (api: FakeApi) =>
  api.writes.filter(({ path }) => path === '/api/dictation').map(({ body }) => (Buffer.isBuffer(body) ? body : null));
/** How a recording in WebM begins. */
const WEBM = '1a45dfa3';

/** A tone as the device's microphone (the bundled browser has none at all), or a person who says no. The rest is the browser's. */
function aMicrophone(mayHear: boolean): void {
  navigator.mediaDevices.getUserMedia = async () => {
    if (!mayHear) throw new DOMException('No', 'NotAllowedError');
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    const microphone = sound.createMediaStreamDestination();
    tone.connect(microphone);
    tone.start();
    return microphone.stream;
  };
}

describeInBrowser('dictation', (browser) => {
  /** Sofia in an open conversation, with a microphone that beeps. */
  async function atWork(
    script: Partial<FakeScript> = {},
    look: Parameters<typeof openPage>[2] & { readonly mayHear?: boolean } = {},
  ) {
    const { mayHear = true, ...sight } = look;
    const api = await startFakeApi({ conversations: [aConversation()], speech: offered, ...script });
    const visit = await openPage(browser(), api.url, sight);
    const { page } = visit;
    await page.addInitScript(aMicrophone, mayHear);
    await enterAs(page, api.url, 'demo-sofia');
    await page.goto('/conversations/conversation-1');
    await page.getByRole('heading', { name: /Tal om opgaven|Talk/ }).waitFor();
    return {
      api,
      page,
      faults: visit.faults,
      box: page.getByLabel('Det har jeg prøvet'),
      message: page.getByLabel('Skriv til Ledetråd'),
      button: page.getByRole('button', { name: 'Tal ind', exact: true }),
      toTutor: page.getByRole('button', { name: 'Tal en besked ind' }),
      live: page.getByTestId('live'),
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }
  type Work = Awaited<ReturnType<typeof atWork>>;
  const listening = (work: Work) => work.page.locator('.dictation-listening').waitFor();

  test('puts the words where the caret is, sends them to nobody, and undo takes them out', async () => {
    await using work = await atWork();
    await work.box.fill('Først. Bagefter.');
    await work.box.evaluate((area) => area instanceof HTMLTextAreaElement && area.setSelectionRange(6, 6));
    await work.button.click();
    await listening(work);
    expect(await work.button.getAttribute('aria-pressed')).toBe('true');
    expect(await work.page.locator('.dictation-listening').textContent()).toMatch(
      /^Tal nu\. Der er \d+ sekunder tilbage\.$/,
    );
    await work.page.waitForTimeout(400);
    await work.button.click();
    await work.page.getByText('Det står i feltet nu.').first().waitFor();

    expect(await work.box.inputValue()).toBe('Først. jeg tror at x er fire Bagefter.');
    const [recording] = recordingsOf(work.api);
    expect(recording?.toString('hex', 0, 4)).toBe(WEBM);
    expect(recording?.length).toBeGreaterThan(500);
    expect(work.api.writes.filter(({ path }) => path.endsWith('/turns'))).toEqual([]);
    await work.page.keyboard.press('Control+z');
    expect(await work.box.inputValue()).toBe('Først. Bagefter.');
    expect(work.faults).toEqual([]);
  });

  test('works by the keyboard alone, is told to screen readers, and Escape throws the recording away', async () => {
    await using work = await atWork();
    await work.toTutor.focus();
    await work.page.keyboard.press('Enter');
    await listening(work);
    await work.page.keyboard.press('Escape');
    await expect.poll(() => work.toTutor.getAttribute('aria-pressed')).toBe('false');
    expect(recordingsOf(work.api)).toEqual([]);

    await work.page.keyboard.press('Space');
    await listening(work);
    await work.page.keyboard.press('Space');
    await expect.poll(() => work.message.inputValue()).toBe('jeg tror at x er fire');
    expect(await work.box.inputValue()).toBe('');
    const said = await work.live.locator('p').allTextContents();
    expect(said.filter((sentence) => sentence === 'Tal nu.')).toHaveLength(2);
    expect(said).toContain('Det står i feltet nu. Læs det igennem, og ret det, der er forkert.');
    expect(said.join()).not.toContain('sekund');
  });

  test('records for as long as the button is held', async () => {
    await using work = await atWork();
    await work.button.hover();
    await work.page.mouse.down();
    await listening(work);
    await work.page.waitForTimeout(800);
    expect(recordingsOf(work.api)).toEqual([]);
    await work.page.mouse.up();
    await expect.poll(() => work.box.inputValue()).toBe('jeg tror at x er fire');
  });

  test('says what is wrong when the microphone is not allowed, and the box is as before', async () => {
    await using work = await atWork({}, { mayHear: false });
    await work.button.click();
    await work.page.getByText('Siden må ikke bruge mikrofonen.').first().waitFor();
    expect(await work.button.getAttribute('aria-pressed')).toBe('false');
    expect(recordingsOf(work.api)).toEqual([]);
  });

  test.each([
    [null, 'Det kan ikke skrives ned lige nu.'],
    ['', 'Der kom ingen ord med.'],
  ])('says so when nothing could be written down: %j', async (dictated, sentence) => {
    await using work = await atWork({ dictated });
    await work.box.fill('Mit eget');
    await work.button.click();
    await listening(work);
    await work.button.click();
    await work.page.getByText(sentence).first().waitFor();
    expect(await work.box.inputValue()).toBe('Mit eget');
    expect(await work.button.getAttribute('aria-pressed')).toBe('false');
  });

  test.each<[string, Partial<FakeScript>]>([
    ['there is no service', { speech: { ...offered, dictation: false } }],
    [
      'the rule says never',
      {
        conversations: [
          aConversation({
            clause: aClause({
              aids: { readAloud: 'always', wordSuggestions: 'always', dictation: 'never', homeLanguage: 'never' },
            }),
          }),
        ],
      },
    ],
  ])('is not there when %s, and nothing of it is fetched', async (_, script) => {
    await using work = await atWork(script);
    const fetched: string[] = [];
    work.page.on('request', (request) => fetched.push(request.url()));
    await work.page.reload();
    await work.page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    await work.page.waitForLoadState('networkidle');
    expect(await work.button.count()).toBe(0);
    expect(fetched.filter((url) => /Dictation[A-Z]/.test(url))).toEqual([]);
  });

  test('is easy to hit and to read in every look', async () => {
    await using work = await atWork({}, { size: 'phone' });
    await work.button.waitFor();
    const { height = 0, width = 0 } = (await work.button.boundingBox()) ?? {};
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
    await expectNoSideScroll(work.page);
    await work.button.click();
    await listening(work);
    for (const theme of ['light', 'blue', 'dark', 'contrast'] as const) {
      await chooseTheme(work.page, theme);
      await keepPicture(work.page, `dictation-phone-${theme}`);
      await expectAccessible(work.page);
    }
  });
});
