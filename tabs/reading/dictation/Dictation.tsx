import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import type { ConversationView } from '../../../api/contract/conversation.ts';
import { readSpeechOffer } from '../../http/reading.ts';
import { AidGate } from '../AidGate.tsx';

const DictationButton = lazy(() => import('./DictationButton.tsx'));

interface DictationProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** What the button is called. */
  readonly name: string;
  readonly view: Pick<ConversationView, 'id' | 'lang' | 'clause'>;
  readonly isOffered: boolean;
}

/** Dictation into a box, where the school has a service for it and the rule allows it; nothing where not. */
export function Dictation({ box, name, view, isOffered }: DictationProps) {
  if (!isOffered) return null;
  return (
    <AidGate rule={view.clause.aids.dictation} aid="dictation" clause={view.clause}>
      <Suspense fallback={null}>
        <DictationButton box={box} name={name} conversationId={view.id} lang={view.lang} />
      </Suspense>
    </AidGate>
  );
}

/** Whether what the student says can be written down in this conversation; asked once for the whole page. */
export function useDictationOffer({ id, clause }: Pick<ConversationView, 'id' | 'clause'>): boolean {
  const [offered, setOffered] = useState(false);
  const isClosed = clause.aids.dictation === 'never';
  useEffect(() => {
    setOffered(false);
    if (isClosed) return;
    const gone = new AbortController();
    readSpeechOffer(id, gone.signal).then(
      ({ dictation }) => setOffered(dictation),
      // Without an answer there is no button: the box takes written words as before.
      () => undefined,
    );
    return () => gone.abort();
  }, [id, isClosed]);
  return offered;
}
