import { useEffect, useRef, useState } from 'react';
import { saveAttempt } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { keep, readKept } from '../session/kept.ts';
import { limits } from './limits.ts';

/** How long the pen must rest before the box is saved. */
const REST_MS = 700;
/** How long after a failed save the next try comes. */
const AGAIN_MS = 5_000;

/** Where the student's own work is: on the server, on its way, only here, or too long to be saved. */
export type Saving = 'saved' | 'saving' | 'kept' | 'tooLong';

/**
 * The box "this is what I've tried": what stands in it, and whether it is saved. Every change is kept by the browser at
 * once and by the server a moment later; when the server cannot be reached, it is tried again until it can.
 *
 * What stands there may need a human. Then the tutor answers it with a turn of the conversation, and `answered` is called;
 * when no turn can run now, `support` holds the words to show meanwhile.
 */
export function useAttempt(id: string, onServer: string, answered: () => void) {
  const [text, setText] = useState(() => readKept(id).attempt ?? onServer);
  const [saving, setSaving] = useState<Saving>(text === onServer ? 'saved' : 'saving');
  const [support, setSupport] = useState<string>();
  const server = useRef(onServer);

  useEffect(() => {
    if (text === server.current) return;
    if (text.length > limits.attempt) {
      setSaving('tooLong');
      return;
    }
    let timer = setTimeout(save, REST_MS);
    async function save() {
      try {
        const isAnswered = await saveAttempt(id, text);
        server.current = text;
        if (readKept(id).attempt === text) keep(id, { attempt: undefined });
        setSaving('saved');
        setSupport(undefined);
        if (isAnswered) answered();
      } catch (cause) {
        setSaving('kept');
        if (cause instanceof RequestFailed && cause.handOver) setSupport(cause.message);
        timer = setTimeout(save, AGAIN_MS);
      }
    }
    const now = () => {
      clearTimeout(timer);
      void save();
    };
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
  }, [id, text, answered]);

  const change = (next: string) => {
    setText(next);
    if (next === server.current) {
      keep(id, { attempt: undefined });
      setSaving('saved');
      return;
    }
    keep(id, { attempt: next });
    setSaving('saving');
  };
  return { text, change, saving, support };
}
