import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftSectionView, EditDraft } from '../../../api/contract/draftView.ts';
import { editDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { textAt } from './passages.ts';
import type { DraftOnPage } from './useDraft.ts';

/** A text that differs from the draft's, until it is saved or taken back. */
export interface Typed {
  readonly text: string;
  /** Why it was refused. */
  readonly problem?: RequestFailed;
}

/** The texts of one section while a teacher edits them. */
export interface Edits {
  readonly typed: ReadonlyMap<string, Typed>;
  /** Why an item could not be added or removed. */
  readonly problem: RequestFailed | undefined;
  readonly write: (path: string, text: string) => void;
  readonly takeBack: (path: string) => void;
  /** Saves a text when it differs. True when nothing of it is left unsaved. */
  readonly save: (path: string) => Promise<boolean>;
  /** Saves all of them. True when nothing is left unsaved. */
  readonly saveAll: () => Promise<boolean>;
  /** Adds or removes an item, when everything typed is saved. True when it was done. */
  readonly reshape: (change: EditDraft['change']) => Promise<boolean>;
}

/** Holds what is typed in a section and sends it. What is refused stays typed, with the reason. */
export function useEdits(id: string, section: DraftSectionView, send: DraftOnPage['send']): Edits {
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [problem, setProblem] = useState<RequestFailed>();
  const newest = useRef({ typed, section });
  newest.current = { typed, section };
  const onTheirWay = useRef(new Map<string, Promise<boolean>>());

  const put = useCallback((path: string, now: Typed | undefined) => {
    const next = new Map(newest.current.typed);
    if (now) next.set(path, now);
    else next.delete(path);
    newest.current = { ...newest.current, typed: next };
    setTyped(next);
  }, []);

  const sendChange = useCallback(
    (change: EditDraft['change']) =>
      send((view) => editDraft(id, { revision: view.revision, section: newest.current.section.id, change })),
    [id, send],
  );

  const save = useCallback(
    async (path: string): Promise<boolean> => {
      await onTheirWay.current.get(path);
      const now = newest.current.typed.get(path);
      if (!now) return true;
      if (now.text.trim() === textAt(newest.current.section.blocks, path)) {
        put(path, undefined);
        return true;
      }
      const sent = sendChange({ kind: 'set', path, text: now.text }).then(
        () => {
          // What was typed while it was on its way is saved the next time.
          if (newest.current.typed.get(path)?.text === now.text) put(path, undefined);
          return true;
        },
        (cause: unknown) => {
          const current = newest.current.typed.get(path);
          // What was taken back while it was on its way is not put there again.
          if (current) put(path, { text: current.text, problem: asRequestFailed(cause) });
          return false;
        },
      );
      onTheirWay.current.set(path, sent);
      const isSaved = await sent;
      onTheirWay.current.delete(path);
      return isSaved;
    },
    [put, sendChange],
  );

  const saveAll = useCallback(async () => {
    const saved = await Promise.all([...newest.current.typed.keys()].map(save));
    return saved.every(Boolean);
  }, [save]);

  const reshape = useCallback(
    async (change: EditDraft['change']) => {
      setProblem(undefined);
      // Items after it get other paths: nothing may be left typed under the old ones.
      if (!(await saveAll())) return false;
      try {
        await sendChange(change);
        return true;
      } catch (cause) {
        setProblem(asRequestFailed(cause));
        return false;
      }
    },
    [saveAll, sendChange],
  );

  useEffect(() => {
    if (typed.size === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [typed.size]);

  return {
    typed,
    problem,
    write: useCallback((path, text) => put(path, { text }), [put]),
    takeBack: useCallback((path) => put(path, undefined), [put]),
    save,
    saveAll,
    reshape,
  };
}
