import { buffer as bytesOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startDraftServer } from './draftServer.ts';
import { startFakeApi } from './fakeApi.ts';
import { aDraft, aLeveledDraft, aSection, aWholeDraft } from './fakeDrafts.ts';
import {
  describeInBrowser,
  enterAs,
  enterHome,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  openPage,
} from './pages.ts';

/** Orders a lesson plan with the form and waits until it is written. */
async function orderLesson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Udfyld selv' }).click();
  await page.getByLabel('Fag*').first().selectOption('danish');
  await page.getByLabel('Klasse*').selectOption('5.a');
  await page.getByLabel('Emne').fill('eventyr');
  await page.getByLabel('Minutter').fill('45');
  await page.getByRole('button', { name: 'Lav udkast' }).click();
  await page.getByRole('heading', { name: 'Lektionsplan: eventyr' }).waitFor();
  await page.getByRole('heading', { name: 'Versioner' }).waitFor();
  await page.getByText('Sådan er det nu').waitFor();
}
/** Orders a lesson plan and types words where its first phase wants a number; that field. */
async function typeWordsAsMinutes(page: Page, url: string) {
  await enterHome(page, url, 'demo-mette');
  await orderLesson(page);
  await page.getByRole('button', { name: 'Ret Faser' }).click();
  const minutes = page.getByLabel('Minutter, række 1');
  await minutes.fill('en halv time');
  return minutes;
}
/** Waits until screen readers have been told. */
const hear = (page: Page, sentence: string) => page.getByTestId('live').getByText(sentence, { exact: true }).waitFor();

