import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ClauseView } from '../../api/contract/conversation.ts';
import { useMicrosoft365 } from '../host/useMicrosoft365.ts';
import { type LeaderHomeView, readHome } from '../http/api.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { Concerns } from '../staff/Concerns.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { MayILink } from '../ui/MayILink.tsx';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { Deletion } from './Deletion.tsx';
import '../ui/staff.css';

const ClassList = lazy(() => import('./ClassList.tsx'));

/** The school leader's front page: messages that need a human, and the rules in force. */
export default function LeaderHome() {
  const { t } = useTranslation();
  const { loaded, again, put } = useLoad<LeaderHomeView>(readHome);
  const microsoft365 = useMicrosoft365();
  return (
    <div className="sheet staff">
      <Heading title={t('leader.title')} />
      {loaded.state === 'loading' && <Loading lines={8} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          <Concerns
            concerns={loaded.value.concerns}
            changed={(concerns) => put((home) => ({ ...home, concerns: [...concerns] }))}
          />
          {microsoft365 && (
            <Suspense fallback={<Loading lines={3} />}>
              <ClassList microsoft365={microsoft365} />
            </Suspense>
          )}
          <section aria-labelledby="views-title">
            <h2 id="views-title">{t('leader.views')}</h2>
            <p>{t('leader.viewCount', { count: loaded.value.transcriptViews })}</p>
          </section>
          <Deletion retention={loaded.value.retention} />
          <section aria-labelledby="rules-title">
            <h2 id="rules-title">{t('leader.rules')}</h2>
            <Rules clauses={loaded.value.clauses} />
            <p>
              <Link href="/rules">{t('leader.allRules')}</Link>
            </p>
            <MayILink />
          </section>
        </>
      )}
    </div>
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
