import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AiLevel, type PolicyRequest, type Task } from '../../api/contract/policy.ts';
import { decide } from '../../api/policy/index.ts';
import { da } from '../../tabs/i18n/rules.da.ts';
import { examplePolicy } from '../services/examplePolicy.ts';
import { describeInBrowser, enterAs, openPage } from './pages.ts';
import { type RealServer, startRealServer } from './realServer.ts';

const { situations, aiLevels, about } = da.mayI;
const { tasks } = da;

/** Who asks, the answers that they press, and what the policy is to be asked for them. */
interface Case {
  readonly user: string;
  readonly presses: readonly string[];
  readonly request: Omit<PolicyRequest, 'at'>;
}

const students = [
  { user: 'demo-sofia', grade: 8, className: '8.c' },
  { user: 'demo-noah', grade: 5, className: '5.a' },
  { user: 'demo-alma', grade: 3, className: '3.b' },
] as const;
const ALL_TASKS = ['hint', 'explain', 'structure', 'language'] as const;
const questions = [
  ['hint', 'homework', 'yellow'],
  ['explain', 'handIn', 'green'],
  ['structure', 'lesson', 'red'],
  ['language', 'mockExam', 'yellow'],
  ['hint', 'preparation', 'green'],
  ['explain', 'test', 'red'],
] as const;

const byStudents = students.flatMap(({ user, grade, className }) =>
  questions.map(
    ([task, situation, aiLevel]): Case => ({
      user,
      presses: [tasks[task], situations[situation], aiLevels[aiLevel]],
      request: { role: 'student', grade, className, task, situation, aiLevel },
    }),
  ),
);
const byStaff: readonly Case[] = [
  ...(['lessonPlan', 'feedbackDraft', 'grading', 'caseLetter'] as const).map((task) => ({
    user: 'demo-mette',
    presses: [about.me, tasks[task]],
    request: { role: 'teacher', className: '3.b', task, situation: 'lesson', aiLevel: 'green' } as const,
  })),
  {
    user: 'demo-mette',
    presses: [about.student.replace('{{class}}', '5.a'), tasks.hint, situations.exam, aiLevels.none],
    request: { role: 'student', grade: 5, className: '5.a', task: 'hint', situation: 'exam', aiLevel: 'yellow' },
  },
  {
    user: 'demo-birgit',
    presses: [about.student.replace('{{class}}', '8.c'), tasks.language, situations.lesson, aiLevels.green],
    request: { role: 'student', grade: 8, className: '8.c', task: 'language', situation: 'lesson', aiLevel: 'green' },
  },
  {
    user: 'demo-birgit',
    presses: [about.teacher, tasks.criteria],
    request: { role: 'teacher', task: 'criteria', situation: 'lesson', aiLevel: 'green' },
  },
  {
    user: 'demo-birgit',
    presses: [about.me, tasks.exercises],
    request: { role: 'leader', task: 'exercises', situation: 'lesson', aiLevel: 'green' },
  },
];

/** Whether some student's answer in this situation differs by the colour of the task: only then is it asked for. */
function asksColour({ task: _, aiLevel: __, ...asked }: Case['request']): boolean {
  const said = (task: Task) =>
    AiLevel.options.map((aiLevel) => {
      const { ruleId, obligations } = decide(examplePolicy().policies, { ...asked, task, aiLevel, at: new Date() });
      return JSON.stringify([ruleId, obligations]);
    });
  return asked.role === 'student' && ALL_TASKS.some((task) => new Set(said(task)).size > 1);
}

/** Presses the answers one after the other; each question has the focus on its heading when it comes. */
async function answer(page: Page, presses: readonly string[]): Promise<void> {
  for (const press of presses) {
    await page.getByRole('button', { name: press, exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }
}

describeInBrowser('“Må jeg bruge AI til dette?”', (browser) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('answers what the policy decides, whoever asks', async () => {
    const cases = [...byStudents, ...byStaff];
    expect(cases.length).toBeGreaterThanOrEqual(20);
    await using visit = await openPage(browser(), server.url, { size: 'phone' });
    const { page, faults } = visit;
    for (const { user, presses, request } of cases) {
      await enterAs(page, server.url, user);
      if (request.role === 'student')
        await page.request.patch(`${server.url}/api/session`, { data: { noticeSeen: true } });
      await page.goto('/may-i');
      const isColourAsked = request.role !== 'student' || asksColour(request);
      await answer(page, isColourAsked ? presses : presses.slice(0, -1));
      const shown = page.getByTestId('answer');
      await shown.waitFor();

      const decision = decide(examplePolicy().policies, { ...request, at: new Date() });
      const said = {
        effect: await shown.getAttribute('data-effect'),
        rule: await shown.getAttribute('data-rule'),
        clause: await shown.locator('blockquote').textContent(),
        hints: /op til (\d) hints/.exec((await shown.textContent()) ?? '')?.[1],
      };
      expect({ user, presses, ...said }).toEqual({
        user,
        presses,
        effect: decision.effect,
        rule: decision.ruleId,
        clause: decision.clause.da,
        hints: request.role === 'student' ? decision.obligations?.maxHint.toString() : undefined,
      });
      await shown.getByText(da.mayI.why, { exact: true }).click();
      const { file, line } = decision.source ?? {};
      const where = file === undefined ? da.layers.none : `${file}, linje ${line}`;
      expect(await shown.locator('.why-rules').textContent()).toContain(where);
    }
    expect(faults).toEqual([]);
  });

  test('goes one question back with the browser’s own button, and lets a single answer be changed', async () => {
    await using visit = await openPage(browser(), server.url);
    const { page } = visit;
    await enterAs(page, server.url, 'demo-mette');
    await page.goto('/may-i');
    await answer(page, [about.student.replace('{{class}}', '5.a'), tasks.hint, situations.exam]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: da.mayI.questions.situation }).waitFor();
    await answer(page, [situations.homework, aiLevels.yellow]);
    await page.getByRole('heading', { name: da.mayI.yesStudent }).waitFor();

    await page.getByRole('button', { name: `Ret: ${situations.homework}` }).click();
    await answer(page, [situations.exam]);

    await page.getByRole('heading', { name: da.mayI.noStudent }).waitFor();
  });

  test('is found and answered by a student with the keyboard alone, in English too', async () => {
    await using visit = await openPage(browser(), server.url, { lang: 'en' });
    const { page } = visit;
    await enterAs(page, server.url, 'demo-sofia');
    await page.request.patch(`${server.url}/api/session`, { data: { noticeSeen: true, lang: 'en' } });
    await page.goto('/');
    await page.getByRole('link', { name: 'May I use AI for this?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /What do you want/ }).waitFor();
    for (let question = 0; question < 3; question++) {
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { level: 1, name: 'Yes, you may' }).waitFor();

    expect(await page.getByTestId('answer').textContent()).toContain('up to 4 hints');
  });
});
