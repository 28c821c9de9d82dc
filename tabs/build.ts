/**
 * Builds the pages into `tabs/dist`. With `--if-stale` it does so only when a source has changed since the last build:
 * it compares a hash of the contents, because a fresh clone has no useful file times.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from './vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = fileURLToPath(new URL('./dist/.sources', import.meta.url));

/** Where Microsoft leaves the window in which it has asked somebody. */
const END_OF_CONSENT = fileURLToPath(new URL('./auth-end.html', import.meta.url));

/** One hash over the names and contents of everything that ends up in the pages. */
function hashOfSources(): string {
  const files = globSync(['tabs/**/*.*', 'api/language/**/*.ts', 'package-lock.json'], {
    cwd: root,
    exclude: ['tabs/dist/**'],
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const sources = hashOfSources();
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
if (!fresh || !process.argv.includes('--if-stale')) {
  const started = performance.now();
  await build({ ...config, logLevel: 'warn' });
  // Built by itself: beside another page, the first one would come in many small files.
  await build({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, emptyOutDir: false, manifest: false, rolldownOptions: { input: END_OF_CONSENT } },
  });
  writeFileSync(stamp, sources);
  console.log(`Pages built in ${((performance.now() - started) / 1000).toFixed(1)} s (tabs/dist).`);
}
