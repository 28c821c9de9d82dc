import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedPolicies } from '../../api/policy/files.ts';
import type { Store } from '../../api/store/index.ts';
import { aStore } from '../store/aStore.ts';
import { aDatabase } from '../store/testDatabase.ts';
import { ANNE, aKeeper, aSchoolFile, BO, CARL, DORTE } from './aKeeper.ts';

let dir: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'policies-'));
  store = await aStore(await aDatabase());
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const write = (text: string) => writeFileSync(join(dir, 'skole.yaml'), text);
const free = (id: string) => aSchoolFile(id, '');
const whats = ({ events }: { events: { what: string }[] }) => events.map(({ what }) => what);

describe('files that nobody has to approve', () => {
  it('count once they have stood still, and are read once', async () => {
    write(free('old'));
    const school = await aKeeper(dir, store);

    write(free('newer'));
    await school.keeper.look();
    expect(school.rule()).toBe('old');
    for (let times = 0; times < 4; times++) await school.keeper.look();
    expect(school.rule()).toBe('newer');
    expect(whats(school)).toEqual(['firstStart', 'taken']);
  });

  it('change nothing while they do not hold, and say why', async () => {
    write(free('old'));
    const school = await aKeeper(dir, store);

    await school.put(free('newer').replace('when', 'hvis'));
    expect(school.keeper.problems).toMatchObject([{ line: 6 }, { line: 7, suggestion: 'when' }]);
    expect(school.rule()).toBe('old');

    rmSync(dir, { recursive: true });
    await school.look();
    expect(school.keeper.problems).toMatchObject([{ file: '.' }]);
    expect(school.rule()).toBe('old');

    mkdirSync(dir);
    await school.put(free('mended'));
    expect(school.keeper.problems).toEqual([]);
    expect(school.rule()).toBe('mended');
  });

  it('that do not hold keep a new server from its first start, but not one that has a set in force', async () => {
    write('rules: nonsense');
    await expect(aKeeper(dir, store)).rejects.toThrow(/skole.yaml/);
    write(free('old'));
    await aKeeper(dir, store);
    write('rules: nonsense');

    const again = await aKeeper(dir, store);

    expect(again.rule()).toBe('old');
    expect(again.keeper.problems[0]).toMatchObject({ file: 'skole.yaml', line: 1 });
  });

  it('that lack what the server asks for are told of like files that do not hold', async () => {
    write(free('old'));
    const demand = { da: 'Der mangler noget.', en: 'Something is missing.' };
    const school = await aKeeper(dir, store, {
      demand: ({ texts }) => (texts[0]?.text.includes('bad') ? demand : undefined),
    });

    await school.put(free('bad'));

    expect(school.keeper.problems).toMatchObject([{ file: '.', message: demand }]);
    expect(school.rule()).toBe('old');
    const strict = { demand: ({ texts }: LoadedPolicies) => (texts[0]?.text.includes('old') ? demand : undefined) };
    expect((await aKeeper(dir, store, strict)).rule()).toBe('bad');
  });

  it('that were changed while no server ran count at the next start', async () => {
    write(free('old'));
    await aKeeper(dir, store);
    write(free('newer'));

    expect((await aKeeper(dir, store)).rule()).toBe('newer');
  });
});

