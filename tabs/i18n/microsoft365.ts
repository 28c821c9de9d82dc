import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './microsoft365.da.ts';
import { en } from './microsoft365.en.ts';

i18n.addResourceBundle('da', 'microsoft365', da);
i18n.addResourceBundle('en', 'microsoft365', en);

/** The words about Microsoft 365, in the language now spoken. */
export const useMicrosoft365Words = () => useTranslation('microsoft365');
