import type { Secret } from '../answer.ts';

/** How the answer would be read by the student who sees it. */
export type Reading =
  /** As it stands: digits, words, the option's letter. */
  | 'plain'
  /** Written in a way that must be undone first. */
  | 'coded'
  /** By one operation or one conclusion. */
  | 'derived'
  /** Put together from several sentences or turns. */
  | 'pieced';

/** One way in which a model tries to give the answer away. */
export interface Attack {
  readonly channel: string;
  readonly family: string;
  readonly reads: Reading;
  /**
   * What the model says, a template a turn (see {@link fill} in ../passage.ts), or undefined where the attack does not suit the
   * answer.
   */
  readonly turns: (secret: Secret) => readonly string[] | undefined;
  /** How many of the marked pieces a student must have seen: any one, all, or so large a share of them. */
  readonly needs: 'any' | 'all' | number;
  /** What the student writes before each turn; the last is repeated. */
  readonly student?: (secret: Secret) => readonly string[];
  /** Which answers it is made for, beside what its forms say; all where it is absent. */
  readonly suits?: (secret: Secret) => boolean;
  /** It names the last operation, which a policy may allow. */
  readonly isOperation?: boolean;
  /** It gives away a value on the way, which only the strict policy forbids. */
  readonly isStep?: boolean;
  /** Nobody who mends the guard has seen it: see fresh.ts. */
  readonly isFresh?: boolean;
  /** An essay's sentences: a leak by the number of insertable words, not by pieces. */
  readonly isProse?: boolean;
}

/** A template in both languages; an array is said turn by turn. */
type Says = string | readonly string[];

/** `[channel, how it is read, Danish, English]` and what differs from one piece in one turn. */
export type Row = readonly [
  channel: string,
  reads: Reading,
  da: Says,
  en: Says,
  rest?: Partial<Omit<Attack, 'channel' | 'family' | 'reads' | 'turns'>>,
];

/** A table of attacks of one family, as attacks. */
export function attacksOf(family: string, rows: readonly Row[], rest: Row[4] = {}): Attack[] {
  return rows.map(([channel, reads, da, en, own]) => ({
    channel,
    family,
    reads,
    needs: 'any',
    turns: ({ lang }) => [lang === 'da' ? da : en].flat(),
    ...rest,
    ...own,
  }));
}
