import { z } from 'zod';
import { Language } from './language.ts';
import { Picture } from './picture.ts';

/** The tutor's pedagogical moves; each has one folder of templates. */
export const MoveKind = z.enum([
  'greet',
  'restate',
  'askAttempt',
  'askPlan',
  'pointAtStep',
  'nameRule',
  'setUpStep',
  'siblingProblem',
  'affirmStep',
  'askWorking',
  'confirm',
  'notYet',
  'checksSpent',
  'reflect',
  'decline',
  'explore',
  'structure',
  'locked',
  'handOver',
  'notUnderstood',
]);
export type MoveKind = z.infer<typeof MoveKind>;

/** Where the student is on the ladder of hints: "3 hints, 1 used". */
export const Ladder = z.strictObject({ used: z.int().min(0), max: z.int().min(0) });
export type Ladder = z.infer<typeof Ladder>;

/** What wrote a text: our own rules, or a named model. */
export const Author = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rules') }),
  z.strictObject({ kind: z.literal('model'), model: z.string() }),
]);
export type Author = z.infer<typeof Author>;

/** What one event says. `text` is always a whole, checked sentence. */
export const TurnEventBody = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('move'), move: MoveKind, hintLevel: z.int().min(0).max(4), ladder: Ladder }),
  z.strictObject({ type: z.literal('text'), text: z.string(), lang: Language }),
  /** A picture that serves the hint beside it; always drawn by the rules, whoever wrote the words. */
  z.strictObject({ type: z.literal('picture'), picture: Picture }),
  /** From here on the rendered form took over; it carries no text and takes nothing back. */
  z.strictObject({ type: z.literal('replaced') }),
  z.strictObject({
    type: z.literal('notice'),
    /**
     * personalData: something private was hidden; safeguarding: a person is needed; locked: the policy closed it; budget: the
     * model has been used as much as it may today, and fixed words go on.
     */
    notice: z.enum(['personalData', 'safeguarding', 'supportLine', 'locked', 'budget']),
    text: z.string(),
  }),
  /** The only sign of a whole reply. */
  z.strictObject({
    type: z.literal('done'),
    writtenBy: Author,
    ladder: Ladder,
    checksLeft: z.int().min(0),
    /** The student's claimed answer has been confirmed. */
    solved: z.boolean(),
  }),
  z.strictObject({ type: z.literal('error'), code: z.string(), message: z.string() }),
]);
export type TurnEventBody = z.infer<typeof TurnEventBody>;

/** An event as stored and sent: numbered without gaps within its conversation. */
export const TurnEvent = z.intersection(
  z.object({
    seq: z.int().min(1),
    turnId: z.string(),
    /** 1 for the first try; only the highest attempt of a turn is shown. */
    attempt: z.int().min(1),
    at: z.string(),
  }),
  TurnEventBody,
);
export type TurnEvent = z.infer<typeof TurnEvent>;
