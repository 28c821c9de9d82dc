import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFakeApi } from './fakeApi.ts';
import { aClassSet } from './fakeSchool.ts';
import { describeInBrowser, enterAs, enterHome, openPage } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

/** Two equations: Sofia has a harder version of both than Elias. */
const aShare = {
  shareId: 'share-12345678',
  ...{ className: '8.c', title: 'Ligninger', subject: 'mathematics', situation: 'homework', aiLevel: 'yellow' },
  tasks: [
    { text: 'Løs ligningen 5x - 7 = 2x + 8', students: ['demo-sofia'], position: 1 },
    { text: 'Løs ligningen 2x + 3 = 11', students: ['demo-elias'], position: 1 },
    { text: 'Løs ligningen 4(x - 1) = 2x + 6', students: ['demo-sofia'], position: 2 },
    { text: 'Løs ligningen 3x = 12', students: ['demo-elias'], position: 2 },
  ],
};

describeInBrowser('tasks that are shared with a class', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server?.[Symbol.asyncDispose]());

  test('are one entry to a student, worked on in order with the tutor; the teacher sees who is at work, and the student who has read', async () => {
    const { url } = server;
    await using teacher = await openPage(browser(), url);
    await using student = await openPage(browser(), url, { size: 'phone', touch: true });
    await enterAs(teacher.page, url, 'demo-jonas');
    const shared = await teacher.page.request.post(`${url}/api/assignment-sets`, { data: aShare });
    expect(shared.status()).toBe(201);

    const { page } = student;
    await enterAs(page, url, 'demo-sofia');
    await page.request.patch(`${url}/api/session`, { data: { noticeSeen: true } });
    await page.goto('/');
    const card = page.getByRole('link', { name: /Ligninger/ });
    expect(await card.textContent()).toContain('2 opgaver');
    await card.click();
    await page.getByRole('button', { name: /Opgave 2/ }).waitFor();
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Opgave 1.*5x.*Ikke begyndt/),
      expect.stringMatching(/^Opgave 2.*4\(x.*Ikke begyndt/),
    ]);
    await page.getByRole('button', { name: /Opgave 1/ }).click();
    await page.getByRole('heading', { name: 'Ligninger, opgave 1' }).waitFor();
    await page.getByLabel('Det har jeg prøvet').fill('5x - 2x = 15');
    await page.getByRole('button', { name: 'Tjek mit forsøg' }).click();
    await page.getByText('Du skrev').first().waitFor();
    await page.getByRole('button', { name: 'Næste opgave' }).click();
    await page.getByRole('heading', { name: 'Ligninger, opgave 2' }).waitFor();
    expect(await page.getByRole('button', { name: 'Næste opgave' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Alle opgaver' }).click();
    await page.getByText('I gang').waitFor();
    expect(await page.getByText('2x + 3').count()).toBe(0);

    await teacher.page.goto('/');
    await teacher.page.getByRole('link', { name: 'Ligninger' }).click();
    await teacher.page.getByRole('link', { name: 'I gang: læs Sofias samtale om opgave 1' }).click();
    await teacher.page.getByLabel('Hvorfor læser du samtalen?').fill('Vi talte om den i timen.');
    await teacher.page.getByRole('button', { name: 'Læs samtalen' }).click();
    await teacher.page.getByText('5x - 2x = 15').first().waitFor();

    await page.getByRole('button', { name: /Opgave 1/ }).click();
    await page.getByText(/Jonas Friis har læst samtalen den .*, fordi: Vi talte om den i timen\./).waitFor();
    expect([...teacher.faults, ...student.faults]).toEqual([]);
  });

  test('say that their time is over, in the teacher’s name, and can still be read', async () => {
    const { url } = server;
    await using visit = await openPage(browser(), url);
    const { page } = visit;
    await enterAs(page, url, 'demo-jonas');
    const over = { ...aShare, shareId: 'share-of-a-test-that-is-over', title: 'Overstået' };
    const { id } = await (await page.request.post(`${url}/api/assignment-sets`, { data: over })).json();
    await page.request.patch(`${url}/api/assignment-sets/${id}`, { data: { closesAt: '2026-01-01T08:00:00Z' } });

    await enterAs(page, url, 'demo-sofia');
    await page.request.patch(`${url}/api/session`, { data: { noticeSeen: true } });
    await page.goto(`/sets/${id}`);
    await page.getByRole('button', { name: /Opgave 1.*Se opgaven/ }).click();

    await page.getByTestId('locked').waitFor();
    await page.getByText('Tiden til opgaven er gået').first().waitFor();
    await page.getByText('Hvor står reglen?').click();
    await page.getByText('Din lærer har bestemt det for denne opgave.').waitFor();
  });

  test('are closed, taken back and shared again from the class view', async () => {
    await using api = await startFakeApi({ classSet: aClassSet() });
    await using visit = await openPage(browser(), api.url);
    const { page } = visit;
    await enterHome(page, api.url, 'demo-mette');
    await page.getByRole('link', { name: 'Ligninger med x på begge sider' }).click();
    await page.getByRole('button', { name: 'Tag tilbage' }).click();
    await page.getByText('Opgaverne er taget tilbage.').waitFor();
    await page.getByRole('button', { name: 'Del igen' }).click();
    await page.getByRole('button', { name: 'Tag tilbage' }).waitFor();
    await page.getByLabel('Åbner').fill('2126-12-24T10:00');
    await page.getByRole('button', { name: 'Gem tider' }).click();
    await page.getByText('De skal lukke, efter at de åbner.').waitFor();
    await page.getByLabel('Lukker').fill('');
    await page.getByRole('button', { name: 'Gem tider' }).click();
    await page.getByRole('main').getByText('Ændringen er gemt.').waitFor();

    expect(api.writes.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
      { withdrawn: true },
      { withdrawn: false },
      { opensAt: '2126-12-24T09:00:00.000Z', closesAt: null },
    ]);
  });
});
