import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { APP, CLIENT, ENV } from './aPackage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'ledetraad-package-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** `npm run package -- args`, with nothing in the environment but `env`. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const script = ['--import', './node-version.mjs', 'appPackage/cli.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: root, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run package', () => {
  it('makes a zip for the names in a file, and says what it made', () => {
    const [out, envFile] = [join(dir, 'new', 'teams.zip'), join(dir, 'teams.env')];
    const lines = Object.entries(ENV).map(([name, value]) => `${name}=${value}`);
    writeFileSync(envFile, lines.join('\n'));

    const { status, stdout, stderr } = run(['--env', envFile, '--out', out]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const told of [
      'manifest.json, da.json',
      APP,
      `botid-${CLIENT}`,
      'https://ledetraad.example.dk/api/messages',
    ]) {
      expect(stdout).toContain(told);
    }
    const { 'manifest.json': manifest } = unzipSync(readFileSync(out));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(JSON.parse(new TextDecoder().decode(manifest))).toMatchObject({ id: APP, version });
  });

  it.each<[what: string, args: string[], env: Record<string, string>, told: RegExp]>([
    ['nothing set', [], {}, /^ {2}TEAMS_APP_ID is missing: [\s\S]*PUBLIC_URL is missing: /m],
    ['an address that Teams cannot open', [], { ...ENV, PUBLIC_URL: 'http://localhost:3978' }, /--development/],
    ['a file that is not there', ['--env', join(dir, 'none.env')], ENV, /none\.env cannot be read/],
    ['a word that it does not know', ['--publish'], ENV, /--publish[\s\S]*npm run package/],
  ])('with %s makes nothing and says what to do', (_, args, env, told) => {
    const { status, stdout, stderr } = run(args, env);
    expect(stderr).toMatch(told);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
