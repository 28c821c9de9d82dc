import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
});
afterAll(() => server.close());

const open = (path: string) => fetch(`${server.url}${path}`);
const textOf = (html: string) =>
  html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('the school’s rules for parents', () => {
  it('are there for anybody, with no script, no cookie and nothing of a person, and may be kept a little while', async () => {
    const response = await open('/skolens-ai-regler');
    const html = await response.text();

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('demo-');
    expect(html).toContain('@media print');
  });

  it('say in Danish what each grade may do, what is closed, what holds at exams and for reading aloud', async () => {
    const text = textOf(await (await open('/skolens-ai-regler')).text());

    for (const said of [
      'Skolens AI-regler: Eksempelskolen',
      '0.–3. klasse',
      'Spørg din lærer. Her bruger I AI sammen med en voksen.',
      'Ja · I timen og til lektier (gule og grønne opgaver): Hints, forklaringer',
      'op til 4 hints',
      'Ved prøver arbejder du uden AI.',
      'Ledetråd laver aldrig karakterer, rangordning, deling efter niveau, diagnoser og breve om en elevs sag.',
      '0.–10. klasse, i timen, til lektier og til afleveringer: oplæsning, ordforslag',
      'oplæsning (for elever med særlige vilkår)',
      'Reglerne tillader, at en sprogmodel formulerer hjælpen',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Reglernes version: [0-9a-f]{12}, i kraft siden \d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d\./u);
  });

  it('say the same in English, and each page leads to the other', async () => {
    const html = await (await open('/school-ai-rules')).text();

    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="/skolens-ai-regler" lang="da"');
    expect(textOf(html)).toContain('Yes · In lessons and for homework (yellow and green tasks): Hints, explanations');
    const items = async (path: string) => (await (await open(path)).text()).split('<li>').length;
    expect(await items('/school-ai-rules')).toBe(await items('/skolens-ai-regler'));
  });
});
