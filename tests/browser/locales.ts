import i18next, { type ParseKeys, type TFunction } from 'i18next';
import { da as classViewDa } from '../../tabs/i18n/classView.da.ts';
import { en as classViewEn } from '../../tabs/i18n/classView.en.ts';
import { da as pageDa } from '../../tabs/i18n/da.ts';
import { isolated } from '../../tabs/i18n/direction.ts';
import { da as draftsDa } from '../../tabs/i18n/drafts.da.ts';
import { en as draftsEn } from '../../tabs/i18n/drafts.en.ts';
import { en as pageEn } from '../../tabs/i18n/en.ts';
import { da as readAloudDa } from '../../tabs/i18n/readAloud.da.ts';
import { en as readAloudEn } from '../../tabs/i18n/readAloud.en.ts';
import { da as readingPanelDa } from '../../tabs/i18n/readingPanel.da.ts';
import { en as readingPanelEn } from '../../tabs/i18n/readingPanel.en.ts';
import { da as rulesDa } from '../../tabs/i18n/rules.da.ts';
import { en as rulesEn } from '../../tabs/i18n/rules.en.ts';
import { mirrored } from './mirrored.ts';

/** What the pages are tried in; `rtl` is Danish written from right to left (`mirroredPages.ts`). */
export const locales = ['da', 'en', 'rtl'] as const;
export type Locale = (typeof locales)[number];

const namespaces = ['page', 'drafts', 'classView', 'readAloud', 'readingPanel', 'rules'] as const;
const danish = {
  page: pageDa,
  drafts: draftsDa,
  classView: classViewDa,
  readAloud: readAloudDa,
  readingPanel: readingPanelDa,
  rules: rulesDa,
};
const english = {
  page: pageEn,
  drafts: draftsEn,
  classView: classViewEn,
  readAloud: readAloudEn,
  readingPanel: readingPanelEn,
  rules: rulesEn,
};
const turned = Object.fromEntries(namespaces.map((namespace) => [namespace, mirrored(danish[namespace])]));

const spoken = i18next.createInstance();
await spoken.init({
  ns: namespaces,
  defaultNS: 'page',
  resources: { da: danish, en: english },
  interpolation: { escapeValue: false },
});
const fromTheRight = i18next.createInstance();
await fromTheRight.init({
  ns: namespaces,
  defaultNS: 'page',
  resources: { da: turned },
  interpolation: { escape: isolated },
});

/** The words of the pages, by key. */
export type SaidWords = TFunction<typeof namespaces>;

/** By what a word is asked for. */
export type WordKey = ParseKeys<typeof namespaces>;

/** What the pages say in a locale. */
export const wordsIn = (locale: Locale): SaidWords =>
  locale === 'rtl' ? fromTheRight.getFixedT('da', namespaces) : spoken.getFixedT(locale, namespaces);
