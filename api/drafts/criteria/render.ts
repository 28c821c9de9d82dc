import type { Block, Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { criteriaTexts } from '../../language/texts/drafts/criteria.ts';
import type { Aim, Criteria, SelfCheck, Use } from './schema.ts';

/** What the criteria are for, and how to read them. */
export const renderAim = ({ text }: Aim, lang: Language): Block[] => [
  { kind: 'paragraph', text: { text, path: 'text' } },
  { kind: 'paragraph', text: { text: criteriaTexts[lang].readAs } },
];

/** The grid: a row a criterion, a column a description. */
export const renderCriteria = ({ rows }: Criteria, lang: Language): Block[] => [
  {
    kind: 'table',
    caption: criteriaTexts[lang].sections.criteria,
    head: [...criteriaTexts[lang].columns],
    path: 'rows',
    rows: rows.map((row, at) =>
      (['name', 'onTheWay', 'good', 'further'] as const).map(
        (field): Passage => ({ text: row[field], path: `rows.${at}.${field}` }),
      ),
    ),
  },
];

/** The student's own form, with room to write. */
export const renderSelfCheck = ({ items, nextStep }: SelfCheck, lang: Language): Block[] => [
  {
    kind: 'table',
    caption: criteriaTexts[lang].sections.selfCheck,
    head: [...criteriaTexts[lang].selfColumns],
    path: 'items',
    rows: items.map((text, at): Passage[] => [{ text, path: `items.${at}` }, { text: '' }, { text: '' }]),
  },
  { kind: 'paragraph', text: { text: nextStep, path: 'nextStep' } },
];

/** Advice to the teacher. */
export const renderUse = ({ items }: Use): Block[] => [
  { kind: 'list', ordered: false, items: items.map((text, at) => ({ text, path: `items.${at}` })), path: 'items' },
];
