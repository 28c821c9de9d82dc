import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './readAloud.da.ts';
import { en } from './readAloud.en.ts';

i18n.addResourceBundle('da', 'readAloud', da);
i18n.addResourceBundle('en', 'readAloud', en);

/** The words of the reader, in the language now spoken. */
export const useReaderWords = () => useTranslation('readAloud');
