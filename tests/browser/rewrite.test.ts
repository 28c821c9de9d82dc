import { expect, test } from 'vitest';
import { startMockModel } from '../models/mock/server.ts';
import { sectionAsked } from '../services/aTeachersModel.ts';
import { describeInBrowser, enterHome, expectAccessible, keepPicture, openPage } from './pages.ts';
import { startRealServer } from './realServer.ts';

const SHORT = { text: 'Hvad er en halv?', bloom: 'analyse' };
const OWN = { text: 'Hvordan deler I en pizza lige?', bloom: 'evaluate' };

/** A model that keeps what the rules began, and writes the questions as it is asked to. */
const startModel = () =>
  startMockModel({
    json: (body) => {
      const { name, content } = sectionAsked(body);
      const wish = content.to_be_different;
      if (name !== 'lessonPlan-questions' || wish === undefined) return content.a_start_by_rules;
      return { items: [wish.includes('pizza') ? OWN : SHORT] };
    },
  });

describeInBrowser('a teacher has a section written anew by a model', (browser) => {
  test('shorter, then in their own words, and can go back to each', async () => {
    const model = await startModel();
    await using server = await startRealServer({
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'mock',
      OPENAI_MODEL_LABEL: 'Prøvemodellen',
    });
    await using visit = await openPage(browser(), server.url);
    const { page, faults } = visit;
    await enterHome(page, server.url, 'demo-mette');
    await page.getByLabel('Skriv, som du ville sige det').fill('Lektionsplan på 45 min til 5.a i matematik om brøker.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Lav udkast' }).click();
    await page.getByText('Sådan er det nu').waitFor();

    const section = page.getByRole('article', { name: 'Spørgsmål til klassen' });
    await section.getByText('Sprogmodellen Prøvemodellen').waitFor();
    await section.getByRole('button', { name: 'Skriv om' }).click();
    await section.getByRole('button', { name: 'Kortere' }).click();
    await section.getByText(SHORT.text).waitFor();
    expect(await section.getByRole('row').count()).toBe(2);

    await section.getByRole('button', { name: 'Skriv om' }).click();
    await section.getByRole('button', { name: 'Egne ord' }).click();
    await section.getByLabel('Hvad skal være anderledes?').fill('Spørg om noget med pizza');
    await expectAccessible(page);
    await keepPicture(page, 'rewrite-own-words');
    await section.getByRole('button', { name: 'Skriv om sådan' }).click();
    await section.getByText(OWN.text).waitFor();
    await keepPicture(page, 'rewrite-done');

    await page.getByRole('button', { name: 'Fortryd' }).first().click();
    await section.getByText(SHORT.text).waitFor();
    expect(faults).toEqual([]);
    await model.close();
  });
});
