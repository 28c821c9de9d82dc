import type { Decision, PolicyRequest } from '../contract/policy.ts';
import type { Dictionary } from '../dictionary/index.ts';
import type { Kind } from '../drafts/kind.ts';
import type { Budget, Models, ModelUsage } from '../models/index.ts';
import type { Painter } from '../pictures/index.ts';
import type { PolicyFile, PolicyProblem, PolicySet, SafeguardingRule } from '../policy/index.ts';
import type { PolicyKeeper } from '../policyVersions/index.ts';
import type { Speech } from '../speech/index.ts';
import type { Store } from '../store/index.ts';
import type { TurnContext } from '../tutor/types.ts';
import type { Microsoft365 } from './microsoft365.ts';
import type { TurnTally } from './turns/turnTally.ts';
import type { Tutor } from './tutor.ts';

/** The policy files in force, for those who look into them. */
export interface PolicyInForce {
  readonly policies: PolicySet;
  readonly files: readonly PolicyFile[];
  /** What is wrong with the files on disk; empty when they are the ones in force. */
  readonly problems: readonly PolicyProblem[];
  /** Which version it is, and since when it is in force. */
  readonly version?: { readonly hash: string; readonly since: Date } | undefined;
}

/** What the services are given: everything that they do not decide themselves, so that a test can give something else. */
export interface Dependencies<State> {
  readonly store: Store;
  readonly tutor: Tutor<State>;
  /** The policy in force at this moment. */
  readonly decide: (request: PolicyRequest) => Decision;
  /** The same policy, to be looked into: why it decides as it does, and where that stands. */
  readonly policy: () => PolicyInForce;
  /** The versions of the policy files; without it nobody can see or approve any. */
  readonly policyVersions?: PolicyKeeper | undefined;
  /** Whom a message that needs a human is told to, by the policy in force at this moment. */
  readonly safeguarding: () => SafeguardingRule;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Hears of what went wrong inside; `where` names the place, never a person or a text. */
  readonly report: (where: string, error: unknown) => void;
  /** A turn begins; what it gives hears how it goes. */
  readonly tallyTurn?: () => TurnTally;
  /** The configured models; without any, the product's own rules write everything. */
  readonly models?: Models | undefined;
  /** The configured speech services; without any, only voices of the device are heard. */
  readonly speech?: Pick<Speech, 'canSpeak' | 'canWrite' | 'speak' | 'write'> | undefined;
  /** The kinds of drafts that can be written. */
  readonly draftKinds?: readonly Kind[] | undefined;
  /** Microsoft 365, where the app may act on behalf of who is signed in. */
  readonly microsoft365?: Microsoft365 | undefined;
  /** Where rare words are looked for; without it only common ones are suggested. */
  readonly dictionary?: Dictionary | undefined;
  /** Paints pictures for the bot; without it they are told in words. */
  readonly painter?: Painter | undefined;
  /** How much the models may be used in a day. */
  readonly budget: Budget;
  /** Hears what a model's call used. */
  readonly onUsage?: (usage: ModelUsage) => void;
  /** Hears what the guard said of a model's sentence, and by which rule it was replaced. */
  readonly onVerdict?: TurnContext['onVerdict'];
  /** Hears why the fixed words took over from a model. */
  readonly onHandOver?: (why: string) => void;
  /** Longest time for one reply in milliseconds. */
  readonly turnLimitMs: number;
  /** How long a running turn belongs to a process that does not say so again, in milliseconds. */
  readonly turnLeaseMs: number;
}
