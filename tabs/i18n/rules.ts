import { useTranslation } from 'react-i18next';
import { i18n } from './index.ts';
import { da } from './rules.da.ts';
import { en } from './rules.en.ts';

i18n.addResourceBundle('da', 'rules', da);
i18n.addResourceBundle('en', 'rules', en);

/** The words of the pages about the school's rules, in the language now spoken. */
export const useRuleWords = () => useTranslation(['rules', 'page']);
