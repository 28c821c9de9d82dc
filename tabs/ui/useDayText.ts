import { useTranslation } from 'react-i18next';
import { spokenLanguage } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';

/** Writes a moment as a person would say it: the day, and the time when `withTime`. Unreadable moments stay as they are. */
export function useDayText(withTime = false): (iso: string) => string {
  useTranslation();
  const format = new Intl.DateTimeFormat(languages[spokenLanguage()].days, {
    day: 'numeric',
    month: 'short',
    ...(withTime && { hour: '2-digit', minute: '2-digit' }),
  });
  return (iso) => {
    const moment = new Date(iso);
    return Number.isNaN(moment.getTime()) ? iso : format.format(moment);
  };
}
