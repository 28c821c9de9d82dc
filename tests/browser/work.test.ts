import { expect, test } from 'vitest';
import { type FakeApi, type FakeScript, startFakeApi } from './fakeApi.ts';
import { aConversation, aDrawnHint, aHandOver, aHint, aTurn, examClause, HAND_OVER } from './fakeSchool.ts';
import { chooseTheme, describeInBrowser, enterAs, openPage, sizes } from './pages.ts';

const workSpace = '/conversations/conversation-1';
const turnsOf = (api: FakeApi) => api.writes.filter(({ path }) => path.endsWith('/turns'));
const idOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'clientTurnId' in body ? body.clientTurnId : undefined;

describeInBrowser('the work space', (browser) => {
  /** A student in an open conversation. */
  async function atWork(script: Partial<FakeScript> = {}) {
    const api = await startFakeApi({ conversations: [aConversation()], ...script });
    const visit = await openPage(browser(), api.url);
    await enterAs(visit.page, api.url, 'demo-sofia');
    await visit.page.goto(workSpace);
    await visit.page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    const { page } = visit;
    return {
      api,
      page,
      context: page.context(),
      faults: visit.faults,
      hint: () => page.getByRole('button', { name: 'Giv mig et hint' }).click(),
      box: page.getByLabel('Det har jeg prøvet'),
      message: page.getByLabel('Skriv til Ledetråd'),
      live: page.getByTestId('live'),
      ladder: page.getByTestId('ladder'),
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }

  test('says once, above the tutor’s words, what the school wants said about them', async () => {
    const disclosure = { da: 'Teksten er skrevet af en computer.', en: 'This was written by a computer.' };
    const turns = [aTurn('Hjælp', aHint), aTurn('Mere', aHint)];
    await using work = await atWork({ conversations: [aConversation({ disclosure, turns })] });
    await work.page.getByText(disclosure.da).waitFor();
    expect(await work.page.getByText(disclosure.da).count()).toBe(1);
    expect(await work.page.getByText(disclosure.en).count()).toBe(0);
  });

  test('shows a reply sentence by sentence, who wrote it, and the rung of the ladder', async () => {
    await using work = await atWork({ pace: 150 });
    await work.hint();
    await work.page.getByText('Ledetråd læser det, du skrev').waitFor();
    await work.page.getByText('Skrevet af Ledetråds regler – ikke en sprogmodel').waitFor();
    expect(await work.page.locator('.theirs .words').textContent()).toContain('Hvad kunne du tælle begge brøker i?');
    expect(await work.ladder.textContent()).toBe('3 hints, 1 brugt');
    expect(await work.page.getByText('Ledetråd læser det, du skrev').count()).toBe(0);
    expect(work.faults).toEqual([]);
  });

  test('keeps what is sent while a reply is on its way, and says why it waits', async () => {
    await using work = await atWork({ pace: 300 });
    await work.hint();
    await work.message.fill('og så?');
    await work.message.press('Enter');
    await work.page.locator('.advice').getByText('Vent, til svaret er færdigt').waitFor();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(await work.message.inputValue()).toBe('og så?');
    expect(turnsOf(work.api).length).toBe(1);
  });

  test('speaks whole sentences to a screen reader, each once', async () => {
    await using work = await atWork({ pace: 50 });
    await work.hint();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(await work.live.locator('p').allTextContents()).toEqual([
      'Du skal lægge 3/4 og 1/8 sammen.',
      'Hvad kunne du tælle begge brøker i?',
    ]);
    expect(await work.live.getAttribute('aria-live')).toBe('polite');
  });

  test('shows a drawing beside a hint, and says it in words to who does not see it', async () => {
    await using work = await atWork({ reply: aDrawnHint, pace: 50 });
    await work.hint();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    const figure = work.page.locator('.theirs figure');
    expect(await figure.locator('rect.picture-filled').count()).toBe(4);
    expect(await figure.locator('text').allTextContents()).toEqual(['3/4', '1/8']);
    const words = await figure.locator('figcaption').textContent();
    expect(words).toContain('delt i 8 lige store dele, og 1 af delene er farvet');
    expect(await work.live.locator('p').allTextContents()).toContain(`Tegning: ${words}`);
    await work.page.evaluate(() => {
      document.documentElement.dataset.pictures = 'hidden';
    });
    expect(await figure.locator('svg').isVisible()).toBe(false);
    expect(await figure.locator('figcaption').isVisible()).toBe(true);
    expect(work.faults).toEqual([]);
  });

  test('sends what stands in the box along with the message', async () => {
    await using work = await atWork();
    await work.box.fill('3/4 = 6/8');
    await work.message.fill('er det rigtigt?');
    await work.message.press('Enter');
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(turnsOf(work.api).at(-1)?.body).toMatchObject({ text: 'er det rigtigt?', attempt: '3/4 = 6/8' });
    expect(await work.message.inputValue()).toBe('');
  });

  test('asks for an attempt before it is checked, and leads the keyboard to the box', async () => {
    await using work = await atWork();
    await work.page.getByRole('button', { name: 'Tjek mit forsøg' }).click();
    expect(await work.page.locator('.advice').textContent()).toContain('Det har jeg prøvet');
    expect(await work.box.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(turnsOf(work.api)).toEqual([]);
  });

  test('puts a maths sign at the caret, by arrow keys alone, and gives the caret back', async () => {
    await using work = await atWork();
    await work.box.fill('2x');
    await work.box.press('Home');
    await work.box.press('ArrowRight');
    await work.box.press('Shift+Tab');
    await work.page.keyboard.press('ArrowRight');
    await work.page.keyboard.press('ArrowRight');
    await work.page.keyboard.press('Enter');
    expect(await work.box.inputValue()).toBe('2/x');
    expect(await work.box.evaluate((box) => box === document.activeElement)).toBe(true);
    await work.page.keyboard.press('Control+z');
    expect(await work.box.inputValue()).toBe('2x');
  });

  test('saves the box by itself, and a reload brings back box, message and conversation', async () => {
    await using work = await atWork();
    await work.hint();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    await work.box.fill('3/4 = 6/8');
    await work.message.fill('jeg tænker på');
    await work.page.getByText('Gemt', { exact: true }).waitFor();
    await work.page.reload();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(await work.box.inputValue()).toBe('3/4 = 6/8');
    expect(await work.message.inputValue()).toBe('jeg tænker på');
    expect(await work.ladder.textContent()).toBe('3 hints, 1 brugt');
  });

  test('keeps a box that was changed just before a reload', async () => {
    await using work = await atWork();
    await work.box.fill('sidste øjeblik');
    await work.page.reload();
    await work.page.getByText('Gemt', { exact: true }).waitFor();
    expect(await work.box.inputValue()).toBe('sidste øjeblik');
    expect(work.api.script.conversations[0]?.attempt).toBe('sidste øjeblik');
  });

  test('marks a reply that broke off, and asks for the same turn again', async () => {
    await using work = await atWork({ cutAfter: 2 });
    await work.hint();
    await work.page.getByText('Svaret blev afbrudt, så det er ikke helt').first().waitFor();
    expect(await work.page.getByText('Skrevet af Ledetråds regler').count()).toBe(0);
    work.api.script.cutAfter = null;
    await work.page.getByRole('button', { name: 'Prøv igen' }).click();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    const [first, second] = turnsOf(work.api);
    expect(idOf(second?.body)).toBe(idOf(first?.body));
    expect(await work.page.locator('.theirs .words').count()).toBe(1);
    expect(await work.page.locator('.mine').count()).toBe(1);
  });

  test('finds the rest of a reply when only the connection broke', async () => {
    await using work = await atWork({ cutAfter: 2, goesOnAfterCut: true, pace: 100 });
    await work.hint();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(await work.page.locator('.theirs .words').textContent()).toContain('Hvad kunne du tælle begge brøker i?');
    expect(turnsOf(work.api).length).toBe(1);
    expect(await work.live.locator('p').count()).toBe(2);
  });

  test('shows an error event as a broken reply that can be tried again', async () => {
    await using work = await atWork({
      reply: [...aHint.slice(0, 2), { type: 'error', code: 'timeout', message: 'For længe.' }],
    });
    await work.hint();
    await work.page.getByRole('button', { name: 'Prøv igen' }).waitFor();
  });

  test('follows a reply that was under way when the page was opened', async () => {
    await using work = await atWork({ pace: 400 });
    await work.hint();
    await work.page.getByText('lægge').first().waitFor();
    await work.page.reload();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(turnsOf(work.api).length).toBe(1);
  });

  test('keeps a message written without a network, says so, and sends it when the network is back', async () => {
    await using work = await atWork();
    await work.context.setOffline(true);
    await work.page.getByText('Du er ikke på nettet').waitFor();
    await work.message.fill('hvad gør jeg nu?');
    await work.message.press('Enter');
    await work.page.getByText('Ikke sendt endnu').waitFor();
    await work.box.fill('uden net');
    await work.page.getByText('Gemt her. Det bliver sendt').waitFor();
    expect(turnsOf(work.api)).toEqual([]);
    await work.context.setOffline(false);
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
    expect(turnsOf(work.api).length).toBe(1);
    await work.page.getByText('Gemt', { exact: true }).waitFor();
    expect(work.api.script.conversations[0]?.attempt).toBe('uden net');
  });

  test('waits with the student when the server asks for patience', async () => {
    await using work = await atWork({ refuse: { status: 429, code: 'tooMany', message: 'Vent lidt.', retryAfter: 2 } });
    await work.hint();
    await work.page.getByText('Vent 2 sekunder, og prøv igen').first().waitFor();
    expect(await work.page.getByRole('button', { name: /Prøv igen om/ }).getAttribute('aria-disabled')).toBe('true');
    work.api.script.refuse = null;
    await work.page.getByRole('button', { name: 'Send igen' }).click();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
  });

  test('says that another reply is on its way when the server says so', async () => {
    await using work = await atWork({ refuse: { status: 409, code: 'turnRunning', message: 'Running.' } });
    await work.hint();
    await work.page.getByText('Der er allerede et svar på vej').first().waitFor();
  });

  test('closes the conversation, with the clause, when the policy locks it in the middle', async () => {
    await using work = await atWork({
      reply: [
        { type: 'move', move: 'locked', hintLevel: 0, ladder: { used: 0, max: 3 } },
        { type: 'notice', notice: 'locked', text: 'Ved prøver arbejder du uden AI. Det, du har skrevet, er gemt.' },
        { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 0, max: 0 }, checksLeft: 0, solved: false },
      ],
      pace: 30,
    });
    const [conversation] = work.api.script.conversations;
    if (!conversation) throw new Error('no conversation');
    conversation.clause = examClause;
    conversation.situation = 'mockExam';
    await work.message.fill('må jeg spørge om noget?');
    await work.message.press('Enter');
    const locked = work.page.getByTestId('locked');
    await locked.getByText('spørg prøvevagten').waitFor();
    expect(await locked.textContent()).toContain('Oplæsning, hvis skolen har givet dig særlige vilkår');
    expect(await work.page.evaluate(() => document.activeElement?.textContent)).toBe('Her arbejder du uden AI');
    await locked.getByText('Hvor står reglen?').click();
    await locked.getByText('Regel ”exam” i skole.yaml, linje 31').waitFor();
    expect(await work.page.locator('main').getByText('Ved prøver arbejder du uden AI').count()).toBe(1);
    expect(await work.message.count()).toBe(0);
    expect(await work.box.isEditable()).toBe(true);
  });

  test('gives the telephone lines as links and leaves the conversation open when a message needs a human', async () => {
    await using work = await atWork({
      reply: aHandOver,
    });
    await work.hint();
    expect(await work.page.getByRole('link', { name: /116.111/ }).getAttribute('href')).toBe('tel:116111');
    expect(await work.page.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
    expect(await work.page.getByText('Skrevet af').count()).toBe(0);
    expect(await work.message.isEditable()).toBe(true);
  });

  for (const size of ['wide', 'phone'] as const)
    test(`brings the telephone lines into sight, and reads them aloud, when the box needs a human (${size})`, async () => {
      const conversations = [aConversation({ turns: [aTurn('', aHint)], lastSeq: 4 })];
      await using work = await atWork({ box: 'answered', reply: aHandOver, conversations });
      await work.page.setViewportSize(sizes[size]);
      await work.box.fill('jeg har det ikke godt');
      const line = work.page.getByRole('link', { name: '112' });
      await line.waitFor();
      await expect
        .poll(() => line.evaluate((link) => Math.round(link.getBoundingClientRect().bottom) <= innerHeight))
        .toBe(true);
      expect(await work.live.locator('p').allTextContents()).toEqual([HAND_OVER]);
      expect(await work.message.isEditable()).toBe(true);
    });

  test('gives the telephone lines beside the box when the conversation cannot take a turn now', async () => {
    await using work = await atWork({ box: 'refused' });
    await work.box.fill('jeg har det ikke godt');
    await work.page.getByRole('alert').getByRole('link', { name: '112' }).waitFor();
    work.api.script.box = 'kept';
    await work.box.fill('3/4 = 6/8');
    await work.page.getByText('Gemt', { exact: true }).waitFor();
    expect(await work.page.getByRole('link', { name: '112' }).count()).toBe(0);
  });

  test('gives the telephone lines, and nothing else, when a message that needs a human is refused', async () => {
    await using work = await atWork({
      refuse: { status: 429, code: 'tooMany', message: HAND_OVER, retryAfter: 2, handOver: true },
    });
    await work.hint();
    await work.page.getByRole('alert').getByRole('link', { name: '112' }).waitFor();
    expect(await work.page.getByText('Der er mange i gang').count()).toBe(0);
  });

  test('says who wrote the replies once, and again when somebody else takes over', async () => {
    await using work = await atWork();
    const done = work.page.locator('.turn[data-progress="done"]');
    const bylines = work.page.getByText(/^Skrevet af/);
    await work.hint();
    await done.first().waitFor();
    await work.hint();
    await done.nth(1).waitFor();
    expect(await bylines.allTextContents()).toEqual(['Skrevet af Ledetråds regler – ikke en sprogmodel']);
    work.api.script.reply = [
      ...aHint.slice(0, 3),
      {
        type: 'done',
        writtenBy: { kind: 'model', model: 'Skolemodel 2' },
        ladder: { used: 1, max: 3 },
        checksLeft: 3,
        solved: false,
      },
    ];
    await work.hint();
    await done.nth(2).waitFor();
    expect(await bylines.count()).toBe(2);
    expect(await done.nth(2).textContent()).toContain('Skrevet af sprogmodellen Skolemodel 2');
  });

  test('draws a line around what was said where colours cannot tell it from the page', async () => {
    await using work = await atWork();
    await work.hint();
    await work.page.locator('.turn[data-progress="done"]').waitFor();
    const borders = () =>
      work.page.locator('.mine, .theirs').evaluateAll((all) =>
        all.map((one) => {
          const { borderLeftWidth, borderLeftColor } = getComputedStyle(one);
          const { backgroundColor } = getComputedStyle(document.body);
          return (
            Number.parseFloat(borderLeftWidth) >= 1 && ![backgroundColor, 'rgba(0, 0, 0, 0)'].includes(borderLeftColor)
          );
        }),
      );
    await chooseTheme(work.page, 'contrast');
    await expect.poll(borders).toEqual([true, true]);
    await chooseTheme(work.page, 'light');
    expect(await borders()).toEqual([false, false]);
    await work.page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(borders).toEqual([true, true]);
  });

  test('explains why there is no answer with the clause, its rule, file and line', async () => {
    await using work = await atWork();
    await work.page.getByText('Hvorfor kan jeg ikke bare få svaret?').click();
    await work.page.getByText('Du får hints og spørgsmål, ikke svaret.').waitFor();
    await work.page.getByText('Regel ”student-4-10” i skole.yaml, linje 12').waitFor();
  });

  test('gives the process record as a text file', async () => {
    await using work = await atWork();
    await work.page.getByRole('button', { name: 'Sådan har jeg brugt AI' }).click();
    await work.page.getByRole('dialog').getByText('Opgave: Hvad er 3/4 + 1/8?').waitFor();
    await work.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await work.page.getByRole('button', { name: 'Kopiér' }).click();
    await work.page.getByText('Kopieret').waitFor();
    expect(await work.page.evaluate(() => navigator.clipboard.readText())).toContain('Opgave: Hvad er 3/4 + 1/8?');
    const download = work.page.waitForEvent('download');
    await work.page.getByRole('button', { name: 'Hent som tekst' }).click();
    expect((await download).suggestedFilename()).toBe('saadan-har-jeg-brugt-ai.txt');
    await work.page.keyboard.press('Escape');
    expect(await work.page.getByRole('dialog').count()).toBe(0);
    const focused = work.page.getByRole('button', { name: 'Sådan har jeg brugt AI' });
    expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('deletes the conversation after asking, and keeps it by default', async () => {
    await using work = await atWork();
    const open = work.page.getByRole('button', { name: 'Slet samtalen' });
    await open.click();
    await work.page.getByRole('dialog').getByText('Det kan ikke fortrydes.').waitFor();
    await work.page.keyboard.press('Enter');
    await expect.poll(() => work.page.getByRole('dialog').count()).toBe(0);
    expect(work.api.script.conversations).toHaveLength(1);
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);

    await open.click();
    await work.page.getByRole('button', { name: 'Slet for altid' }).click();
    await work.page.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    expect(work.api.script.conversations).toHaveLength(0);
    expect(await work.live.textContent()).toContain('Samtalen er slettet.');
    await work.page.goto(workSpace);
    await work.page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
  });

  test('goes to the sign-in page when the session has ended, and comes back to the same work', async () => {
    await using work = await atWork();
    work.api.signOutEveryone();
    await work.message.fill('husk mig');
    await work.message.press('Enter');
    await work.page.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    await work.page.getByRole('button', { name: 'Sofia' }).click();
    await work.page.getByText('husk mig').waitFor();
    await work.page.getByRole('button', { name: 'Send igen' }).click();
    await work.page.getByText('Skrevet af Ledetråds regler').waitFor();
  });

  test('refuses a message that is too long before it is sent, and keeps it', async () => {
    await using work = await atWork();
    await work.message.fill('a'.repeat(4_001));
    await work.message.press('Enter');
    await work.page.getByText('Der er plads til 4000 tegn').first().waitFor();
    expect((await work.message.inputValue()).length).toBe(4_001);
    expect(turnsOf(work.api)).toEqual([]);
  });

  test('fetches the typesetter only when there is a formula', async () => {
    await using work = await atWork();
    const fetched: string[] = [];
    work.page.on('request', (request) => fetched.push(request.url()));
    await work.page.reload();
    await work.page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
    expect(fetched.filter((url) => /Formula|teams/.test(url))).toEqual([]);
    work.api.script.reply = [{ type: 'text', text: 'Se på $\\frac{3}{4}$ her.', lang: 'da' }, ...aHint.slice(-1)];
    await work.hint();
    // What is seen is the MathML itself, so that its parts can be marked.
    await work.page.locator('.formula math mfrac').first().waitFor();
    expect(fetched.some((url) => url.includes('Formula'))).toBe(true);
  });
});
