import { z } from 'zod';
import { Ladder, TurnEvent } from './event.ts';
import { Language } from './language.ts';
import { Aids, AiLevel, LocalText, Situation, Subject } from './policy.ts';

/** Longest problem, message and attempt in characters. Longer ones are refused with a clear message, never cut. */
export const MAX_PROBLEM = 8_000;
export const MAX_MESSAGE = 4_000;
export const MAX_ATTEMPT = 8_000;

export const StartConversation = z.strictObject({
  problem: z.union([
    z.strictObject({ text: z.string().trim().min(1).max(MAX_PROBLEM), subject: Subject.optional() }),
    z.strictObject({ assignmentId: z.string().min(1).max(64) }),
  ]),
});
export type StartConversation = z.infer<typeof StartConversation>;

export const TakeTurn = z.strictObject({
  text: z.string().max(MAX_MESSAGE),
  /** What stands in the box "this is what I've tried"; it is kept with the turn. */
  attempt: z.string().max(MAX_ATTEMPT).optional(),
  /** Made by the client: sending the same one again replays the turn. */
  clientTurnId: z
    .string()
    .min(8)
    .max(64)
    .regex(/^[\w-]+$/),
});
export type TakeTurn = z.infer<typeof TakeTurn>;

/** The box that was saved needs a human: a turn of the conversation answers it. */
export const BoxAnswered = z.strictObject({ handOver: z.literal(true) });
export type BoxAnswered = z.infer<typeof BoxAnswered>;

/** A clause of the school's policy, as shown to a person. */
export const ClauseView = z.strictObject({
  effect: z.enum(['allow', 'deny']),
  ruleId: z.string(),
  source: z.strictObject({ file: z.string(), line: z.int() }).optional(),
  text: LocalText,
  legal: z.array(z.string()),
  aids: Aids,
});
export type ClauseView = z.infer<typeof ClauseView>;

/** One turn as shown: the student's words (private data hidden) and the checked events of the last attempt. */
export const TurnView = z.strictObject({
  id: z.string(),
  clientTurnId: z.string(),
  status: z.enum(['running', 'done', 'interrupted']),
  text: z.string(),
  attempt: z.string().optional(),
  at: z.string(),
  events: z.array(TurnEvent),
});
export type TurnView = z.infer<typeof TurnView>;

/** Where a conversation stands in a set of tasks; the neighbours are assignments of the student's own. */
export const TaskSteps = z.strictObject({
  id: z.string(),
  title: z.string(),
  number: z.int().min(1),
  count: z.int().min(1),
  previous: z.string().optional(),
  next: z.string().optional(),
});
export type TaskSteps = z.infer<typeof TaskSteps>;

/** A member of staff has read the conversation: who, when and why. */
const TranscriptSeen = z.strictObject({
  by: z.string(),
  at: z.string(),
  /** concern: something in it made the school worry. reason: the teacher said why. */
  ground: z.enum(['concern', 'reason']),
  /** The teacher's own words; empty when the ground is a concern. */
  reason: z.string(),
});

export const ConversationView = z.strictObject({
  id: z.string(),
  problem: z.strictObject({ text: z.string(), subject: Subject.optional(), assignmentTitle: z.string().optional() }),
  lang: Language,
  situation: Situation,
  aiLevel: AiLevel,
  createdAt: z.string(),
  updatedAt: z.string(),
  ladder: Ladder,
  checksLeft: z.int().min(0),
  solved: z.boolean(),
  /** The rule that governs this conversation now; effect deny means locked. */
  clause: ClauseView,
  /** What the school wants said where Ledetråd has written something; undefined where it says nothing of its own. */
  disclosure: LocalText.optional(),
  /** The last box "this is what I've tried", so that a reload loses nothing. */
  attempt: z.string(),
  turns: z.array(TurnView),
  /** The set that the task belongs to, when it does. */
  set: TaskSteps.optional(),
  /** When the tutor closes on the task. */
  closesAt: z.string().optional(),
  /** Who of the staff has read it, the first first. */
  seenBy: z.array(TranscriptSeen),
  /** The newest event's number: where the event stream goes on from. */
  lastSeq: z.int().min(0),
});
export type ConversationView = z.infer<typeof ConversationView>;

export const ConversationSummary = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Its number, when it is about one of the tasks of a set. */
  taskNumber: z.int().min(1).optional(),
  subject: Subject.optional(),
  updatedAt: z.string(),
  solved: z.boolean(),
  turns: z.int(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;

/** "Sådan har jeg brugt AI": plain text that the student can hand in. */
export const ProcessRecord = z.strictObject({ title: z.string(), text: z.string() });
export type ProcessRecord = z.infer<typeof ProcessRecord>;
