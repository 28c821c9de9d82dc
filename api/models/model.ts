import type { z } from 'zod';

/** What a model is used for; each has its own places, so that drafts never keep a student waiting. */
export const PURPOSES = ['tutor', 'draft', 'solve'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One message to the model. What a person wrote is data and stands in a `user` message, never among the instructions. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
}

/** What a model is asked to write. */
export interface TextRequest {
  readonly purpose: Purpose;
  readonly messages: readonly Message[];
  /** No more than this many tokens are written. */
  readonly maxTokens: number;
  /** 0–2; the model's own when it is left out. */
  readonly temperature?: number | undefined;
  /** Ends the call at once; it then fails with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

/** Tokens as the provider counts them; undefined when it did not say. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** How a text ended. A call that came to no such end fails: `stop` is the only sign of a whole text. */
export interface TextOutcome {
  /** `length`: cut at `maxTokens`, so that the last sentence may be half. */
  readonly finish: 'stop' | 'length';
  readonly usage: Usage | undefined;
}

/** What a model is asked to fill in. */
export interface ObjectRequest<T> extends Omit<TextRequest, 'purpose'> {
  readonly purpose: Purpose;
  /** Names the shape for the provider: letters, digits, `_` and `-`. */
  readonly schemaName: string;
  readonly schema: z.ZodType<T>;
}

/** An object that its schema has accepted. */
export interface ObjectOutcome<T> {
  readonly value: T;
  readonly usage: Usage | undefined;
}

/**
 * A language model, wherever it runs. Every method fails with a {@link ModelFault} and with nothing else; a caller that
 * falls back on the product's own rules needs to know no more.
 */
export interface LanguageModel {
  /** The name by which policy files speak of it. */
  readonly name: string;
  /** What people read as the author of its texts, such as "gpt-5-mini". */
  readonly label: string;
  /** Writes a text; `onText` gets what has come since the last call, never empty. Nothing of it has been checked. */
  streamText(request: TextRequest, onText: (text: string) => void): Promise<TextOutcome>;
  /** Fills in an object; asks again once when the first one does not fit. */
  fillObject<T>(request: ObjectRequest<T>): Promise<ObjectOutcome<T>>;
  /** The models that the provider has under this key. */
  list(signal?: AbortSignal): Promise<readonly string[]>;
}
