import { useTranslation } from 'react-i18next';
import { da } from './classView.da.ts';
import { en } from './classView.en.ts';
import { i18n } from './index.ts';

i18n.addResourceBundle('da', 'classView', da);
i18n.addResourceBundle('en', 'classView', en);

/** The words of the class view, in the language now spoken. */
export const useClassWords = () => useTranslation('classView');
