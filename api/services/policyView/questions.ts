import type { MayIAbout, MayIAnswer, MayIQuestion, MayIStart } from '../../contract/mayI.ts';
import type { PolicyRequest } from '../../contract/policy.ts';
import type { MatrixQuestion, PolicyMatrix, PolicyOverview, WhatIf } from '../../contract/policyOverview.ts';
import type { Person } from '../../identity/person.ts';
import { findWarnings, type PolicyFile, type PolicyProblem } from '../../policy/index.ts';
import { readMoment } from '../../policy/time.ts';
import type { Dependencies } from '../dependencies.ts';
import { inSlices } from '../inSlices.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { policyInWords } from './inWords.ts';
import { policyMatrix } from './matrix.ts';
import { whatMatters } from './matters.ts';
import { mayI } from './mayI.ts';
import { policyTimes } from './times.ts';

/** Whom a question is about, as the policy asks. */
type Who = Pick<PolicyRequest, 'role' | 'grade' | 'className'>;

const asRemark = ({ suggestion, ...problem }: PolicyProblem) => ({ ...problem, ...(suggestion && { suggestion }) });

interface Known {
  readonly day: string;
  readonly warnings: Promise<PolicyProblem[]>;
}
const lastWarnings = new WeakMap<readonly PolicyFile[], Known>();

/** What the files say in vain, found once a day for each set: with hundreds of files it takes a while. */
function warningsAbout(files: readonly PolicyFile[], now: Date): Promise<readonly PolicyProblem[]> {
  const day = now.toISOString().slice(0, 10);
  const last = lastWarnings.get(files);
  if (last?.day === day) return last.warnings;
  const warnings = inSlices(findWarnings(files, now.getTime()));
  lastWarnings.set(files, { day, warnings });
  return warnings;
}

/**
 * Questions to the policy by anybody at the school. Students ask about themselves alone; teachers also about a student of
 * a class of theirs; leaders about teachers and every class of the school.
 */
export class PolicyQuestions<State> {
  readonly #given: Dependencies<State>;

  constructor(given: Dependencies<State>) {
    this.#given = given;
  }

  /** What this person may ask about. */
  async start(person: Person): Promise<MayIStart> {
    const classes = await this.#classes(person);
    const about = aboutFor(
      person,
      classes.map(({ name }) => name),
    );
    const asksSubject = this.#namesSubject();
    const { policy, now } = this.#given;
    const matters = about.flatMap((one) => {
      const who = whoIs(person, one, classes);
      if (!who.ok || who.value.role !== 'student') return [];
      return { about: one, inSituations: whatMatters(policy().policies, who.value, asksSubject, now()) };
    });
    return { about, asksSubject, matters };
  }

  /** The policy's answer now; `notFound` for a class that they cannot ask about, `forbidden` for a role. */
  async ask(person: Person, question: MayIQuestion): Promise<Outcome<MayIAnswer>> {
    const who = whoIs(person, question.about, await this.#classes(person));
    if (!who.ok) return who;
    const { policy, now } = this.#given;
    const { task, situation, aiLevel, subject } = question;
    const request = { ...who.value, task, situation, aiLevel, subject, at: now() };
    return done(mayI(policy().policies, request, { role: person.role, aboutMe: question.about.kind === 'me' }));
  }

  /** The policy in force in plain words, its times to come, and what is wrong with the files on disk. */
  async overview(person: Person): Promise<PolicyOverview> {
    const { policy, now } = this.#given;
    const { policies, files, problems } = policy();
    const classes = await this.#classes(person);
    return {
      groups: policyInWords(policies, files, now(), classes),
      times: policyTimes(policies, files, now()),
      problems: problems.map(asRemark),
      warnings: (await warningsAbout(files, now())).map(asRemark),
      classes: classes.flatMap(({ name, grade }) => (grade === undefined ? [] : [{ name, grade }])),
    };
  }

  /** Who may do what; `notFound` for a class that the school has not. */
  async matrix(person: Person, question: MatrixQuestion): Promise<Outcome<PolicyMatrix>> {
    const { policy, now } = this.#given;
    const theirs = classNamed(await this.#classes(person), question.className ?? '');
    if (question.className !== undefined && theirs?.grade === undefined) return refused('notFound');
    const theirClass = theirs?.grade === undefined ? undefined : { name: theirs.name, grade: theirs.grade };
    return done(policyMatrix(policy().policies, question, theirClass, now()));
  }

  /** What the policy would answer to anybody, at any time; `badInput` for a time that the clock skips. */
  whatIf(person: Person, { at, ...question }: WhatIf): Outcome<MayIAnswer> {
    const { policy, now } = this.#given;
    const moment = at === undefined ? undefined : readMoment(at);
    if (moment && !moment.ok) return refused('badInput', { details: [{ field: 'at', problem: 'skipped' }] });
    const request = { ...question, at: moment ? new Date(moment.at) : now() };
    return done(mayI(policy().policies, request, { role: person.role, aboutMe: false }));
  }

  /** The classes that they may ask about, with the grade of their students; one without students has none to ask about. */
  async #classes({ role, schoolId, classes: own }: Person) {
    if (role === 'student') return [];
    const all = await this.#given.store.people.classes(schoolId);
    const theirs = role === 'leader' ? all : all.filter(({ id }) => own.some((mine) => mine.id === id));
    return theirs.filter(({ grade }) => grade !== undefined);
  }

  #namesSubject(): boolean {
    return this.#given.policy().files.some(({ rules }) => rules.some(({ when }) => when.subject !== undefined));
  }
}

/** As whom the policy is asked; `classes` are those that the person may ask about. */
function whoIs(
  person: Person,
  about: MayIAbout,
  classes: readonly { readonly name: string; readonly grade: number | undefined }[],
): Outcome<Who> {
  switch (about.kind) {
    case 'me': {
      const own = about.className === undefined ? person.classes[0] : classNamed(person.classes, about.className);
      if (about.className !== undefined && !own) return refused('notFound');
      return done({ role: person.role, grade: person.grade, className: own?.name });
    }
    case 'student': {
      if (person.role === 'student') return refused('forbidden');
      const theirs = classNamed(classes, about.className);
      return theirs ? done({ role: 'student', grade: theirs.grade, className: theirs.name }) : refused('notFound');
    }
    case 'teacher':
      return person.role === 'leader' ? done({ role: 'teacher' }) : refused('forbidden');
  }
}

const classNamed = <Class extends { readonly name: string }>(classes: readonly Class[], wanted: string) =>
  classes.find(({ name }) => name === wanted);

function aboutFor({ role, classes }: Person, names: readonly string[]): MayIAbout[] {
  const students = names.map((className) => ({ kind: 'student', className }) as const);
  switch (role) {
    case 'student':
      return classes.length > 1 ? classes.map(({ name }) => ({ kind: 'me', className: name })) : [{ kind: 'me' }];
    case 'teacher':
      return [{ kind: 'me' }, ...students];
    case 'leader':
      return [{ kind: 'teacher' }, ...students, { kind: 'me' }];
  }
}
