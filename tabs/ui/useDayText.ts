import { useTranslation } from 'react-i18next';

/** Writes a moment as a person would say it: the day, and the time when `withTime`. Unreadable moments stay as they are. */
export function useDayText(withTime = false): (iso: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'da-DK', {
    day: 'numeric',
    month: 'short',
    ...(withTime && { hour: '2-digit', minute: '2-digit' }),
  });
  return (iso) => {
    const moment = new Date(iso);
    return Number.isNaN(moment.getTime()) ? iso : format.format(moment);
  };
}