describeInBrowser('a teacher’s draft', (browser) => {
  test('goes from the form to an approved plan, with edit, undo and redo on the way', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByText('Du har ingen udkast endnu').waitFor();
    await orderLesson(page);
    await page.getByText('AI-udkast', { exact: true }).waitFor();
    await page.getByText('En fortælling kræver en sprogmodel eller en tekst.').waitFor();

    await page.getByRole('button', { name: 'Ret Mål' }).click();
    const goal = page.getByLabel('Mål, tekst 1');
    await goal.fill('Eleverne kan fortælle et eventyr for hinanden');
    await page.keyboard.press('Control+Enter');
    await page.getByText('rettet af Mette Krogh').first().waitFor();
    await page.getByRole('button', { name: 'Færdig med Mål' }).click();
    await page.getByText('Eleverne kan fortælle et eventyr for hinanden').waitFor();

    await page.getByRole('heading', { name: 'Lektionsplan: eventyr' }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Eleverne kan fortælle om eventyr').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('Eleverne kan fortælle et eventyr for hinanden').waitFor();

    await page.getByRole('button', { name: 'Godkend', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ét afsnit er ikke skrevet: Fortælling.').waitFor();
    await dialog.getByRole('button', { name: 'Jeg har læst det og godkender' }).click();
    await page.getByText('AI-udkast, gennemset af Mette Krogh', { exact: true }).waitFor();
    await expectAccessible(page);

    await page.reload();
    await page.getByText('AI-udkast, gennemset af Mette Krogh', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ret Faser' }).click();
    await page.getByLabel('Minutter, række 1').fill('12');
    await page.getByLabel('Minutter, række 2').focus();
    await page.getByText('Udkastet er ændret, siden det blev godkendt').waitFor();
    await page.getByText('47 / 45').waitFor();
    await hear(page, 'Udkastet er ændret, så godkendelsen er taget tilbage.');

    await page.goBack();
    await page.getByRole('link', { name: 'Lektionsplan: eventyr' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('keeps what was typed when it is refused, and takes it back on Escape', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    const minutes = await typeWordsAsMinutes(page, server.url);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Her skal der stå et tal.').waitFor();
    expect(await minutes.inputValue()).toBe('en halv time');
    await page.getByRole('button', { name: 'Færdig med Faser' }).click();
    expect(await minutes.inputValue()).toBe('en halv time');
    await minutes.press('Escape');
    expect(await minutes.inputValue()).toBe('10');
    await minutes.press('Escape');
    await page.getByRole('button', { name: 'Ret Faser' }).waitFor();
    expect(await minutes.count()).toBe(0);
  });

  test('does not put back what was taken back while its refusal was on the way', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    const minutes = await typeWordsAsMinutes(page, server.url);
    const arrived = Promise.withResolvers<void>();
    await page.route('**/api/drafts/**', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    const refused = page.waitForResponse((response) => response.status() === 400 || response.status() === 422);
    await page.keyboard.press('Control+Enter');
    await minutes.press('Escape');
    expect(await minutes.inputValue()).toBe('10');
    arrived.resolve();
    await refused;
    await page.getByRole('button', { name: 'Færdig med Faser' }).click();
    await page.getByRole('button', { name: 'Ret Faser' }).waitFor();
    expect(await page.getByText('Her skal der stå et tal.').count()).toBe(0);
  });

  test('keeps a text that met a change from elsewhere, shows the new state, and saves it on the next try', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    await page.getByRole('button', { name: 'Ret Mål' }).click();
    const goal = page.getByLabel('Mål, tekst 1');
    await goal.fill('Mit mål');
    const id = page.url().split('/').at(-1);
    const view = await (await page.request.get(`/api/drafts/${id}`)).json();
    await page.request.post(`/api/drafts/${id}/edits`, {
      data: { revision: view.revision, section: 'goal', change: { kind: 'set', path: 'goal', text: 'Et andet mål' } },
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nu står der: ”Et andet mål”').waitFor();
    expect(await goal.inputValue()).toBe('Mit mål');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText('Nu står der').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Færdig med Mål' }).click();
    await page.getByText('Mit mål').waitFor();
  });

  test('lets lists get and lose items, with the focus on what comes next', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    await page.getByRole('button', { name: 'Ret Mål' }).click();
    await page.getByRole('button', { name: 'Tilføj punkt: Mål' }).click();
    await page.getByLabel('Mål, punkt 2', { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Eleven bruger ordet helt');
    await page.getByRole('button', { name: 'Fjern Mål, punkt 1' }).click();
    await page.getByLabel('Mål, punkt 2', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Mål, punkt 1', { exact: true }).inputValue()).toBe('Eleven bruger ordet helt');
  });

  test('lets tables get and lose rows, with the focus on what comes next', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    await page.getByRole('button', { name: 'Ret Faser' }).click();
    await page.getByRole('button', { name: 'Tilføj række: Faser' }).click();
    await page.getByLabel('Fase, række 3').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'phases.2.name');
    await page.keyboard.type('Opsamling');
    await expectAccessible(page);
    await keepPicture(page, 'draft-rows');
    await page.getByRole('button', { name: 'Fjern række 1: Faser' }).click();
    await page.getByLabel('Fase, række 3').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'phases.0.name');
    expect(await page.getByLabel('Fase, række 2').inputValue()).toBe('Opsamling');
    await hear(page, 'Rækken er fjernet.');
  });

  test('says what was checked in the language that is chosen while it is open', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    await page.getByText('Minutterne passer').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The minutes add up').waitFor();
    expect(await page.getByText('Minutterne passer').count()).toBe(0);
  });

  test('is shared with a class, each version for those chosen, and students never see the name of a level', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByRole('button', { name: 'Udfyld selv' }).click();
    await page.getByLabel('Hvad skal det være?').selectOption('exercises');
    await page.getByLabel('Fag*').first().selectOption('mathematics');
    await page.getByLabel('Klasse*').selectOption('5.a');
    await page.getByLabel('Emne').fill('læg brøker sammen');
    await page.getByRole('button', { name: 'Lav udkast' }).click();
    await page.getByText('Sådan er det nu').waitFor();
    const tops = await page
      .locator('.levels .section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.getByRole('button', { name: 'Godkend', exact: true }).click();
    await page.getByRole('button', { name: 'Jeg har læst det og godkender' }).click();
    await page.getByRole('button', { name: 'Del med klassen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Det kommer eleverne til at læse').waitFor();
    await dialog.getByLabel('Noah').selectOption('supported');
    await dialog.getByRole('button', { name: 'Del nu' }).click();
    await dialog.getByRole('link', { name: 'Se, hvordan det går i klassen' }).waitFor();

    await using noah = await openPage(browser(), server.url);
    await noah.page.request.post(`${server.url}/api/session/demo`, { data: { user: 'demo-noah' } });
    await noah.page.request.patch(`${server.url}/api/session`, { data: { noticeSeen: true } });
    await noah.page.goto('/');
    await noah.page.getByText('læg brøker sammen').first().waitFor();
    const home = await noah.page.locator('main').textContent();
    expect(home).not.toMatch(/støttet|på trin|udfordring/i);
  });

  test('sets an order aside while the policy answers, and brings it back', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    const box = page.getByLabel('Skriv, som du ville sige det');
    await box.fill('Lektionsplan til 5.a i matematik om brøker.');
    await box.press('Control+Enter');
    const topic = page.getByLabel('Emne');
    await topic.waitFor();
    await box.fill('Giv de her 24 stile karakterer efter 7-trinsskalaen.');
    await box.press('Control+Enter');
    await page.getByText('Det laver Ledetråd ikke').first().waitFor();
    expect(await topic.count()).toBe(0);
    await page.getByRole('button', { name: 'Tilbage til bestillingen' }).click();
    expect(await topic.inputValue()).toBe('brøker');
  });

  test('loses nothing of the form on a reload or a refusal', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByLabel('Skriv, som du ville sige det').fill('noget om eventyr');
    await page.getByRole('button', { name: 'Udfyld selv' }).click();
    await page.getByLabel('Emne').fill('eventyr');
    await page.getByRole('button', { name: 'Lav udkast' }).click();
    await page.getByText('2 felter mangler at blive rettet.').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('subject');
    await page.getByRole('button', { name: 'Indsæt tekst' }).click();
    await page.getByLabel('Teksten i Indsat tekst').fill('Der var engang en prinsesse.');
    await page.reload();
    expect(await page.getByLabel('Emne').inputValue()).toBe('eventyr');
    expect(await page.getByLabel('Skriv, som du ville sige det').inputValue()).toBe('noget om eventyr');
    await page.getByText('28 tegn').waitFor();
    // A kind that this server cannot write.
    await page.getByLabel('Hvad skal det være?').selectOption('quiz');
    await page.getByLabel('Fag*').first().selectOption('danish');
    await page.getByLabel('Klasse*').selectOption('5');
    await page.getByRole('button', { name: 'Lav udkast' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Emne').inputValue()).toBe('eventyr');
  });

  test('is understood from the teacher’s own words, with what is missing in focus', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url, { size: 'phone' });
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByLabel('Skriv, som du ville sige det').fill('Lektionsplan til 5. klasse om eventyr, 45 minutter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Bestilling' }).waitFor();
    expect(await page.getByLabel('Minutter').inputValue()).toBe('45');
    expect(await page.getByLabel('Klasse*').inputValue()).toBe('5.a');
    await expectNoSideScroll(page);
    await page.getByLabel('Skriv, som du ville sige det').fill('Giv de her 24 stile karakterer');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Det laver Ledetråd ikke').first().waitFor();
    await page.getByRole('button', { name: 'Vurderingskriterier' }).click();
    expect(await page.getByLabel('Hvad skal det være?').inputValue()).toBe('criteria');
  });

  test('is deleted only after a question, and says so', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    await page.getByRole('link', { name: 'Til forsiden', exact: true }).click();
    await page.getByRole('button', { name: 'Slet Lektionsplan: eventyr' }).click();
    await page.getByRole('button', { name: 'Behold det' }).click();
    await page.getByRole('button', { name: 'Slet Lektionsplan: eventyr' }).click();
    await page.getByRole('button', { name: 'Slet for altid' }).click();
    await page.getByText('Du har ingen udkast endnu').waitFor();
  });

  test('tells of each section as it is written, and can be stopped', async () => {
    const writing = aDraft({
      status: 'writing',
      sections: [aSection(), aSection({ id: 'phases', title: 'Faser', state: 'waiting', blocks: [] })],
    });
    await using api = await startFakeApi({ drafts: [writing] });
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-mette');
    await page.goto('/drafts/draft-1');
    await page.getByText('Skriver Faser, 2 af 2').waitFor();
    api.script.drafts = [aDraft({ revision: 5, sections: [aSection(), aSection({ id: 'phases', title: 'Faser' })] })];
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Skriver Faser').waitFor({ state: 'detached' });
    await hear(page, 'Afsnittet Faser er klar.');
    await hear(page, 'Udkastet er færdigt.');
    expect(api.writes.map(({ path }) => path)).toContain('/api/drafts/draft-1/cancel');
  });

  test('takes texts out of files, says what was left out of them, and which it cannot read', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByRole('button', { name: 'Udfyld selv' }).click();
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .locator('input[type="file"]')
      .setInputFiles([file('tekst.txt', 'Der var en\u200b gang.'), file('falsk.docx', 'PK'), file('foto.png', 'x')]);
    await page.getByText('Et usynligt tegn er fjernet.').first().waitFor();
    await page.getByText('foto.png er ikke en fil, som jeg kan læse.').waitFor();
    await page.getByText('falsk.docx kunne ikke læses').first().waitFor();
    await page.getByText('Se og ret teksten').click();
    expect(await page.getByLabel('Teksten i tekst.txt').inputValue()).toContain('Der var en gang.');
    await page.getByRole('button', { name: 'Fjern tekst.txt' }).click();
    expect(await page.getByLabel('Teksten i tekst.txt').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Indsæt tekst');
  });

  test('keeps no CPR number, not even in the browser', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByLabel('Skriv, som du ville sige det').fill('Skriv til forældrene til Amira, cpr 150334-4005');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Der står et CPR-nummer i teksten.').waitFor();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('150334');
  });

  test('is fetched as Word or PDF or copied as text, as the copy that was chosen', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    const fetchedBy = async (button: string) => {
      const arriving = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const download = await arriving;
      return {
        name: download.suggestedFilename(),
        start: (await bytesOf(await download.createReadStream())).toString('latin1', 0, 4),
      };
    };
    expect(await fetchedBy('Word')).toEqual({ name: expect.stringMatching(/\.docx$/), start: 'PK\u0003\u0004' });
    expect(await fetchedBy('PDF')).toEqual({ name: expect.stringMatching(/\.pdf$/), start: '%PDF' });
    const copied = async () => {
      await page.getByRole('button', { name: 'Kopiér' }).click();
      await page.locator('.side-part .help', { hasText: 'Teksten er kopieret.' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toContain('Arbejde');
    await page.getByLabel('Elevernes').check();
    await page.locator('.side-part .help', { hasText: 'Teksten er kopieret.' }).waitFor({ state: 'detached' });
    const students = await copied();
    expect(students).toContain('Eleverne kan fortælle om eventyr');
    expect(students).not.toContain('Arbejde');
  });

  test('is printed without what stands around it, and the students’ copy without what is for the teacher', async () => {
    await using api = await startFakeApi({ drafts: [aWholeDraft, aLeveledDraft] });
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await page.addInitScript(() => {
      window.print = () => {
        // biome-ignore lint/performance/useDomNodeTextContent: only what is visible on paper counts
        document.title = document.querySelector('main')?.innerText ?? '';
      };
    });
    await enterAs(page, api.url, 'demo-mette');
    const printed = async (path: string, copy: string) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel(copy).check();
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('button', { name: 'Print', includeHidden: true }).evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
      });
      return page.title();
    };
    const teachers = await printed('/drafts/draft-1', 'Lærerens');
    expect(teachers).toContain('Læser ”Prinsessen på ærten” højt');
    expect(teachers).not.toMatch(/Versioner|Skriv om|Til forsiden/);
    const students = await printed('/drafts/draft-1', 'Elevernes');
    expect(students).toContain('Eleverne kan genkende et folkeeventyr');
    expect(students).not.toMatch(/Læser ”Prinsessen|Til læreren|Bygger på/);
    const tasks = await printed('/drafts/draft-2', 'Elevernes');
    expect(tasks).toContain('Maja spiser');
    expect(tasks).not.toMatch(/støttet|på trin|udfordring|Facitliste/i);
  });

  test('is nobody else’s: another address than one’s own shows nothing', async () => {
    await using server = await startDraftServer();
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await orderLesson(page);
    const address = page.url();
    for (const user of ['demo-jonas', 'demo-sofia']) {
      await using other = await openPage(browser(), server.url);
      await other.page.request.post(`${server.url}/api/session/demo`, { data: { user } });
      await other.page.request.patch(`${server.url}/api/session`, { data: { noticeSeen: true } });
      await other.page.goto(address);
      await other.page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
    }
  });
});
