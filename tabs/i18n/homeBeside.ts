import { useTranslation } from 'react-i18next';
import { da } from './homeBeside.da.ts';
import { en } from './homeBeside.en.ts';
import { i18n } from './index.ts';

i18n.addResourceBundle('da', 'homeBeside', da);
i18n.addResourceBundle('en', 'homeBeside', en);

/** What is said around a problem in a home language, in the language now spoken. */
export const useHomeWords = () => useTranslation('homeBeside');
