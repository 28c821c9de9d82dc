/**
 * `npm run check`: format and lint, types, the rules of the house, unused code, and whether docs/evaluation.md is older than
 * what it tells of. Runs them all, then says which failed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const checks: [name: string, script: string, ...args: string[]][] = [
  ['format and lint', bin('@biomejs/biome/bin/biome'), 'check', '.'],
  ['types', bin('typescript/bin/tsc'), '-p', '.'],
  [
    'architecture',
    bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'api',
    'appPackage',
    'bot',
    'tabs',
    'tests',
  ],
  ['unused code', bin('knip/bin/knip.js')],
  ['evidence', fileURLToPath(new URL('./eval/evidence.ts', import.meta.url)), '--check'],
];
const failed: string[] = [];
for (const [name, script, ...args] of checks) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
