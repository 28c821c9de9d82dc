import { useTranslation } from 'react-i18next';
import type { RetentionView } from '../../api/contract/retention.ts';
import { useDayText } from '../ui/useDayText.ts';

/** How long records are kept, and what the last deletion did. */
export function Deletion({ retention }: { readonly retention: readonly RetentionView[] }) {
  const { t } = useTranslation();
  const dayText = useDayText();
  return (
    <section aria-labelledby="deletion-title">
      <h2 id="deletion-title">{t('leader.deletion')}</h2>
      <ul>
        {retention.map(({ record, days, last }) => (
          <li key={record}>
            {t(`leader.keeps.${record}`, { count: days })}{' '}
            {last
              ? t('leader.deletedLast', { count: last.deleted, when: dayText(last.at) })
              : t('leader.notDeletedYet')}{' '}
            {last && (last.oldest ? t('leader.oldestLeft', { when: dayText(last.oldest) }) : t('leader.noneLeft'))}
          </li>
        ))}
      </ul>
    </section>
  );
}
