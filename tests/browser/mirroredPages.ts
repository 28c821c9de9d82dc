import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import config from '../../tabs/vite.config.ts';

const mirror = fileURLToPath(new URL('./mirrored.ts', import.meta.url));

/** Lets Danish be a language that is written from right to left: its record says so, and each of its words runs so. */
const danishFromRightToLeft: Plugin = {
  name: 'danish-from-right-to-left',
  enforce: 'pre',
  transform(code, id) {
    const replaced = (what: string, by: string) => {
      if (!code.includes(what)) this.error(`${id} has no "${what}"`);
      return code.replace(what, by);
    };
    if (/\/tabs\/i18n\/(\w+\.)?da\.ts$/.test(id))
      return `import { mirrored } from ${JSON.stringify(mirror)};\n${replaced('export const da =', 'const danish =')}\nexport const da = mirrored(danish);\n`;
    if (id.endsWith('/tabs/i18n/languages.ts'))
      return replaced("da: { name: 'Dansk', dir: 'ltr'", "da: { name: 'Dansk', dir: 'rtl'");
    return null;
  },
};

/** Pages that were built for the tests only, in a folder of their own. */
export interface BuiltPages {
  readonly folder: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Builds the product's pages in a pseudo-language: Danish, from right to left. Only the words and the language's record
 * differ from what `npm run build` makes; nothing of it is in the product.
 */
export async function buildMirroredPages(): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'ledetraad-rtl-'));
  await build({
    ...config,
    plugins: [danishFromRightToLeft, ...(config.plugins ?? [])],
    logLevel: 'error',
    build: { ...config.build, outDir: folder },
  });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
