import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, PolicyRequest } from '../../api/contract/policy.ts';
import { compile, decide, explain, type PolicyFile } from '../../api/policy/index.ts';
import { aRequest, assignments, fileOf, fileSets, relatedRequests, requests } from './build.ts';
import { asStrictAs, decideByTheBook } from './reference.ts';

/** How many cases each law is tried on. `CASES=10000` is the whole proof. */
const runs = { numRuns: Number(process.env.CASES ?? 2_000) };
const withoutDefaultClause = (decision: Decision) =>
  decision.ruleId === 'default-deny' ? { ...decision, clause: 'default' } : decision;

describe('deciding', { timeout: 3_600_000 }, () => {
  it('answers as the algebra read by the book does', () => {
    fc.assert(
      fc.property(fileSets, relatedRequests, assignments, (files, asked, assignment) => {
        const policies = compile(files);
        for (const request of asked)
          expect(withoutDefaultClause(decide(policies, request, assignment))).toEqual(
            decideByTheBook(files, request, assignment),
          );
      }),
      runs,
    );
  });

  it('does not depend on the order of files or of rules', () => {
    const shuffled = fileSets.chain((files) =>
      fc
        .tuple(
          fc.shuffledSubarray(files, { minLength: files.length }),
          fc.tuple(...files.map(({ rules }) => fc.shuffledSubarray([...rules], { minLength: rules.length }))),
        )
        .map(([mixed, rules]) => ({
          files,
          mixed: mixed.map((file): PolicyFile => ({ ...file, rules: rules[files.indexOf(file)] ?? [] })),
        })),
    );
    fc.assert(
      fc.property(shuffled, requests, ({ files, mixed }, request) => {
        expect(decide(compile(mixed), request)).toEqual(decide(compile(files), request));
      }),
      runs,
    );
  });

  it('never gets looser by a lower layer, but in what the layers above let it loosen', () => {
    const lower = fc
      .constantFrom('school', 'class' as const)
      .chain((level) => fileOf(level, level === 'class' ? '8.c' : undefined));
    fc.assert(
      fc.property(fileOf('municipality'), fileOf('school'), lower, requests, (municipality, school, added, asked) => {
        const request = { ...asked, className: '8.c' };
        const upper = added.level === 'school' ? [municipality] : [municipality, school];
        const before = explain(compile(upper), request);
        const after = decide(compile([...upper, added]), request);

        if (before.decision.effect === 'deny') expect(after.effect).toBe('deny');
        else if (after.effect === 'allow') {
          const loosened = new Set<string>(before.layers.flatMap(({ rule }) => rule?.mayLoosen ?? []));
          const { obligations } = before.decision;
          expect(after.obligations && obligations && asStrictAs(after.obligations, obligations, loosened)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('keeps the deny of an upper layer, with its rule, whatever stands below', () => {
    fc.assert(
      fc.property(fileOf('municipality'), fileOf('school'), fileOf('class'), requests, (top, school, own, request) => {
        const alone = decide(compile([top]), request);
        fc.pre(alone.effect === 'deny' && alone.ruleId !== 'default-deny');
        const { effect, ruleId, clause } = decide(compile([top, school, own]), request);
        expect({ effect, ruleId, clause }).toEqual({ effect: 'deny', ruleId: alone.ruleId, clause: alone.clause });
      }),
      runs,
    );
  });

  it('denies what it does not know, whatever the files say', () => {
    const open = fileOf('municipality').map((file) => ({ ...file, effective: undefined }));
    const word = fc.string().filter((text) => !/^[a-z]+$/i.test(text));
    const unknown = fc.oneof(
      ...['role', 'task', 'situation', 'aiLevel', 'subject'].map((field) => word.map((text) => ({ [field]: text }))),
      fc.constantFrom('__proto__', 'constructor', 'toString').map((text) => ({ task: text })),
      fc.constantFrom('none', 'any', '', 'GTVK-BMRD', 'gtvk').map((assignment) => ({ assignment })),
      fc.constantFrom(-1, 11, 4.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null).map((grade) => ({ grade })),
      fc.constant({ grade: undefined }),
      fc.constant({ at: new Date(Number.NaN) }),
    );
    fc.assert(
      fc.property(open, unknown, (file, words) => {
        // What reaches decide() has passed a schema; this is the case that it has not.
        const request = { ...aRequest(), ...words } as PolicyRequest;
        expect(decide(compile([file]), request)).toMatchObject({ effect: 'deny', ruleId: 'default-deny' });
      }),
      runs,
    );
  });

  it('explains with the same decision as it decides', () => {
    fc.assert(
      fc.property(fileSets, requests, assignments, (files, request, assignment) => {
        const policies = compile(files);
        expect(explain(policies, request, assignment).decision).toEqual(decide(policies, request, assignment));
      }),
      runs,
    );
  });
});
