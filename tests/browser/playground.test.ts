import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tutor } from '../../api/productTutor.ts';
import { openStore } from '../../api/store/index.ts';
import { startServer, type TestServer } from '../http/client.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { aPlayground, type Playground } from './aPlayground.ts';
import { describeInBrowser } from './pages.ts';

const SOURCE =
  'A class bakes for the school fair. They have 24 buns on the tray. One quarter of the buns have raisins, and one third have cheese. The rest have nothing on them. How many buns have nothing on them?';

/** Chooses in one of a card's lists. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** The bot in Microsoft's own client for trying bots, from the welcome to a confirmed answer and an approved draft. */
describeInBrowser('the bot in Microsoft 365 Agents Playground', (browser) => {
  let folder: string;
  let server: TestServer;
  let mock: MockModel | undefined;
  let playground: Playground;

  async function open(env: Readonly<Record<string, string>> = {}): Promise<Playground> {
    server = await startServer(tutor, {
      DATABASE_URL: `sqlite:${join(folder, 'bot.db')}`,
      DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true',
      ...env,
    });
    playground = await aPlayground(browser(), server.url);
    return playground;
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledetraad-playground-'));
    mock = undefined;
  });
  afterEach(async () => {
    await playground[Symbol.asyncDispose]();
    await server.close();
    await mock?.close();
    rmSync(folder, { recursive: true });
  });

  /** Says who they are in the demo school, which is what the welcome asks. */
  async function become(name: string): Promise<void> {
    const { page } = playground;
    await page.getByText('The demo school: who are you?').waitFor();
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText(`You are now ${name}`).waitFor();
  }

  it('welcomes a student, leads them by five turns to an answer of their own, and tells it at no time', async () => {
    const { page, say } = await open();
    await become('Sofia');
    await page.getByText('What do you want to work on?').waitFor();
    await page.getByRole('button', { name: 'I have read this' }).first().click();
    await page.getByText('You are ready to start').waitFor();

    await say('new problem: Solve 2x + 3 = 11');
    await page.getByText('0 of 4 hints used').waitFor();
    await page.getByRole('button', { name: 'Give me a hint' }).last().click();
    await page.getByText('1 of 4 hints used').waitFor();
    await say('I think I must take 3 away on both sides');
    await expect.poll(() => page.getByText(/\d of 4 hints used/).count()).toBe(3);
    expect(await page.locator('body').textContent()).not.toMatch(/x\s*=\s*4(?!\d)/u);
    await page.getByRole('button', { name: 'Show what you have tried' }).last().click();
    await page.getByLabel('Your steps and thoughts').last().fill('2x = 8');
    await page.getByRole('button', { name: 'Send', exact: true }).last().click();
    await expect.poll(() => page.getByText(/\d of 4 hints used/).count()).toBe(4);
    await say('x = 4 because 2x = 8 and 8 : 2 = 4');
    await page.getByText('Solved', { exact: true }).waitFor();

    // Labelled as written by a program, with the rule that governs it, and with buttons for feedback.
    expect(await page.getByText('AI generated').count()).toBe(5);
    expect(await page.getByText('Written by Ledetråd’s rules, not by a human or a language model.').count()).toBe(5);
    await page.getByRole('button', { name: 'Like', exact: true }).last().click();
    const thanks = page.getByRole('dialog').getByRole('button', { name: /submit/i });
    await thanks.click();
    const opened = await openStore({ kind: 'sqlite', path: join(folder, 'bot.db') });
    if (!opened.ok) throw new Error(opened.message);
    await expect.poll(() => opened.store.feedback.count('demo', '2026-01-01')).toEqual({ likes: 1, dislikes: 0 });
    await opened.store.close();
  });

  it('shows a reply that takes time sentence by sentence', async () => {
    mock = await startMockModel({
      script: 'Think about what the numbers in the problem stand for. What will you do with them first?',
    });
    mock.behave({ ttft: 1_500, tps: 4 });
    const { page, say } = await open({ OPENAI_MODEL: 'mock', OPENAI_BASE_URL: mock.url });
    await become('Sofia');
    await say('new problem: What is 347 + 286?');
    await page.getByText('0 of 4 hints used').waitFor();
    await say('I do not know how to start');
    await page.getByText('Ledetråd is writing …').last().waitFor();
    await page.getByText('Think about what the numbers in the problem stand for.').last().waitFor();
    await page.getByText('What will you do with them first?').last().waitFor();
    await page.getByText('Worded by the language model mock').waitFor();
  });

  it('takes a teacher from a few words to an approved differentiation', async () => {
    const { page, say } = await open();
    await become('Mette');
    await say('differentiate');
    await page.getByText('Fill in what is missing').waitFor();
    await choose(page, 'Subject', 'Mathematics');
    await choose(page, 'Grade', /(?<!\d)5(?!\d)/);
    await page.getByLabel('Topic').fill('fractions');
    await page.getByLabel('The text to build on').fill(SOURCE);
    await page.getByRole('button', { name: 'Make the draft' }).click();
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('button', { name: 'I have read it and approve' }).click();
    await page.getByText(/Approved by Mette Krogh/).waitFor();
  });
});
