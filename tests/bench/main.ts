/**
 * `npm run bench -- [NAME …]`: timings and sizes, printed beside a peer measured in the same run. Nothing is asserted:
 * a slow machine must not fail a test.
 */
const benches: Record<string, () => Promise<{ default: () => Promise<void> | void }>> = {
  policy: () => import('./policy.ts'),
  guard: () => import('./guard.ts'),
  safeguarding: () => import('./safeguarding.ts'),
  privacy: () => import('./privacy.ts'),
  steps: () => import('./steps.ts'),
  hostile: () => import('./hostile.ts'),
  start: () => import('./start.ts'),
  rendered: () => import('./rendered.ts'),
  stream: () => import('./stream.ts'),
  breaker: () => import('./breaker.ts'),
  bundle: () => import('./bundle.ts'),
  documents: () => import('./documents.ts'),
  drafts: () => import('./drafts.ts'),
  speech: () => import('./speech.ts'),
  suggest: () => import('./suggest.ts'),
  reading: () => import('./reading.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Usage: npm run bench -- [${Object.keys(benches).join('|')} …]`);
  process.exit(2);
}
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const { default: bench } = await load();
  await bench();
}
