import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { z } from 'zod';

const dist = new URL('../../tabs/dist/', import.meta.url);

/** What Vite's manifest says of a chunk, as far as sizes need it. */
const Manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).default([]) }));
type Manifest = z.infer<typeof Manifest>;

/** Every file of JavaScript that must be there before the given parts of the page run. */
function filesOf(manifest: Manifest, parts: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (part: string) => {
    const chunk = manifest[part];
    if (!chunk) throw new Error(`${part} is not in the manifest`);
    if (seen.has(part)) return;
    seen.add(part);
    files.add(chunk.file);
    chunk.imports.forEach(visit);
  };
  parts.forEach(visit);
  return files;
}

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 6 }).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** React and its renderer alone, bundled and minified the same way: what no page of ours can be smaller than. */
async function reactAlone(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'react-alone',
        resolveId: (id) => (id === 'react-alone' ? id : null),
        load: (id) =>
          id === 'react-alone'
            ? "import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; createRoot(document.body).render(createElement('p'));"
            : null,
      },
    ],
    build: { write: false, rollupOptions: { input: 'react-alone' } },
  });
  let bytes = 0;
  for (const output of Array.isArray(result) ? result : [result])
    if ('output' in output) for (const file of output.output) if (file.type === 'chunk') bytes += gzipped(file.code);
  return bytes;
}

/** Prints the gzip sizes of the JavaScript that home and work space need, beside React alone. */
export default async function bundle(): Promise<void> {
  const file = new URL('.vite/manifest.json', dist);
  if (!existsSync(file)) {
    console.log('  tabs/dist is missing: run `npm run build` first');
    return;
  }
  const manifest = Manifest.parse(JSON.parse(readFileSync(fileURLToPath(file), 'utf8')));
  const sizeOf = (parts: readonly string[]) => {
    let bytes = 0;
    for (const name of filesOf(manifest, parts)) bytes += gzipped(readFileSync(new URL(name, dist)));
    return bytes;
  };
  const entry = 'index.html';
  const rows: [string, number, string][] = [
    ['react + react-dom alone', await reactAlone(), ''],
    ['student home', sizeOf([entry, 'student/StudentHome.tsx']), 'at most 190 kB'],
    ['work space', sizeOf([entry, 'student/WorkSpace.tsx', 'student/RecordDialog.tsx']), ''],
    [
      'work space with a formula',
      sizeOf([entry, 'student/WorkSpace.tsx', 'student/RecordDialog.tsx', 'reading/Formula.tsx']),
      'at most 300 kB',
    ],
    [
      'opening the reader',
      sizeOf([entry, 'student/WorkSpace.tsx', 'reading/reader/Reader.tsx']) - sizeOf([entry, 'student/WorkSpace.tsx']),
      'at most 60 kB',
    ],
    ['teacher home', sizeOf([entry, 'teacher/TeacherHome.tsx']), ''],
    ['leader home', sizeOf([entry, 'leader/LeaderHome.tsx']), ''],
  ];
  for (const [name, bytes, limit] of rows) console.log(`  ${name.padEnd(26)} ${kB(bytes)}  ${limit}`);
}
