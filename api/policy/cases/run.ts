import type { Decision, PolicyRequest } from '../../contract/policy.ts';
import type { PolicySet } from '../compile.ts';
import { decide } from '../decide.ts';
import type { Placed } from '../document.ts';
import { SOME_ASSIGNMENT } from '../rule.ts';
import type { PolicyCase } from './schema.ts';

/** A case with the place where it stands. */
export interface PlacedCase extends PolicyCase, Placed {}

/** Something that came out otherwise than a case says. */
export interface Surprise {
  readonly policyCase: PlacedCase;
  readonly request: PolicyRequest;
  readonly decision: Decision;
  /** What was expected and what came, by its name. */
  readonly differences: readonly { readonly what: string; readonly expected: string; readonly got: string }[];
}

/** What came of a set of cases. */
export interface CaseReport {
  /** How many requests were decided: a case with lists asks for each combination. */
  readonly decisions: number;
  readonly surprises: readonly Surprise[];
}

/** Decides every request of the cases. `at` is the moment of those that name none. */
export function runCases(policies: PolicySet, cases: readonly PlacedCase[], at: Date): CaseReport {
  let decisions = 0;
  const surprises = cases.flatMap((policyCase) =>
    requestsOf(policyCase, at).flatMap((request) => {
      decisions++;
      const decision = decide(policies, request);
      const differences = differencesOf(policyCase.expect, decision);
      return differences.length === 0 ? [] : [{ policyCase, request, decision, differences }];
    }),
  );
  return { decisions, surprises };
}

/** Some task stands for those that no rule names. */
const codeOf = (word: string): string | undefined =>
  word === 'none' ? undefined : word === 'any' ? SOME_ASSIGNMENT : word;

function requestsOf({ ask }: PolicyCase, usual: Date): PolicyRequest[] {
  const each = <T>(words: readonly T[] | undefined): readonly (T | undefined)[] => words ?? [undefined];
  return ask.role.flatMap((role) =>
    ask.task.flatMap((task) =>
      ask.situation.flatMap((situation) =>
        ask.aiLevel.flatMap((aiLevel) =>
          each(ask.grade).flatMap((grade) =>
            each(ask.subject).flatMap((subject) =>
              each(ask.class).flatMap((className) =>
                each(ask.assignment?.map(codeOf)).flatMap((assignment) =>
                  (ask.at ?? [usual]).map((at) => ({
                    ...{ role, task, situation, aiLevel, grade, subject, className, assignment, at },
                  })),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function differencesOf(expected: PolicyCase['expect'], decision: Decision): Surprise['differences'] {
  const { effect, rule, says, obligations, aids, speech } = expected;
  const told = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–'));
  const differ = (what: string, wanted: unknown, got: unknown) =>
    wanted === undefined || told(wanted) === told(got) ? [] : [{ what, expected: told(wanted), got: told(got) }];
  const fields = (prefix: string, wanted: object | undefined, got: object | undefined) =>
    Object.entries(wanted ?? {}).flatMap(([name, value]) =>
      differ(`${prefix}.${name}`, value, got === undefined ? undefined : Reflect.get(got, name)),
    );
  return [
    ...differ('effect', effect, decision.effect),
    ...differ('rule', rule, decision.ruleId),
    ...(says === undefined || decision.clause.da.includes(says)
      ? []
      : [{ what: 'says', expected: says, got: decision.clause.da }]),
    ...fields('obligations', obligations, decision.obligations),
    ...fields('aids', aids, decision.aids),
    ...fields('speech', speech, decision.speech),
  ];
}
