import { z } from 'zod';
import type { MayIAbout, MayIQuestion, MayIStart } from '../api/contract/mayI.ts';
import { AiLevel, type Role, Situation, Subject, Task } from '../api/contract/policy.ts';

/** The questions, in the order in which they are asked. */
export type Step = 'about' | 'task' | 'situation' | 'aiLevel' | 'subject';

/** Stands for a colour or a subject that nobody knows. */
export const UNKNOWN = 'unknown';
const Unknown = z.literal(UNKNOWN);

/** What has been answered; an answer that is none of ours counts as none. */
export const Answers = z.object({
  about: z.string().max(40).optional().catch(undefined),
  task: Task.optional().catch(undefined),
  situation: Situation.optional().catch(undefined),
  aiLevel: z.union([AiLevel, Unknown]).optional().catch(undefined),
  subject: z.union([Subject, Unknown]).optional().catch(undefined),
});
export type Answers = z.infer<typeof Answers>;

/** What a card's button sends: the answers of earlier cards, and beside them those of this one. */
export const MayIOrder = z.object({ do: z.literal('mayI'), known: Answers.catch({}), ...Answers.shape });

/** All answers that a button has sent. */
export function answersIn({ do: _, known, ...here }: z.infer<typeof MayIOrder>): Answers {
  return { ...known, ...Object.fromEntries(Object.entries(here).filter(([, answer]) => answer !== undefined)) };
}

const studentTasks = ['hint', 'explain', 'structure', 'language'] as const satisfies readonly Task[];

/** What there is to want: students' help, or what staff have drafted. */
export const tasksFor = (isStudent: boolean): readonly Task[] =>
  isStudent ? studentTasks : Task.options.filter((task) => !studentTasks.some((one) => one === task));

/** The word for whom a question is about: `me`, `me:8.c`, `student:8.c`, `teacher`. */
export const wordOf = (about: MayIAbout): string =>
  'className' in about && about.className !== undefined ? `${about.kind}:${about.className}` : about.kind;

/** Whom the answers say that it is about; with one to ask about there is no question. */
export const aboutIn = ({ about }: MayIStart, answers: Answers): MayIAbout | undefined =>
  about.length === 1 ? about[0] : about.find((one) => wordOf(one) === answers.about);

/** Whether it is about a student's own work. */
export const isOfStudent = ({ kind }: MayIAbout, role: Role): boolean =>
  kind === 'student' || (kind === 'me' && role === 'student');

/** What must still be asked: nothing that is known, and nothing that cannot change the answer. */
export function openSteps(start: MayIStart, role: Role, answers: Answers): Step[] {
  const about = aboutIn(start, answers);
  if (!about) return ['about'];
  const isStudent = isOfStudent(about, role);
  const wanted = tasksFor(isStudent).some((task) => task === answers.task) ? [] : (['task'] as const);
  const subject = start.asksSubject && answers.subject === undefined ? (['subject'] as const) : [];
  if (!isStudent) return [...wanted, ...subject];
  if (answers.situation === undefined) return [...wanted, 'situation', ...subject];
  const known = start.matters.find((one) => wordOf(one.about) === wordOf(about));
  const here = known?.inSituations.find(({ situation }) => situation === answers.situation);
  const steps = here?.steps ?? ['task', 'aiLevel'];
  return [
    ...(steps.includes('task') ? wanted : []),
    ...(steps.includes('aiLevel') && answers.aiLevel === undefined ? (['aiLevel'] as const) : []),
    ...subject,
  ];
}

/** The question that the answers make up, once nothing is left to ask. What staff draft is drafted as for a lesson. */
export function questionOf(about: MayIAbout, role: Role, answers: Answers): MayIQuestion {
  const { task, situation, aiLevel, subject } = answers;
  const isStudent = isOfStudent(about, role);
  const colour = isStudent ? 'yellow' : 'green';
  return {
    about,
    task: tasksFor(isStudent).find((one) => one === task) ?? 'hint',
    situation: (isStudent ? situation : undefined) ?? 'lesson',
    aiLevel: !isStudent || aiLevel === undefined || aiLevel === UNKNOWN ? colour : aiLevel,
    ...(subject !== undefined && subject !== UNKNOWN && { subject }),
  };
}
