import { afterEach, beforeEach, expect, it } from 'vitest';
import { compile, decide, type PolicySet } from '../../api/policy/index.ts';
import { aFile, aRule } from '../policy/build.ts';
import { aSchool, aShare, begin, type TestSchool, value } from './aSchool.ts';

const open = aRule({ id: 'open', obligations: { finalAnswer: 'never', maxHint: 3 } });
const mondays = aRule({ id: 'mondays', effect: 'deny', when: { role: ['student'], time: [{ weekday: ['monday'] }] } });
/** The class's Mondays without AI, and the task that is excepted from them. */
const withException = (code: string): PolicySet => {
  const excepted = aRule({ id: 'excepted', priority: 10, when: { assignment: [code] } });
  return compile([aFile('school', [open]), aFile('class', [mondays, excepted])]);
};

let school: TestSchool;
let policies = withException('bbbb-bbbb');
beforeEach(async () => {
  policies = withException('bbbb-bbbb');
  school = await aSchool({ decide: (request) => decide(policies, request) });
});
afterEach(() => school.store.close());

/** What the tutor says in Sofia's first task of the set: the rule that decides, and the moves it makes. */
async function inTheTask() {
  const [sofia, id] = [await school.person('demo-sofia'), await begin(school, 'demo-sofia')];
  const events = value(
    await school.services.takeTurn(sofia, id, { text: 'Jeg er gået i stå', clientTurnId: crypto.randomUUID() }),
  );
  const types: string[] = [];
  for await (const event of events(AbortSignal.timeout(5_000))) types.push(event.type);
  return { rule: value(await school.services.readConversation(sofia, id)).clause.ruleId, types };
}

const sharedBy = async (who: string) =>
  value(await school.services.shareTasks(await school.person(who), aShare({ shareId: crypto.randomUUID() })));

it('a task that a class’s rule excepts by its code is open to its students, and closed again without the exception', async () => {
  const { code } = await sharedBy('demo-jonas');
  expect(await inTheTask()).toMatchObject({ rule: 'mondays', types: expect.not.arrayContaining(['text']) });

  policies = withException(code);
  expect(await inTheTask()).toMatchObject({ rule: 'excepted', types: expect.arrayContaining(['text']) });
});

it('a set of the same name has another code, and stays closed', async () => {
  const first = await sharedBy('demo-jonas');
  policies = withException(first.code);
  const home = value(await school.services.home(await school.person('demo-sofia')));
  const again = await sharedBy('demo-jonas');
  expect(again.code).not.toBe(first.code);
  const both = value(await school.services.home(await school.person('demo-sofia')));
  const closed = (view: typeof home) =>
    'conversations' in view ? view.assignments.flatMap(({ set, closed }) => (closed ? [set?.id] : [])) : [];
  expect(closed(home)).toEqual([]);
  expect(new Set(closed(both))).toEqual(new Set([again.id]));
});

it('what a student brings themself is no excepted task', async () => {
  const { code } = await sharedBy('demo-jonas');
  policies = withException(code);
  const sofia = await school.person('demo-sofia');
  const { id } = value(await school.services.startConversation(sofia, { problem: { text: 'Løs 2x + 3 = 11' } }));
  expect(value(await school.services.readConversation(sofia, id)).clause.ruleId).toBe('mondays');
});
