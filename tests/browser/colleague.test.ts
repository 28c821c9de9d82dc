import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, enterHome, expectAccessible, expectNoSideScroll, keepPicture, openPage } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

describeInBrowser('where a colleague approves drafts', (browser) => {
  let server: RealServer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ledetraad-colleague-'));
    cpSync(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)), folder, { recursive: true });
    const school = join(folder, 'skole.yaml');
    const text = readFileSync(school, 'utf8');
    writeFileSync(school, text.replace('allow: { models: all } ', 'allow: { models: all, approval: colleague } '));
    expect(readFileSync(school, 'utf8')).toContain('approval: colleague');
    server = await startRealServer({ POLICY_DIR: folder });
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test('one teacher asks, gets it back, asks again, and shares it when the other has approved', async () => {
    await using author = await openPage(browser(), server.url);
    await using reader = await openPage(browser(), server.url, { size: 'phone' });
    const { page } = author;
    await enterHome(page, server.url, 'demo-jonas');
    await page.getByLabel('Skriv, som du ville sige det').fill('10 opgaver i ligninger til 8.c');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Lav udkast' }).click();
    await page.waitForURL(/\/drafts\//);
    await page.getByText('Sådan er det nu').waitFor();
    await page.getByText('en kollega også skal læse udkastet').waitFor();
    expect(await page.getByRole('button', { name: 'Godkend', exact: true }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Elevernes' }).isDisabled()).toBe(true);

    const ask = async () => {
      await page.getByLabel('Hvem vil du bede?').selectOption('Mette Krogh');
      await page.getByRole('button', { name: 'Bed om godkendelse' }).click();
      await page.getByText('Venter på Mette Krogh').waitFor();
    };
    await page.getByLabel('En besked med').fill('Er opgaverne lette nok i starten?');
    await ask();
    await expectAccessible(page, 'waiting');
    await keepPicture(page, 'colleague-waits');

    const phone = reader.page;
    await enterHome(phone, server.url, 'demo-mette');
    await phone.getByRole('link', { name: /ligninger/ }).click();
    await phone.getByText('Er opgaverne lette nok i starten?').waitFor();
    await expectNoSideScroll(phone, 'review');
    await expectAccessible(phone, 'review');
    await keepPicture(phone, 'colleague-review-phone');
    await phone.getByRole('button', { name: 'Giv tilbage' }).click();
    await phone.getByText('Skriv, hvad der skal ændres.').waitFor();
    await phone.getByLabel('Hvis ikke: Hvad skal ændres?').fill('Begynd med en lettere ligning.');
    await phone.getByRole('button', { name: 'Giv tilbage' }).click();
    await phone.locator('main').getByText('Jonas Friis har fået udkastet tilbage').waitFor();

    await page.reload();
    await page.getByText('Begynd med en lettere ligning.').waitFor();
    await keepPicture(page, 'colleague-given-back');
    await ask();

    await phone.goto('/');
    await phone.getByRole('link', { name: /ligninger/ }).click();
    await phone.getByRole('button', { name: 'Jeg har læst det og godkender' }).click();
    await phone.locator('main').getByText('Du har godkendt udkastet.').waitFor();

    await page.reload();
    await page.locator('main').getByText('Godkendt af Mette Krogh').first().waitFor();
    await page.getByRole('button', { name: 'Del med klassen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Det kommer eleverne til at læse').waitFor();
    await dialog.getByRole('button', { name: 'Del nu' }).click();
    await dialog.getByRole('link', { name: 'Se, hvordan det går i klassen' }).waitFor();
    expect([...author.faults, ...reader.faults]).toEqual([]);
  });
});
