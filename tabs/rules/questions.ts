import type { MayIAbout, MayIQuestion, MayIStart } from '../../api/contract/mayI.ts';
import type { Role, Task } from '../../api/contract/policy.ts';
import { isAiLevel, isSituation, isSubject, situations, subjects } from '../ui/choices.ts';

/** The questions, in the order in which they are asked; their names are those in the address. */
export type Step = 'about' | 'task' | 'situation' | 'aiLevel' | 'subject';

/** A question with the words that can answer it. */
export interface Question {
  readonly step: Step;
  readonly choices: readonly string[];
}

const studentTasks = ['hint', 'explain', 'structure', 'language'] as const satisfies readonly Task[];
const staffTasks = [
  ...(['lessonPlan', 'differentiation', 'exercises', 'feedbackDraft', 'criteria', 'aiLiteracy'] as const),
  ...(['grading', 'ranking', 'placement', 'diagnosis', 'caseLetter'] as const),
] satisfies readonly Task[];
/** Every task that the policy can be asked about, students' first. */
export const everyTask: readonly Task[] = [...studentTasks, ...staffTasks];

/** Whether a word is one of the contract's tasks. */
export const isTask = (word: string): word is Task => everyTask.some((task) => task === word);

/** What stands for a colour that nobody chose: the rules then take it as yellow. */
const NO_COLOUR = 'none';
/** What stands for a subject that is not in the list. */
const NO_SUBJECT = 'none';

/** The word in the address for whom a question is about: `me`, `me:8.c`, `student:8.c`, `teacher`. */
const wordOf = (about: MayIAbout): string =>
  'className' in about && about.className !== undefined ? `${about.kind}:${about.className}` : about.kind;

/** Whether a question is about a student's own work; the rest is about what staff have drafted. */
const isAboutStudent = (about: MayIAbout, role: Role): boolean =>
  about.kind === 'student' || (about.kind === 'me' && role === 'student');

/** Whom the address says that it is about; with one to ask about there is no question. */
export const aboutIn = ({ about }: MayIStart, search: URLSearchParams): MayIAbout | undefined =>
  about.length === 1 ? about[0] : about.find((one) => wordOf(one) === search.get('about'));

/** All questions that somebody is asked, as far as the answers in the address tell. */
export function questionsFor(start: MayIStart, role: Role, search: URLSearchParams): Question[] {
  const about = aboutIn(start, search);
  const isStudent = about ? isAboutStudent(about, role) : role !== 'teacher';
  return [
    ...(start.about.length > 1 ? [{ step: 'about' as const, choices: start.about.map(wordOf) }] : []),
    { step: 'task', choices: isStudent ? studentTasks : staffTasks },
    ...(isStudent
      ? ([
          { step: 'situation', choices: situations },
          ...(about && asksColour(start, about, search)
            ? [{ step: 'aiLevel', choices: ['green', 'yellow', 'red', NO_COLOUR] } as const]
            : []),
        ] as const)
      : []),
    ...(start.asksSubject ? [{ step: 'subject' as const, choices: [...subjects, NO_SUBJECT] }] : []),
  ];
}

/** Whether the colour of the task can change the answer; it can until it is known when it is. */
function asksColour({ matters }: MayIStart, about: MayIAbout, search: URLSearchParams): boolean {
  const known = matters.find((one) => wordOf(one.about) === wordOf(about));
  const here = known?.inSituations.find(({ situation }) => situation === search.get('situation'));
  return here?.steps.includes('aiLevel') ?? true;
}

/** The first question that the address does not answer. */
export const openQuestion = (questions: readonly Question[], search: URLSearchParams): Question | undefined =>
  questions.find(({ step, choices }) => !choices.includes(search.get(step) ?? ''));

/** What the policy is asked, once every question is answered. What staff draft is drafted as for a lesson, all AI open. */
export function askedIn(start: MayIStart, search: URLSearchParams): MayIQuestion | undefined {
  const about = aboutIn(start, search);
  const task = search.get('task') ?? '';
  if (!about || !isTask(task)) return undefined;
  const [situation, aiLevel, subject] = [search.get('situation'), search.get('aiLevel'), search.get('subject') ?? ''];
  return {
    about,
    task,
    situation: situation !== null && isSituation(situation) ? situation : 'lesson',
    aiLevel: aiLevel === null ? 'green' : isAiLevel(aiLevel) ? aiLevel : 'yellow',
    ...(isSubject(subject) && { subject }),
  };
}
