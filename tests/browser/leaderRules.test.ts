import { afterAll, beforeAll, expect, test } from 'vitest';
import { Task } from '../../api/contract/policy.ts';
import { decide } from '../../api/policy/index.ts';
import { da } from '../../tabs/i18n/rules.da.ts';
import { examplePolicy } from '../services/examplePolicy.ts';
import { startFakeApi } from './fakeApi.ts';
import { describeInBrowser, enterAs, expectAccessible, expectNoSideScroll, openPage, sizes } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

describeInBrowser('“Skolens AI-regler”', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('shows a class at an exam and in a lesson as the policy decides, and answers for a day in the exam week', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    const { policies } = examplePolicy();
    await enterAs(page, server.url, 'demo-birgit');
    await page.goto('/');
    await page.getByRole('link', { name: /Skolens AI-regler/ }).click();
    const matrix = page.locator('section', { has: page.getByRole('heading', { name: da.leader.matrix }) });
    await matrix.getByLabel(da.leader.className, { exact: true }).selectOption('8.c');
    for (const situation of ['exam', 'lesson'] as const) {
      await matrix.getByLabel(da.leader.situation).selectOption(situation);
      const request = { role: 'student', grade: 8, className: '8.c', situation, aiLevel: 'yellow' } as const;
      const expected = Task.options.map((task) => decide(policies, { ...request, task, at: new Date() }));
      await matrix.getByTestId('matrix').getByRole('columnheader', { name: '8.c' }).waitFor();
      const hint = matrix.getByTestId('matrix').getByRole('row', { name: da.tasks.hint });
      await hint
        .getByText(expected[0]?.ruleId ?? '')
        .first()
        .waitFor();
      const shown = await matrix
        .getByTestId('matrix')
        .locator('tbody tr td:nth-child(2) .rule-place')
        .allTextContents();

      expect(shown.map((place) => place.split(' · ', 1)[0])).toEqual(
        expected.map(({ ruleId }) => (ruleId === 'default-deny' ? da.leader.notOpened : ruleId)),
      );
    }

    const panel = page.locator('section', { has: page.getByRole('heading', { name: da.leader.whatIf }) });
    await panel.getByLabel(da.leader.className, { exact: true }).selectOption('8.c');
    await panel.getByLabel(da.leader.at).fill('2027-06-01T10:00');
    await panel.getByRole('button', { name: da.leader.ask }).click();
    await panel.getByText('8.c har årsprøve kl. 8–14.').first().waitFor();

    expect(await panel.getByTestId('what-if-answer').getAttribute('data-rule')).toBe('8c-exam-week');
    await page.getByText(/^I kraft siden .*: version [0-9a-f]{12}\.$/).waitFor();
    expect(faults).toEqual([]);
  });

  test('says what the version that waits would mean, takes the yes of who approves, and shows the ones before', async () => {
    await using api = await startFakeApi();
    await using visit = await openPage(browser(), api.url);
    const { page, faults } = visit;
    await enterAs(page, api.url, 'demo-birgit');
    await page.goto('/rules');
    await page.getByText(da.leader.warnings_one).click();
    expect((await page.getByTestId('warnings').getByRole('listitem').textContent())?.trim()).toBe(
      'kommune.yaml:40:5 Perioden “uge 42” er slut.',
    );
    const versions = page.locator('section', { has: page.getByRole('heading', { name: da.versions.title }) });
    await versions.getByRole('heading', { name: da.versions.meaning }).waitFor();
    expect(await versions.getByTestId('meaning').getByRole('listitem').allTextContents()).toEqual([
      '5. klasse får op til 3 hints i stedet for 4.',
    ]);
    await versions.getByText(da.versions.earlier).click();
    await versions.getByText('c'.repeat(12)).first().click();
    await versions.getByText(da.versions.same).waitFor();
    await versions.getByRole('button', { name: da.versions.restore }).waitFor();
    await versions.getByRole('button', { name: da.versions.approve }).click();
    await versions.getByText(/^I kraft siden .*: version b{12}\.$/).waitFor();
    expect(api.writes.map(({ path }) => path)).toContain(`/api/policy/versions/${'b'.repeat(64)}/approve`);
    expect(await versions.getByRole('button', { name: da.versions.approve }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is a short outline on a phone, opened part by part with the keyboard, and stays as it was opened', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await page.setViewportSize(sizes.phone);
    await enterAs(page, server.url, 'demo-birgit');
    await page.goto('/rules');
    const matrix = page.getByTestId('matrix');
    await page.getByText(/^I kraft siden .*: version [0-9a-f]{12}\.$/).waitFor();
    await page.getByRole('heading', { name: da.leader.matrix }).waitFor();
    await matrix.waitFor({ state: 'attached' });
    expect(await matrix.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_000);
    await expectNoSideScroll(page, 'folded');
    await expectAccessible(page, 'folded');

    const summary = page.locator('summary', { has: page.getByRole('heading', { name: da.leader.matrix }) });
    await summary.focus();
    await page.keyboard.press('Enter');
    await matrix.waitFor();
    await page.getByLabel(da.leader.situation).first().selectOption('exam');
    await page.setViewportSize(sizes.wide);
    expect(await matrix.isVisible()).toBe(true);
    await summary.focus();
    await page.keyboard.press('Space');
    await matrix.waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
  });
});
