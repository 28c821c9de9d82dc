import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BearerSession } from '../../api/contract/session.ts';
import { anEducationUser } from '../graph/aGraph.ts';
import { aSchoolInTeams, IDS, type SchoolInTeams } from '../graph/aSchoolInTeams.ts';
import { CLIENT, TENANT } from '../identity/anAuthority.ts';
import { openInTeams, PUBLIC_URL } from './fakeTeams.ts';
import { describeInBrowser, expectAccessible, keepPicture, openPage } from './pages.ts';

describeInBrowser('in Teams, with Microsoft 365, the pages', (browser) => {
  let school: SchoolInTeams;
  beforeAll(async () => {
    school = await aSchoolInTeams();
  });
  afterAll(() => school?.close());
  beforeEach(() => {
    school.consent = 'given';
    school.askedFor.length = 0;
  });

  const open = (page: Page, who: 'jonas' | 'birgit', path = '/') =>
    openInTeams(page, {
      server: school.server.url,
      path,
      token: async () => [true, await school.token(who)] as const,
      context: { tid: TENANT, userObjectId: IDS[who] },
    });

  const aDraftOf = async (): Promise<string> => {
    const post = async (path: string, body: unknown, token?: string) => {
      const response = await fetch(`${school.server.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const { token } = BearerSession.parse(await post('/api/session/teams', { token: await school.token('jonas') }));
    const request = { kind: 'exercises', subject: 'mathematics', grade: 8, lang: 'da', topic: 'ligninger', count: 6 };
    const { id } = await post('/api/drafts', { clientDraftId: crypto.randomUUID(), request }, token);
    return id;
  };

  test('ask a teacher for their yes before the first file goes to OneDrive, and give a link to it', async () => {
    school.consent = 'missing';
    await using visit = await openPage(browser(), school.server.url);
    const { page } = visit;
    const teams = await open(page, 'jonas', `/drafts/${await aDraftOf()}`);
    const { frame } = teams;
    // What asks for consent is fetched when it is needed, and not before.
    const fetched = () => frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await frame.getByRole('button', { name: 'Gem i OneDrive' }).click();
    await frame.getByText('Ledetråd skal have dit ja til at gemme filer i din OneDrive.').waitFor();
    expect((await fetched()).filter((name) => name.includes('graphConsent'))).toEqual([]);
    await keepPicture(page, 'microsoft365-consent');

    const popup = page.context().waitForEvent('page');
    await frame.getByRole('button', { name: 'Giv adgang' }).click();
    const window = await popup;
    await window.getByText('Files.ReadWrite').waitFor();
    const asked = new URL(String((await teams.heard('authentication.authenticate'))[0]));
    expect(`${asked.origin}${asked.pathname}`).toBe(`${PUBLIC_URL}/auth-start/${TENANT}`);
    expect(asked.searchParams.get('clientId')).toBe(CLIENT);
    expect((await fetched()).some((name) => name.includes('graphConsent'))).toBe(true);

    school.consent = 'given';
    await window.getByRole('button', { name: 'Accept' }).click();
    const link = frame.getByRole('link', { name: /\.docx$/u });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/skole-my\.sharepoint\.com\//u);
    expect(window.isClosed() || (await window.waitForEvent('close').then(() => true))).toBe(true);
    // The page has no token of Graph's, and neither has what was said to Teams: only that there was an answer.
    expect(await teams.heard('authentication.authenticate.success')).toEqual(['{}']);
    const kept = await frame.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/graph-token|secret-code/u);
    expect(school.askedFor).toEqual(['Files.ReadWrite', 'Files.ReadWrite']);
    await keepPicture(page, 'microsoft365-saved');
    // teams-js asks Microsoft for a list of addresses, which our pages do not let it do; it has one of its own.
    expect(visit.faults.filter((fault) => !fault.includes('res.cdn.office.net/teams-js'))).toEqual([]);
  });

  test('do nothing when the answer is no or the window is closed, say so, and can be asked again', async () => {
    school.consent = 'missing';
    await using visit = await openPage(browser(), school.server.url, { size: 'phone' });
    const { page } = visit;
    const { frame } = await open(page, 'birgit');
    await frame.getByRole('button', { name: 'Hent klasselisten' }).click();
    const ask = frame.getByRole('button', { name: 'Giv adgang' });
    for (const end of ['no', 'close'] as const) {
      const popup = page.context().waitForEvent('page');
      await ask.click();
      const window = await popup;
      await window.getByText('EduRoster.ReadBasic').waitFor();
      if (end === 'no') await window.getByRole('button', { name: 'Cancel' }).click();
      else await window.close();
      await frame.getByText('Vinduet blev lukket uden et ja.').waitFor();
    }
    await keepPicture(page, 'microsoft365-refused');
    expect(school.graph.asked.some(({ path }) => path.includes('education'))).toBe(false);
  });

  test('let a leader fetch a class list by keyboard on a phone: choose, look, use it', async () => {
    await using visit = await openPage(browser(), school.server.url, { size: 'phone' });
    const { page } = visit;
    const { frame } = await open(page, 'birgit');
    await frame.getByRole('button', { name: 'Hent klasselisten' }).focus();
    await page.keyboard.press('Enter');
    const class8 = frame.getByRole('checkbox', { name: '8C (bliver til 8.c, 8. klassetrin)' });
    await class8.waitFor();
    expect(await class8.isChecked()).toBe(true);
    expect(await frame.getByRole('checkbox', { name: /^Koret: kan ikke hentes/u }).isDisabled()).toBe(true);
    // The button that was pressed is gone: the keyboard goes on from the heading, to the first class.
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Klasselister fra Microsoft 365');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await frame.getByRole('checkbox', { name: '5.a (5. klassetrin)' }).isChecked()).toBe(false);
    await expectAccessible(frame);
    await keepPicture(page, 'microsoft365-classes');
    await frame.getByRole('button', { name: 'Se, hvad der bliver ændret' }).focus();
    await page.keyboard.press('Enter');

    await frame.getByRole('heading', { name: 'Det bliver ændret i 8.c' }).waitFor();
    await frame.getByText('Ny elev i 8.c').waitFor();
    await frame.getByText('Er ikke længere i 8.c i Microsoft 365').waitFor();
    expect(await school.store.rosters.personOf(TENANT, IDS.noah)).toBeNull();
    await expectAccessible(frame);
    await keepPicture(page, 'microsoft365-preview');
    const over = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await frame.getByRole('checkbox', { name: /^Fjern den ene/u }).focus();
    await page.keyboard.press('Space');
    await frame.getByRole('button', { name: 'Brug denne liste' }).focus();
    await page.keyboard.press('Enter');
    await frame
      .locator('.done', { hasText: 'Klasselisten er opdateret. Nye: 1. Ændrede: 0. Ude af klassen: 1.' })
      .waitFor();
    await keepPicture(page, 'microsoft365-done');
    expect(await school.store.rosters.personOf(TENANT, IDS.noah)).not.toBeNull();
  });

  test('say in English what went wrong, lose nothing by it, and use no list that has changed since it was seen', async () => {
    const answer = school.graph.answer;
    const with1 =
      (id: string, name: string): typeof answer =>
      (asked) =>
        asked.path.includes('/members') ? { body: { value: [anEducationUser(id, name)] } } : answer(asked);
    await using visit = await openPage(browser(), school.server.url, { lang: 'en', theme: 'dark' });
    const { page } = visit;
    const { frame } = await open(page, 'birgit');
    try {
      school.consent = 'away';
      await frame.getByRole('button', { name: 'Fetch the class list' }).click();
      await frame.getByText('Microsoft 365 does not answer right now. Nothing has been changed.').waitFor();
      school.consent = 'given';
      await frame.getByRole('button', { name: 'Try again' }).click();
      await frame.getByRole('checkbox', { name: '5.a (grade 5)' }).uncheck();
      school.graph.answer = with1('99999999-8888-4777-8666-555555555577', 'Maja Lund');
      await frame.getByRole('button', { name: 'See what will change' }).click();
      await frame.getByText('New student in 8.c').waitFor();
      await expectAccessible(frame);
      await keepPicture(page, 'microsoft365-preview-en');
      school.graph.answer = with1('99999999-8888-4777-8666-555555555578', 'Somebody Else');
      await frame.getByRole('button', { name: 'Use this list' }).click();
      await frame.getByText('The list has changed meanwhile, so nothing was changed here.').waitFor();
      expect(await frame.getByText('Maja Lund').count()).toBe(0);
      await frame.getByRole('button', { name: 'Try again' }).click();
      await frame.getByRole('checkbox', { name: '5.a (grade 5)' }).waitFor();
      for (const id of ['77', '78'])
        expect(await school.store.rosters.personOf(TENANT, `99999999-8888-4777-8666-5555555555${id}`)).toBeNull();
    } finally {
      school.graph.answer = answer;
    }
  });

  test('show nothing of it to whoever has no Teams around them', async () => {
    await using visit = await openPage(browser(), school.server.url);
    const { page } = visit;
    const bearer = await school.signIn('birgit');
    await page.setExtraHTTPHeaders({ Authorization: `Bearer ${bearer}` });
    await page.goto('/');
    await page
      .getByRole('heading', { name: 'Regler' })
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await page.getByText('Klasselister fra Microsoft 365').count()).toBe(0);
  });
});
