import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftView } from '../../../api/contract/draftView.ts';
import type { Language } from '../../../api/contract/language.ts';
import { readDraft, restoreDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { grow, noTimeline, standAt, stepOf, type Timeline } from './timeline.ts';

/** Between tries to reach the server again, in milliseconds. */
const PAUSE_MS = 2_000;

interface Known {
  readonly view: DraftView;
  readonly line: Timeline;
}

/** The draft as the page knows it. */
export interface DraftOnPage {
  readonly view: DraftView | undefined;
  /** Why it is not there. */
  readonly problem: RequestFailed | undefined;
  /** The draft is being written and the server cannot be reached just now. */
  readonly outOfTouch: boolean;
  /** Changes are on their way. */
  readonly saving: boolean;
  readonly again: () => void;
  /**
   * Sends a change of the newest state, one after the other. When the draft was changed elsewhere meanwhile, its new state
   * is fetched first. Throws `RequestFailed`.
   */
  readonly send: (change: (view: DraftView) => Promise<DraftView>) => Promise<DraftView>;
  /** What undoing and redoing would go to. */
  readonly undo: (() => Promise<DraftView>) | undefined;
  readonly redo: (() => Promise<DraftView>) | undefined;
}

/**
 * Reads a draft, follows it while it is written, and sends what the teacher changes. Its checks are in the reader's
 * language: it is read anew when that is another.
 */
export function useDraft(id: string, lang: Language | undefined): DraftOnPage {
  const [known, setKnown] = useState<Known>();
  const [problem, setProblem] = useState<RequestFailed>();
  const [outOfTouch, setOutOfTouch] = useState(false);
  const [pending, setPending] = useState(0);
  const [round, setRound] = useState(0);
  const newest = useRef<Known>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** Takes in a state of the draft, unless a newer one is here already. */
  const receive = useCallback((view: DraftView, steppedTo?: number) => {
    const old = newest.current;
    if (old && view.revision < old.view.revision) return;
    const line = old?.line ?? noTimeline;
    const next = {
      view,
      line: steppedTo === undefined ? grow(line, view.versions) : standAt(line, steppedTo, view.versions),
    };
    newest.current = next;
    setKnown(next);
  }, []);

  const writing = known?.view.status === 'writing';
  const wish = `${round} ${lang}`;
  const readWish = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round or language is a wish to fetch again; writing again to follow
  useEffect(() => {
    const isThere = newest.current !== undefined && newest.current.view.status !== 'writing';
    if (isThere && readWish.current === wish) return;
    readWish.current = wish;
    const stop = new AbortController();
    const follow = async () => {
      let after = newest.current?.view.status === 'writing' ? newest.current.view.revision : undefined;
      do {
        try {
          const view = await readDraft(id, after, stop.signal);
          if (stop.signal.aborted) return;
          setProblem(undefined);
          setOutOfTouch(false);
          receive(view);
          after = view.revision;
        } catch (cause) {
          if (stop.signal.aborted) return;
          const failed = asRequestFailed(cause);
          // A draft that is shown stays: what it says is safe on the server.
          if (!newest.current || failed.status === 404 || failed.status === 403) {
            setProblem(failed);
            return;
          }
          setOutOfTouch(true);
          await pause(failed.retryAfter === null ? PAUSE_MS : failed.retryAfter * 1_000, stop.signal);
        }
      } while (!stop.signal.aborted && newest.current?.view.status === 'writing');
    };
    void follow();
    return () => stop.abort();
  }, [id, writing, wish, receive]);

  const run = useCallback(
    (change: (view: DraftView) => Promise<DraftView>, steppedTo?: number): Promise<DraftView> => {
      const send = async () => {
        const now = newest.current;
        if (!now) throw asRequestFailed(undefined);
        try {
          const view = await change(now.view);
          receive(view, steppedTo);
          return view;
        } catch (cause) {
          const failed = asRequestFailed(cause);
          if (failed.status === 409 || failed.status === 404)
            await readDraft(id).then(
              (view) => receive(view),
              () => undefined,
            );
          throw failed;
        }
      };
      const sent = queue.current.then(send);
      setPending((n) => n + 1);
      queue.current = sent.catch(() => undefined).finally(() => setPending((n) => n - 1));
      return sent;
    },
    [id, receive],
  );

  const again = useCallback(() => {
    setProblem(undefined);
    setRound((n) => n + 1);
  }, []);

  const stepper = (direction: 'undo' | 'redo') => {
    if (!known || known.view.status === 'writing' || pending > 0) return undefined;
    const step = stepOf(known.line, direction, known.view.versions);
    return step && (() => run((view) => restoreDraft(id, view.revision, step.version), step.at));
  };
  return {
    view: known?.view,
    problem,
    outOfTouch,
    saving: pending > 0,
    again,
    send: run,
    undo: stepper('undo'),
    redo: stepper('redo'),
  };
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
