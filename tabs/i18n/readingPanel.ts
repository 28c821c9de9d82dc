import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './readingPanel.da.ts';
import { en } from './readingPanel.en.ts';

i18n.addResourceBundle('da', 'readingPanel', da);
i18n.addResourceBundle('en', 'readingPanel', en);

/** The words of the panel "Tekst", in the language now spoken. */
export const usePanelWords = () => useTranslation('readingPanel');
