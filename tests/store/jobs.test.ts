import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backgroundJobs, type Job, JobRunner } from '../../api/jobs/index.ts';
import { type Connection, connect } from '../../api/store/connect.ts';
import { SCRUB, type Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';
import { aDatabase, settingsOf } from './testDatabase.ts';

const HOUR = 3_600_000;

let folder: string;
let store: Store;
/** The same database, without the repositories. */
let raw: Connection;
let runners: JobRunner[];
let faults: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-jobs-'));
  const url = await aDatabase({ folder });
  store = await aStore(url);
  raw = connect(settingsOf(url));
  runners = [];
  faults = [];
});
afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  await store.close();
  await raw.db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** A server's runner, which looks every 20 ms. */
function aRunner(...jobs: Job[]): JobRunner {
  const report = (where: string, error: unknown) => faults.push(`${where}: ${error}`);
  const runner = new JobRunner({ queue: store.jobs, jobs, lookEveryMs: 20, report });
  runners.push(runner);
  runner.start();
  return runner;
}

/** Resolves when `condition` holds; the test's own time limit ends what never does. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(5);
}

describe('a job', () => {
  it('is done once a period, however many servers there are', async () => {
    let hourly = 0;
    let often = 0;
    const jobs = [
      { name: 'hourly', everyMs: HOUR, run: async () => void hourly++ },
      { name: 'often', everyMs: 30, run: async () => void often++ },
    ];
    for (let n = 0; n < 5; n++) aRunner(...jobs);

    await until(() => often >= 5);

    expect(hourly).toBe(1);
    expect(faults).toEqual([]);
  });

  it('is claimed by one of many who ask at the same moment', async () => {
    await store.jobs.ensure('job');

    const claims = await Promise.all(Array.from({ length: 10 }, () => store.jobs.claim(['job'], HOUR)));

    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('that fails is told of and tried again later, not at once', async () => {
    aRunner({
      name: 'failing',
      everyMs: 1,
      run: async () => {
        throw new Error('not today');
      },
    });
    await until(() => faults.length > 0);
    await wait(100);

    expect(faults).toEqual(['job.failing: Error: not today']);
  });

  it('counts its tries until it succeeds', async () => {
    await store.jobs.ensure('job');
    for (const attempts of [1, 2, 3]) {
      const claimed = await store.jobs.claim(['job'], HOUR);
      expect(claimed?.attempts).toBe(attempts);
      if (claimed) await (attempts < 3 ? store.jobs.retry(claimed, 0) : store.jobs.finish(claimed, 0));
      await wait(2);
    }

    expect((await store.jobs.claim(['job'], HOUR))?.attempts).toBe(1);
  });

  it('whose holder died is taken over when the lease has run out, and the dead one changes nothing', async () => {
    await store.jobs.ensure('job');
    const dead = await store.jobs.claim(['job'], 30);
    expect(await store.jobs.claim(['job'], HOUR)).toBeNull();
    await wait(50);

    const heir = await store.jobs.claim(['job'], HOUR);
    if (dead) await store.jobs.finish(dead, undefined);

    expect(heir?.attempts).toBe(2);
    expect(dead && (await store.jobs.renew(dead, HOUR))).toBeNull();
    expect(heir && (await store.jobs.renew(heir, HOUR))).not.toBeNull();
  });

  it('that is at work when the server stops is waited for', async () => {
    let ended = false;
    let begun = false;
    const runner = aRunner({
      name: 'slow',
      everyMs: HOUR,
      run: async () => {
        begun = true;
        await wait(50);
        ended = true;
      },
    });
    await until(() => begun);

    await runner.stop();

    expect(ended).toBe(true);
  });
});

describe('the jobs of the product', () => {
  const jobs = (now: string) =>
    backgroundJobs({
      store,
      now: () => new Date(now),
      recover: async () => {},
      sendNotices: undefined,
      retention: () => ({ conversations: 180, drafts: 730 }),
      startOver: (state) => state,
      turnLeaseMs: 10_000,
    });
  const run = (name: string, now: string) =>
    jobs(now)
      .find((job) => job.name === name)
      ?.run();

  it('forget sessions that have run out', async () => {
    const times = { createdAt: AT, expiresAt: '2026-11-23T20:00:00.000Z' };
    await store.sessions.open({ tokenHash: 'h', personId: 'demo-sofia', ...times });

    await run('expiredSessions', '2026-11-23T20:00:00.000Z');

    expect(await store.people.signedIn('h', AT)).toBeNull();
  });

  it('forget what the models were used for in earlier school years', async () => {
    const who = { personId: 'demo-sofia', classId: 'demo-8c', schoolId: 'demo' };
    const used = { ...who, model: 'a', purpose: 'tutor', inputTokens: 5, outputTokens: 1 } as const;
    for (const day of ['2026-07-31', '2026-08-01', '2027-07-31']) await store.usage.add({ ...used, day });

    await run('oldUsage', '2027-07-31T12:00:00.000Z');

    const left = async (day: string) => (await store.usage.spentOn(day, who)).student;
    expect([await left('2026-07-31'), await left('2026-08-01'), await left('2027-07-31')]).toEqual([0, 6, 6]);
  });

  it('forget the messages of Teams after a day', async () => {
    const key = { tenant: 't', chat: 'c', activityId: 'a' };
    await store.activities.take(key, HOUR);
    await run('oldActivities', new Date(Date.now() + 23 * HOUR).toISOString());
    expect(await store.activities.take(key, HOUR)).toBe('known');

    await run('oldActivities', new Date(Date.now() + 25 * HOUR).toISOString());

    expect(await store.activities.take(key, HOUR)).toBe('new');
  });

  it('look for what a dead server left, where there are several', () => {
    expect(jobs(AT).some(({ name }) => name === 'lapsedTurns')).toBe(store.shared);
  });
});

describe('scrubbing', () => {
  const jobs = () => raw.db.selectFrom('jobs').select(['name', 'attempts', 'leaseUntil']).execute();
  const makeDue = () => raw.db.updateTable('jobs').set({ runAt: '2020-01-01T00:00:00.000Z' }).execute();
  const erase = async (id: string) => store.conversations.erase(await aConversation(store, id), () => ({}));

  it('is asked for once by any number of deletions, a while later, and done', async () => {
    await erase('k1');
    await erase('k2');

    expect(await jobs()).toEqual([{ name: SCRUB, attempts: 0, leaseUntil: null }]);
    expect(await store.jobs.claim([SCRUB], HOUR)).toBeNull();
    await makeDue();
    aRunner({ name: SCRUB, run: () => store.scrub() });
    await until(async () => (await jobs()).length === 0);

    expect(faults).toEqual([]);
  });

  it('is done again when something is deleted while it is at work', async () => {
    await erase('k1');
    await makeDue();
    const claimed = await store.jobs.claim([SCRUB], HOUR);
    await erase('k2');
    const renewed = claimed && (await store.jobs.renew(claimed, HOUR));
    if (renewed) await store.jobs.finish(renewed, undefined);

    expect(await jobs()).toEqual([{ name: SCRUB, attempts: 0, leaseUntil: null }]);
  });
});
