/** The process: environment, listening, and an orderly end on SIGTERM. `node-version.mjs` is loaded before it. */
import { flushCompileCache } from 'node:module';
import { openApplication } from './app.ts';
import { readConfig } from './config.ts';
import { tutor } from './productTutor.ts';

function giveUp(problems: readonly string[]): never {
  console.error(`Ledetråd does not start:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) giveUp(read.problems);
const opened = await openApplication(read.config, tutor);
if (!opened.ok) giveUp(opened.problems);
const { application } = opened;

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // A second signal means: now.
    if (stopping) process.exit(1);
    stopping = true;
    application.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

try {
  const port = await application.listen();
  const address = read.config.publicUrl?.href ?? `http://localhost:${port}/`;
  // Kept now and not only at the end, which a killed process never reaches.
  flushCompileCache();
  console.log(`Ledetråd: ${address}${read.config.demo ? ' (demo school)' : ''}`);
} catch (error) {
  giveUp([`It cannot listen: ${error instanceof Error ? error.message : String(error)}`]);
}
