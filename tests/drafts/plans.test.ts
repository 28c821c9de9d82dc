import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftRequest } from '../../api/contract/draft.ts';
import { Language } from '../../api/contract/language.ts';
import { Subject } from '../../api/contract/policy.ts';
import { curriculum } from '../../api/curriculum/index.ts';
import { type Kind, sectionsFor, type WrittenDraft } from '../../api/drafts/kind.ts';
import { lessonPlan } from '../../api/drafts/lessonPlan/index.ts';
import { phasesSchema } from '../../api/drafts/lessonPlan/schema.ts';
import { randomFrom } from '../../api/drafts/random.ts';
import { topics } from '../../api/drafts/topics/index.ts';
import { unitPlan } from '../../api/drafts/unitPlan/index.ts';
import { lessonsSchema } from '../../api/drafts/unitPlan/schema.ts';
import { planTexts } from '../../api/language/texts/drafts/plans.ts';

const aRequest = (fields: Partial<DraftRequest>): DraftRequest =>
  DraftRequest.parse({ kind: 'lessonPlan', subject: 'mathematics', grade: 4, lang: 'da', topic: 'brøker', ...fields });
const write = (kind: Kind, fields: Partial<DraftRequest>, seed = 'seed'): WrittenDraft =>
  kind.embedded(aRequest({ kind: kind.name, ...fields }), randomFrom(seed));
const shown = (kind: Kind, { content }: WrittenDraft, lang: Language, only?: string): string =>
  kind.sections
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((section) => section.render(content[section.id], lang) ?? [])
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      return block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text.text];
    })
    .join('\n');
const phasesOf = ({ content }: WrittenDraft) => phasesSchema.parse(content.phases).phases;
const stateOf = (kind: Kind, written: WrittenDraft, id: string, fields: Partial<DraftRequest>) =>
  kind.checks.find((check) => check.id === id)?.run(written.content, aRequest(fields), 'da').state;

/** What no finished text holds: a slot, a value that is none, two spaces or signs that do not follow each other. */
const FLAW = /.{0,30}(?:[{}]|undefined|\bnull\b| {2}| [.,;?]| :(?! ?\d)|[?!]:|\.\.(?!\.)).{0,20}/u;

/** Every subject at every grade, with a topic that the bank knows there or one that nobody knows. */
const places = Subject.options.flatMap((subject) =>
  [...Array(11).keys()].map((grade) => ({
    subject,
    grade,
    topic:
      topics.find(({ subjects, grades: [from, to] }) => subjects.includes(subject) && from <= grade && grade <= to)
        ?.name.da ?? 'Kong Volmers vandmølle',
  })),
);

describe('the minutes of a lesson', () => {
  test('add up to any number of minutes that can be asked for', () => {
    for (let minutes = 10; minutes <= 240; minutes++) {
      for (const { subject, grade, topic } of [places[4], places[27], places[100], places[154]].filter(
        (p) => p !== undefined,
      )) {
        const written = write(lessonPlan, { minutes, subject, grade, topic }, `${minutes}`);
        expect(phasesOf(written).reduce((sum, phase) => sum + phase.minutes, 0)).toBe(minutes);
      }
    }
  });
  test('are fives where the lesson is', () => {
    expect(phasesOf(write(lessonPlan, { minutes: 90 })).every(({ minutes }) => minutes % 5 === 0)).toBe(true);
  });
  test('of an edited plan that no longer add up are told', () => {
    const written = write(lessonPlan, { minutes: 45 });
    const phases = phasesOf(written).map((phase, at) => (at === 0 ? { ...phase, minutes: phase.minutes + 1 } : phase));
    const edited = { ...written, content: { ...written.content, phases: { phases } } };
    expect(stateOf(lessonPlan, written, 'minutesAddUp', { minutes: 45 })).toBe('holds');
    expect(stateOf(lessonPlan, edited, 'minutesAddUp', { minutes: 45 })).toBe('fails');
  });
});

