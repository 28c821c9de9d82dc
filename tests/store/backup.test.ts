import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../api/backup/backup.ts';
import { restore } from '../../api/backup/restore.ts';
import { ReadingSettings } from '../../api/contract/reading.ts';
import { connect } from '../../api/store/connect.ts';
import { openStore, type Store } from '../../api/store/index.ts';
import { AT, aConversation, aDone, aStore, aText, aTurn } from './aStore.ts';
import { aDatabase, onPostgres, settingsOf } from './testDatabase.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/ledetraad', import.meta.url));
const CLASSES = ['demo-3b', 'demo-5a', 'demo-8c'];
const DAY = '2026-11-23';
const MESSAGE = { tenant: 't', chat: 'c', activityId: 'a' };
const READ = { kind: 'conversation', id: 'k1' } as const;
const VERSION = { seq: 1, at: AT, what: 'approved', hash: 'v1', by: { id: 'b', name: 'Åse "Ø"' } } as const;
const END = { state: { turns: 1 }, situation: 'homework', solved: false } as const;

let folder: string;
let file: string;
let url: string;
let stores: Store[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-backup-'));
  file = join(folder, 'backup.ndjson');
  url = await aDatabase({ folder });
  stores = [];
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function opened(address: string): Promise<Store> {
  const opening = await openStore(settingsOf(address));
  if (!opening.ok) throw new Error(opening.message);
  stores.push(opening.store);
  return opening.store;
}

/** A school day: one of everything that is kept, with letters and signs that a file might garble. */
async function aSchoolDay(address = url): Promise<Store> {
  const store = await aStore(address);
  stores.push(store);
  await store.assignments.add({
    id: 'task',
    classId: 'demo-8c',
    teacherId: 'demo-jonas',
    title: 'Æbler & ▢ 🙂',
    text: 'Løs 2x = 8\nmed "omhu"\u2028\\',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    key: { type: 'numeric', value: '4' },
    keyOrigin: 'given',
    createdAt: AT,
  });
  await store.assignmentSets.share({
    ...{ id: 'set', shareId: 'share', classId: 'demo-8c', teacherId: 'demo-jonas', title: 'Ligninger', createdAt: AT },
    ...{ subject: 'mathematics', situation: 'homework', aiLevel: 'yellow', draftId: 'draft' },
    ...{ opensAt: AT, closesAt: '2026-11-30T08:00:00.000Z', maxHint: 2 },
    tasks: [
      {
        ...{ id: 'hers', text: '3x = 12', position: 1, audience: ['demo-sofia'] },
        ...{ key: { type: 'numeric', value: '4' }, keyOrigin: 'solved' },
      },
    ],
  });
  await store.sessions.open({ tokenHash: 'h', personId: 'demo-sofia', createdAt: AT, expiresAt: '2099-01-01' });
  await store.people.setNoticeSeen('demo-sofia', AT);
  const who = { personId: 'demo-sofia', classId: 'demo-8c', schoolId: 'demo' };
  const sofia = {
    entraId: 'aaaaaaaa-0000-4000-8000-000000000001',
    name: 'Æsa "Ø" Å',
    role: 'student' as const,
    grade: 8,
  };
  const people = [{ ...sofia, classNames: ['8.ø'] }];
  await store.rosters.take({ school: 'Åparkskolen', tenant: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', people }, 'da');
  await store.usage.add({
    ...who,
    day: DAY,
    model: 'a',
    purpose: 'tutor',
    inputTokens: 3_000_000_000,
    outputTokens: 1,
  });
  await store.drafts.add({
    id: 'draft',
    clientDraftId: 'c1',
    schoolId: 'demo',
    teacherId: 'demo-jonas',
    kind: 'lessonPlan',
    title: 'Lektionsplan: Brøker "½" 🙂',
    request: { kind: 'lessonPlan', subject: 'mathematics', grade: 4, lang: 'da', topic: 'Brøker "½" 🙂' },
    people: [],
    sections: [{ id: 'goal', state: 'ready', data: { goal: 'Æ\n\u2028' }, cites: [] }],
    remarks: ['En bemærkning'],
    createdAt: AT,
    leaseMs: 1_000,
  });
  await store.drafts.change('draft', 0, { status: 'ready', version: { what: 'written', by: 'Ledetråd' }, at: AT });
  const words = 'Vil du læse den? 🙂';
  await store.draftReviews.ask({ draftId: 'draft', colleagueId: 'demo-mette', revision: 1, words, askedAt: AT });
  for (const id of ['k1', 'k2', 'k3']) await talk(store, await aConversation(store, id), 3);
  const worrying = {
    ...aTurn('k3', 'worry-123'),
    id: 'worry',
    concern: { level: 'high', category: 'danger' },
  } as const;
  await store.turns.begin(worrying, 'da');
  await store.turns.interrupt({ id: 'worry', attempt: 1 }, AT, () => 'Afbrudt');
  const view = { id: 'view', conversationId: 'k1', studentId: 'demo-sofia', viewerId: 'demo-jonas', at: AT } as const;
  await store.transcriptViews.add({ ...view, ground: 'reason', reason: 'Æble på 🙂' });
  await store.activities.take(MESSAGE, 1);
  await store.activities.done(MESSAGE);
  await store.chats.save({
    ...{ tenant: 't', chat: 'c', personId: 'demo-sofia', serviceUrl: 'https://teams.example/', botId: 'b' },
    ...{ lang: 'da', updatedAt: AT },
  });
  await store.chats.setConversation('t', 'c', 'k1');
  await store.notices.takeDue(new Date(AT));
  await store.botMessages.keep({ tenant: 't', chat: 'c', messageId: 'm' }, { kind: 'turn', id: 'id-client-k1-1' }, AT);
  await store.feedback.give({
    ...{
      id: 'f',
      personId: 'demo-sofia',
      about: 'turn',
      aboutId: 'id-client-k1-1',
      conversationId: 'k1',
      draftId: null,
    },
    ...{ reaction: 'like', text: 'Godt 🙂', at: AT },
  });
  await store.retention.report([{ at: AT, record: 'drafts', days: 730, deleted: 2, oldest: null }], '2000-01-01');
  await store.policyVersions.append([VERSION], {
    hash: 'v1',
    texts: [{ name: 'å/skole.yaml', text: 'layer: school\n' }],
  });
  await store.reading.saveSettings('demo-sofia', ReadingSettings.parse({ font: 'lexend', lineHeight: 1.8 }));
  await store.reading.savePosition('demo-sofia', READ, { passage: 'problem', offset: 12 }, AT);
  return store;
}

/** So many turns of a conversation, each whole. */
async function talk(store: Store, k: string, turns: number): Promise<void> {
  for (let n = 1; n <= turns; n++) {
    const start = await store.turns.begin({ ...aTurn(k, `client-${k}-${n}`), text: `besked ${n} ▢` }, 'da');
    if (start.kind !== 'started') throw new Error(start.kind);
    await store.turns.append(k, [aText(start.lastSeq + 1, start.turn.id)]);
    await store.turns.append(k, [aText(start.lastSeq + 2, start.turn.id)]);
    await store.turns.finish(k, [aDone(start.lastSeq + 3, start.turn.id)], END);
  }
}

/** Everything that the repositories tell of the school day. */
async function everything({
  people,
  rosters,
  assignments,
  conversations,
  turns,
  concerns,
  transcriptViews,
  assignmentSets,
  drafts,
  usage,
  activities,
  chats,
  feedback,
  notices,
  botMessages,
  policyVersions,
  reading,
  retention,
}: Store): Promise<unknown> {
  const conversation = async (id: string) => [
    await conversations.find(id),
    await turns.inConversation(id),
    await turns.eventsAfter(id, 0, 1_000),
    await turns.atOnce(id),
  ];
  return [
    await people.inSchool('demo'),
    await rosters.personOf('aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', 'aaaaaaaa-0000-4000-8000-000000000001'),
    await drafts.find('draft'),
    await drafts.versions('draft'),
    await drafts.sectionsAt('draft', 1),
    await people.classes('demo'),
    await people.roster(CLASSES),
    await people.signedIn('h', AT),
    await assignments.inClasses(CLASSES),
    await conversations.ofStudent('demo-sofia').then((rows) => rows.filter(({ id }) => id.startsWith('k'))),
    await Promise.all(['k1', 'k2', 'k3'].map(conversation)),
    await concerns.inSchool('demo'),
    await transcriptViews.of('k1'),
    await assignmentSets.inClasses(CLASSES),
    await activities.take(MESSAGE, 1),
    await chats.find('t', 'c'),
    await feedback.count('demo', AT),
    await notices.takeDue(new Date(AT)),
    await botMessages.find('t', 'c', 'm'),
    await retention.runs(10),
    await policyVersions.eventsAfter(0),
    await policyVersions.texts('v1'),
    await reading.settings('demo-sofia'),
    await reading.position('demo-sofia', READ),
    await usage.spentOn(DAY, { personId: 'demo-sofia', classId: 'demo-8c', schoolId: 'demo' }),
  ];
}

const restoreTo = (address: string, { replace = false } = {}) => restore(settingsOf(address), file, replace);

/** The file with another first or last line, and a seal that fits. */
function resealed(change: (lines: string[]) => string[]): void {
  const lines = change(readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1)).map((line) => `${line}\n`);
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
  writeFileSync(file, `${lines.join('')}${JSON.stringify({ rows: lines.length - 1, sha256 })}\n`);
}

describe('a backup', () => {
  it('that is made while students work reads the same where it is restored, on either database', async () => {
    const store = await aSchoolDay();
    const before = await everything(store);
    let working = true;
    const work = (async () => {
      for (let n = 1; working; n++) {
        await talk(store, await aConversation(store, `load-${n}`, 'demo-elias'), 3);
        // SQLite answers at once: without a pause nobody else would come to anything.
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();

    const rows = await backUp(settingsOf(url), file, new Date());
    working = false;
    await work;

    expect(statSync(file).mode & 0o777).toBe(0o600);
    const targets = [await aDatabase({ folder, empty: true }), `sqlite:${join(folder, 'moved.db')}`];
    for (const target of targets) {
      expect(await restoreTo(target)).toEqual({ ok: true, rows });
      const restored = await opened(target);
      expect(await everything(restored)).toEqual(before);
      // What was written meanwhile is there up to one moment.
      for (const { id } of await restored.conversations.ofStudent('demo-elias')) {
        const { turns, events, lastSeq } = await restored.turns.atOnce(id);
        expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, i) => i + 1));
        for (const turn of turns) {
          const isWhole = events.some(({ turnId, body }) => turnId === turn.id && body.type === 'done');
          expect(turn.status).toBe(isWhole ? 'done' : 'running');
        }
      }
    }
  });

  if (onPostgres) {
    it('of a school’s SQLite moves to PostgreSQL', async () => {
      const school = `sqlite:${join(folder, 'school.db')}`;
      const before = await everything(await aSchoolDay(school));
      await backUp(settingsOf(school), file, new Date());
      const municipality = await aDatabase({ empty: true });

      expect(await restoreTo(municipality)).toMatchObject({ ok: true });
      expect(await everything(await opened(municipality))).toEqual(before);
    });
  }

  it('that was cut short or altered anywhere is refused and changes nothing', async () => {
    const store = await aSchoolDay();
    await backUp(settingsOf(url), file, new Date());
    const whole = readFileSync(file);
    const before = await everything(store);
    const faults = Array.from({ length: 60 }, (_, n) => {
      const place = Math.floor(Math.random() * whole.length);
      const altered = Buffer.from(whole);
      altered[place] = ((altered[place] ?? 0) + 1 + Math.floor(Math.random() * 255)) % 256;
      return n % 2 === 0 ? whole.subarray(0, place) : altered;
    });
    const lines = whole.toString('utf8').split('\n');
    faults.push(Buffer.from(lines.toSpliced(5, 1).join('\n')), Buffer.from(`${whole}\n`));

    for (const fault of faults) {
      writeFileSync(file, fault);
      expect(await restoreTo(url, { replace: true })).toMatchObject({ ok: false });
    }

    expect(await everything(store)).toEqual(before);
  });

  it('is refused by a database with something in it, unless that is to be replaced', async () => {
    await aSchoolDay();
    await backUp(settingsOf(url), file, new Date());
    const other = await aDatabase({ folder });
    const store = await aStore(other);
    stores.push(store);
    await aConversation(store, 'old');

    const refused = await restoreTo(other);
    const kept = await store.conversations.find('old');
    const replaced = await restoreTo(other, { replace: true });

    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining('--replace') });
    expect(kept).not.toBeNull();
    expect(replaced).toMatchObject({ ok: true });
    expect(await store.conversations.find('old')).toBeNull();
    expect(await store.conversations.find('k1')).not.toBeNull();
  });

  it('of an older version is brought up to date, and of a newer one refused', async () => {
    const store = await aStore(url);
    stores.push(store);
    await backUp(settingsOf(url), file, new Date());
    const old = await aDatabase({ folder, empty: true });
    resealed(([header = '', ...rows]) => [
      JSON.stringify({ ...JSON.parse(header), migrations: JSON.parse(header).migrations.slice(0, 3) }),
      ...rows,
    ]);
    const restored = await restoreTo(old);
    const conversation = await aConversation(await opened(old));
    resealed(([header = '', ...rows]) => [
      JSON.stringify({ ...JSON.parse(header), migrations: ['0001-first', '0002-of-tomorrow'] }),
      ...rows,
    ]);

    expect(restored).toMatchObject({ ok: true });
    expect(conversation).toBe('k1');
    expect(await restoreTo(await aDatabase({ folder, empty: true }))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('another version'),
    });
  });

  it('holds every table but the jobs', async () => {
    await aSchoolDay();
    const { db } = connect(settingsOf(url));
    const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => name !== 'jobs');
    await db.destroy();
    await backUp(settingsOf(url), file, new Date());

    const held = new Set(Array.from(readFileSync(file, 'utf8').matchAll(/^\["(\w+)",/gm), ([, table]) => table));
    // Nobody has deleted any work on a task.
    expect([...held, 'spent'].sort()).toEqual(tables.sort());
  });
});

describe('npm run backup and npm run restore', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../api/backup/cli.ts', import.meta.url)), ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: url, NODE_COMPILE_CACHE: CACHE },
    });

  it('say what they did, or why nothing was done', async () => {
    const store = await aSchoolDay();
    const before = await everything(store);

    const made = run('backup', file);
    const refused = run('restore', file);
    const restored = run('restore', file, '--replace');

    expect([made.status, made.stdout]).toEqual([0, expect.stringMatching(/holds \d+ rows/)]);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('nothing was changed')]);
    expect([restored.status, restored.stdout]).toEqual([0, expect.stringMatching(/holds the \d+ rows/)]);
    expect(await everything(store)).toEqual(before);
  });
});
