import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import type { AssignmentView } from '../../api/contract/assignment.ts';
import { readHome, type TeacherHomeView } from '../http/api.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { Concerns } from '../staff/Concerns.tsx';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { MayILink } from '../ui/MayILink.tsx';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';
import { useDayText } from '../ui/useDayText.ts';
import { useLoad } from '../ui/useLoad.ts';
import { NewTask } from './NewTask.tsx';
import { ReviewList } from './review/ReviewList.tsx';
import { SharedSets } from './SharedSets.tsx';
import '../ui/staff.css';
import { DraftList } from './start/DraftList.tsx';
import { Start } from './start/Start.tsx';
import './start/start.css';

/**
 * The teacher's front page: messages that need a human, if they are a named adult; what they want made, and their drafts;
 * the tasks of their classes, and a form.
 */
export default function TeacherHome() {
  const { t } = useTranslation();
  const { loaded, again, put } = useLoad<TeacherHomeView>(readHome);
  const dayText = useDayText();
  /** The form is made when it is first looked at, and then keeps what is in it. */
  const [hasOpened, setHasOpened] = useState(false);
  const { now } = useSession();
  const firstName = now.state === 'in' ? (now.session.person.name.split(' ', 1)[0] ?? '') : '';
  const columns: readonly Column<AssignmentView>[] = [
    { name: t('teacher.className'), cell: (row) => row.className, sortBy: (row) => row.className },
    { name: t('teacher.taskTitle'), cell: (row) => row.title, sortBy: (row) => row.title },
    {
      name: t('teacher.subject'),
      cell: (row) => t(`subjects.${row.subject}`),
      sortBy: (row) => t(`subjects.${row.subject}`),
    },
    {
      name: t('teacher.situation'),
      cell: (row) => t(`situations.${row.situation}`),
      sortBy: (row) => t(`situations.${row.situation}`),
    },
    { name: t('teacher.aiLevel'), cell: (row) => <AiLevelMark level={row.aiLevel} />, sortBy: (row) => row.aiLevel },
    { name: t('teacher.hasKey'), cell: (row) => t(row.hasKey ? 'teacher.yes' : 'teacher.no') },
    { name: t('teacher.code'), cell: ({ code }) => <code className="rule-code">{code}</code> },
    { name: t('teacher.created'), cell: (row) => dayText(row.createdAt), sortBy: (row) => row.createdAt },
  ];
  // A tab of a class opens with the class in its address, and shows nothing of the others.
  const [search] = useSearchParams();
  const wanted = search.get('class');
  const only = loaded.state === 'ready' ? loaded.value.classNames.find((name) => name === wanted) : undefined;
  const shown = <Row extends { readonly className: string }>(rows: readonly Row[]): readonly Row[] =>
    only === undefined ? rows : rows.filter(({ className }) => className === only);
  const known = loaded.state === 'ready' ? loaded.value.concerns : undefined;
  // A message that waits comes before everything; that there is none can stand last.
  const hasConcerns = known !== undefined && known.length > 0;
  const concerns = known && (
    <Concerns concerns={known} changed={(changed) => put((home) => ({ ...home, concerns: changed }))} />
  );
  return (
    <div className="sheet staff">
      <Heading title={t('student.title', { name: firstName })} />
      {loaded.state === 'loading' && <Loading lines={8} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          {hasConcerns && concerns}
          {only !== undefined && (
            <p>
              {t('teams.onlyClass', { class: only })} <Link href="/">{t('teams.allClasses')}</Link>
            </p>
          )}
          <ReviewList reviews={loaded.value.reviews} />
          <Start classNames={loaded.value.classNames} />
          <DraftList />
          <SharedSets sets={shown(loaded.value.sets)} />
          <section aria-labelledby="set-title">
            <h2 id="set-title">{t('teacher.tasks')}</h2>
            {shown(loaded.value.assignments).length === 0 ? (
              <p className="empty">{t('teacher.none')}</p>
            ) : (
              <SortableTable
                label={t('teacher.tasks')}
                rows={shown(loaded.value.assignments)}
                keyOf={(row) => row.id}
                columns={columns}
              />
            )}
            <details className="set-task" onToggle={() => setHasOpened(true)}>
              <summary>{t('teacher.new')}</summary>
              {hasOpened && (
                <NewTask
                  classNames={loaded.value.classNames}
                  added={(assignment) => put((home) => ({ ...home, assignments: [assignment, ...home.assignments] }))}
                />
              )}
            </details>
          </section>
          {!hasConcerns && concerns}
          <MayILink />
        </>
      )}
    </div>
  );
}
