import { Button } from '@fluentui/react-components';
import { BookSearch20Regular } from '@fluentui/react-icons/svg/book-search';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../../api/contract/conversation.ts';

const WordLookup = lazy(() => import('./WordLookup.tsx'));

interface WordToolProps {
  readonly conversationId: string;
  readonly clause: ClauseView;
}

/** The way to a word's meaning: while the card is open, any word of the page can be pressed. */
export function WordTool({ conversationId, clause }: WordToolProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <span ref={opener} className="word-tool">
        <Button
          icon={<BookSearch20Regular aria-hidden="true" />}
          title={t('work.wordTip')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('work.word')}
        </Button>
      </span>
      {open && (
        <Suspense fallback={null}>
          <WordLookup conversationId={conversationId} clause={clause} close={close} leave={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
