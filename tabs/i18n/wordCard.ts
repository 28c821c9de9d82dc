import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './wordCard.da.ts';
import { en } from './wordCard.en.ts';

i18n.addResourceBundle('da', 'wordCard', da);
i18n.addResourceBundle('en', 'wordCard', en);

/** The words of the word card, in the language now spoken. */
export const useCardWords = () => useTranslation('wordCard');
