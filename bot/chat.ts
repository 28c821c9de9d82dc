import type { Language } from '../api/contract/language.ts';
import type { Services } from '../api/services.ts';

/** Somebody whom the school knows. */
export type Person = Parameters<Services['home']>[0];

/** An account of Teams: who wrote, as Microsoft says. */
export interface Account {
  /** The directory that the account is in. */
  readonly tenant: string;
  /** The account's id in it. */
  readonly subject: string;
  /** The account's id for this bot, which a message to it alone is addressed to. */
  readonly id: string;
}

/** Where a chat is, and how to reach it. */
export interface Address {
  readonly tenant: string;
  /** The id of the chat in Teams. */
  readonly chat: string;
  readonly kind: 'personal' | 'group';
  /** The connector that carries messages to it. */
  readonly serviceUrl: string;
  /** The bot's own account in it. */
  readonly botId: string;
}

/** An Adaptive Card (schema 1.5), as JSON. */
export type Card = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard' };

/** What a text of the product's is about: whoever reads it may say whether it helped. */
export interface About {
  readonly kind: 'turn' | 'draft';
  readonly id: string;
}

/** A source that a text names, such as the rule that decided. */
export interface Cited {
  /** At most 80 characters. */
  readonly name: string;
  /** At most 160 characters. */
  readonly abstract: string;
}

/** What the bot says at once. */
export interface Said {
  /** Plain text: nothing in it is markup. */
  readonly text?: string | undefined;
  readonly card?: Card | undefined;
  /** Set for what a program wrote: the message is labelled, and has buttons for feedback. */
  readonly about?: About | undefined;
  readonly cites?: readonly Cited[] | undefined;
  /** Only this account in a group sees it. */
  readonly onlyTo?: Account | undefined;
}

/** A reply that may be shown while it is being made. What was added cannot be taken back. */
export interface Reply {
  /** Adds whole, checked text. */
  add(text: string): void;
  /** Ends it; `said` goes with the text that was added. */
  finish(said?: Omit<Said, 'text' | 'onlyTo'>): Promise<void>;
}

/** A chat, for whoever answers in it. */
export interface Chat {
  readonly address: Address;
  readonly account: Account;
  /** The language that the user has in Teams, where it is one of ours. */
  readonly lang: Language | undefined;
  /** Says something; resolves when Teams has it. */
  say(said: Said): Promise<void>;
  /** Begins a reply: within two seconds the user sees that something is on its way. */
  reply(): Reply;
}
