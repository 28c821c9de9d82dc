import { z } from 'zod';
import { type Ladder, MoveKind } from '../contract/event.ts';
import type { Obligations } from '../contract/policy.ts';

/** How many claims, sentences and sums the tutor remembers; older ones are forgotten. */
const MEMORY = 60;

/**
 * What the tutor remembers of a conversation between turns; stored as JSON beside it. It holds nothing of the key but
 * whether claims agreed with it.
 */
export const TutorState = z.object({
  version: z.literal(1),
  turns: z.int().min(0),
  /** Rungs of the ladder given for the present step. */
  hintsUsed: z.int().min(0),
  /** The student has shown own work or an own thought on this problem. */
  attempted: z.boolean(),
  /** The student has shown something of the way since the last answer that was judged. */
  workingShown: z.boolean(),
  /** Solution steps that the student's own work has passed. */
  progress: z.int().min(0),
  /** Right sums seen in the student's work on a word problem. */
  sums: z.array(z.string()).max(MEMORY),
  /**
   * Something of the student's own that the tutor has just asked about: whether a value is their answer (a "yes" puts it
   * forward), how they found it (working does), what a sum comes to (a number alone completes it), or whether a value
   * that nobody has a key to fits the task (a yes ends the problem), or what it stands for (a sentence with it says so).
   */
  offered: z
    .object({ value: z.string(), until: z.enum(['agreed', 'shown', 'worked', 'checked', 'explained']) })
    .optional(),
  /** Values that the student has told on a word problem, one operation away from what was known, their working unseen. */
  found: z.array(z.string()).max(MEMORY).optional(),
  /** The student's own equation for a word problem. */
  equation: z.string().optional(),
  checksUsed: z.int().min(0),
  /** There is no key, so that nothing will be told right or wrong. */
  keyless: z.boolean().optional(),
  /** Sums of the student's that do not hold and were pointed out. */
  broken: z.array(z.string()).max(MEMORY).optional(),
  /** Wrong lines that were pointed out. */
  faults: z.int().min(0),
  solved: z.boolean(),
  /** Places and quantities of the task that the student was asked about. */
  pointed: z.array(z.string()).max(MEMORY).optional(),
  /** The part of the task that is worked on, when it has several. */
  part: z.int().min(0).optional(),
  /** How far a talk about a task in words has come: thoughts of the student's that were taken up on this part. */
  stage: z.int().min(0).optional(),
  /** How often the student was asked to check the value put forward last, where there is no key. */
  selfChecks: z.int().min(0).optional(),
  /** The student has been told that the work is done, without a key; nothing more is asked. */
  ended: z.boolean().optional(),
  /** The value that it ended with. */
  endedWith: z.string().optional(),
  /** The claim ledger: each answer the student has claimed, whether working was shown, and what was said of it. */
  claims: z
    .array(z.object({ value: z.string(), working: z.boolean(), told: z.enum(['right', 'wrong', 'nothing']) }))
    .max(MEMORY),
  /** Templates used lately, newest last, so that no sentence comes twice in a row. */
  said: z.array(z.string()).max(MEMORY),
  lastMove: MoveKind.nullable(),
  /** The line of the solution that a picture was shown of last. */
  pictured: z.string().optional(),
  /** The student has been told that the model's budget is spent. */
  spentTold: z.boolean().optional(),
  /** What the guard has counted over the turns. */
  guard: z.unknown().optional(),
});
export type TutorState = z.infer<typeof TutorState>;

/** The state of a conversation that has just been opened. */
export function newTutorState(): TutorState {
  return {
    version: 1,
    turns: 0,
    hintsUsed: 0,
    attempted: false,
    workingShown: false,
    progress: 0,
    sums: [],
    checksUsed: 0,
    faults: 0,
    solved: false,
    claims: [],
    said: [],
    lastMove: null,
  };
}

/** The newest {@link MEMORY} items of a list with `items` added. */
export function remember<T>(list: readonly T[], ...items: T[]): T[] {
  return [...list, ...items].slice(-MEMORY);
}

/** Where the student is on the ladder for the present step: "3 hints, 1 used". */
export function ladderOf(state: TutorState, obligations: Obligations | undefined): Ladder {
  const max = obligations?.maxHint ?? 0;
  return { used: Math.min(state.hintsUsed, max), max };
}

/** How many more claims will be told right or wrong; none where there is no key. */
export function checksLeftOf(state: TutorState, obligations: Obligations | undefined): number {
  if (state.keyless) return 0;
  return Math.max(0, (obligations?.answerChecks.max ?? 0) - state.checksUsed);
}

/** Whether a claimed answer has been confirmed. */
export const isSolved = (state: TutorState): boolean => state.solved;