describe('a change where the set in force names approvers', () => {
  it('counts when two different ones of them have said yes to exactly it', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    expect(whats(school)).toEqual(['firstStart']);
    await school.put(aSchoolFile('newer'));
    const hash = school.waiting();

    expect(await school.keeper.approve(ANNE, hash)).toEqual({ ok: true });
    expect(await school.keeper.approve(ANNE, hash)).toEqual({ ok: false, why: 'already' });
    expect(await school.keeper.approve(DORTE, hash)).toEqual({ ok: false, why: 'notApprover' });
    expect(await school.keeper.approve(BO, 'f'.repeat(64))).toEqual({ ok: false, why: 'unknown' });
    expect(school.rule()).toBe('old');
    expect(await school.keeper.approve(BO, hash)).toEqual({ ok: true });

    expect(school.rule()).toBe('newer');
    expect(school.keeper.hash).toBe(hash);
    expect(await school.keeper.approve(CARL, hash)).toEqual({ ok: false, why: 'inForce' });
    expect(await school.keeper.withdraw(ANNE, hash)).toEqual({ ok: false, why: 'inForce' });
  });

  it('cannot name its own approvers, nor name them away', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);

    await school.put(aSchoolFile('mine', 'approvers: { people: [dorte], needed: 1 }'));
    expect(await school.keeper.approve(DORTE, school.waiting())).toEqual({ ok: false, why: 'notApprover' });
    await school.put(free('nobodys'));
    expect(school.rule()).toBe('old');

    const hash = school.waiting();
    await school.keeper.approve(ANNE, hash);
    await school.keeper.approve(CARL, hash);
    expect(school.rule()).toBe('nobodys');
    await school.put(free('next'));
    expect(school.rule()).toBe('next');
  });

  it('that is changed once more must be approved from the beginning', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    await school.put(aSchoolFile('newer'));
    const hash = school.waiting();
    await school.keeper.approve(ANNE, hash);

    await school.put(aSchoolFile('newest'));

    expect(await school.keeper.approve(BO, hash)).toEqual({ ok: false, why: 'changed' });
    expect(await school.keeper.approve(BO, school.waiting())).toEqual({ ok: true });
    expect(school.rule()).toBe('old');
  });

  it('counts a yes no more when it is taken back', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    await school.put(aSchoolFile('newer'));
    const hash = school.waiting();
    await school.keeper.approve(ANNE, hash);

    expect(await school.keeper.withdraw(BO, hash)).toEqual({ ok: false, why: 'noApproval' });
    expect(await school.keeper.withdraw(ANNE, hash)).toEqual({ ok: true });
    await school.keeper.approve(BO, hash);
    expect(school.rule()).toBe('old');
    await school.keeper.approve(ANNE, hash);
    expect(school.rule()).toBe('newer');
  });

  it('waits no more when it is turned down, or when the files are again as they were', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    await school.put(aSchoolFile('newer'));
    await school.put(aSchoolFile('old'));
    expect(school.waiting()).toBe('none');

    await school.put(aSchoolFile('newest'));
    const hash = school.waiting();
    await school.keeper.reject(ANNE, hash);
    await school.look();

    expect(school.waiting()).toBe('none');
    expect(await school.keeper.approve(BO, hash)).toEqual({ ok: false, why: 'changed' });
    expect(whats(school)).toEqual(['firstStart', 'waiting', 'same', 'waiting', 'rejected']);
  });

  it('still waits after a restart, with what was said of it, and the approved set is in force', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    await school.put(aSchoolFile('newer'));
    await school.keeper.approve(ANNE, school.waiting());

    const again = await aKeeper(dir, store);

    expect(again.rule()).toBe('old');
    expect(again.events).toEqual([]);
    await again.keeper.approve(BO, again.waiting());
    expect(again.rule()).toBe('newer');
    expect((await aKeeper(dir, store)).rule()).toBe('newer');
  });

  it('that is made while no server runs waits at the next start', async () => {
    write(aSchoolFile('old'));
    await aKeeper(dir, store);
    write(aSchoolFile('newer'));

    const again = await aKeeper(dir, store);

    expect(again.rule()).toBe('old');
    expect(whats(again)).toEqual(['waiting']);
  });
});

