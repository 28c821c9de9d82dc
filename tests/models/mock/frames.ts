/** The parts of a chat completion as OpenAI's API spells them, streamed and whole. */

/** What one reply is called. */
export interface Name {
  readonly id: string;
  readonly model: string;
}

/** Tokens read and written. */
export interface Usage {
  readonly prompt: number;
  readonly completion: number;
}

const CREATED = 1_790_000_000;

const usageOf = ({ prompt, completion }: Usage) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
});

const chunk = ({ id, model }: Name, rest: object): object => ({
  id,
  object: 'chat.completion.chunk',
  created: CREATED,
  model,
  ...rest,
});

/** One event of the stream. */
export const event = (data: object | string): string =>
  `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

/** A piece of the message: `{ content }`, `{ refusal }`, `{ tool_calls }` or `{ role }`. */
export const delta = (name: Name, piece: object): string =>
  event(chunk(name, { choices: [{ index: 0, delta: piece, logprobs: null, finish_reason: null }] }));

/** The sign that the message is whole, or why it is not. */
export const finish = (name: Name, reason: string): string =>
  event(chunk(name, { choices: [{ index: 0, delta: {}, logprobs: null, finish_reason: reason }] }));

export const usageChunk = (name: Name, usage: Usage): string =>
  event(chunk(name, { choices: [], usage: usageOf(usage) }));

export const DONE = event('[DONE]');

/** A whole answer in one object. */
export const completion = ({ id, model }: Name, message: object, reason: string, usage: Usage | undefined): string =>
  JSON.stringify({
    id,
    object: 'chat.completion',
    created: CREATED,
    model,
    choices: [{ index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: reason }],
    ...(usage && { usage: usageOf(usage) }),
  });

/** An error, as a body or as an event in the middle of a stream. */
export const failure = (message: string, type: string, code: string | null = null): object => ({
  error: { message, type, param: null, code },
});

/** A call of a tool that nobody offered. */
export const TOOL_CALL = {
  tool_calls: [
    { index: 0, id: 'call_1', type: 'function', function: { name: 'give_answer', arguments: '{"answer":"42"}' } },
  ],
};