describe.each([lessonPlan, unitPlan])('a $name', (kind) => {
  const cases = places.flatMap((place) => Language.options.map((lang) => ({ ...place, lang })));

  test('has every section, shown without a gap, in every subject and grade and both languages', () => {
    for (const fields of cases) {
      const written = write(kind, fields);
      for (const section of sectionsFor(kind, aRequest(fields))) {
        const blocks = section.render(written.content[section.id], fields.lang);
        expect(blocks, `${section.id} ${JSON.stringify(fields)}`).not.toBeNull();
        expect(blocks?.length).toBeGreaterThan(0);
        expect(written.cites[section.id]?.length, section.id).toBeGreaterThan(0);
      }
      expect(FLAW.exec(shown(kind, written, fields.lang))?.[0]).toBeUndefined();
    }
  });
  test('cites only competence areas that are in the curriculum, at that subject and grade', () => {
    for (const fields of cases.filter(({ lang }) => lang === 'da')) {
      const nodes = Object.values(write(kind, fields).cites)
        .flat()
        .filter((cited) => cited.kind === 'curriculum');
      for (const { id, uncertain } of nodes) {
        const node = curriculum.nodes.find((each) => each.id === id);
        expect(node && node.fromGrade <= fields.grade && fields.grade <= node.toGrade, id).toBe(true);
        expect(uncertain === true).toBe(node?.uncertain);
      }
    }
  });
  test('asks for more than remembering in at least a third, in every subject and grade', () => {
    for (const fields of cases)
      expect(stateOf(kind, write(kind, fields), 'higherOrderShare', fields), JSON.stringify(fields)).toBe('holds');
  });
  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.string(), (fields, seed) => {
        expect(write(kind, fields, seed)).toEqual(write(kind, fields, seed));
      }),
      { numRuns: 30 },
    );
  });
  test('where the topic is unknown, says what only the teacher can fill in, section by section', () => {
    for (const fields of cases.filter((_, at) => at % 3 === 0)) {
      const written = write(kind, { ...fields, topic: 'Kong Volmers vandmølle' });
      const { fillIn } = planTexts[fields.lang];
      const open = sectionsFor(kind, aRequest({ ...fields, topic: 'Kong Volmers vandmølle' })).filter(
        ({ id }) => id !== 'exitTicket' && JSON.stringify(written.content[id]).includes(fillIn),
      );
      for (const { id } of open)
        expect(
          written.missing.some(({ section }) => section === id),
          id,
        ).toBe(true);
      expect(written.missing.some(({ needs, section }) => needs === 'source' && section === undefined)).toBe(true);
    }
  });
  test('where the topic is unknown, tells the same of any other unknown topic: nothing about it is made up', () => {
    for (const fields of cases.filter(({ grade }) => grade % 3 === 0)) {
      const [one, two] = ['Kong Volmers vandmølle', 'Blå sommerfugle'].map((topic) =>
        shown(kind, write(kind, { ...fields, topic }), fields.lang).replaceAll(topic, 'X'),
      );
      expect(one).toBe(two);
    }
  });
  test('does not use a topic’s tasks for other grades, and says so', () => {
    const written = write(kind, { grade: 10, topic: 'klokken' });
    expect(written.missing[0]?.message).toContain('1.–4. klasse');
    expect(written.cites.goal ?? written.cites.overview).not.toContainEqual(
      expect.objectContaining({ id: 'topic:clock' }),
    );
  });
  test('keeps the teacher’s own goal, word for word', () => {
    const goal = 'Eleverne kan lægge brøker sammen med brøkbrikker.';
    const written = write(kind, { goal });
    expect(shown(kind, written, 'da')).toContain(goal);
    expect(stateOf(kind, written, 'goalThroughout', { goal })).toBe('holds');
  });
  test('tells back the wishes that the rules cannot read', () => {
    const wishes = 'Gerne noget med centicubes. Mine elever elsker dinosaurer på skateboard.';
    const messages = write(kind, { wishes }).missing.map(({ message }) => message);
    expect(messages.join()).toContain('dinosaurer');
    expect(messages.join()).not.toContain('centicubes');
  });
});

