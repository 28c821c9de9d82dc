import { z } from 'zod';
import { Language } from './language.ts';

/** A place or a length in a picture, in its own units: about a pixel at the ordinary size of letters. */
const Units = z.number().min(-1000).max(1000);

/** Whether an area is a part that counts, one that does not, one that is left open for the student, or a round weight. */
const Look = z.enum(['filled', 'empty', 'open', 'weight']);

/** What a picture is put together from. It holds no colours: each theme has its own. */
export const Shape = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('box'), x: Units, y: Units, width: Units, height: Units, look: Look }),
  z.strictObject({
    shape: z.literal('line'),
    x1: Units,
    y1: Units,
    x2: Units,
    y2: Units,
    look: z.enum(['plain', 'thin', 'faint']),
  }),
  /** A jump from one place to another above a line, with the point of an arrow at its end. */
  z.strictObject({ shape: z.literal('jump'), from: Units, to: Units, y: Units, height: Units }),
  z.strictObject({ shape: z.literal('dot'), x: Units, y: Units }),
  z.strictObject({ shape: z.literal('label'), x: Units, y: Units, text: z.string().max(40) }),
]);
export type Shape = z.infer<typeof Shape>;

/**
 * A picture to think with, drawn from the numbers of the task and of the student's own work. `text` says in sentences what
 * is to be seen: it is what read-aloud speaks, and what stands there where pictures are hidden.
 */
export const Picture = z.strictObject({
  kind: z.enum(['fractionBars', 'partBar', 'percentBar', 'numberLine', 'areaModel', 'balance', 'barModel', 'grid']),
  text: z.string().max(600),
  lang: Language,
  width: Units,
  height: Units,
  shapes: z.array(Shape).max(200),
});
export type Picture = z.infer<typeof Picture>;
