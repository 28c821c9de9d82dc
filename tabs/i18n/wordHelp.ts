import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './wordHelp.da.ts';
import { en } from './wordHelp.en.ts';

i18n.addResourceBundle('da', 'wordHelp', da);
i18n.addResourceBundle('en', 'wordHelp', en);

/** The words of the suggestions, which come with the code that shows them. */
export const useWordHelpWords = () => useTranslation('wordHelp');
