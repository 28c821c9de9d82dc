import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { Situation } from '../../api/contract/policy.ts';
import { AidsLeft, Clause, ClauseSource } from '../ui/Clause.tsx';
import { MayILink } from '../ui/MayILink.tsx';

const examLike = new Set<Situation>(['exam', 'mockExam', 'preparation', 'test']);

interface LockedProps {
  readonly clause: ClauseView;
  readonly situation: Situation;
  /** The conversation has said the clause already: once is enough. */
  readonly said: boolean;
  /** It closed while the student was here, perhaps with the focus in the composer that is now gone. */
  readonly justNow: boolean;
}

/** In place of the composer when the school's policy closes the conversation: why, what still works, whom to ask. */
export function Locked({ clause, situation, said, justNow }: LockedProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (justNow && document.activeElement === document.body) title.current?.focus();
  }, [justNow]);
  return (
    <section className="locked" data-read="locked" aria-labelledby="locked-title" data-testid="locked">
      <h3 ref={title} id="locked-title" className="heading" tabIndex={-1}>
        {t('work.lockedTitle')}
      </h3>
      {!said && <Clause clause={clause} />}
      <p>{t('work.lockedBox')}</p>
      <AidsLeft aids={clause.aids} />
      <p>{t(examLike.has(situation) ? 'work.lockedAskExam' : 'work.lockedAsk')}</p>
      <MayILink />
      <details className="help">
        <summary>{t('clause.where')}</summary>
        <ClauseSource clause={clause} />
      </details>
    </section>
  );
}
