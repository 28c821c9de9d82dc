import { z } from 'zod';

/** What can be wrong with a model server, one word each; `ok` is what it should be. `plan.ts` says what each does. */
export const MODES = [
  'ok',
  'leak',
  '401',
  '429',
  '500',
  '503',
  'hang',
  'hang-mid',
  'cut',
  'cut-clean',
  'malformed',
  'malformed-body',
  'drip',
  'empty',
  'filter',
  'length',
  'error-event',
  'dup-id',
  'split',
  'nodone',
  'long-line',
  'toolcall',
  'refusal',
  'slow-headers',
  'comments',
  'redirect',
  'no-json-schema',
  'fenced-json',
  'wrong-json',
  'cut-json',
] as const;
export type Mode = (typeof MODES)[number];

const number = z.coerce.number().min(0);
const whole = number.int();

/** How the mock server treats one request. */
export const Behaviour = z.strictObject({
  mode: z.enum(MODES).default('ok'),
  /** The fault comes after this many tokens. Default: 10, and 0 for `comments`. */
  at: whole.optional(),
  /** Tokens a second; 0 for as fast as they are read. In `drip` it counts bytes. */
  tps: number.default(0),
  /** Milliseconds from the request to the first token. */
  ttft: number.default(0),
  /** The text is repeated or cut to this many tokens. Default: the text as it is. */
  tokens: whole.max(100_000).optional(),
  /** How a text is cut into tokens: `words` as tokenisers do, `letters`, `random` (with `seed`), or all at once. */
  pieces: z.enum(['words', 'letters', 'random', 'whole']).default('words'),
  seed: whole.optional(),
  /** Only the first so many requests for this model meet the fault; later ones go well. */
  times: whole.optional(),
  /** Milliseconds before the headers. Default: 0, and 3000 for `slow-headers`. */
  headers: number.optional(),
  /** Seconds that 429 and 503 ask to wait. */
  retry: whole.default(1),
  /** What `leak` tells, and in which of its wordings (0 to 19). Default: the next one each time. */
  answer: z.string().default('42'),
  wording: whole.optional(),
  /** Another `finish_reason` than the mode's own. */
  finish: z.string().optional(),
  /** `none`: tells no usage even when it is asked for. */
  usage: z.enum(['asked', 'none']).default('asked'),
  /** Length of the line in `long-line`. */
  bytes: whole.default(5_000_000),
  /** Where `redirect` leads. Default: an address of the mock's own that counts its visitors. */
  to: z.string().optional(),
});
export type Behaviour = z.infer<typeof Behaviour>;

/**
 * What the model's name asks for, on top of the defaults: `mock?mode=cut&at=10&tps=50`. Throws when it names something
 * unknown, so that a misspelt fault is not taken for a server that is well.
 */
export function behaviourOf(model: string, defaults: z.input<typeof Behaviour>): Behaviour {
  const mark = model.indexOf('?');
  const asked = mark < 0 ? {} : Object.fromEntries(new URLSearchParams(model.slice(mark + 1)));
  return Behaviour.parse({ ...defaults, ...asked });
}
