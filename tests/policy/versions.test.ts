import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type Following,
  NOTHING,
  type VersionState,
  type What,
  whatApprovalDoes,
  whatFilesDo,
  whatRejectionDoes,
  whatRestoringDoes,
  whatWithdrawalDoes,
} from '../../api/policy/versions.ts';

const PEOPLE = ['a', 'b', 'c', 'd'];
/** What each version says of approvers, as the one in force; the first starts. */
const APPROVERS: Readonly<Record<string, { people: string[]; needed: number }>> = {
  v1: { people: ['a', 'b', 'c'], needed: 2 },
  v2: { people: ['d'], needed: 1 },
  v3: { people: ['b', 'c', 'd'], needed: 3 },
};

const action = fc.record({
  act: fc.constantFrom('files', 'approve', 'approve', 'approve', 'withdraw', 'reject', 'restore', 'restart'),
  who: fc.constantFrom(...PEOPLE),
  hash: fc.constantFrom('v1', 'v2', 'v3'),
});

describe('versions that need approval', () => {
  it('come in force only by the yes of enough different people named by the one before, since it last came up', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40, size: 'max' }), (actions) => {
        let state: VersionState = NOTHING;
        /** Kept apart from the state: who has said yes to what waits. */
        let yes = new Set<string>();
        const happen = (what: readonly What[], hash: string, who?: string) => {
          for (const [index, each] of what.entries()) {
            const by = who !== undefined && index === 0 ? { id: who, name: who } : undefined;
            const { inForce, waiting } = state;
            state = advance(state, { seq: state.seq + 1, at: '', what: each, hash, by });
            if (each === 'approved' && who) yes.add(who);
            if (each === 'withdrawn' && who) yes.delete(who);
            if (inForce && state.inForce?.hash !== inForce.hash) {
              const { people = [], needed = 0 } = APPROVERS[inForce.hash] ?? {};
              expect(waiting?.hash).toBe(hash);
              expect(people.filter((person) => yes.has(person)).length).toBeGreaterThanOrEqual(needed);
            }
            if (state.waiting?.hash !== waiting?.hash) yes = new Set();
          }
        };
        const follow = (following: Following, hash: string, who: string) => {
          if (following.ok) happen(following.what, hash, who);
        };
        happen(['firstStart'], 'v1');
        for (const { act, who, hash } of actions) {
          const approvers = APPROVERS[state.inForce?.hash ?? ''];
          if (act === 'approve') follow(whatApprovalDoes(state, hash, who, approvers), hash, who);
          else if (act === 'withdraw') follow(whatWithdrawalDoes(state, hash, who), hash, who);
          else if (act === 'reject') follow(whatRejectionDoes(state, hash), hash, who);
          else if (act === 'restore') follow(whatRestoringDoes(state, hash, approvers), hash, who);
          else {
            // A restart finds the files that there were, or others.
            const files = act === 'restart' ? (state.files ?? hash) : hash;
            const what = whatFilesDo(state, files, approvers);
            if (what) happen([what], files);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('are not asked for again by the same files', () => {
    const started = advance(NOTHING, { seq: 1, at: '', what: 'firstStart', hash: 'v1' });
    const waits = advance(started, { seq: 2, at: '', what: 'waiting', hash: 'v2' });
    const rejected = advance(waits, { seq: 3, at: '', what: 'rejected', hash: 'v2', by: { id: 'a', name: 'A' } });

    expect(whatFilesDo(rejected, 'v2', APPROVERS.v1)).toBeUndefined();
    expect(whatFilesDo(rejected, 'v3', APPROVERS.v1)).toBe('waiting');
    expect(whatFilesDo(rejected, 'v1', APPROVERS.v1)).toBe('same');
  });
});
