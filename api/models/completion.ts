import type { Readable } from 'node:stream';
import { createParser } from 'eventsource-parser';
import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { faultFrom, ModelFault } from './fault.ts';
import type { TextOutcome, Usage } from './model.ts';
import { type Patience, Watch } from './patience.ts';
import { streamOf } from './transport.ts';

/** No honest event is longer, in characters. */
const LONGEST_EVENT = 256 * 1024;
/** How long the count of tokens and the end of the connection may still come after the last word. */
const AFTERWORD_MS = 500;

/** What is read of one chunk of a streamed completion; everything else in it is left alone. */
const Chunk = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({ content: z.string().nullish(), refusal: z.string().nullish(), tool_calls: z.unknown().optional() })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).nullish(),
  error: z.object({ code: z.unknown().optional() }).nullish(),
});

/**
 * One streamed completion, read from the raw response: the client's own iterator costs more than twice the processor time,
 * never gives up on a silent stream, and takes a stream that was cut for a whole one.
 */
export async function streamCompletion(
  client: OpenAI,
  body: Omit<ChatCompletionCreateParamsStreaming, 'stream' | 'stream_options'>,
  { patience, signal }: { readonly patience: Patience; readonly signal?: AbortSignal | undefined },
  onText: (text: string) => void,
): Promise<TextOutcome> {
  const watch = new Watch(patience, signal);
  let stream: Readable | undefined;
  try {
    const response = await client.chat.completions
      .create({ ...body, stream: true, stream_options: { include_usage: true } }, { signal: watch.signal })
      .asResponse();
    watch.answered();
    stream = streamOf(response);
    if (!stream) throw new ModelFault('malformed', 'the answer is no event stream');
    const reader = new CompletionReader((text) => {
      watch.gotText();
      onText(text);
    });
    await readInto(reader, stream);
    return reader.outcome;
  } catch (error) {
    stream?.destroy();
    throw watch.fault ?? faultFrom(error);
  } finally {
    watch.close();
  }
}

/** Feeds a stream to the reader until the text is whole or something is wrong; lets go of the connection in either case. */
function readInto(reader: CompletionReader, stream: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let afterword: NodeJS.Timeout | undefined;
    stream.on('data', (bytes: Buffer) => {
      try {
        reader.push(bytes);
      } catch (error) {
        reject(error);
        stream.destroy();
      }
      if (reader.isDone) resolve();
      if (reader.isFinished) afterword ??= setTimeout(() => stream.destroy(), AFTERWORD_MS);
    });
    stream.once('error', reject);
    // Also where a connection was reset, and after the afterword: then what was read tells whether it was whole.
    stream.once('close', () => {
      clearTimeout(afterword);
      resolve();
    });
  });
}

/** Makes the text of a completion out of its bytes, however they are cut. */
class CompletionReader {
  readonly #onText: (text: string) => void;
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent: ({ data }) => this.#take(data),
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw new ModelFault('malformed', 'an event has no end');
    },
  });
  #news = '';
  #hasText = false;
  #finish: TextOutcome['finish'] | undefined;
  #usage: Usage | undefined;
  #isDone = false;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  /** The model has said that it has ended; the count of tokens may still come. */
  get isFinished(): boolean {
    return this.#finish !== undefined;
  }

  /** Nothing more comes. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Throws when the text is not whole. */
  get outcome(): TextOutcome {
    if (!this.#finish) throw new ModelFault('cut', 'the text ended without a sign that it was whole');
    if (!this.#hasText) throw new ModelFault('empty', 'nothing was written');
    return { finish: this.#finish, usage: this.#usage };
  }

  /** Reads on; what was written is told before a fault is thrown. */
  push(bytes: Uint8Array): void {
    if (this.#isDone) return;
    try {
      this.#parser.feed(this.#decoder.decode(bytes, { stream: true }));
    } finally {
      const news = this.#news;
      this.#news = '';
      if (news !== '') {
        this.#hasText = true;
        this.#onText(news);
      }
    }
  }

  #take(data: string): void {
    if (this.#isDone) return;
    if (data === '[DONE]') {
      this.#isDone = true;
      return;
    }
    const { choices, usage, error } = readChunk(data);
    if (error) throw new ModelFault('unavailable', 'the provider broke off with an error');
    if (usage) this.#usage = { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
    const choice = choices?.[0];
    if (!choice) return;
    const { content, refusal, tool_calls: calls } = choice.delta ?? {};
    if (refusal) throw new ModelFault('refused', 'the model refused');
    if (calls) throw new ModelFault('malformed', 'the model called a tool that it was not given');
    if (content) this.#news += content;
    if (choice.finish_reason) this.#finish = finishOf(choice.finish_reason);
  }
}

function readChunk(data: string): z.infer<typeof Chunk> {
  try {
    return Chunk.parse(JSON.parse(data));
  } catch {
    throw new ModelFault('malformed', 'an event cannot be read');
  }
}

function finishOf(reason: string): TextOutcome['finish'] {
  if (reason === 'stop' || reason === 'length') return reason;
  if (reason === 'content_filter') throw new ModelFault('filtered', "the provider's filter stopped the text");
  throw new ModelFault('malformed', 'the text ended for a reason that nobody asked for');
}
