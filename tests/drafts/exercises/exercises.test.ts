import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../api/contract/draft.ts';
import { exercises, exercisesOf } from '../../../api/drafts/exercises/index.ts';
import type { DraftContent } from '../../../api/drafts/kind.ts';
import { randomFrom } from '../../../api/drafts/random.ts';

const aRequest = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  kind: 'exercises',
  subject: 'mathematics',
  grade: 8,
  lang: 'da',
  topic: 'ligninger med én ubekendt',
  ...more,
});
const rising: Partial<DraftRequest> = {
  count: 10,
  wishes: 'stigende sværhedsgrad, med facitliste til mig (ikke til eleverne)',
};
const write = (more: Partial<DraftRequest> = {}, seed = 'a') => exercises.embedded(aRequest(more), randomFrom(seed));
const checked = (content: DraftContent, more: Partial<DraftRequest> = {}) =>
  Object.fromEntries(exercises.checks.map(({ id, run }) => [id, run(content, aRequest(more), 'da').state]));

const VIKINGS =
  'Vikingetiden begyndte omkring år 793 og sluttede omkring 1066. Mange vikinger var bønder, men om sommeren sejlede nogle af dem ud for at handle eller plyndre. Når kongen havde brug for skibe og mandskab, udskrev han leding. Uenigheder blev afgjort på tinget, hvor de frie mænd mødtes under åben himmel. På en handelsplads som Ribe kunne man købe glasperler fra Mellemøsten. Håndværkerne arbejdede i små boder langs floden, og kongens mænd opkrævede afgifter.';

describe('ten equations of rising difficulty with answers for the teacher', () => {
  it('are one list for the students and one of answers that only the teacher reads', () => {
    const { content } = write(rising);
    expect(Object.keys(content)).toEqual(['intro', 'list', 'listKey']);
    const section = (id: string) => exercises.sections.find((one) => one.id === id);
    expect(section('list')?.audience).toBe('student');
    expect(section('listKey')?.audience).toBe('teacher');
    expect(exercisesOf(content)).toHaveLength(10);
    expect(checked(content, rising)).toEqual({
      keysVerified: 'holds',
      noDuplicates: 'holds',
      risingDifficulty: 'holds',
      sameGoal: 'notApplicable',
    });
  });

  it('hold no answer in what students read', () => {
    const { content } = write(rising);
    for (const section of exercises.sections.filter(({ audience }) => audience !== 'teacher')) {
      const text = JSON.stringify(section.render(content[section.id], 'da') ?? '');
      expect(text).not.toMatch(/(?<!\d)x = -?\d|"key"|facit/iu);
    }
  });
});

describe('exercises on three levels', () => {
  it.each([
    ['brøker', 5],
    ['procent', 7],
    ['areal af trekanter', 6],
    ['de fire regnearter', 4],
    ['plus op til 20', 1],
    ['statistik', 6],
    ['to ligninger med to ubekendte', 9],
  ])('about %s in grade %i have confirmed keys, no repeats and the same goal', (topic, grade) => {
    const { content, cites } = write({ topic, grade });
    const states = checked(content, { topic, grade });
    expect(states).toEqual({
      keysVerified: 'holds',
      noDuplicates: 'holds',
      risingDifficulty: 'holds',
      sameGoal: 'holds',
    });
    expect(new Set(exercisesOf(content).map(({ level }) => level))).toEqual(
      new Set(['supported', 'onLevel', 'challenge']),
    );
    expect(cites.onLevel?.[0]?.kind).toBe('engine');
    expect(cites.intro?.every(({ kind }) => kind === 'curriculum')).toBe(true);
  });

  it('fit their schemas and render in both languages', () => {
    for (const lang of ['da', 'en'] as const) {
      const { content } = write({ lang, topic: 'procent', grade: 7 });
      for (const { id, schema, render } of exercises.sections) {
        if (content[id] === undefined) continue;
        expect(schema.safeParse(content[id]).success, id).toBe(true);
        expect(render(content[id], lang)?.length, id).toBeGreaterThan(0);
      }
    }
  });

  it('never say the name of a level to students', () => {
    const { content } = write();
    for (const { id, audience, title, render } of exercises.sections) {
      if (audience === 'teacher') continue;
      const said = `${title('da')} ${title('en')} ${JSON.stringify(render(content[id], 'da') ?? '')}`;
      expect(said).not.toMatch(/støttet|på trin|udfordring|supported|challenge/iu);
    }
  });

  it('are the same from the same seed, and others from another', () => {
    expect(write({}, 'x')).toEqual(write({}, 'x'));
    expect(write({}, 'x')).not.toEqual(write({}, 'y'));
  });
});

