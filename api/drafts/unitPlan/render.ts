import type { Block } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import { curriculumNotes, withFillIns } from '../lessonPlan/render.ts';
import { capital } from '../planning/say.ts';
import type { LessonsData, OverviewData, ProductData } from './schema.ts';

export const renderOverview = (data: OverviewData, lang: Language): readonly Block[] =>
  withFillIns(
    [
      ...data.goals.flatMap(({ goal, signs }, g): Block[] => [
        { kind: 'heading', text: { text: goal, path: `goals.${g}.goal` } },
        {
          kind: 'list',
          ordered: false,
          items: signs.map((text, s) => ({ text, path: `goals.${g}.signs.${s}` })),
          path: `goals.${g}.signs`,
        },
      ]),
      ...curriculumNotes(data.curriculum, data.toChoose, lang),
    ],
    data,
    lang,
  );

export const renderLessons = (data: LessonsData, lang: Language): readonly Block[] => {
  const texts = planTexts[lang];
  const rows = data.lessons.map(({ focus, activity, product, minutes }, i) => [
    { text: String(i + 1) },
    { text: focus, path: `lessons.${i}.focus` },
    { text: activity, path: `lessons.${i}.activity` },
    { text: product, path: `lessons.${i}.product` },
    { text: String(minutes), path: `lessons.${i}.minutes` },
  ]);
  const head = [texts.lesson, texts.focus, texts.activity, texts.product, texts.head.minutes];
  return withFillIns([{ kind: 'table', caption: texts.lesson, head, rows }], data, lang);
};

export const renderProduct = (data: ProductData, lang: Language): readonly Block[] =>
  withFillIns(
    [
      { kind: 'paragraph', text: { text: capital(data.product), path: 'product' } },
      { kind: 'heading', text: { text: planTexts[lang].criteria } },
      {
        kind: 'list',
        ordered: false,
        items: data.criteria.map((text, i) => ({ text, path: `criteria.${i}` })),
        path: 'criteria',
      },
    ],
    data,
    lang,
  );
