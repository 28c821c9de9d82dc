import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PolicyVersionsView, PolicyVersionView } from '../../api/contract/policyVersions.ts';
import { aSchoolFile } from '../policyVersions/aKeeper.ts';
import { type Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

const BOTH = 'approvers: { people: [demo-birgit, demo-mette, demo-gone], needed: 2 }';

let folder: string;
let server: TestServer;
let birgit: Client;
let mette: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-versions-'));
  writeFileSync(join(folder, 'skole.yaml'), aSchoolFile('old', BOTH));
  server = await startServer(aFakeTutor(), { POLICY_DIR: folder, POLICY_CHECK_MS: '20' });
  [birgit, mette] = [await server.signIn('demo-birgit'), await server.signIn('demo-mette')];
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The versions as somebody sees them. */
const seenBy = async (who: Client) => PolicyVersionsView.parse((await who.json('GET', '/api/policy/versions')).body);
const say = (who: Client, what: string, hash: string) => who.json('POST', `/api/policy/versions/${hash}/${what}`);
/** Changes the file and gives the version that then waits. */
async function change(id: string): Promise<string> {
  writeFileSync(join(folder, 'skole.yaml'), aSchoolFile(id, BOTH));
  const before = (await seenBy(birgit)).waiting?.hash;
  await expect.poll(async () => (await seenBy(birgit)).waiting?.hash ?? before, { timeout: 15_000 }).not.toBe(before);
  return (await seenBy(birgit)).waiting?.hash ?? '';
}
const ruleFor = async (who: Client) =>
  (await who.json('GET', '/api/policy/clause?task=hint&situation=homework&aiLevel=yellow')).body.ruleId;

describe('a change of the policy files', () => {
  it('counts for the students when the leader and a named teacher have approved it, each under their own name', async () => {
    const sofia = await server.signIn('demo-sofia');
    const hash = await change('newer');

    const first = await say(birgit, 'approve', hash);
    expect(first.body.waiting.approvals).toMatchObject([{ name: 'Birgit Holst' }]);
    expect(first.body.you).toEqual({ mayApprove: false, mayWithdraw: true, mayReject: true, mayRestore: true });
    expect((await seenBy(mette)).you).toEqual({
      mayApprove: true,
      mayWithdraw: false,
      mayReject: true,
      mayRestore: false,
    });
    expect(await ruleFor(sofia)).toBe('old');
    const second = await say(mette, 'approve', hash);

    expect(await ruleFor(sofia)).toBe('newer');
    expect(second.body.inForce.hash).toBe(hash);
    expect(second.body.waiting).toBeUndefined();
    expect(second.body.history).toMatchObject([
      { what: 'inForce' },
      { what: 'approved', by: 'Mette Krogh' },
      { what: 'approved', by: 'Birgit Holst' },
      { what: 'waiting', hash },
      { what: 'firstStart' },
    ]);
    expect((await sofia.json('GET', '/readyz')).body.policyVersion).toBe(hash);
  });

  it('is shown with its files and with the rules and settings that are others than now', async () => {
    const hash = await change('newer');
    const { body } = await birgit.json('GET', `/api/policy/versions/${hash}`);
    const { inForce, approvers } = await seenBy(birgit);

    expect(PolicyVersionView.parse(body)).toEqual({
      hash,
      comparedWith: inForce.hash,
      meaning: [
        {
          da: 'Reglen “newer” er ny, men ændrer ingen af de svar, der er sammenlignet her.',
          en: 'The rule “newer” is new but changes none of the answers compared here.',
        },
        {
          da: 'Reglen “old” er væk, men det ændrer ingen af de svar, der er sammenlignet her.',
          en: 'The rule “old” is gone, which changes none of the answers compared here.',
        },
      ],
      changes: {
        added: [{ id: 'newer', file: 'skole.yaml', line: 6 }],
        removed: [{ id: 'old', file: 'skole.yaml', line: 6 }],
        changed: [],
        settings: [],
      },
      files: [{ name: 'skole.yaml', text: aSchoolFile('newer', BOTH) }],
    });
    expect(approvers?.people).toEqual([
      { id: 'demo-birgit', name: 'Birgit Holst' },
      { id: 'demo-mette', name: 'Mette Krogh' },
      { id: 'demo-gone' },
    ]);
  });

  it('is refused with a reason of its own for each way in which it can go wrong', async () => {
    const jonas = await server.signIn('demo-jonas');
    const { hash: old } = (await seenBy(birgit)).inForce;
    const first = await change('newer');
    const codeOf = async (answer: ReturnType<typeof say>) => (await answer).body.error?.code;

    expect(await codeOf(say(jonas, 'approve', first))).toBe('notApprover');
    expect(await codeOf(say(mette, 'approve', 'e'.repeat(64)))).toBe('notFound');
    expect(await codeOf(say(mette, 'withdraw', first))).toBe('noApproval');
    await say(mette, 'approve', first);
    expect(await codeOf(say(mette, 'approve', first))).toBe('alreadyApproved');
    await change('newest');
    expect(await codeOf(say(birgit, 'approve', first))).toBe('policyChanged');
    expect(await codeOf(say(birgit, 'approve', old))).toBe('policyInForce');
    expect(await codeOf(say(mette, 'restore', first))).toBe('forbidden');
    expect(await codeOf(say(birgit, 'restore', old))).toBe('policyInForce');
    expect(await ruleFor(birgit)).not.toBe('newest');
  });

  it('that does not hold is told of, with its place, while the old one stays in force', async () => {
    writeFileSync(join(folder, 'skole.yaml'), aSchoolFile('newer', BOTH).replace('when', 'hvis'));

    await expect.poll(async () => (await seenBy(mette)).problems, { timeout: 15_000 }).toHaveLength(2);

    const { problems, waiting } = await seenBy(mette);
    expect(problems[1]).toMatchObject({ file: 'skole.yaml', line: 7, suggestion: 'when' });
    expect(waiting).toBeUndefined();
  });
});
