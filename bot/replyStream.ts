import type { Bucket } from './bucket.ts';
import type { Address, Reply, Said } from './chat.ts';
import { type Connector, ConnectorFault, isBusy, type Outgoing } from './connector.ts';

/** After how long the user is told that a reply is on its way, in milliseconds: Teams asks for two seconds at most. */
const FIRST_MS = 800;
/** How often a reply that grows is shown anew, in milliseconds, as Teams asks. */
const NEXT_MS = 1_500;
/** Longest time that one reply is streamed, in milliseconds: Teams ends it after two minutes. */
const LONGEST_MS = 110_000;

/** What a reply is sent with. */
export interface ReplyMeans {
  readonly address: Address;
  /** Carries the whole reply, with patience. */
  readonly connector: Connector;
  /** Carries what is shown of it in between, at once or not at all: the next update has all of it. */
  readonly updates: Pick<Connector, 'send'>;
  readonly bucket: Bucket;
  /** Shown until there is text. */
  readonly waiting: string;
  /** The messages that say it, as Teams takes them: the text first, then the card. */
  readonly messages: (said: Said) => readonly Outgoing[];
  /** Told of what could not be shown; the reply goes on. */
  readonly report: (where: string, error: unknown) => void;
  /** Told of the message's id when the whole reply is there. */
  readonly onSent: (id: string, said: Said) => Promise<void>;
}

/** How far a reply's showing has come. */
type Showing =
  /** Nothing of it is in Teams yet. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'streaming'; readonly id: string }
  /** Teams does not stream here, or no longer; what is there of it has this id. */
  | { readonly kind: 'whole'; readonly id?: string }
  /** The user has pressed stop. */
  | { readonly kind: 'stopped' };

/**
 * A reply that grows in the chat by whole sentences. One that is made at once is sent as one message; one that takes time
 * shows first that it is on its way, then each time what there is. Where Teams refuses to stream (not allowed here, too
 * long), or the bot has used its share of requests, the reply comes whole at its end; when the user stops it, no more comes.
 * https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux
 */
export class ReplyStream implements Reply {
  readonly #means: ReplyMeans;
  readonly #begun = performance.now();
  #text = '';
  #shownText: string | null = null;
  #sequence = 0;
  #showing: Showing = { kind: 'hidden' };
  #sending: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(means: ReplyMeans) {
    this.#means = means;
    this.#timer = setTimeout(() => this.#tick(), FIRST_MS);
  }

  add(text: string): void {
    this.#text += this.#text === '' ? text.trimStart() : text;
  }

  async finish(said: Omit<Said, 'text' | 'onlyTo'> = {}): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#sending;
    const { address, connector, bucket, messages } = this.#means;
    if (this.#showing.kind === 'stopped') return;
    const whole: Said = { ...said, ...(this.#text !== '' && { text: this.#text }) };
    const [final, ...more] = messages(whole);
    if (final) await this.#end(final, whole);
    for (const message of this.#isStopped() ? [] : more) {
      await bucket.take();
      await connector.send(address, message);
    }
  }

  /** Puts the whole text in the place of what has been shown of it. */
  async #end(final: Outgoing, whole: Said): Promise<void> {
    const { address, connector, bucket, onSent } = this.#means;
    await bucket.take();
    if (this.#showing.kind === 'streaming') {
      const { id } = this.#showing;
      try {
        await connector.send(address, streamed(final, id, 'final'));
        await onSent(id, whole);
        return;
      } catch (error) {
        if (!(error instanceof ConnectorFault) || !isRefusal(error)) throw error;
        this.#refused(error);
        if (this.#isStopped()) return;
        await bucket.take();
      }
    }
    const shown = this.#showing.kind === 'whole' ? this.#showing.id : undefined;
    if (shown !== undefined) {
      await connector.update(address, shown, final);
      await onSent(shown, whole);
    } else await onSent(await connector.send(address, final), whole);
  }

  #tick(): void {
    if (performance.now() - this.#begun > LONGEST_MS) {
      if (this.#showing.kind === 'streaming') this.#showing = { kind: 'whole', id: this.#showing.id };
      return;
    }
    this.#sending = this.#update().finally(() => {
      if (this.#timer !== undefined) this.#timer = setTimeout(() => this.#tick(), NEXT_MS);
    });
  }

  async #update(): Promise<void> {
    if (this.#showing.kind === 'whole' || this.#showing.kind === 'stopped' || this.#text === this.#shownText) return;
    const { address, updates, bucket, waiting, report } = this.#means;
    if (!bucket.tryTake()) return;
    const text = this.#text;
    const id = this.#showing.kind === 'streaming' ? this.#showing.id : undefined;
    const typing: Outgoing = { type: 'typing', text: text === '' ? waiting : text, textFormat: 'plain' };
    this.#sequence += 1;
    try {
      const sent = await updates.send(
        address,
        streamed(typing, id, text === '' ? 'informative' : 'streaming', this.#sequence),
      );
      this.#shownText = text;
      this.#showing = { kind: 'streaming', id: id ?? sent };
    } catch (error) {
      if (error instanceof ConnectorFault && isBusy(error)) return;
      if (error instanceof ConnectorFault && error.status === 403) this.#refused(error);
      else {
        report('bot.stream', error);
        this.#showing = { kind: 'whole', ...(id !== undefined && { id }) };
      }
    }
  }

  #isStopped(): boolean {
    return this.#showing.kind === 'stopped';
  }

  /** Teams says in words why it streams no more. */
  #refused({ message }: ConnectorFault): void {
    const words = message.toLowerCase();
    const id = this.#showing.kind === 'streaming' ? this.#showing.id : undefined;
    if (words.includes('cancel')) this.#showing = { kind: 'stopped' };
    // What was streamed too long stands in the chat, and is changed there; elsewhere there is nothing yet.
    else if (words.includes('exceeded streaming time') && id !== undefined) this.#showing = { kind: 'whole', id };
    else this.#showing = { kind: 'whole' };
  }
}

/** Teams will not have it as the end of a stream, whatever it calls that; as a message of its own it may come through. */
const isRefusal = (fault: ConnectorFault): boolean => fault.status >= 400 && fault.status < 500 && !isBusy(fault);

function streamed(
  activity: Outgoing,
  id: string | undefined,
  streamType: 'informative' | 'streaming' | 'final',
  streamSequence?: number,
): Outgoing {
  const stream = { ...(id !== undefined && { streamId: id }), streamType, ...(streamSequence && { streamSequence }) };
  const { entities, channelData } = activity;
  return {
    ...activity,
    ...(id !== undefined && { id }),
    channelData: { ...(typeof channelData === 'object' ? channelData : {}), ...stream },
    entities: [...(Array.isArray(entities) ? entities : []), { type: 'streaminfo', ...stream }],
  };
}