describe('what a teacher changes', () => {
  const edited = (text: string): DraftContent => {
    const { content } = write(rising);
    const list = exercisesOf(content).map((task, i) => (i === 2 ? text : task.text));
    return { ...content, list: { exercises: list } };
  };

  it('takes the key away from an exercise with other numbers, and the check names it', () => {
    const content = edited('Løs ligningen 2x + 31 = 77.');
    expect(exercisesOf(content)[2]?.key).toBeUndefined();
    expect(exercisesOf(content)[3]?.key).toBeDefined();
    const check = exercises.checks.find(({ id }) => id === 'keysVerified')?.run(content, aRequest(rising), 'da');
    expect(check).toEqual({ state: 'fails', evidence: 'Se på opgave 3: teksten og facit passer ikke længere sammen.' });
  });

  it('leaves the key when only words change', () => {
    const { content } = write(rising);
    const old = exercisesOf(content)[2]?.text ?? '';
    expect(exercisesOf(edited(old.replace('Løs ligningen', 'Find x i ligningen')))[2]?.key).toBeDefined();
  });

  it('shows an exercise that is there twice', () => {
    const { content } = write(rising);
    const texts = exercisesOf(content).map(({ text }) => text);
    const twice = { ...content, list: { exercises: [...texts.slice(0, 9), texts[0]] } };
    expect(checked(twice, rising)).toMatchObject({ noDuplicates: 'fails' });
  });
});

describe('what the teacher should know about the list', () => {
  const remarks = (more: Partial<DraftRequest>): string => JSON.stringify(write(more).content.onLevelKey);

  it('is said beside the answers: that numbers ran out, and that the topic belongs in other grades', () => {
    expect(remarks({ topic: 'gangetabeller', grade: 3, count: 30 })).toMatch(/opgaver i stedet for 30/u);
    expect(remarks({ topic: 'ligninger', grade: 3 })).toContain('5.–7. klasse');
    expect(remarks({ topic: 'ligninger', grade: 7 })).not.toContain('remarks');
  });
});

describe('what the rules cannot write', () => {
  it('is said with the nearest topics when the topic is unknown', () => {
    const { content, missing } = write({ topic: 'fraktaler', grade: 7 });
    expect(content).toEqual({});
    expect(missing[0]?.needs).toBe('detail');
    expect(missing[0]?.message).toMatch(/fraktaler.*kan det lave opgaver i: \p{L}/u);
  });

  it('needs the teacher’s text in other subjects', () => {
    const { content, missing } = write({ subject: 'history', topic: 'vikingetiden', grade: 5 });
    expect(content).toEqual({});
    expect(missing[0]).toMatchObject({ needs: 'source' });
    expect(missing[0]?.message).toContain('historie');
  });
});

describe('exercises to a text', () => {
  const source = {
    subject: 'history',
    topic: 'vikingetiden',
    grade: 5,
    terms: ['leding', 'handelsplads'],
    sources: [{ name: 'Vikinger', text: VIKINGS }],
  } as const;
  const more = { ...source, terms: [...source.terms], sources: [...source.sources] };

  it('have answers that stand in the text, for the words that the teacher wants kept first', () => {
    const tasks = exercisesOf(write(more).content);
    expect(tasks.length).toBeGreaterThanOrEqual(9);
    const keys = tasks.flatMap(({ key }) =>
      key?.type === 'phrase' ? [key.value] : key?.type === 'set' ? key.values : [],
    );
    expect(keys.length).toBeGreaterThan(tasks.length);
    for (const key of keys) expect(VIKINGS).toContain(key);
    expect(keys).toContain('leding');
    expect(keys).toContain('handelsplads');
  });

  it('leave the answer out of the question, but for the words to choose from', () => {
    for (const { level, text, key } of exercisesOf(write(more).content)) {
      const values = key?.type === 'phrase' ? [key.value] : key?.type === 'set' ? key.values : [];
      const asked = text.replace(/Vælg mellem:.*$/u, '');
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(asked, text).not.toContain(value);
      if (level !== 'supported') expect(text).not.toContain('Vælg mellem');
    }
  });

  it('ask what a thing is where the text says so', () => {
    const text = `En vulkan er et bjerg, hvor smeltet sten kommer op. ${VIKINGS}`;
    const tasks = exercisesOf(write({ ...more, sources: [{ name: 'x', text }] }).content);
    const asked = tasks.find((task) => task.text === 'Hvad er en vulkan ifølge teksten?');
    expect(asked?.key).toEqual({ type: 'phrase', value: 'et bjerg, hvor smeltet sten kommer op' });
  });

  it('are not made of a text that is too short', () => {
    const { missing } = write({ ...more, sources: [{ name: 'x', text: 'Vikinger sejlede.' }] });
    expect(missing[0]).toMatchObject({ needs: 'source' });
  });
});
