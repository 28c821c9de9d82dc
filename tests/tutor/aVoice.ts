import type { Prompt } from '../../api/prompts/prompt.ts';
import type { VoiceOffer } from '../../api/tutor/voice/modelVoice.ts';

/** What a model of a test's own says: one text for every turn, or one after another; `null` is a fault at that place. */
type Line = string | readonly (string | null)[];

/** A model that says what a test tells it to, in pieces of `piece` letters, and remembers what it was told. */
export function aVoice(say: Line | ((prompt: Prompt) => Line), piece = 7) {
  const prompts: Prompt[] = [];
  let stopped = 0;
  const offer: VoiceOffer = {
    kind: 'model',
    voice: {
      label: 'prøvemodel',
      async write(prompt, signal, onText) {
        prompts.push(prompt);
        const line = typeof say === 'function' ? say(prompt) : say;
        for (const part of typeof line === 'string' ? [line] : line) {
          if (part === null) throw new Error('the model is gone');
          for (let at = 0; at < part.length; at += piece) {
            // As a network does: what comes next comes later.
            await new Promise((resolve) => setImmediate(resolve));
            if (signal.aborted) {
              stopped++;
              throw new Error('stopped');
            }
            onText(part.slice(at, at + piece));
          }
        }
      },
    },
  };
  return { offer, prompts, stopped: () => stopped };
}
