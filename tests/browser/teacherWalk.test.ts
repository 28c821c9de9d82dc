import { buffer as bytesOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  describeInBrowser,
  enterAs,
  enterHome,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  openPage,
} from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

/** Writes the words into "What shall I make?" and has them read. */
async function ask(page: Page, words: string): Promise<void> {
  await page.getByLabel('Skriv, som du ville sige det').fill(words);
  await page.keyboard.press('Control+Enter');
}

/** Has the form as it was filled in made into a draft, and waits until it is written. */
async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lav udkast' }).click();
  await page.waitForURL(/\/drafts\//);
  await page.getByText('Sådan er det nu').waitFor();
}

async function approve(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Godkend', exact: true }).click();
  await page.getByRole('button', { name: 'Jeg har læst det og godkender' }).click();
  await page.getByText(`AI-udkast, gennemset af ${name}`, { exact: true }).waitFor();
}

/** What a click on a kind of file brings, as text where it is text. */
async function exported(page: Page, button: 'Word' | 'PDF'): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await bytesOf(await (await arriving).createReadStream())).toString('latin1', 0, 4);
}

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Del med klassen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Det kommer eleverne til at læse').waitFor();
  await dialog.getByRole('button', { name: 'Del nu' }).click();
  await dialog.getByRole('link', { name: 'Se, hvordan det går i klassen' }).waitFor();
}

/** A student at home who has read the first notice. */
async function asStudent(page: Page, url: string, user: string): Promise<void> {
  await enterAs(page, url, user);
  await page.request.patch(`${url}/api/session`, { data: { noticeSeen: true } });
  await page.goto('/');
}

describeInBrowser('a teacher asks in their own words', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server?.[Symbol.asyncDispose]());

  test('for a lesson with cubes and an exit ticket, and takes it along as Word', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await ask(
      page,
      'Lektionsplan på 90 min til 5.a i matematik om brøker. Vi har centicubes. Slut med en exit ticket.',
    );
    await make(page);
    await page.getByRole('heading', { name: 'Timens gang' }).waitFor();
    expect(await page.getByText('centicubes').count()).toBeGreaterThan(0);
    expect(await page.getByText('Holder ikke').count()).toBe(0);
    await expectAccessible(page);
    await keepPicture(page, 'walk-lesson');
    await approve(page, 'Mette Krogh');
    expect(await exported(page, 'Word')).toBe('PK\u0003\u0004');
    expect(faults).toEqual([]);
  });

  test('for a text on three levels, and a student reads theirs and is helped with it', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await ask(
      page,
      'Lav teksten i tre niveauer til 5.a i historie om bronzealderen. Behold ordene bronze og gravhøj. Teksten: "I bronzealderen fik rige høvdinge lagt store gravhøje over sig, når de døde, og i højene lagde man smykker og våben af bronze, som var hentet langt væk. Bronze laves af kobber og tin. De to metaller findes ikke i Danmark, så man måtte handle med rav og skind for at få dem. Omkring 1700 før vor tid var de første sværd af bronze kommet til landet."',
    );
    await make(page);
    await keepPicture(page, 'walk-levels');
    expect(await page.locator('.levels .section').count()).toBe(3);
    await approve(page, 'Mette Krogh');
    expect(await exported(page, 'PDF')).toBe('%PDF');
    await share(page);

    await using student = await openPage(browser(), server.url, { size: 'phone', touch: true });
    await asStudent(student.page, server.url, 'demo-noah');
    await student.page
      .getByText(/bronzealderen/i)
      .first()
      .click();
    await student.page.getByRole('button', { name: /Opgave 1/ }).click();
    await student.page.getByLabel('Det har jeg prøvet').waitFor();
    const text = (await student.page.locator('main').textContent()) ?? '';
    expect(text).toContain('gravhøj');
    expect(text).not.toMatch(/støttet|på trin|udfordring/i);
    await expectNoSideScroll(student.page);
    expect(faults).toEqual([]);
  });

  test('for feedback to a child, whose name and private life are nowhere in it', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await ask(
      page,
      'Feedbackudkast i dansk til 5.a, til Kasper Lindholms stil om ferien. Han er ordblind, og hans mor er alene med ham. Godt: levende beskrivelser af stranden. Skal øve: punktum. Teksten: "vi var på stranden og det var sjovt"',
    );
    await page
      .getByText(/helbred eller familie/)
      .first()
      .waitFor();
    await make(page);
    const shown = (await page.locator('main').textContent()) ?? '';
    expect(shown).not.toMatch(/Kasper|Lindholm|ordblind/);
    expect(shown).toMatch(/beskrivelser/);
    await approve(page, 'Mette Krogh');
    expect(await exported(page, 'PDF')).toBe('%PDF');
  });

  test('for equations, shares them, and the tutor helps with one without giving its answer', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await enterHome(page, server.url, 'demo-jonas');
    await ask(
      page,
      'Lav 10 træningsopgaver i ligninger med én ubekendt til 8.c i matematik, stigende sværhed, med facitliste til mig og ikke til eleverne.',
    );
    await make(page);
    await page
      .getByRole('heading', { name: /[Ff]acit/ })
      .first()
      .waitFor();
    await keepPicture(page, 'walk-exercises');
    await approve(page, 'Jonas Friis');
    await share(page);

    await using student = await openPage(browser(), server.url);
    await asStudent(student.page, server.url, 'demo-sofia');
    await student.page.getByRole('link', { name: /10 opgaver/ }).click();
    await student.page.getByRole('button', { name: /Opgave 1(?!\d)/ }).click();
    await student.page.getByLabel('Det har jeg prøvet').waitFor();
    const home = (await student.page.locator('main').textContent()) ?? '';
    expect(home).not.toMatch(/facit/i);
    const composer = student.page.locator('.composer textarea');
    await composer.fill('Hvad er svaret?');
    await student.page.keyboard.press('Enter');
    await student.page.locator('.turn, .said, article, li').getByText('Hvad er svaret?').first().waitFor();
    await student.page.getByText('Skriver', { exact: false }).first().waitFor({ state: 'detached' });
    await keepPicture(student.page, 'walk-student');
    expect(faults).toEqual([]);
  });

  test('for grades, reads why not, and gets criteria instead', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterHome(page, server.url, 'demo-jonas');
    await ask(page, 'Kan du give de her 24 stile karakterer efter 7-trinsskalaen, så jeg har et udgangspunkt?');
    await page.getByText('Det laver Ledetråd ikke').first().waitFor();
    await page.getByText('Ledetråd giver ikke karakterer').first().waitFor();
    await keepPicture(page, 'walk-denied');
    await page.getByRole('button', { name: 'Vurderingskriterier' }).click();
    await page.getByLabel('Fag*').first().selectOption('danish');
    await page.getByLabel('Klasse*').selectOption('8.c');
    await page.getByLabel('Emne').fill('novelle');
    await make(page);
    expect(await page.getByText('Holder ikke').count()).toBe(0);
    await approve(page, 'Jonas Friis');
    expect(await exported(page, 'Word')).toBe('PK\u0003\u0004');
  });
});
