import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PolicyRequest } from '../../api/contract/policy.ts';
import { compile, decide } from '../../api/policy/index.ts';
import { fileSets, relatedRequests } from './build.ts';
import { CedarPolicies, cedarSays } from './cedar.ts';

/** How many sets are compared, each on up to thirteen requests. `CASES=10000` is the whole proof. */
const numRuns = Number(process.env.CASES ?? 400);

it('allows and denies as Cedar does with the same rules, layers and rank written out', { timeout: 3_600_000 }, () => {
  let requests = 0;
  let allowed = 0;
  fc.assert(
    fc.property(fileSets, relatedRequests, (files, asked) => {
      const policies = compile(files);
      const cedar = new CedarPolicies('case', files);
      const ours = (request: PolicyRequest) => decide(policies, request).effect;
      const theirs = asked.map((request) => cedarSays(cedar.ask(request)));
      expect(theirs).toEqual(asked.map(ours));
      requests += asked.length;
      allowed += theirs.filter((effect) => effect === 'allow').length;
    }),
    { numRuns },
  );
  console.log(`Cedar: ${numRuns} sets, ${requests} requests, ${allowed} allowed, all answered alike`);
  expect(allowed).toBeGreaterThan(requests / 50);
});
