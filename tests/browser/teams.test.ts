import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BearerSession } from '../../api/contract/session.ts';
import { openStore } from '../../api/store/index.ts';
import { startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { type Authority, anAuthority, CLIENT, SUBJECT, TENANT } from '../identity/anAuthority.ts';
import { aDatabase, settingsOf } from '../store/testDatabase.ts';
import { openInTeams, PUBLIC_URL } from './fakeTeams.ts';
import { describeInBrowser, expectAccessible, keepPicture, openPage } from './pages.ts';

const TEACHER = '99999999-8888-4777-8666-555555555556';
const STRANGER = '99999999-8888-4777-8666-555555555557';

describeInBrowser('in Teams, the pages', (browser) => {
  const policies = mkdtempSync(join(tmpdir(), 'ledetraad-policy-'));
  let authority: Authority;
  let server: TestServer;

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL('../../policies/standard', import.meta.url)), policies, { recursive: true });
    const file = join(policies, 'skole.yaml');
    const own = '  entraRoles: { Elev: student, Laerer: teacher }';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}entraRoles:.*$/mu, own));
    authority = await anAuthority(() => new Date());
    const url = await aDatabase({ folder: policies });
    const opened = await openStore(settingsOf(url));
    if (!opened.ok) throw new Error(opened.message);
    const people = [
      { entraId: SUBJECT, name: 'Sofia Holm', role: 'student' as const, grade: 8, classNames: ['8.c'] },
      { entraId: TEACHER, name: 'Jonas Friis', role: 'teacher' as const, classNames: ['8.c', '7.a'] },
    ];
    await opened.store.rosters.take({ school: 'Åparkskolen', tenant: TENANT, people }, 'da');
    await opened.store.close();
    server = await startServer(aFakeTutor(), {
      DATABASE_URL: url,
      PUBLIC_URL,
      POLICY_DIR: policies,
      CLIENT_ID: CLIENT,
      TENANT_ID: TENANT,
      ENTRA_AUTHORITY: authority.url,
    });
  });
  afterAll(async () => {
    await server?.close();
    await authority?.[Symbol.asyncDispose]();
    rmSync(policies, { recursive: true });
  });

  const student = async () => [true, await authority.token()] as const;
  const teacher = async () => [true, await authority.token({ oid: TEACHER, roles: ['Laerer'] })] as const;
  const stranger = async () => [true, await authority.token({ oid: STRANGER })] as const;

  /** Every bearer that the page has sent, each once, oldest first. */
  const bearersOf = (page: Page): string[] => {
    const seen: string[] = [];
    page.on('request', (request) => {
      const { authorization } = request.headers();
      if (authorization && !seen.includes(authorization)) seen.push(authorization);
    });
    return seen;
  };

  test('sign a student in without a word, follow the theme, and renew the session when it has ended', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    const bearers = bearersOf(page);
    const teams = await openInTeams(page, { server: server.url, token: student });
    const { frame } = teams;
    // The first-use notice comes first, as everywhere.
    await frame.getByRole('button', { name: 'Det har jeg læst' }).click();
    await frame.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    expect((await teams.said()).map(({ func }) => func)).toEqual(
      expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
    );
    expect(await frame.getByRole('button', { name: 'Log ud' }).count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await frame.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      bearers[0]?.replace('Bearer ', ''),
    );

    const theme = () => frame.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    for (const [name, ours] of [
      ['dark', 'dark'],
      ['contrast', 'contrast'],
      ['default', 'light'],
    ] as const) {
      await teams.push('themeChange', name);
      await frame.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, ours);
    }

    const [first] = bearers;
    await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { Authorization: first ?? '' } });
    await frame.getByLabel('Skriv eller indsæt opgaven').fill('Beregn 3/4 + 1/8');
    await frame.getByRole('button', { name: 'Start på opgaven' }).click();
    await frame.getByRole('heading', { name: 'Opgaven', exact: true }).waitFor();
    expect(bearers.length).toBe(2);
    const asked = (await teams.said()).filter(({ func }) => func === 'authentication.getAuthToken');
    expect(asked.length).toBe(2);

    // A turn is read by the same way: the stream carries the token too.
    await frame.getByRole('textbox').last().fill('Jeg har prøvet');
    await frame.getByRole('textbox').last().press('Enter');
    await frame.getByText('Jeg har prøvet').first().waitFor();
    await teams.push('backButtonPress');
    await frame.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
    await teams.push('backButtonPress');
    await teams.heard('navigateBack');
  });

  test('show whoever says no or is not on the school’s list why and a way out, and do not try again by themselves', async () => {
    await using visit = await openPage(browser(), server.url, { size: 'phone' });
    const { page } = visit;
    let asked = 0;
    const teams = await openInTeams(page, {
      server: server.url,
      token: () => {
        asked++;
        if (asked === 1) return Promise.resolve([false, 'CancelledByUser'] as const);
        return asked === 2 ? stranger() : student();
      },
    });
    const { frame } = teams;
    await frame.getByText('Du sagde nej til at logge ind.').waitFor();
    await frame.getByRole('heading', { name: 'Vi kunne ikke logge dig ind' }).waitFor();
    expect(await frame.getByRole('link', { name: 'Åbn Ledetråd i browseren' }).getAttribute('target')).toBe('_blank');
    await teams.heard('appInitialization.expectedFailure');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBe(1);
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await expect.poll(() => asked).toBe(2);
    await frame.getByText('skolen har ikke sat dig på listen').waitFor();
    await keepPicture(page, 'teams-refused');
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame
      .getByText(/Hej Sofia|Det har jeg læst/)
      .first()
      .waitFor();
    expect(asked).toBe(3);
  });

  test('open the draft of a link, share a link to it, and go back to the front page', async () => {
    const [, proof] = await teacher();
    const post = async (path: string, body: unknown, token?: string) => {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const { token } = BearerSession.parse(await post('/api/session/teams', { token: proof }));
    const request = { kind: 'exercises', subject: 'mathematics', grade: 8, lang: 'da', topic: 'ligninger', count: 6 };
    const { id } = await post('/api/drafts', { clientDraftId: 'from-teams', request }, token);

    await using visit = await openPage(browser(), server.url);
    const context = { theme: 'dark', locale: 'en-gb', subEntityId: `drafts/${id}` };
    const teams = await openInTeams(visit.page, { server: server.url, token: teacher, context });
    const { frame } = teams;
    await frame.getByRole('button', { name: 'Share a link in Teams' }).click();
    await keepPicture(visit.page, 'teams-draft');
    const title = await frame.getByRole('heading', { level: 1 }).textContent();
    expect(await teams.heard('shareDeepLink')).toEqual([`drafts/${id}`, title, `${PUBLIC_URL}/drafts/${id}`]);
    expect(await frame.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.lang])).toEqual(
      ['dark', 'en'],
    );
    await teams.push('backButtonPress');
    await frame.getByRole('heading', { name: 'Hello Jonas' }).waitFor();
  });

  test('let a teacher choose the class of a tab, on a phone and by keyboard, and save it', async () => {
    await using visit = await openPage(browser(), server.url, { size: 'phone' });
    const { page } = visit;
    const path = '/teams/configure';
    const teams = await openInTeams(page, { server: server.url, path, token: teacher, frameContext: 'settings' });
    const { frame } = teams;
    await frame.getByRole('radiogroup', { name: 'Hvilken klasse er fanen til?' }).waitFor();
    expect(await teams.heard('settings.setValidityState')).toEqual([false]);
    await frame.getByRole('radio', { name: '7.a' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => teams.heard('settings.setValidityState')).toEqual([true]);
    await keepPicture(page, 'teams-configure');
    await teams.push('settings.save', {});
    const tab = `${PUBLIC_URL}/?class=7.a`;
    expect(await teams.heard('settings.setSettings')).toEqual([
      { entityId: 'class-7.a', contentUrl: tab, websiteUrl: tab, suggestedDisplayName: 'Ledetråd 7.a' },
    ]);
    await teams.heard('settings.save.success');
    const over = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);

    await frame.goto(tab);
    await frame.getByText('Opgaverne her er dem for 7.a.').waitFor();
  });

  test('say in a browser that adding a tab belongs in Teams', async () => {
    await using visit = await openPage(browser(), server.url);
    await visit.page.goto('/teams/configure');
    await visit.page.getByText('Denne side hører til i Teams').waitFor();
    await expectAccessible(visit.page);
    expect(visit.faults).toEqual([]);
  });

  test('stand within two seconds and their loading when the frame around them is silent', async () => {
    await using visit = await openPage(browser(), server.url);
    const { frame } = await openInTeams(visit.page, { server: server.url, around: 'silent' });
    await frame.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
  });

  test('are not shown in a frame of anybody else', async () => {
    await using visit = await openPage(browser(), server.url);
    const refused = visit.page.waitForEvent('console', {
      predicate: (said) => said.text().includes('frame-ancestors'),
    });
    await openInTeams(visit.page, { server: server.url, around: 'forbidden' });
    expect((await refused).text()).toContain(PUBLIC_URL);
  });
});
