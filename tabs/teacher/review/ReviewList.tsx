import { Link } from 'wouter';
import type { ReviewSummary } from '../../../api/contract/draftReview.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { useDayText } from '../../ui/useDayText.ts';

/** Colleagues' drafts that wait for the teacher's approval, the longest waiting first; nothing when there is none. */
export function ReviewList({ reviews }: { readonly reviews: readonly ReviewSummary[] }) {
  const { t } = useDraftWords();
  const dayText = useDayText(true);
  if (reviews.length === 0) return null;
  const columns: readonly Column<ReviewSummary>[] = [
    {
      name: t('list.name'),
      cell: ({ draftId, title }) => (
        <Link href={`/reviews/${draftId}`}>
          <bdi>{title}</bdi>
        </Link>
      ),
      sortBy: ({ title }) => title,
    },
    { name: t('list.kind'), cell: ({ kind }) => t(`kinds.${kind}`), sortBy: ({ kind }) => t(`kinds.${kind}`) },
    { name: t('review.author'), cell: ({ author }) => <bdi>{author}</bdi>, sortBy: ({ author }) => author },
    { name: t('review.since'), cell: ({ askedAt }) => dayText(askedAt), sortBy: ({ askedAt }) => askedAt },
  ];
  return (
    <section aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t('review.list')}</h2>
      <p>{t('review.listHelp')}</p>
      <SortableTable label={t('review.list')} rows={reviews} keyOf={({ draftId }) => draftId} columns={columns} />
    </section>
  );
}
