import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { ConcernView } from '../../api/contract/session.ts';
import { type LeaderHomeView, readHome, takeOverConcern } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';
import { useDayText } from '../ui/useDayText.ts';
import { useLoad } from '../ui/useLoad.ts';
import '../ui/staff.css';

/** The school leader's front page: messages that need a human, and the rules in force. */
export default function LeaderHome() {
  const { t } = useTranslation();
  const { loaded, again, put } = useLoad<LeaderHomeView>(readHome);
  const replace = (concern: ConcernView) =>
    put((home) => ({ ...home, concerns: home.concerns.map((old) => (old.id === concern.id ? concern : old)) }));
  return (
    <div className="sheet staff">
      <Heading title={t('leader.title')} />
      {loaded.state === 'loading' && <Loading lines={8} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          <section aria-labelledby="concerns-title">
            <h2 id="concerns-title">{t('leader.concerns')}</h2>
            <p className="note">{t('leader.duty')}</p>
            <Concerns concerns={loaded.value.concerns} replace={replace} />
          </section>
          <section aria-labelledby="rules-title">
            <h2 id="rules-title">{t('leader.rules')}</h2>
            <Rules clauses={loaded.value.clauses} />
          </section>
        </>
      )}
    </div>
  );
}

interface ConcernsProps {
  readonly concerns: readonly ConcernView[];
  readonly replace: (concern: ConcernView) => void;
}

function Concerns({ concerns, replace }: ConcernsProps) {
  const { t } = useTranslation();
  const momentText = useDayText(true);
  const [problem, setProblem] = useState<RequestFailed>();
  const takeOver = async (id: string) => {
    setProblem(undefined);
    try {
      replace(await takeOverConcern(id));
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
    }
  };
  const columns: readonly Column<ConcernView>[] = [
    { name: t('leader.student'), cell: (row) => row.studentName, sortBy: (row) => row.studentName },
    { name: t('leader.class'), cell: (row) => row.className, sortBy: (row) => row.className },
    { name: t('leader.category'), cell: (row) => t(`leader.categories.${row.category}`) },
    { name: t('leader.at'), cell: (row) => momentText(row.at), sortBy: (row) => row.at },
    {
      name: t('leader.handling'),
      cell: (row) =>
        row.takenOverBy ? (
          t('leader.takenOver', { name: row.takenOverBy })
        ) : (
          <Button appearance="primary" onClick={() => void takeOver(row.id)}>
            {t('leader.takeOver')}
          </Button>
        ),
    },
  ];
  if (concerns.length === 0) return <p className="empty">{t('leader.noConcerns')}</p>;
  return (
    <>
      {problem && <Failure problem={problem} />}
      <SortableTable label={t('leader.concerns')} rows={concerns} keyOf={(row) => row.id} columns={columns} />
    </>
  );
}

function Rules({ clauses }: { readonly clauses: readonly ClauseView[] }) {
  const { t } = useTranslation();
  const placeOf = ({ source }: ClauseView) => (source ? `${source.file}:${source.line}` : '');
  const columns: readonly Column<ClauseView>[] = [
    { name: t('leader.rule'), cell: (row) => <code>{row.ruleId}</code>, sortBy: (row) => row.ruleId },
    {
      name: t('leader.effect'),
      cell: (row) => <span className={`effect effect-${row.effect}`}>{t(`leader.${row.effect}`)}</span>,
      sortBy: (row) => row.effect,
    },
    { name: t('leader.says'), cell: (row) => row.text[spokenLanguage()] },
    { name: t('leader.where'), cell: (row) => <code>{placeOf(row)}</code>, sortBy: placeOf },
  ];
  return (
    <SortableTable
      label={t('leader.rules')}
      rows={clauses}
      keyOf={(row) => `${row.ruleId} ${placeOf(row)}`}
      columns={columns}
    />
  );
}
