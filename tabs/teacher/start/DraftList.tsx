import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftSummary } from '../../../api/contract/draftView.ts';
import { listDrafts } from '../../http/drafts.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

/** So many drafts are shown until somebody asks for all. */
const FIRST = 8;

/** The teacher's drafts, the newest change first. */
export function DraftList() {
  const { t } = useDraftWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { loaded, again, put } = useLoad<readonly DraftSummary[]>(listDrafts);
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={heading} tabIndex={-1}>
        {t('list.title')}
      </h2>
      {loaded.state === 'loading' && <Loading lines={3} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' &&
        (loaded.value.length === 0 ? (
          <p className="empty">{t('list.none')}</p>
        ) : (
          <DraftTable
            drafts={loaded.value}
            removed={(id) => {
              put((drafts) => drafts.filter((draft) => draft.id !== id));
              heading.current?.focus();
            }}
          />
        ))}
    </section>
  );
}

interface DraftTableProps {
  readonly drafts: readonly DraftSummary[];
  readonly removed: (id: string) => void;
}

function DraftTable({ drafts, removed }: DraftTableProps) {
  const { t } = useDraftWords();
  const { t: page } = useTranslation();
  const dayText = useDayText(true);
  const [leaving, setLeaving] = useState<DraftSummary>();
  const [all, setAll] = useState(false);
  const columns: readonly Column<DraftSummary>[] = [
    {
      name: t('list.name'),
      cell: (row) => (
        <Link href={`/drafts/${row.id}`}>
          <bdi>{row.title}</bdi>
        </Link>
      ),
      sortBy: (row) => row.title,
    },
    { name: t('list.kind'), cell: (row) => t(`kinds.${row.kind}`), sortBy: (row) => t(`kinds.${row.kind}`) },
    {
      name: t('list.subject'),
      cell: (row) => page(`subjects.${row.subject}`),
      sortBy: (row) => page(`subjects.${row.subject}`),
    },
    { name: t('list.grade'), cell: (row) => row.grade, sortBy: (row) => String(row.grade) },
    { name: t('list.status'), cell: (row) => t(`list.${row.status}`), sortBy: (row) => t(`list.${row.status}`) },
    {
      name: t('list.approved'),
      cell: (row) => t(row.approved ? 'list.yes' : 'list.no'),
      sortBy: (row) => String(row.approved),
    },
    { name: t('list.changed'), cell: (row) => dayText(row.updatedAt), sortBy: (row) => row.updatedAt },
    {
      name: t('list.handle'),
      cell: (row) => (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('list.removeNamed', { title: row.title })}
          onClick={() => setLeaving(row)}
        >
          {t('list.remove')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <SortableTable
        label={t('list.title')}
        rows={all ? drafts : drafts.slice(0, FIRST)}
        keyOf={(row) => row.id}
        columns={columns}
      />
      {!all && drafts.length > FIRST && (
        <Button className="show-all" onClick={() => setAll(true)}>
          {t('list.all', { count: drafts.length })}
        </Button>
      )}
      {leaving && (
        <RemoveDialog
          id={leaving.id}
          title={leaving.title}
          close={() => setLeaving(undefined)}
          removed={() => removed(leaving.id)}
        />
      )}
    </>
  );
}
