import { useCallback } from 'react';
import type { ShareQuestion } from '../../../api/contract/assignmentSet.ts';
import type { Subject } from '../../../api/contract/policy.ts';
import { previewShare } from '../../http/sharing.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { AiLevelMark } from '../../ui/AiLevelMark.tsx';
import { Clause, ClauseSource } from '../../ui/Clause.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useLoad } from '../../ui/useLoad.ts';

interface SharePreviewProps {
  readonly terms: Omit<ShareQuestion, 'subject'>;
  readonly subject: Subject;
}

/** What the students of the class will read about AI, and how much help there will be, before anything is shared. */
export function SharePreview({ terms, subject }: SharePreviewProps) {
  const { t } = useDraftWords();
  const load = useCallback((signal: AbortSignal) => previewShare({ ...terms, subject }, signal), [terms, subject]);
  const { loaded, again } = useLoad(load);
  return (
    <section className="share-preview" aria-labelledby="share-preview">
      <h3 id="share-preview">{t('share.preview')}</h3>
      {loaded.state === 'loading' && <Loading lines={2} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          <AiLevelMark level={loaded.value.clause.effect === 'deny' ? 'closed' : terms.aiLevel} />
          <Clause clause={loaded.value.clause} />
          <p className="help">
            {loaded.value.clause.effect === 'deny'
              ? t('share.closed')
              : t('share.open', { hints: loaded.value.maxHint, checks: loaded.value.answerChecks })}
          </p>
          <ClauseSource clause={loaded.value.clause} />
        </>
      )}
    </section>
  );
}
