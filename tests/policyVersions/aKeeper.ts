import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../api/policy/index.ts';
import type { VersionEvent } from '../../api/policy/versions.ts';
import { PolicyKeeper } from '../../api/policyVersions/index.ts';
import type { Store } from '../../api/store/index.ts';
import { aRequest } from '../policy/build.ts';

/** Three people who are named as approvers, and one who is not. */
export const ANNE = { id: 'anne', name: 'Anne' };
export const BO = { id: 'bo', name: 'Bo' };
export const CARL = { id: 'carl', name: 'Carl' };
export const DORTE = { id: 'dorte', name: 'Dorte' };

const TWO = 'approvers: { people: [anne, bo, carl], needed: 2 }';

/** The text of a school's file whose one rule has this id; `more` is what else the file says. */
export const aSchoolFile = (id: string, more: string = TWO): string => `schema: policy/1
layer: school
name: Skolen
${more}
rules:
  - id: ${id}
    when: { role: student }
    allow: { finalAnswer: never }
    clause: { da: Prøv selv., en: Try it yourself. }
`;

/** A folder under a keeper, as a test sees them. */
export interface TestKeeper {
  readonly keeper: PolicyKeeper;
  readonly events: VersionEvent[];
  /** The id of the rule that decides now. */
  rule(): string;
  /** Puts a school's file into the folder and has the keeper look until it has settled. */
  put(text: string): Promise<void>;
  /** Has the keeper look, twice: what has changed has then stood still. */
  look(): Promise<void>;
  /** The version that waits. */
  waiting(): string;
}

/** A keeper of a folder, on a database that others share. @throws when it cannot begin */
export async function aKeeper(
  dir: string,
  store: Store,
  more: Partial<Parameters<typeof PolicyKeeper.open>[0]> = {},
): Promise<TestKeeper> {
  const events: VersionEvent[] = [];
  const opened = await PolicyKeeper.open({
    dir,
    store: { policyVersions: store.policyVersions, shared: true },
    now: () => new Date(),
    onEvent: (event) => events.push(event),
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
    ...more,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { keeper } = opened;
  const look = async () => {
    await keeper.look();
    await keeper.look();
  };
  return {
    keeper,
    events,
    look,
    rule: () => decide(keeper.policies, aRequest()).ruleId,
    async put(text) {
      writeFileSync(join(dir, 'skole.yaml'), text);
      await look();
    },
    waiting: () => keeper.state.waiting?.hash ?? 'none',
  };
}
