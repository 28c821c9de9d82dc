import type { Language } from '../api/contract/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** A moment as people in a Danish school say it, wherever the server stands: "23. november kl. 10.00". `iso` is ISO 8601. */
export const danishTime = (iso: string, lang: Language): string =>
  new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'Europe/Copenhagen',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
