import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asked, failing, openSchool, ready, said, words } from './teacherAsks.ts';

let school: Awaited<ReturnType<typeof openSchool>>;
beforeEach(async () => {
  school = await openSchool();
});
afterEach(() => school.store.close());

describe('what teachers ask for, without a model', () => {
  it('a lesson on fractions with cubes and an exit ticket', async () => {
    const draft = await school.drafted(asked.fractions);

    expect(draft.request).toMatchObject({ kind: 'lessonPlan', subject: 'mathematics', grade: 4, minutes: 90 });
    expect(failing(draft)).toEqual([]);
    expect(words(ready(draft)).toLowerCase()).toContain('centicubes');
    expect(draft.sections.map(({ state }) => state)).not.toContain('missing');
    expect(draft.sections.flatMap(({ cites }) => cites).some(({ kind }) => kind === 'curriculum')).toBe(true);
  });

  it('a text on three levels that keeps its terms', async () => {
    const draft = await school.drafted(asked.threeLevels, { topic: 'jægerstenalderen' });
    const versions = draft.sections.filter(({ level }) => level !== undefined);

    expect(draft.request).toMatchObject({
      kind: 'differentiation',
      lix: { supported: 20, onLevel: 27, challenge: 34 },
    });
    expect(new Set(versions.map(({ level }) => level)).size).toBe(3);
    for (const term of ['køkkenmødding', 'urokse', '700'])
      for (const version of versions) expect(words([version])).toContain(term);
    expect(words(ready(draft))).toContain('Stenalderens jægere boede ved kysten');
    // The LIX that was asked for is met, or the check says by how much it is not.
    for (const { evidence } of failing(draft)) expect(evidence).toMatch(/\d/);
  });

  it('a unit with goals, a product and the AI level of its task', async () => {
    const draft = await school.drafted(asked.welfare);

    expect(await school.read(asked.welfare)).toMatchObject({ aiLevel: 'yellow' });
    expect(draft.request).toMatchObject({ kind: 'unitPlan', grade: 9, subject: 'socialStudies', lessons: 6 });
    expect(failing(draft)).toEqual([]);
    expect(words(ready(draft)).toLowerCase()).toContain('fremlæg');
  });

  it('feedback for a child whose name and private life go nowhere', async () => {
    const reading = await school.read(asked.feedback);
    const draft = await school.drafted(asked.feedback);
    const everything = JSON.stringify([reading, draft, await school.store.drafts.find(draft.id)]);

    expect(draft.request.kind).toBe('feedback');
    for (const secret of ['Kasper', 'Lindholm', 'ordblind', 'alene med']) expect(everything).not.toContain(secret);
    expect(reading).toMatchObject({ remarks: expect.arrayContaining([expect.stringContaining('helbred')]) });
    expect(failing(draft)).toEqual([]);
    // No token is for people to read.
    expect(JSON.stringify([reading, draft])).not.toContain('[ELEV_');
    expect(reading).toMatchObject({ request: { wishes: expect.stringContaining('til elevens stil') } });
  });

  it('a student of theirs by name: they read the name, and what is kept has none', async () => {
    const [student] = await school.store.people.roster(school.teacher.classes.map(({ id }) => id));
    const name = student?.name ?? '';
    const text = `Feedbackudkast i dansk, 8. klasse, til ${name}. Godt: et klart emne. ${name} skal øve komma.`;
    const reading = await school.read(text);
    const draft = await school.drafted(text, { topic: 'læserbrev' });

    expect(reading).toMatchObject({ request: { wishes: text.replaceAll(name, name.split(' ')[0] ?? '') } });
    expect(draft.request.wishes).toContain(name.split(' ')[0]);
    expect(JSON.stringify(await school.store.drafts.find(draft.id))).not.toContain(name.split(' ')[0]);
  });

  it('a lesson for tomorrow with an experiment that is safe', async () => {
    const draft = await school.drafted(asked.water);

    expect(draft.request).toMatchObject({ kind: 'lessonPlan', subject: 'science', minutes: 45 });
    expect(failing(draft)).toEqual([]);
    expect(draft.sections.map(({ title }) => title).join()).toMatch(/[Ss]ikkerhed/);
    expect(words(ready(draft)).toLowerCase()).not.toContain('bunsenbrænder');
  });

  it('ten equations with a key that only the teacher sees', async () => {
    const draft = await school.drafted(asked.equations);
    const keys = draft.sections.filter(({ audience }) => audience === 'teacher');
    const forStudents = draft.sections.filter(({ audience, state }) => audience !== 'teacher' && state === 'ready');

    expect(draft.request).toMatchObject({ kind: 'exercises', count: 10 });
    expect(failing(draft)).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
    expect(words(forStudents)).not.toMatch(/facit/i);
    expect(words(forStudents)).not.toMatch(/\bx = -?\d+[".]/);
  });

  it('whether the youngest may chat, answered by the policy', async () => {
    expect(await school.read(asked.mayTheyChat)).toMatchObject({
      kind: 'policy',
      clause: { effect: 'deny', ruleId: 'students-0-3' },
    });
  });

  it('grades: no, but criteria and feedback', async () => {
    expect(await school.read(asked.grades)).toMatchObject({
      kind: 'denied',
      clause: { effect: 'deny', ruleId: 'no-grades' },
      offers: ['criteria', 'feedback'],
    });
  });

  it('who may be dyslexic: no, and whom to ask', async () => {
    const reading = await school.read(asked.diagnosis);

    expect(reading).toMatchObject({ kind: 'denied', clause: { ruleId: 'no-diagnosis' } });
    expect(JSON.stringify(reading)).toContain('læsevejleder');
  });

  it('a bilingual word list: says that it needs a text or a model, and what it can do', async () => {
    const draft = await school.drafted(asked.wordList);

    expect(draft.request.homeLanguage).toBe('uk');
    expect(said(draft)).toMatch(/kilde|tekst|sprogmodel/);
  });

  it('a letter with a CPR number: refused, and nothing kept', async () => {
    const refusal = await school.refusal(asked.letter);

    expect(refusal.code).toBe('privateRequest');
    expect(JSON.stringify(refusal)).not.toMatch(/0101|Amina/);
  });

  it('a unit on finding faults in an AI text: the plan, and what the text itself needs', async () => {
    const draft = await school.drafted(asked.findFaults);

    expect(draft.request).toMatchObject({ kind: 'unitPlan', lessons: 3, subject: 'religion' });
    expect(ready(draft).length).toBeGreaterThan(2);
    expect(said(draft)).toMatch(/kilde|sprogmodel/);
    expect(draft.sections.filter(({ state }) => state === 'missing').map(({ id }) => id)).toEqual(['text', 'key']);
  });

  it('a unit on finding faults in a text of the teacher’s: the faults are planted in it, and the key is the teacher’s', async () => {
    const text =
      'I 1517 skrev munken Martin Luther 95 teser mod handlen med afladsbreve i Wittenberg. I 1521 blev han lyst i band af paven, fordi han ikke ville tage sine ord tilbage. I 1536 indførte Christian 3. Reformationen i Danmark, og klostrene blev kongens. Bibelen kom på dansk i 1550.';
    const draft = await school.drafted(asked.findFaults, { sources: [{ name: 'Lærebogen', text }] });
    const [faulty, key] = ['text', 'key'].map((id) => draft.sections.find((section) => section.id === id));

    expect(failing(draft)).toEqual([]);
    expect(draft.checks).toContainEqual(expect.objectContaining({ id: 'faultsInKey', state: 'holds' }));
    expect(faulty).toMatchObject({ state: 'ready', blocks: [{ kind: 'note', tone: 'caution' }, {}, {}] });
    expect(words(faulty ? [faulty] : [])).not.toContain(text);
    expect(key).toMatchObject({ state: 'ready', audience: 'teacher' });
  });
});
