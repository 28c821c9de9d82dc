import type {
  Aids,
  AiLevel,
  LocalText,
  Obligations,
  Role,
  Situation,
  Speech,
  Subject,
  Task,
} from '../contract/policy.ts';
import type { ApproversRule } from './approversRule.ts';
import type { ProcessingRule } from './processingRule.ts';
import type { RetentionRule } from './retentionRule.ts';
import type { SafeguardingRule } from './safeguardingRule.ts';
import type { SignInRule } from './signInRule.ts';
import type { Period, TimeCondition, TimeWindow } from './timeCondition.ts';

/** The conditions of a rule. A dimension that is not named matches everything; all the named ones must match. */
interface When {
  readonly role?: readonly Role[] | undefined;
  /** First and last grade, both included. */
  readonly grade?: readonly [number, number] | undefined;
  readonly subject?: readonly Subject[] | undefined;
  readonly task?: readonly Task[] | undefined;
  readonly situation?: readonly Situation[] | undefined;
  readonly aiLevel?: readonly AiLevel[] | undefined;
  /** Matches at any of the times. */
  readonly time?: readonly TimeCondition[] | undefined;
  /** Which work the question is about; matches where one of them does. */
  readonly assignment?: readonly AssignmentWord[] | undefined;
}

/** `none` is a problem of one's own, `any` whatever a teacher has set, and else the code of one assignment. */
type AssignmentWord = 'none' | 'any' | (string & {});

/** What stands for "a task that a teacher has set", which no rule names by its code. */
export const SOME_ASSIGNMENT = 'bbbb-bbbb';

/** Whether a rule that names these is about work on the assignment with this code, or on none. */
export const namesAssignment = (named: readonly AssignmentWord[], code: string | undefined): boolean =>
  code === undefined ? named.includes('none') : named.includes('any') || named.includes(code);

/** The obligations that one rule names; a lower layer that names others adds to them. */
export type NamedObligations = { readonly [F in keyof Obligations]?: Obligations[F] | undefined };

/** An obligation that an upper layer can let the layers below loosen. `finalAnswer` is not one: it has one value. */
export type Loosenable = Exclude<keyof Obligations, 'finalAnswer'>;

/** One rule of a policy file. */
export interface Rule {
  readonly id: string;
  /** Within a layer the highest priority wins; it never counts across layers. */
  readonly priority: number;
  readonly when: When;
  readonly effect: 'allow' | 'deny';
  /** Empty when the effect is deny. */
  readonly obligations: NamedObligations;
  readonly mayLoosen: readonly Loosenable[];
  readonly aids?: Aids | undefined;
  readonly speech?: Speech | undefined;
  readonly clause: LocalText;
  readonly legal: readonly string[];
  readonly source: { readonly file: string; readonly line: number };
  /** Where in that line the rule starts, from 1. */
  readonly column: number;
}

/** The layers of policy files, from the top. */
export const LEVELS = ['municipality', 'school', 'class'] as const;
export type Level = (typeof LEVELS)[number];

/** A policy file as data. Several files may make up one layer: their rules are then judged together. */
export interface PolicyFile {
  readonly level: Level;
  readonly name: string;
  /** Whose layer it is; present exactly when the level is class. */
  readonly className?: string | undefined;
  /** When the file counts; outside it is as if it were not there. */
  readonly effective?: TimeWindow | undefined;
  /** Whom a message that needs a human is told to. In school and municipality files only. */
  readonly safeguarding?: SafeguardingRule | undefined;
  /** Who must approve a change of the files. In school and municipality files only. */
  readonly approvers?: ApproversRule | undefined;
  /** Who may sign in as what. In school and municipality files only. */
  readonly signIn?: SignInRule | undefined;
  /** Who may be handed texts and sounds at all. In school and municipality files only. */
  readonly processing?: ProcessingRule | undefined;
  /** How long records are kept. In school and municipality files only. */
  readonly retention?: { readonly [K in keyof RetentionRule]?: number | undefined } | undefined;
  /** What is said wherever Ledetråd has written something. In school and municipality files only. */
  readonly disclosure?: LocalText | undefined;
  /** The school's year, by whose periods rules of every file in the set can go. In school and municipality files only. */
  readonly calendar?: readonly Period[] | undefined;
  readonly rules: readonly Rule[];
}

/** What a teacher sets for one assignment, as the lowest layer: it can tighten, or loosen what `mayLoosen` names. */
export interface AssignmentLayer {
  readonly id: string;
  readonly obligations?: NamedObligations | undefined;
  /** Present when the assignment is to be solved without Ledetråd: what the student reads then. */
  readonly deny?: LocalText | undefined;
}

/** "8.C", "8. c" and "8c" are the same class: a class file must not be silent over a dot. */
export function classKey(className: string): string {
  return className.toLowerCase().replace(/[\s.]/g, '');
}
