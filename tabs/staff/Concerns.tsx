import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConcernView } from '../../api/contract/session.ts';
import { acknowledgeConcern, takeOverConcern } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { Failure } from '../ui/Failure.tsx';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';
import { useDayText } from '../ui/useDayText.ts';

interface ConcernsProps {
  readonly concerns: readonly ConcernView[];
  /** Hears of the concerns as they are after the reader saw to one. */
  readonly changed: (concerns: readonly ConcernView[]) => void;
}

/** Messages that need a human, for the adults whom the school's policy names: who, when and what about, no words. */
export function Concerns({ concerns, changed }: ConcernsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="concerns-title">
      <h2 id="concerns-title">{t('concerns.title')}</h2>
      <p className="note">{t('concerns.duty')}</p>
      {concerns.length === 0 ? (
        <p className="empty">{t('concerns.none')}</p>
      ) : (
        <ConcernTable concerns={concerns} changed={changed} />
      )}
    </section>
  );
}

function ConcernTable({ concerns, changed }: ConcernsProps) {
  const { t } = useTranslation();
  const momentText = useDayText(true);
  const { now } = useSession();
  const isTeacher = now.state === 'in' && now.session.person.role === 'teacher';
  const [problem, setProblem] = useState<RequestFailed>();
  const seeTo = async (action: () => Promise<readonly ConcernView[]>) => {
    setProblem(undefined);
    try {
      changed(await action());
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
    }
  };
  const acknowledge = async (id: string) => {
    const seen = await acknowledgeConcern(id);
    return concerns.map((concern) => (concern.id === id ? seen : concern));
  };
  const takeOver = async (id: string) => {
    await takeOverConcern(id);
    return concerns.filter((concern) => concern.id !== id);
  };
  const columns: readonly Column<ConcernView>[] = [
    { name: t('concerns.student'), cell: (row) => row.studentName, sortBy: (row) => row.studentName },
    { name: t('concerns.class'), cell: (row) => row.className, sortBy: (row) => row.className },
    { name: t('concerns.category'), cell: (row) => t(`concerns.categories.${row.category}`) },
    { name: t('concerns.at'), cell: (row) => momentText(row.at), sortBy: (row) => row.at },
    {
      name: t('concerns.standing'),
      cell: (row) =>
        row.acknowledgedBy
          ? t('concerns.seen', { name: row.acknowledgedBy })
          : t(row.escalated ? 'concerns.escalated' : 'concerns.unseen'),
    },
    {
      name: t('concerns.handling'),
      cell: (row) => (
        <>
          {isTeacher && row.conversationId && (
            <Link href={`/transcripts/${row.conversationId}?concern`}>{t('concerns.read')}</Link>
          )}
          {!row.acknowledgedBy && (
            <Button onClick={() => void seeTo(() => acknowledge(row.id))}>{t('concerns.acknowledge')}</Button>
          )}
          <Button appearance="primary" onClick={() => void seeTo(() => takeOver(row.id))}>
            {t('concerns.takeOver')}
          </Button>
        </>
      ),
    },
  ];
  return (
    <>
      <p className="note">{t('concerns.deletes')}</p>
      {problem && <Failure problem={problem} />}
      <SortableTable label={t('concerns.title')} rows={concerns} keyOf={(row) => row.id} columns={columns} />
    </>
  );
}
