/** One message of a prompt. What people wrote is data: it stands, as JSON, in a `user` message. */
export interface PromptMessage {
  readonly role: 'system' | 'user';
  readonly text: string;
}

/** A prompt as it goes out, with the version of its wording. */
export interface Prompt {
  /** Goes up with every change of the wording, so that an evaluation says what it is of. */
  readonly version: string;
  readonly messages: readonly PromptMessage[];
}
