import { Button } from '@fluentui/react-components';
import { lazy, type RefObject, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../../api/contract/conversation.ts';
import type { Language } from '../../../api/contract/language.ts';
import { AidGate } from '../AidGate.tsx';
import { suggestionsWanted } from './wanted.ts';

const Suggestions = lazy(() => import('./Suggestions.tsx'));

interface WordHelpProps {
  /** Where the student writes. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly conversationId: string;
  readonly clause: ClauseView;
  /** What they write in. */
  readonly lang: Language;
  /** Reads a word aloud. */
  readonly say?: ((text: string, lang: Language) => void) | undefined;
}

/** Word suggestions under a box: a button that turns them on and remembers it, and the list while they are on. */
export function WordHelp({ box, conversationId, clause, lang, say }: WordHelpProps) {
  const { t } = useTranslation();
  const on = useSyncExternalStore(suggestionsWanted.subscribe, suggestionsWanted.read, () => false);
  return (
    <div className="word-help">
      <Button
        className="word-help-switch"
        appearance="subtle"
        aria-pressed={on}
        onClick={() => suggestionsWanted.change(!on)}
      >
        {t('aids.wordSuggestions')}
      </Button>
      {on && (
        <AidGate rule={clause.aids.wordSuggestions} aid="wordSuggestions" clause={clause}>
          <Suspense>
            <Suggestions box={box} conversationId={conversationId} lang={lang} say={say} />
          </Suspense>
        </AidGate>
      )}
    </div>
  );
}
