/** `npm run models`: which models are configured, and whether each does what the product needs of it. */
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { ModelFault } from './fault.ts';
import type { LanguageModel } from './model.ts';
import { Models } from './models.ts';

const messages = [
  { role: 'user', text: 'Skriv én kort sætning på dansk om, hvordan man begynder på en opgave.' },
] as const;
const Plan = z.strictObject({ title: z.string(), minutes: z.int() });

const faultOf = (error: unknown): string =>
  error instanceof ModelFault ? `${error.kind}: ${error.message}` : String(error);

/** One line of the report: what was tried, and what came of it. */
async function tell(what: string, attempt: () => Promise<string>): Promise<boolean> {
  try {
    console.log(`  ${what.padEnd(12)} ${await attempt()}`);
    return true;
  } catch (error) {
    console.log(`  ${what.padEnd(12)} ${faultOf(error)}`);
    return false;
  }
}

async function examine(model: LanguageModel): Promise<boolean> {
  console.log(`${model.name} (${model.label})`);
  await tell('models', async () => {
    const names = await model.list();
    return `${names.length} at this address`;
  });
  const writes = await tell('text', async () => {
    const began = performance.now();
    let first = Number.NaN;
    let text = '';
    await model.streamText({ purpose: 'tutor', messages, maxTokens: 200 }, (more) => {
      if (text === '') first = performance.now() - began;
      text += more;
    });
    const all = performance.now() - began;
    return `first word after ${first.toFixed(0)} ms, whole after ${all.toFixed(0)} ms: ${text.trim().slice(0, 120)}`;
  });
  await tell('object', async () => {
    const request = { purpose: 'draft', messages, maxTokens: 500, schemaName: 'plan', schema: Plan } as const;
    const { value } = await model.fillObject(request);
    return `fits: ${JSON.stringify(value).slice(0, 120)}`;
  });
  return writes;
}

const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problems.map((problem) => `  ${problem}`).join('\n'));
  process.exit(2);
}
const models = new Models(read.config.models);
if (models.all().length === 0) console.log('No model is configured: Ledetråd’s own rules write everything.');
let works = true;
for (const model of models.all()) works = (await examine(model)) && works;
await models.close();
process.exitCode = works ? 0 : 1;
