import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AssignmentSetView } from '../../api/contract/assignmentSet.ts';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';
import { useDayText } from '../ui/useDayText.ts';

/** What the teacher's classes have been given as sets, each with the way to its class view; nothing when there is none. */
export function SharedSets({ sets }: { readonly sets: readonly AssignmentSetView[] }) {
  const { t } = useTranslation();
  const dayText = useDayText();
  const momentText = useDayText(true);
  if (sets.length === 0) return null;
  const columns: readonly Column<AssignmentSetView>[] = [
    { name: t('teacher.className'), cell: (row) => row.className, sortBy: (row) => row.className },
    {
      name: t('teacher.taskTitle'),
      cell: ({ id, className, title }) => (
        <Link href={`/classes/${encodeURIComponent(className)}/sets/${id}`}>
          <bdi>{title}</bdi>
        </Link>
      ),
      sortBy: (row) => row.title,
    },
    { name: t('teacher.setTasks'), cell: (row) => row.count },
    {
      name: t('teacher.subject'),
      cell: (row) => t(`subjects.${row.subject}`),
      sortBy: (row) => t(`subjects.${row.subject}`),
    },
    { name: t('teacher.aiLevel'), cell: (row) => <AiLevelMark level={row.aiLevel} />, sortBy: (row) => row.aiLevel },
    { name: t('teacher.opens'), cell: ({ opensAt }) => (opensAt ? momentText(opensAt) : '–') },
    {
      name: t('teacher.closes'),
      cell: ({ closesAt, withdrawn }) => (withdrawn ? t('teacher.withdrawn') : closesAt ? momentText(closesAt) : '–'),
    },
    { name: t('teacher.created'), cell: (row) => dayText(row.createdAt), sortBy: (row) => row.createdAt },
  ];
  return (
    <section aria-labelledby="sets-title">
      <h2 id="sets-title">{t('teacher.sets')}</h2>
      <SortableTable label={t('teacher.sets')} rows={sets} keyOf={(row) => row.id} columns={columns} />
    </section>
  );
}
