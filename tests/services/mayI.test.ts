import { beforeAll, describe, expect, it } from 'vitest';
import { AiLevel, type PolicyRequest, Role, Situation, Task } from '../../api/contract/policy.ts';
import { compile, decide, type Rule } from '../../api/policy/index.ts';
import { mayI } from '../../api/services/policyView/mayI.ts';
import { aFile, aRule } from '../policy/build.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';
import { examplePolicy } from './examplePolicy.ts';

const { policies } = examplePolicy();
/** An ordinary morning. */
const ordinary = new Date('2026-11-23T09:00:00Z');
/** A morning in the exam week of 8.c. */
const examWeek = new Date('2027-06-01T09:00:00Z');
const moments = [ordinary, examWeek];

function* everyRequest(): Generator<PolicyRequest> {
  const grades = [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  for (const at of moments)
    for (const className of [undefined, '3.b', '5.a', '8.c', '7.b'])
      for (const role of Role.options)
        for (const grade of grades)
          for (const task of Task.options)
            for (const situation of Situation.options)
              for (const aiLevel of AiLevel.options)
                yield { role, grade, className, task, situation, aiLevel, subject: 'mathematics', at };
}

describe('“Må jeg bruge AI til dette?”', () => {
  it('answers every question as the policy decides it, with that decision’s rule, place, terms and aids', () => {
    let count = 0;
    for (const request of everyRequest()) {
      count++;
      const decision = decide(policies, request);
      const { clause, terms, instead, openIn } = mayI(policies, request, { role: request.role, aboutMe: true });
      const { maxHint, answerChecks } = decision.obligations ?? {};
      const said = terms.map(({ da }) => da).join(' ');
      const holds =
        clause.effect === decision.effect &&
        clause.ruleId === decision.ruleId &&
        clause.source?.file === decision.source?.file &&
        clause.source?.line === decision.source?.line &&
        clause.text === decision.clause &&
        JSON.stringify(clause.aids) === JSON.stringify(decision.aids) &&
        terms.length > 0 === (decision.effect === 'allow') &&
        (request.role !== 'student' ||
          decision.effect === 'deny' ||
          (said.includes(`${maxHint} hints`) &&
            said.includes(`${answerChecks?.max === 1 ? 'ét' : answerChecks?.max} svar`))) &&
        instead.every((task) => decide(policies, { ...request, task }).effect === 'allow') &&
        openIn.every((situation) => decide(policies, { ...request, situation }).effect === 'allow');
      if (!holds) expect({ request, clause, terms, instead, openIn }).toEqual(decision);
    }
    expect(count).toBe(2 * 5 * 3 * 12 * 15 * 7 * 3);
  });

  it('says that some tasks are open where a no has exceptions, and nowhere else', () => {
    const friday = { role: ['student' as const], time: [{ weekday: ['friday' as const] }] };
    const closed = aRule({ id: 'friday', effect: 'deny', when: friday });
    const told = (...exceptions: Rule[]) => {
      const set = compile([aFile('school', [aRule()]), aFile('class', [closed, ...exceptions], '7.b')]);
      const request = { role: 'student', grade: 7, className: '7.b', task: 'hint', situation: 'lesson' } as const;
      const at = new Date('2027-03-12T09:00:00Z');
      return mayI(set, { ...request, aiLevel: 'yellow', at }, { role: 'student', aboutMe: true }).someTasksOpen;
    };
    const excepted = (assignment: string[]) => aRule({ id: 'excepted', priority: 1, when: { assignment } });
    expect([told(), told(excepted(['gtvk-bmrd'])), told(excepted(['any'])), told(excepted(['none']))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  const ask = (change: Partial<PolicyRequest>, asker = { role: 'student', aboutMe: true } as const) =>
    mayI(
      policies,
      {
        ...{ role: 'student', grade: 8, task: 'hint', situation: 'homework', aiLevel: 'yellow', at: ordinary },
        ...change,
      },
      asker,
    );

  it('tells a student at an exam to ask the invigilator, and that there is help with homework', () => {
    const answer = ask({ situation: 'mockExam', className: '8.c' });

    expect(answer.clause.ruleId).toBe('exam');
    expect(answer.ask.da).toContain('prøvevagten');
    expect(answer.openIn).toEqual(['lesson', 'homework', 'handIn']);
    expect(answer.layers.map(({ level, rule }) => [level, rule?.effect])).toEqual([
      ['municipality', 'deny'],
      ['school', 'allow'],
      ['class', undefined],
    ]);
  });

  it('names the class as the one that decided when its own rule did', () => {
    expect(ask({ className: '8.c', at: examWeek }).clause.ruleId).toBe('8c-exam-week');
    expect(ask({ className: '8.c', at: examWeek }).ask.da).toContain('klassens egen regel');
  });

  it('tells a teacher who asks for grades what they can have instead', () => {
    const answer = ask({ role: 'teacher', grade: undefined, task: 'grading' });

    expect(answer.clause.ruleId).toBe('no-grades');
    expect(answer.instead).toEqual([
      'lessonPlan',
      'differentiation',
      'exercises',
      'feedbackDraft',
      'criteria',
      'aiLiteracy',
    ]);
  });

  it('says the terms about the student when somebody else asks', () => {
    const sentences = mayI(
      policies,
      {
        role: 'student',
        grade: 5,
        className: '5.a',
        task: 'hint',
        situation: 'handIn',
        aiLevel: 'yellow',
        at: ordinary,
      },
      { role: 'teacher', aboutMe: false },
    ).terms;

    expect(sentences[1]).toEqual({
      da: 'Eleven får op til 2 hints til hvert skridt.',
      en: 'The student gets up to 2 hints for each step.',
    });
    expect(sentences.at(-1)?.da).toContain('ikke fra en sprogmodel');
  });
});

describe('who may ask about whom', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await aSchool();
  });
  const question = { task: 'hint', situation: 'homework', aiLevel: 'yellow' } as const;
  const asks = async (id: string, about: Parameters<TestSchool['services']['mayI']>[1]['about']) => {
    const outcome = await school.services.mayI(await school.person(id), { ...question, about });
    return outcome.ok ? outcome.value.clause.ruleId : outcome.refusal.code;
  };

  it('a student: only themselves, with their own grade and class', async () => {
    expect(await asks('demo-sofia', { kind: 'me' })).toBe('8c-support');
    expect(await asks('demo-alma', { kind: 'me' })).toBe('students-0-3');
    expect(await asks('demo-alma', { kind: 'me', className: '8.c' })).toBe('notFound');
    expect(await asks('demo-sofia', { kind: 'student', className: '8.c' })).toBe('forbidden');
    expect(await asks('demo-sofia', { kind: 'teacher' })).toBe('forbidden');
  });

  it('a teacher: themselves, and students of their own classes', async () => {
    expect(await asks('demo-mette', { kind: 'student', className: '5.a' })).toBe('5a-support');
    expect(await asks('demo-mette', { kind: 'student', className: '8.c' })).toBe('notFound');
    expect(await asks('demo-mette', { kind: 'teacher' })).toBe('forbidden');
  });

  it('a leader: teachers, every class of the school, themselves', async () => {
    expect(await asks('demo-birgit', { kind: 'student', className: '8.c' })).toBe('8c-support');
    expect(await asks('demo-birgit', { kind: 'student', className: '9.x' })).toBe('notFound');
    expect(await asks('demo-birgit', { kind: 'teacher' })).toBe('default-deny');
    expect(await asks('demo-birgit', { kind: 'me' })).toBe('default-deny');
  });

  it('a student is asked neither what they want nor the colour where it makes no difference', async () => {
    const stepsFor = async (id: string) => {
      const { matters } = value(await school.services.mayIStart(await school.person(id)));
      return Object.fromEntries(matters[0]?.inSituations.map(({ situation, steps }) => [situation, steps]) ?? []);
    };
    const [sofia, alma] = [await stepsFor('demo-sofia'), await stepsFor('demo-alma')];
    expect([sofia.homework, sofia.lesson, sofia.handIn]).toEqual([['aiLevel'], ['aiLevel'], ['aiLevel']]);
    expect([sofia.exam, sofia.test, sofia.mockExam, sofia.preparation]).toEqual([[], [], [], []]);
    expect(alma.homework).toEqual([]);
  });

  it('is offered as it is allowed', async () => {
    for (const id of ['demo-sofia', 'demo-mette', 'demo-birgit']) {
      const person = await school.person(id);
      const { about, asksSubject } = value(await school.services.mayIStart(person));
      expect(asksSubject).toBe(false);
      for (const whom of about)
        expect(value(await school.services.mayI(person, { ...question, about: whom }))).toBeTruthy();
    }
  });
});