describe('an earlier version', () => {
  it('is asked for by name and must be approved like a new one', async () => {
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store);
    const old = school.keeper.hash;
    await school.put(aSchoolFile('newer'));
    const newer = school.waiting();
    await school.keeper.approve(ANNE, newer);
    await school.keeper.approve(BO, newer);

    expect(await school.keeper.restore(DORTE, newer)).toEqual({ ok: false, why: 'inForce' });
    expect(await school.keeper.restore(DORTE, old)).toEqual({ ok: true });
    expect(await school.keeper.restore(DORTE, old)).toEqual({ ok: false, why: 'waiting' });
    expect(school.rule()).toBe('newer');
    await school.keeper.approve(ANNE, old);
    await school.keeper.approve(BO, old);

    expect(school.rule()).toBe('old');
    expect(school.keeper.state.before).toBe(newer);
  });

  it('counts at once where nobody has to approve, and stays over a restart though the files are others', async () => {
    write(free('old'));
    const school = await aKeeper(dir, store);
    const old = school.keeper.hash;
    await school.put(free('newer'));

    await school.keeper.restore(DORTE, old);

    expect(school.rule()).toBe('old');
    const again = await aKeeper(dir, store);
    expect(again.rule()).toBe('old');
    await again.put(free('newest'));
    expect(again.rule()).toBe('newest');
  });
});

describe('two servers on one database', () => {
  it('take the same version over, whoever saw the files first and wherever it was approved', async () => {
    write(aSchoolFile('old'));
    const [one, other] = await Promise.all([aKeeper(dir, store), aKeeper(dir, store)]);
    write(aSchoolFile('newer'));
    await Promise.all([one.look(), other.look()]);
    const hash = one.waiting();
    expect(other.waiting()).toBe(hash);

    const said = await Promise.all([one.keeper.approve(ANNE, hash), other.keeper.approve(BO, hash)]);
    await Promise.all([one.look(), other.look()]);

    expect(said).toEqual([{ ok: true }, { ok: true }]);
    expect([one.rule(), other.rule()]).toEqual(['newer', 'newer']);
    // Who comes when the other has already begun finds that in the history and does not hear of it.
    const heard = [one, other].map((server) => whats(server).filter((what) => what !== 'firstStart'));
    expect(heard[0]).toEqual(['waiting', 'approved', 'approved', 'inForce']);
    expect(heard[1]).toEqual(heard[0]);
    const history = await store.policyVersions.newest(10);
    expect(history.map(({ what }) => what).reverse()).toEqual(['firstStart', ...(heard[0] ?? [])]);
  });

  it('count one person’s yes once, though it reaches both', async () => {
    write(aSchoolFile('old'));
    const [one, other] = [await aKeeper(dir, store), await aKeeper(dir, store)];
    await one.put(aSchoolFile('newer'));
    const hash = one.waiting();

    const said = await Promise.all([one.keeper.approve(ANNE, hash), other.keeper.approve(ANNE, hash)]);

    expect(said.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(one.rule()).toBe('old');
  });

  it('follow the database when one of them has older files in its folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'policies-'));
    writeFileSync(join(elsewhere, 'skole.yaml'), free('old'));
    write(free('old'));
    const [one, other] = [await aKeeper(dir, store), await aKeeper(elsewhere, store)];

    await one.put(free('newer'));
    await other.look();

    expect([one.rule(), other.rule()]).toEqual(['newer', 'newer']);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('what is kept', () => {
  it('is every version whole, up to a hundred, and always those that are in force or wait', async () => {
    let day = 0;
    write(aSchoolFile('old'));
    const school = await aKeeper(dir, store, { now: () => new Date(Date.UTC(2026, 0, ++day)) });
    const old = school.keeper.hash;
    const hashes: string[] = [];
    for (let number = 1; number <= 102; number++) {
      await school.put(aSchoolFile(`n${number}`));
      hashes.push(school.waiting());
    }

    const kept = await Promise.all(hashes.map((hash) => store.policyVersions.texts(hash)));

    expect(kept.map((texts) => texts !== null)).toEqual(hashes.map((_, index) => index >= 2));
    expect(await store.policyVersions.texts(old)).toEqual([{ name: 'skole.yaml', text: aSchoolFile('old') }]);
    expect((await aKeeper(dir, store)).rule()).toBe('old');
  });
});
