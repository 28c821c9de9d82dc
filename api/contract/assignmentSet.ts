import { z } from 'zod';
import { GivenKey } from './assignment.ts';
import { ClauseView } from './conversation.ts';
import { Glossary } from './glossary.ts';
import { AiLevel, Situation, Subject } from './policy.ts';

/** Most tasks that are shared at once: thirty in three versions. */
const MOST_TASKS = 90;
/** Longest text of all tasks together, in characters. */
const MOST_TEXT = 60_000;
/** All that tasks hold together, in characters: their texts, their keys with steps, and who gets them. */
const MOST_IN_TASKS = 180_000;

/** A moment with its offset from UTC: "2026-11-23T08:00:00Z". */
const Moment = z.iso.datetime({ offset: true }).max(40);

/** The last rung of the hint ladder that a teacher allows on a set; what the policy allows less of stays less. */
const HintCeiling = z.int().min(0).max(4);

/** What the policy is asked about before anything is shared. */
const ShareTerms = {
  className: z.string().min(1).max(20),
  subject: Subject,
  situation: Situation,
  aiLevel: AiLevel,
  /** Students see nothing of it before. */
  opensAt: Moment.optional(),
  /** Afterwards it can be read, and the tutor is closed. */
  closesAt: Moment.optional(),
  maxHint: HintCeiling.optional(),
};

/** One task in one version: for the whole class, or for the students named. */
const SharedTask = z.strictObject({
  text: z.string().trim().min(1).max(8_000),
  key: GivenKey.optional(),
  students: z.union([z.literal('all'), z.array(z.string().min(1).max(64)).min(1).max(60)]),
  /** Its place in the set. Versions of one task have the same; a student has at most one task at each. */
  position: z.int().min(1).max(60),
});

/** The length of every text in a value, together. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + charactersIn(part), 0);
}

/** What a teacher sends to share tasks with a class. */
export const ShareTasks = z.strictObject({
  /** Made by the client: sending the same one again shares nothing anew. */
  shareId: z
    .string()
    .min(8)
    .max(64)
    .regex(/^[\w-]+$/),
  title: z.string().trim().min(1).max(120),
  draftId: z.string().min(1).max(64).optional(),
  /** What the words of all its tasks mean. */
  glossary: Glossary.optional(),
  ...ShareTerms,
  tasks: z
    .array(SharedTask)
    .min(1)
    .max(MOST_TASKS)
    .superRefine((tasks, { addIssue }) => {
      const tooLong = { code: 'too_big', origin: 'string', inclusive: true } as const;
      const texts = tasks.map(({ text }) => text);
      if (charactersIn(texts) > MOST_TEXT) addIssue({ ...tooLong, maximum: MOST_TEXT });
      else if (charactersIn(tasks) > MOST_IN_TASKS) addIssue({ ...tooLong, maximum: MOST_IN_TASKS });
    })
    .meta({ 'x-mostCharacters': MOST_IN_TASKS }),
});
export type ShareTasks = z.infer<typeof ShareTasks>;

export const ShareQuestion = z.strictObject(ShareTerms);
export type ShareQuestion = z.infer<typeof ShareQuestion>;

/** What the policy will say to the students of a class about tasks that are shared so. */
export const SharePreview = z.strictObject({
  /** The clause that they will see; effect deny means that the tutor is closed. */
  clause: ClauseView,
  /** Hints for each step, and answers that the tutor will check: none where it is closed. */
  maxHint: z.int().min(0),
  answerChecks: z.int().min(0),
});
export type SharePreview = z.infer<typeof SharePreview>;

/** What may be changed about a set that is shared: null takes a limit away. */
export const SetChange = z.strictObject({
  opensAt: Moment.nullable().optional(),
  closesAt: Moment.nullable().optional(),
  /** Taken back: who has not begun sees it no longer, and the tutor is closed for who has. */
  withdrawn: z.boolean().optional(),
});
export type SetChange = z.infer<typeof SetChange>;

/** A shared set, as its teachers see it in a list. */
export const AssignmentSetView = z.strictObject({
  id: z.string(),
  /** By what the school's rules can name it. */
  code: z.string(),
  className: z.string(),
  title: z.string(),
  subject: Subject,
  situation: Situation,
  aiLevel: AiLevel,
  teacher: z.string(),
  createdAt: z.string(),
  opensAt: z.string().optional(),
  closesAt: z.string().optional(),
  maxHint: HintCeiling.optional(),
  draftId: z.string().optional(),
  withdrawn: z.boolean(),
  /** How many tasks a student has at most. */
  count: z.int().min(1),
});
export type AssignmentSetView = z.infer<typeof AssignmentSetView>;

/** How far a student has come with a task, by what the tutor has kept; no score, and no judgement of the student. */
export const TaskState = z.enum(['notBegun', 'atWork', 'solved']);
export type TaskState = z.infer<typeof TaskState>;

/** A student's cell in the class view. */
const TaskCell = z.strictObject({
  position: z.int().min(1),
  assignmentId: z.string(),
  state: TaskState,
  /** The conversation, when there is one: to be read only with a reason. */
  conversationId: z.string().optional(),
});

/** Something that at least three students met: never their words. */
export const StuckPoint = z.strictObject({
  /** A stable name, such as `misconception.addAcross` or `step.2.gatherVariable`. */
  id: z.string(),
  /** The task, for a step of one; undefined for a way of thinking, which may show on several tasks. */
  position: z.int().min(1).optional(),
  text: z.string(),
  students: z.int().min(3),
});
export type StuckPoint = z.infer<typeof StuckPoint>;

/** The class view: who has begun what, and where several are stuck. */
export const ClassSetView = z.strictObject({
  ...AssignmentSetView.shape,
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      position: z.int().min(1),
      text: z.string(),
      hasKey: z.boolean(),
      /** For whom it is, in alphabetical order; `all` for the whole class. */
      students: z.union([z.literal('all'), z.array(z.string())]),
    }),
  ),
  /** In alphabetical order. */
  students: z.array(z.strictObject({ id: z.string(), name: z.string(), tasks: z.array(TaskCell) })),
  stuck: z.array(StuckPoint),
});
export type ClassSetView = z.infer<typeof ClassSetView>;

/** The students of a class, for choosing who gets what; in alphabetical order. */
export const ClassStudents = z.strictObject({
  students: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});
export type ClassStudents = z.infer<typeof ClassStudents>;
