import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { Situation } from '../../api/contract/policy.ts';
import { AidsLeft, Clause } from '../ui/Clause.tsx';

const examLike = new Set<Situation>(['exam', 'mockExam', 'preparation', 'test']);

interface LockedProps {
  readonly clause: ClauseView;
  readonly situation: Situation;
}

/** In place of the composer when the school's policy closes the conversation: why, what still works, whom to ask. */
export function Locked({ clause, situation }: LockedProps) {
  const { t } = useTranslation();
  return (
    <section className="locked" aria-labelledby="locked-title" data-testid="locked">
      <h3 id="locked-title">{t('work.lockedTitle')}</h3>
      <Clause clause={clause} />
      <AidsLeft aids={clause.aids} />
      <p>{t(examLike.has(situation) ? 'work.lockedAskExam' : 'work.lockedAsk')}</p>
      <p className="help">
        {t('work.lockedComposer')} {t('work.lockedBox')}
      </p>
    </section>
  );
}
