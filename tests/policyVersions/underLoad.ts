import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in every layer of version `n`, so that a decision shows from which version each of its parts is. */
const layer = (n: number, level: 'municipality' | 'school' | 'class') => `schema: policy/1
layer: ${level}
name: ${level} ${n}
${level === 'class' ? 'className: 8.c\n' : ''}rules:
  - id: v${n}
    when: { role: student }
    allow: { finalAnswer: never, maxHint: 4 }
    clause: { da: Version ${n}., en: Version ${n}. }
    legal: ["${level} ${n}"]
`;

/**
 * Makes a folder hold version `n`; unless it `holds`, one of its three files is not to be read. Half of the versions are
 * written file by file over the ones before, the others change at once, by a link to a hidden folder as in Kubernetes.
 */
export function putVersion(folder: string, n: number, holds: boolean): void {
  const own = layer(n, 'class');
  const files = Object.entries({
    'kommune.yaml': layer(n, 'municipality'),
    'skole.yaml': layer(n, 'school'),
    '8c.yaml': holds ? own : `${own}hvis: 1\n`,
  });
  // On Windows links need rights that a user lacks.
  if (n % 4 > 1 || process.platform === 'win32') {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return;
  }
  mkdirSync(join(folder, `..v${n}`));
  for (const [name, text] of files) writeFileSync(join(folder, `..v${n}`, name), text);
  symlinkSync(`..v${n}`, join(folder, '..next'));
  renameSync(join(folder, '..next'), join(folder, '..data'));
  if (n === 0) for (const [name] of files) symlinkSync(join('..data', name), join(folder, name));
}

/** The version that a decision is of; throws when its parts are of more than one. */
export function versionOf({ ruleId, text, legal }: { ruleId: string; text: { da: string }; legal: string[] }): number {
  const n = Number(ruleId.slice(1));
  const whole = JSON.stringify([`Version ${n}.`, `municipality ${n}`, `school ${n}`, `class ${n}`]);
  const found = JSON.stringify([text.da, ...legal]);
  if (found !== whole) throw new Error(`a decision mixes versions: ${ruleId} ${found}`);
  return n;
}
