import { type RefObject, useEffect, useState } from 'react';
import type { Language } from '../../../api/contract/language.ts';
import type { SuggestedWords } from '../../../api/contract/words.ts';
import { asRequestFailed, sendForJson } from '../../http/request.ts';
import { type WordInText, wordAtCaret } from './wordAtCaret.ts';

/** How long the pen must rest before a word is asked about. */
const REST_MS = 200;

/** What there is to show for the word that is being written. */
export interface Shown {
  readonly at: WordInText;
  readonly words: readonly string[];
  /** The longer list has come too. */
  readonly isWhole: boolean;
  readonly known: boolean;
  /** The school's rule closes it, in the server's words. */
  readonly refused?: string;
}

/**
 * Follows the word at the caret of a box and asks for suggestions: the first list, then the longer one. Nothing is asked while
 * the pen moves, and an answer to a word that is no longer there is dropped.
 */
export function useSuggestions(box: RefObject<HTMLTextAreaElement | null>, conversationId: string, lang: Language) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const field = box.current;
    if (!field) return;
    let asking: AbortController | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: WordInText | null = null;

    async function ask(at: WordInText, signal: AbortSignal) {
      const request = (more: boolean) =>
        sendForJson<SuggestedWords>('POST', '/api/reading/suggestions', {
          body: { word: at.word, lang, conversationId, more },
          signal,
        });
      try {
        const first = await request(false);
        if (signal.aborted) return;
        setShown({ at, ...first, isWhole: !first.known });
        if (!first.known) return;
        const more = await request(true);
        if (!signal.aborted) setShown({ at, ...more, isWhole: true });
      } catch (cause) {
        if (signal.aborted) return;
        const problem = asRequestFailed(cause);
        // Out of reach or too busy: writing goes on without, and the next word is asked about again.
        setShown(
          problem.status === 403 ? { at, words: [], isWhole: true, known: true, refused: problem.message } : null,
        );
      }
    }
    const look = () => {
      const at =
        document.activeElement === field && field.selectionStart === field.selectionEnd
          ? wordAtCaret(field.value, field.selectionStart)
          : null;
      if (at?.word === last?.word && at?.from === last?.from) return;
      last = at;
      clearTimeout(timer);
      asking?.abort();
      setShown(null);
      if (!at) return;
      const request = new AbortController();
      asking = request;
      timer = setTimeout(() => void ask(at, request.signal), REST_MS);
    };
    const events = ['input', 'keyup', 'click', 'blur'] as const;
    for (const event of events) field.addEventListener(event, look);
    return () => {
      clearTimeout(timer);
      asking?.abort();
      for (const event of events) field.removeEventListener(event, look);
    };
  }, [box, conversationId, lang]);
  return [shown, () => setShown(null)] as const;
}
