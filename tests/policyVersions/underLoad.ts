import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in every layer of version `n`, so that a decision shows from which version each of its parts is. */
const layer = (n: number, level: 'municipality' | 'school' | 'class') => `schema: policy/1
layer: ${level}
name: ${level} ${n}
${level === 'class' ? 'className: 8.c' : ''}
rules:
  - id: v${n}
    when: { role: student }
    allow: { finalAnswer: never, maxHint: ${(n % 4) + 1} }
    mayLoosen: []
    clause: { da: Version ${n}., en: Version ${n}. }
    legal: ["${level} ${n}"]
`;

/** What makes version `n` invalid: its class file is not to be read. */
const faulty = (n: number) => layer(n, 'class').replace('when:', 'hvis:');

/**
 * Puts version `n` into the folder: in place, file by file, or (every other pair) by a link that is swapped at once, as
 * Kubernetes does.
 */
export function putVersion(folder: string, n: number, holds: boolean): void {
  const files = {
    'kommune.yaml': layer(n, 'municipality'),
    'skole.yaml': layer(n, 'school'),
    '8c.yaml': holds ? layer(n, 'class') : faulty(n),
  };
  const own = join(folder, `..v${n}`);
  const isLinked = n % 4 < 2 && process.platform !== 'win32';
  const target = isLinked ? own : join(folder, 'now');
  if (!isLinked) rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  if (!isLinked) return;
  symlinkSync(own, join(folder, '..next'));
  rmSync(join(folder, 'now'), { recursive: true, force: true });
  renameSync(join(folder, '..next'), join(folder, 'now'));
}
