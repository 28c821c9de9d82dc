import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicPages } from '../../api/language/texts/publicPages.ts';
import { startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
});
afterAll(() => server.close());

const open = (path: string) => fetch(`${server.url}${path}`);

describe.each(['privacy', 'terms'] as const)('/%s', (name) => {
  it('is there for anybody, whole, in Danish and then in English, with no script', async () => {
    const response = await open(`/${name}`);
    const html = await response.text();
    const text = html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).not.toContain('<script');
    for (const lang of ['da', 'en'] as const) {
      const { title, intro, parts } = publicPages[name][lang];
      for (const words of [title, intro, ...parts.flatMap(({ heading, text: texts }) => [heading, ...texts])]) {
        expect(text).toContain(words);
      }
    }
    expect(html.indexOf('lang="en" id="en"')).toBeGreaterThan(html.indexOf('lang="da" id="da"'));
  });

  it('says in both languages the same number of things', () => {
    const shape = (lang: 'da' | 'en') => publicPages[name][lang].parts.map(({ text }) => text.length);
    expect(shape('da')).toEqual(shape('en'));
  });
});

describe('the addresses in the app package for Teams', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8'));

  it.each(['privacyUrl', 'termsOfUseUrl'] as const)('%s leads to a page of this server', async (key) => {
    const path = String(manifest.developer[key]).replace(/^\$\{\{PUBLIC_URL\}\}/, '');
    const html = await (await open(path)).text();
    expect(html).toContain('<article lang="da"');
  });
});
