import type { Prompt } from '../../prompts/prompt.ts';
import { type Guard, SentenceHold } from '../guard/index.ts';
import type { Verdict } from '../guard/types.ts';
import { asks, type FitnessContext, invites, tidied, type Unfit, unfitness } from './fitness.ts';
import type { ModelVoice } from './modelVoice.ts';

/** What comes of a model's text, sentence by sentence. */
export type GuardedPart =
  | { readonly kind: 'sentence'; readonly text: string }
  /** The fixed words go on from here; `why` is for the log and names no text. */
  | { readonly kind: 'handOver'; readonly why: Unfit | 'guard' | 'fault' | 'noQuestion' };

/**
 * Lets a model write the rest of a reply. Each sentence is held until it is whole, then judged for its form and by the guard, and
 * only then handed out. The reply ends with the first question, or where there is no more room, and the model with it; anything else (a
 * fault, a sentence that may not be said, nothing asked or invited) hands over to the fixed words. Never throws.
 * `onVerdict` hears what the guard said of each sentence that it was asked about.
 */
export async function* speakGuarded(
  voice: ModelVoice,
  prompt: Prompt,
  limits: { readonly sentences: number; readonly signal?: AbortSignal | undefined },
  guard: Guard,
  context: FitnessContext,
  onVerdict: (verdict: Verdict) => void = () => {},
): AsyncGenerator<GuardedPart> {
  const enough = new AbortController();
  const signal = limits.signal ? AbortSignal.any([limits.signal, enough.signal]) : enough.signal;
  const hold = new SentenceHold();
  const inbox = new Inbox();
  voice
    .write(prompt, signal, (text) => inbox.put(hold.push(text)))
    .then(
      () => inbox.end(hold.end(), true),
      () => inbox.end([], false),
    );
  try {
    let room = limits.sentences;
    let hasInvited = false;
    while (room > 0) {
      const next = await inbox.take();
      if (next.kind === 'end') {
        if (!next.isWhole) yield { kind: 'handOver', why: 'fault' };
        else if (!hasInvited) yield { kind: 'handOver', why: 'noQuestion' };
        return;
      }
      const text = tidied(next.text);
      if (text === '') continue;
      const unfit = unfitness(text, context);
      const verdict = unfit ? null : guard.check(text);
      if (verdict) onVerdict(verdict);
      if (!verdict || verdict.kind === 'replaced') {
        yield { kind: 'handOver', why: unfit ?? 'guard' };
        return;
      }
      room--;
      hasInvited ||= invites(text);
      // The last place is kept for what ends a reply.
      if (room === 0 && !asks(text) && !hasInvited) {
        yield { kind: 'handOver', why: 'noQuestion' };
        return;
      }
      yield { kind: 'sentence', text: verdict.text };
      if (asks(text)) return;
    }
  } finally {
    enough.abort();
  }
}

type Next = { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'end'; readonly isWhole: boolean };

/** Sentences that have come and not been taken, for one reader. */
class Inbox {
  readonly #waiting: Next[] = [];
  #wake = () => {};

  put(sentences: readonly string[]): void {
    if (sentences.length === 0) return;
    for (const text of sentences) this.#waiting.push({ kind: 'sentence', text });
    this.#wake();
  }

  end(sentences: readonly string[], isWhole: boolean): void {
    this.put(sentences);
    this.#waiting.push({ kind: 'end', isWhole });
    this.#wake();
  }

  async take(): Promise<Next> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next) return next;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
