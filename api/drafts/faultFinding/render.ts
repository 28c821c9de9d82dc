import type { Block } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { faultFindingTexts } from '../../language/texts/drafts/faultFinding.ts';
import type { FaultKey, FaultyText, Task } from './schema.ts';

/** The text under its mark, which always stands there. */
export const renderText = ({ title, text }: FaultyText, lang: Language): Block[] => [
  { kind: 'note', tone: 'caution', text: { text: faultFindingTexts[lang].mark } },
  { kind: 'heading', text: { text: title, path: 'title' } },
  { kind: 'paragraph', text: { text, path: 'text' } },
];

/** What students do, and a table to write in with a row for each fault. */
export const renderTask = ({ intro, count, steps, reflect }: Task, lang: Language): Block[] => [
  { kind: 'paragraph', text: { text: intro, path: 'intro' } },
  { kind: 'list', ordered: true, items: steps.map((text, at) => ({ text, path: `steps.${at}` })), path: 'steps' },
  {
    kind: 'table',
    caption: faultFindingTexts[lang].sheetCaption,
    head: [...faultFindingTexts[lang].sheet],
    rows: Array.from({ length: count }, () => [{ text: '' }, { text: '' }, { text: '' }]),
  },
  { kind: 'paragraph', text: { text: reflect, path: 'reflect' } },
];

/** Each fault beside what it was, for the teacher. */
export function renderKey({ intro, faults }: FaultKey, lang: Language): Block[] {
  const texts = faultFindingTexts[lang];
  return [
    { kind: 'paragraph', text: { text: intro, path: 'intro' } },
    {
      kind: 'table',
      caption: texts.sections.key,
      head: [...texts.keyHead],
      rows: faults.map(({ kind, planted, original, how }, at) => [
        { text: String(at + 1) },
        { text: planted, path: `faults.${at}.planted` },
        original === '' ? { text: texts.added } : { text: original, path: `faults.${at}.original` },
        { text: texts.kinds[kind] },
        { text: how, path: `faults.${at}.how` },
      ]),
    },
  ];
}
