import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

/** Reads a file of the project by its path from the project's root, with "\n" line ends. @throws when there is none */
export type ReadFile = (path: string) => string;

/** Reads the project's own files. */
export const readProjectFile: ReadFile = (path) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** `import … from './x.ts'`, `export … from './x.ts'`, `import './x.ts'` and `import('./x.ts')`; types alone do nothing. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/**
 * Every TypeScript file that `entries` run, themselves included: what their figures depend on, and nothing else. Paths are from
 * the project's root, sorted. Packages are left out: the lock file fixes them.
 */
export function filesBehind(entries: readonly string[], read: ReadFile): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, from, lazily] of read(path).matchAll(IMPORT)) {
      const target = from ?? lazily;
      if (target?.endsWith('.ts')) waiting.push(normalize(join(dirname(path), target)));
    }
  }
  return [...found].sort();
}
