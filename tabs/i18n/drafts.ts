import { useTranslation } from 'react-i18next';
import { da } from './drafts.da.ts';
import { en } from './drafts.en.ts';
import { i18n } from './index.ts';

i18n.addResourceBundle('da', 'drafts', da);
i18n.addResourceBundle('en', 'drafts', en);

/** The words of the pages for drafts, in the language now spoken. */
export const useDraftWords = () => useTranslation('drafts');

/** How the words are asked for. */
export type DraftWords = ReturnType<typeof useDraftWords>['t'];
