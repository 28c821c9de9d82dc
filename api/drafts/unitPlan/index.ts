import { curriculum as faellesMaal } from '../../curriculum/index.ts';
import type { Curriculum } from '../../curriculum/shape.ts';
import { unitPlanTitles as titles } from '../../language/texts/drafts/unitPlan.ts';
import { curriculumCited } from '../checks/curriculumCited.ts';
import { faultsInKey, faultsToMend } from '../checks/faultsInKey.ts';
import { goalThroughout } from '../checks/goalThroughout.ts';
import { higherOrderShare } from '../checks/higherOrderShare.ts';
import { minutesAddUp, minutesToMend } from '../checks/minutesAddUp.ts';
import { renderKey, renderText } from '../faultFinding/render.ts';
import { FaultKey, FaultyText } from '../faultFinding/schema.ts';
import { type Kind, section } from '../kind.ts';
import * as shared from '../lessonPlan/render.ts';
import * as sharedShape from '../lessonPlan/schema.ts';
import { hasSafety } from '../planning/safety.ts';
import { readWishes } from '../planning/wishes.ts';
import { unitPlanWriter } from './embedded.ts';
import { instructions } from './prompt.ts';
import * as show from './render.ts';
import * as shape from './schema.ts';

/** A plan for a unit: several lessons in order, with what they end in. From a curriculum, which may hold goal texts of the municipality’s. */
export const unitPlanFrom = (curriculum: Curriculum): Kind => ({
  name: 'unitPlan',
  sections: [
    section({
      id: 'overview',
      audience: 'teacher',
      title: titles.overview,
      schema: shape.overviewSchema,
      render: show.renderOverview,
    }),
    section({
      id: 'lessons',
      audience: 'teacher',
      title: titles.lessons,
      schema: shape.lessonsSchema,
      render: show.renderLessons,
    }),
    section({
      id: 'finalProduct',
      audience: 'both',
      title: titles.finalProduct,
      schema: shape.productSchema,
      render: show.renderProduct,
    }),
    section({
      id: 'text',
      audience: 'both',
      group: 'faults',
      title: titles.text,
      schema: FaultyText,
      render: renderText,
    }),
    section({
      id: 'key',
      audience: 'teacher',
      group: 'faults',
      title: titles.key,
      schema: FaultKey,
      render: renderKey,
    }),
    section({
      id: 'aiUse',
      audience: 'teacher',
      title: titles.aiUse,
      schema: sharedShape.listSchema,
      render: shared.renderList,
    }),
    section({
      id: 'differentiation',
      audience: 'teacher',
      title: titles.differentiation,
      schema: sharedShape.differentiationSchema,
      render: shared.renderDifferentiation,
    }),
    section({
      id: 'questions',
      audience: 'teacher',
      title: titles.questions,
      schema: sharedShape.questionsSchema,
      render: shared.renderQuestions,
    }),
    section({
      id: 'safety',
      audience: 'teacher',
      title: titles.safety,
      schema: sharedShape.listSchema,
      render: shared.renderList,
    }),
    section({
      id: 'materials',
      audience: 'teacher',
      title: titles.materials,
      schema: sharedShape.materialsSchema,
      render: shared.renderList,
    }),
  ],
  includes: (id, request) => {
    if (id === 'text' || id === 'key') return readWishes(request).findFaults;
    return id !== 'safety' || hasSafety(request);
  },
  embedded: unitPlanWriter(curriculum),
  instructions,
  mend: (id, data, request, written) => minutesToMend(id, data, request) ?? faultsToMend(id, data, request, written),
  checks: [minutesAddUp, goalThroughout, higherOrderShare, curriculumCited, { ...faultsInKey, section: 'key' }],
});

/** The same from the curriculum that comes with the product. */
export const unitPlan = unitPlanFrom(faellesMaal);
