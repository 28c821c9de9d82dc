import { useTranslation } from 'react-i18next';
import type { ConversationView } from '../../api/contract/conversation.ts';
import { useDayText } from '../ui/useDayText.ts';

/** Who of the school's staff has read the conversation, when and why. */
export function SeenBy({ seenBy }: Pick<ConversationView, 'seenBy'>) {
  const { t } = useTranslation();
  const momentText = useDayText(true);
  if (seenBy.length === 0) return null;
  return (
    <section className="note seen-by" aria-labelledby="seen-by-title">
      <h3 id="seen-by-title">{t('work.seenTitle')}</h3>
      <ul>
        {seenBy.map(({ by: name, at, ground, reason }) => (
          <li key={`${at} ${name}`}>
            {ground === 'concern'
              ? t('work.seenConcern', { name, when: momentText(at) })
              : t('work.seenReason', { name, when: momentText(at), reason })}
          </li>
        ))}
      </ul>
    </section>
  );
}
