/** `npm test`: builds the pages when they are stale, then runs every test. Arguments go on to vitest. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const build = fileURLToPath(new URL('../tabs/build.ts', import.meta.url));
for (const args of [
  [build, '--if-stale'],
  [vitest, 'run', ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
