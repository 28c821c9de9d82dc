import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../api/contract/language.ts';
import { dictate } from '../../http/dictation.ts';
import { asRequestFailed } from '../../http/request.ts';
import { type NoRecording, type Recorder, startRecorder } from './recorder.ts';

/** The longest recording, in seconds. */
const LONGEST = 60;

/** Where a dictation is. `seconds` are left; `message` is the server's own words, empty when it has none. */
export type DictationState =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'listening'; readonly seconds: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly why: NoRecording | 'server'; readonly message: string };

interface Dictation {
  readonly state: DictationState;
  start(): void;
  /** Ends the recording and has it written down. */
  stop(): void;
  /** Throws away what was said. */
  cancel(): void;
}

/** One recording at a time: asked for, made, written down by the server, handed to `take`. */
export function useDictation(conversationId: string, lang: Language, take: (text: string) => void): Dictation {
  const [state, setState] = useState<DictationState>({ kind: 'off' });
  const running = useRef<{ recorder: Recorder | null; readonly gone: AbortController } | null>(null);
  const taking = useRef(take);
  taking.current = take;

  const cancel = useCallback(() => {
    running.current?.gone.abort();
    running.current?.recorder?.cancel();
    running.current = null;
    setState({ kind: 'off' });
  }, []);

  const stop = useCallback(async () => {
    const run = running.current;
    if (!run) return;
    if (!run.recorder) return cancel();
    const { recorder, gone } = run;
    run.recorder = null;
    setState({ kind: 'writing' });
    const recording = await recorder.stop();
    try {
      const { text } = await dictate(recording, conversationId, lang, gone.signal);
      if (gone.signal.aborted) return;
      if (text !== '') taking.current(text);
      setState({ kind: text === '' ? 'nothing' : 'done' });
    } catch (cause) {
      if (gone.signal.aborted) return;
      setState({ kind: 'failed', why: 'server', message: asRequestFailed(cause).message });
    }
    running.current = null;
  }, [cancel, conversationId, lang]);

  const start = useCallback(async () => {
    if (running.current) return;
    const run = { recorder: null as Recorder | null, gone: new AbortController() };
    running.current = run;
    setState({ kind: 'asking' });
    const recorder = await startRecorder();
    if (typeof recorder === 'string') {
      if (running.current === run) running.current = null;
      if (!run.gone.signal.aborted) setState({ kind: 'failed', why: recorder, message: '' });
      return;
    }
    if (run.gone.signal.aborted) return recorder.cancel();
    run.recorder = recorder;
    setState({ kind: 'listening', seconds: LONGEST });
  }, []);

  const isListening = state.kind === 'listening';
  useEffect(() => {
    if (!isListening) return;
    const ends = performance.now() + LONGEST * 1000;
    const timer = setInterval(() => {
      const seconds = Math.ceil((ends - performance.now()) / 1000);
      if (seconds <= 0) void stop();
      else setState((now) => (now.kind === 'listening' ? { ...now, seconds } : now));
    }, 250);
    return () => clearInterval(timer);
  }, [isListening, stop]);
  useEffect(
    () => () => {
      running.current?.gone.abort();
      running.current?.recorder?.cancel();
      running.current = null;
    },
    [],
  );
  return { state, start: () => void start(), stop: () => void stop(), cancel };
}
