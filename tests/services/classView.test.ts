import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSchool, aShare, begin, type TestSchool, value, write } from './aSchool.ts';

let school: TestSchool;
let set: string;
beforeEach(async () => {
  school = await aSchool();
  set = value(await school.services.shareTasks(await school.person('demo-jonas'), aShare())).id;
});
afterEach(() => school.store.close());

const view = async () => value(await school.services.readSet(await school.person('demo-jonas'), set));

/** A wrong line on 2x + 3 = 11 that adds what is not alike. */
const slip = async (who: string) =>
  write(school, who, await begin(school, who), 'Er det rigtigt?', '2x + 3 = 11\n5x = 11');

describe('the class view', () => {
  it('has a row for each student in alphabetical order, with the task of their own version at each place', async () => {
    const { students, tasks } = await view();

    expect(students.map(({ name }) => name)).toEqual(['Bo', 'Elias', 'Ida', 'Sofia', 'Zara', 'Åse']);
    const textOf = (who: string) =>
      students
        .find(({ id }) => id === who)
        ?.tasks.map(({ assignmentId, position }) => [position, tasks.find(({ id }) => id === assignmentId)?.text]);
    expect(textOf('demo-bo')).toEqual([
      [1, 'Løs ligningen 5x - 7 = 2x + 8'],
      [2, 'Løs ligningen 4(x - 1) = 2x + 6'],
    ]);
    expect(textOf('demo-zara')?.map(([, text]) => text)).toEqual([
      'Løs ligningen 2x + 3 = 11',
      'Løs ligningen 3x = 12',
    ]);
    expect(tasks.find(({ text }) => text.includes('2x + 3'))).toMatchObject({
      position: 1,
      hasKey: true,
      students: ['Elias', 'Ida', 'Zara', 'Åse'],
    });
  });

  it('tells who has not begun, who is at work and who has solved it, from what the tutor has kept', async () => {
    await begin(school, 'demo-bo');
    await write(school, 'demo-ida', await begin(school, 'demo-ida'), 'Jeg ved ikke, hvad jeg skal gøre');
    await write(school, 'demo-zara', await begin(school, 'demo-zara'), 'x = 4', '2x + 3 = 11\n2x = 8\nx = 4');

    const { students } = await view();

    const states = Object.fromEntries(students.map(({ name, tasks }) => [name, tasks.map(({ state }) => state)]));
    expect(states).toEqual({
      Bo: ['notBegun', 'notBegun'],
      Elias: ['notBegun', 'notBegun'],
      Ida: ['atWork', 'notBegun'],
      Sofia: ['notBegun', 'notBegun'],
      Zara: ['solved', 'notBegun'],
      Åse: ['notBegun', 'notBegun'],
    });
  });

  it('says nothing of what two students are stuck on, and names it from the third on', async () => {
    await slip('demo-elias');
    await slip('demo-ida');
    const two = await view();

    await slip('demo-zara');

    expect(two.stuck).toEqual([]);
    expect((await view()).stuck).toEqual([
      { id: 'misconception.unlikeTerms', text: 'Lægger led sammen, der ikke er af samme slags', students: 3 },
    ]);
  });

  it('counts a student once, however often they stumble', async () => {
    await slip('demo-elias');
    const id = await begin(school, 'demo-ida');
    for (const line of ['5x = 11', '5x=11 giver det mening?', '5x = 11 igen'])
      await write(school, 'demo-ida', id, line, `2x + 3 = 11\n${line}`);

    expect((await view()).stuck).toEqual([]);
  });

  it('names the step of one version of a task at which three are held up, while they are', async () => {
    const hints = async (who: string) => {
      const id = await begin(school, who);
      await write(school, who, id, 'Er det rigtigt?', '2x = 13');
      for (const n of [1, 2]) await write(school, who, id, `Giv mig hint ${n}`);
      return id;
    };
    const elias = await hints('demo-elias');
    await hints('demo-ida');
    await hints('demo-zara');
    const steps = async () => (await view()).stuck.filter(({ id }) => id.startsWith('step'));
    const held = await steps();

    await write(school, 'demo-elias', elias, 'x = 4', '2x + 3 = 11\n2x = 8\nx = 4');

    expect(held).toEqual([
      { id: 'step.1.undoAddition', position: 1, text: 'skridt 1, at få et led væk på begge sider', students: 3 },
    ]);
    expect(await steps()).toEqual([]);
  });

  it('holds no word that a student wrote', async () => {
    for (const who of ['demo-elias', 'demo-ida', 'demo-zara'])
      await write(school, who, await begin(school, who), 'mitHemmeligeOrd', '2x + 3 = 11\n5x = 11');

    const seen = await view();

    expect(seen.stuck).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/mitHemmeligeOrd|5x = 11/);
  });

  it('is for the teachers of the class alone', async () => {
    for (const who of ['demo-mette', 'demo-sofia', 'demo-birgit'])
      expect(await school.services.readSet(await school.person(who), set)).toMatchObject({
        ok: false,
        refusal: { code: 'notFound' },
      });
  });
});