describe('safety', () => {
  const hasSafety = (fields: Partial<DraftRequest>) =>
    [lessonPlan, unitPlan].map(
      (kind) =>
        'safety' in write(kind, fields).content &&
        sectionsFor(kind, aRequest({ kind: kind.name, ...fields })).some(({ id }) => id === 'safety'),
    );

  test('is a section where there are experiments or tools, and none where there is nothing to say', () => {
    expect(hasSafety({ subject: 'history', grade: 7, topic: 'Reformationen' })).toEqual([false, false]);
    expect(hasSafety({ topic: 'brøker' })).toEqual([false, false]);
    expect(hasSafety({ subject: 'science', grade: 6, topic: 'vands tilstandsformer' })).toEqual([true, true]);
    expect(hasSafety({ subject: 'science', grade: 6, topic: 'Kong Volmers vandmølle' })).toEqual([true, true]);
    expect(hasSafety({ subject: 'other', topic: 'brød', wishes: 'Vi har madkundskab.' })).toEqual([true, true]);
    expect(hasSafety({ subject: 'other', topic: 'klassens tid' })).toEqual([false, false]);
  });
});

describe('a topic of many words', () => {
  test('fits into every sentence', () => {
    const topic = 'Hvordan vi passer på havet og alt det, der lever i det, '.repeat(4).slice(0, 200);
    for (const kind of [lessonPlan, unitPlan])
      for (const { subject, grade } of places) {
        const written = write(kind, { subject, grade, topic });
        for (const section of sectionsFor(kind, aRequest({ subject, grade, topic })))
          expect(section.render(written.content[section.id], 'da'), section.id).not.toBeNull();
      }
  });
});

describe('a wish', () => {
  test('for centicubes puts them into a phase, in whatever subject', () => {
    for (const { subject, grade, topic } of places.filter(({ grade }) => grade === 4 || grade === 8)) {
      const phases = phasesOf(
        write(lessonPlan, { subject, grade, topic, wishes: 'Jeg vil gerne have noget med centicubes.' }),
      );
      expect(
        phases.some(({ materials }) => materials.includes('centicubes')),
        `${subject} ${grade}`,
      ).toBe(true);
    }
  });
  test('to do without something keeps it out', () => {
    for (let seed = 0; seed < 30; seed++) {
      const fields = { wishes: 'Vi har ingen centicubes og ingen sedler.', minutes: 90 };
      const names = phasesOf(write(lessonPlan, fields, `${seed}`))
        .filter(({ activity }) => activity !== 'exit-ticket')
        .flatMap(({ materials }) => materials);
      expect(names).not.toContain('centicubes');
      expect(names).not.toContain('sedler');
    }
  });
  test('for movement gets everybody up', () => {
    for (const { subject, grade, topic } of places.filter(({ grade }) => grade === 2 || grade === 8)) {
      const text = shown(
        lessonPlan,
        write(lessonPlan, { subject, grade, topic, wishes: 'Gerne noget med bevægelse.' }),
        'da',
        'phases',
      );
      expect(text, `${subject} ${grade}`).toMatch(/går |hjørne|linje|rejse sig|bevæg|ud |lægger stationer/iu);
    }
  });
  test('for an exit ticket ends the lesson with one', () => {
    for (let minutes = 10; minutes <= 240; minutes += 5)
      expect(phasesOf(write(lessonPlan, { minutes, wishes: 'Exit ticket til sidst.' })).at(-1)?.activity).toBe(
        'exit-ticket',
      );
  });
  test('for words puts them into the lesson and the word list', () => {
    const written = write(lessonPlan, { terms: ['nævner', 'stambrøk'] });
    expect(shown(lessonPlan, written, 'da', 'phases')).toContain('nævner og stambrøk');
    expect(shown(lessonPlan, written, 'da', 'words')).toMatch(/nævner\nhvor mange lige store dele/);
  });
});

