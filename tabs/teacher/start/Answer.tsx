import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKind } from '../../../api/contract/draft.ts';
import type { RequestReading } from '../../../api/contract/draftView.ts';
import { type DraftWords, useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Clause, ClauseSource } from '../../ui/Clause.tsx';

interface AnswerProps {
  readonly answer: RequestReading;
  /** Opens the form for a kind of draft that was offered. */
  readonly choose: (kind: DraftKind) => void;
}

/** What came of the teacher's words: what was understood, the school's rule, or why not and what instead. */
export function Answer({ answer, choose }: AnswerProps) {
  const { t } = useDraftWords();
  switch (answer.kind) {
    case 'draft':
      return <Understood reading={answer} />;
    case 'policy':
      return (
        <div className="answer">
          <h3>{t(`start.policy.${answer.about}.${answer.clause.effect}`)}</h3>
          <Clause clause={answer.clause} />
          <ClauseSource clause={answer.clause} />
          <Remarks remarks={answer.remarks} />
        </div>
      );
    case 'denied':
      return (
        <div className="answer">
          <h3>{t('start.denied')}</h3>
          <Clause clause={answer.clause} />
          <ClauseSource clause={answer.clause} />
          {answer.offers.length > 0 && (
            <>
              <p>{t('start.offers')}</p>
              <div className="start-tools">
                {answer.offers.map((kind) => (
                  <Button key={kind} onClick={() => choose(kind)}>
                    {t(`kinds.${kind}`)}
                  </Button>
                ))}
              </div>
            </>
          )}
        </div>
      );
    case 'unclear':
      return (
        <div className="note">
          <p>{answer.message}</p>
          <Remarks remarks={answer.remarks} />
        </div>
      );
  }
}

type Reading = Extract<RequestReading, { kind: 'draft' }>;

function Understood({ reading }: { readonly reading: Reading }) {
  const { t } = useDraftWords();
  const { t: common } = useTranslation();
  const announce = useAnnounce();
  const { asks, remarks, alongside, aiLevel } = reading;
  const sentences = [
    asks.length === 0
      ? t('start.understood')
      : t('start.understoodAsks', { fields: asks.map((ask) => nameOf(ask, t)).join(', ') }),
    ...remarks,
    ...(alongside.length > 0
      ? [t('start.alongside', { kinds: alongside.map((kind) => t(`kinds.${kind}`)).join(', ') })]
      : []),
    ...(aiLevel ? [t('start.aiLevel', { level: common(`aiLevels.${aiLevel}`) })] : []),
  ];
  const [first, ...others] = sentences;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the reading comes
  useEffect(() => announce(sentences.join(' ')), [reading]);
  return (
    <div className="answer">
      <p>{first}</p>
      <Remarks remarks={others} />
    </div>
  );
}

/** What is still asked for, in a sentence. */
function nameOf(ask: Reading['asks'][number], t: DraftWords): string {
  switch (ask) {
    case 'source':
      return t('sources.one');
    case 'notes':
      return t('form.notes');
    default:
      return t(`form.${ask}`);
  }
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
