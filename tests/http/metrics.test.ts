import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { openMetrics } from '../../api/metrics.ts';
import { healthRoutes } from '../../api/routes/health.ts';
import { Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

const TOKEN = 'a-token-of-the-operators';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Asks for the metrics with these headers, `Host` too. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}/metrics`, { headers }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += String(chunk);
      resolve({ status: answer.statusCode ?? 0, text });
    });
    outgoing.once('error', reject).end();
  });
}

const countOf = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1),
  );

async function aConversation(client: Client): Promise<string> {
  const id = await client.start();
  await client.turn(id, 'jeg er gået i stå');
  return id;
}

describe('who may read the metrics', () => {
  it('is a program on this machine when there is no token', async () => {
    server = await startServer(aFakeTutor());
    expect((await ask(server.url)).status).toBe(200);
  });

  it.each([
    ['x-forwarded-for', '127.0.0.1'],
    ['forwarded', 'for=127.0.0.1'],
    ['host', 'evil.example'],
  ])('is nobody who comes with %s: %s', async (name, value) => {
    server = await startServer(aFakeTutor());
    expect((await ask(server.url, { [name]: value })).status).toBe(403);
  });

  it('is whoever brings the token when there is one, and nobody else', async () => {
    server = await startServer(aFakeTutor(), { METRICS_TOKEN: TOKEN });
    const statuses: number[] = [];
    for (const authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, TOKEN, `Bearer ${TOKEN}`])
      statuses.push((await ask(server.url, authorization === '' ? {} : { authorization })).status);
    expect(statuses).toEqual([403, 403, 403, 403, 200]);
  });
});

describe('the metrics', () => {
  it('count turns, the time to the first sentence and open streams', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const id = await aConversation(sofia);
    const stop = new AbortController();
    await sofia.send('GET', `/api/conversations/${id}/events`, undefined, { signal: stop.signal });
    const { url } = server;
    const during = await ask(url);
    stop.abort();

    // The tutor's first words are a turn too.
    expect(countOf(during.text, 'ledetraad_turns_total{outcome="rules"}')).toBe(2);
    expect(countOf(during.text, 'ledetraad_turn_first_text_seconds_count{author="rules"}')).toBe(2);
    expect(countOf(during.text, 'ledetraad_event_streams_open')).toBe(1);
    expect(countOf(during.text, 'ledetraad_policies_outdated')).toBe(0);
    expect(during.text).toContain('nodejs_eventloop_lag_p99_seconds');
    await expect.poll(async () => countOf((await ask(url)).text, 'ledetraad_event_streams_open')).toBe(0);
  });

  it('count a turn that breaks off', async () => {
    const tutor = aFakeTutor({
      pause: (_, text) => (text === 'crash' ? Promise.reject(new Error('crash')) : undefined),
    });
    server = await startServer(tutor);
    const sofia = await server.signIn('demo-sofia');
    await sofia.turn(await sofia.start(), 'crash');
    const { text } = await ask(server.url);
    expect(countOf(text, 'ledetraad_turns_total{outcome="interrupted"}')).toBe(1);
  });

  it('name no person, no class, no school and nothing that anybody wrote', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const id = await aConversation(sofia);
    const { text } = await ask(server.url);
    for (const secret of ['sofia', '8.c', 'demo', 'eksempelskolen', 'gået i stå', '3/4', id, sofia.cookie ?? '-'])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    const labels = new Set([...text.matchAll(/[{,]([a-z_]+)="/g)].map(([, label]) => label));
    expect([...labels].filter((label) => !OWN_LABELS.has(label ?? ''))).toEqual([]);
  });

  it('count hand-overs, faults, breakers, tokens and cost of models by name and purpose', async () => {
    const models = [{ name: 'main', price: { input: 2, output: 10 } }, { name: 'spare' }];
    const metrics = openMetrics({ policiesOutdated: () => true, models });
    const before = await metrics.render();
    metrics.onModel({ what: 'fault', model: 'main', purpose: 'tutor', kind: 'stalled' });
    metrics.onModel({ what: 'breaker', model: 'main', state: 'open' });
    metrics.onUsage({ model: 'main', purpose: 'tutor', inputTokens: 1_000_000, outputTokens: 500_000 });
    metrics.onUsage({ model: 'spare', purpose: 'draft', inputTokens: 300, outputTokens: 10 });
    metrics.onHandOver('guard');
    metrics.onVerdict('masked');
    metrics.onVerdict('replaced', 'value');
    const text = await metrics.render();
    expect(countOf(text, 'ledetraad_model_faults_total{model="main",purpose="tutor",fault="stalled"}')).toBe(1);
    expect(countOf(text, 'ledetraad_model_breaker_open{model="main"}')).toBe(1);
    expect(countOf(before, 'ledetraad_model_breaker_open{model="main"}')).toBe(0);
    expect(countOf(text, 'ledetraad_model_tokens_total{model="spare",purpose="draft",direction="input"}')).toBe(300);
    expect(countOf(text, 'ledetraad_model_cost_kroner_total{model="main",purpose="tutor"}')).toBe(7);
    expect(text).not.toContain('ledetraad_model_cost_kroner_total{model="spare"');
    expect(countOf(text, 'ledetraad_model_handovers_total{why="guard"}')).toBe(1);
    expect(countOf(text, 'ledetraad_guard_verdicts_total{verdict="masked",rule=""}')).toBe(1);
    expect(countOf(text, 'ledetraad_guard_verdicts_total{verdict="replaced",rule="value"}')).toBe(1);
    expect(countOf(text, 'ledetraad_policies_outdated')).toBe(1);
  });
});

/** The labels that there are: the product's own, and those of Prometheus' client for Node. */
const OWN_LABELS = new Set([
  ...['outcome', 'author', 'why', 'model', 'purpose', 'fault', 'direction', 'verdict', 'rule', 'le'],
  ...['kind', 'type', 'space', 'version', 'major', 'minor', 'patch'],
]);

describe('readiness', () => {
  it('tells of the database and the policies, and stays when new policy files do not hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledetraad-policies-'));
    const file = join(folder, 'skole.yaml');
    const good =
      'schema: policy/1\nlayer: school\nname: Skolen\nrules:\n  - id: none\n    when: {}\n    deny: true\n    clause: { da: Lukket., en: Closed. }\n';
    writeFileSync(file, good);
    server = await startServer(aFakeTutor(), { POLICY_DIR: folder });
    const sofia = await server.signIn('demo-sofia');
    const before = await sofia.json('GET', '/readyz');
    writeFileSync(file, 'rules: nonsense');
    await expect
      .poll(async () => (await sofia.json('GET', '/readyz')).body.policies, { timeout: 15_000 })
      .toBe('outdated');
    const after = await sofia.json('GET', '/readyz');
    rmSync(folder, { recursive: true });

    const { policyVersion, ...body } = before.body;
    expect(before.status).toBe(200);
    expect(body).toEqual({ status: 'ready', draining: false, database: 'ok', policies: 'ok', policyProblems: 0 });
    expect(policyVersion).toMatch(/^[0-9a-f]{64}$/);
    expect(after).toMatchObject({ status: 200, body: { policyVersion, policyProblems: 4 } });
  });

  it('is over when the database does not answer, though the process lives', async () => {
    const app = express().use(
      healthRoutes({
        ping: () => Promise.reject(new Error('gone')),
        draining: () => false,
        policies: { hash: 'none', problems: [] },
        metrics: openMetrics({ policiesOutdated: () => false, models: [] }),
        metricsToken: undefined,
      }),
    );
    const listening = app.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const address = listening.address();
    const anybody = new Client(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    const ready = await anybody.json('GET', '/readyz');
    const alive = await anybody.json('GET', '/healthz');
    listening.close();

    expect(ready).toMatchObject({ status: 503, body: { status: 'notReady', database: 'unavailable' } });
    expect(alive.status).toBe(200);
  });
});
