import { useTranslation } from 'react-i18next';
import { useDayText } from '../ui/useDayText.ts';

interface HoursProps {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
}

/** When a task opened and when it closes or has closed; nothing where there is no limit. */
export function Hours({ opensAt, closesAt }: HoursProps) {
  const { t } = useTranslation();
  const momentText = useDayText(true);
  const over = closesAt !== undefined && Date.parse(closesAt) <= Date.now();
  return (
    <>
      {opensAt && <span className="tag">{t('student.opened', { when: momentText(opensAt) })}</span>}
      {closesAt && (
        <span className="tag">{t(over ? 'student.closedAt' : 'student.closes', { when: momentText(closesAt) })}</span>
      )}
    </>
  );
}