describe('the requests of teachers', () => {
  test('ninety minutes of fractions with centicubes and an exit ticket', () => {
    const fields = {
      minutes: 90,
      wishes:
        'Lav en lektionsplan på 90 min om brøker (halve, tredjedele, fjerdedele). Jeg vil gerne have noget med centicubes og en exit ticket til sidst.',
    };
    const written = write(lessonPlan, fields);
    expect(written.missing).toEqual([]);
    expect(phasesOf(written).map(({ activity }) => activity)).toContain('centicube-fractions');
    for (const { id } of lessonPlan.checks) expect(stateOf(lessonPlan, written, id, fields), id).toBe('holds');
    expect(written.cites.goal).toContainEqual(expect.objectContaining({ id: 'fm:matematik:4-6:tal-og-algebra' }));
  });
  test('the states of water in 45 minutes without burners: an experiment without flames, and what to be careful about', () => {
    const written = write(lessonPlan, {
      subject: 'science',
      grade: 6,
      minutes: 45,
      topic: 'forsøg med vands tilstandsformer',
      wishes:
        'Vi skal lave forsøg med vands tilstandsformer i morgen. Har 45 min og ingen bunsenbrændere. Hvad gør jeg?',
    });
    expect(phasesOf(written).map(({ activity }) => activity)).toContain('ice-water-vapour');
    expect(shown(lessonPlan, written, 'da', 'safety')).toContain('Ingen åben ild');
    expect(shown(lessonPlan, written, 'da', 'phases')).not.toMatch(/brænder|stearinlys|tænd/i);
    expect(written.missing).toEqual([]);
    expect(shown(lessonPlan, written, 'da').split(/\s+/).length).toBeLessThan(800);
  });
  test('six lessons on welfare models: three goals with signs, a group presentation, AI on yellow', () => {
    const fields = {
      subject: 'socialStudies' as const,
      grade: 9,
      lessons: 6,
      topic: 'velfærdsmodeller',
      wishes:
        'Forløb på 6 lektioner om velfærdsmodeller, 9. årg. Tre læringsmål med tegn på læring og en afsluttende gruppefremlæggelse. Sæt brug-af-AI på opgaven til gul.',
    };
    const written = write(unitPlan, fields);
    expect(written.missing).toEqual([]);
    expect(written.content.overview).toMatchObject({ goals: { length: 3 } });
    expect(shown(unitPlan, written, 'da', 'finalProduct')).toContain('gruppefremlæggelse');
    expect(shown(unitPlan, written, 'da', 'aiUse')).toContain('Gul');
    for (const { id, section } of unitPlan.checks)
      if (section === undefined) expect(stateOf(unitPlan, written, id, fields), id).toBe('holds');
  });
  test('finding faults in an AI answer on the Reformation: the lessons are there, the faulty text is asked for', () => {
    const written = write(unitPlan, {
      subject: 'religion',
      grade: 7,
      lessons: 3,
      topic: 'Reformationen',
      wishes:
        'Lav et AI-dannelsesforløb på 3 lektioner: eleverne skal finde fejl i et AI-svar om Reformationen og tjekke kilder.',
    });
    expect(lessonsSchema.parse(written.content.lessons).lessons).toHaveLength(3);
    expect(shown(unitPlan, written, 'da', 'lessons')).toContain('AI-svaret om Reformationen');
    expect(shown(unitPlan, written, 'da', 'materials')).not.toMatch(/snor|klemmer/);
    expect(written.missing.map(({ needs }) => needs)).toEqual(['source']);
  });
});

describe('a unit', () => {
  test('has as many lessons as were asked for, each of its length and with a focus of its own', () => {
    for (const topic of topics)
      for (let lessons = 2; lessons <= 20; lessons++) {
        const [subject = 'other'] = topic.subjects;
        const written = write(unitPlan, {
          subject,
          grade: topic.grades[0],
          topic: topic.name.da,
          lessons,
          minutes: 90,
        });
        const read = lessonsSchema.parse(written.content.lessons).lessons;
        expect(read).toHaveLength(lessons);
        expect(read.every(({ minutes }) => minutes === 90)).toBe(true);
        expect(new Set(read.map(({ focus }) => focus)).size, `${topic.id} ${lessons}`).toBe(lessons);
      }
  });
});
