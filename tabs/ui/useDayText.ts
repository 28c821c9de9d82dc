import { useTranslation } from 'react-i18next';
import { spokenLanguage } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';

/** Writes a moment as a person would say it: the day, the year where it is not this one, and the time when `withTime`. Unreadable moments stay as they are. */
export function useDayText(withTime = false): (iso: string) => string {
  useTranslation();
  const { days } = languages[spokenLanguage()];
  const inYear: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(withTime && { hour: '2-digit', minute: '2-digit' }),
  };
  const thisYear = new Intl.DateTimeFormat(days, inYear);
  const otherYear = new Intl.DateTimeFormat(days, { ...inYear, year: 'numeric' });
  return (iso) => {
    const moment = new Date(iso);
    if (Number.isNaN(moment.getTime())) return iso;
    return (moment.getFullYear() === new Date().getFullYear() ? thisYear : otherYear).format(moment);
  };
}
