import { curriculum as faellesMaal } from '../../curriculum/index.ts';
import type { Curriculum } from '../../curriculum/shape.ts';
import { lessonPlanTitles as titles } from '../../language/texts/drafts/lessonPlan.ts';
import { curriculumCited } from '../checks/curriculumCited.ts';
import { goalThroughout } from '../checks/goalThroughout.ts';
import { higherOrderShare } from '../checks/higherOrderShare.ts';
import { minutesAddUp, minutesToMend } from '../checks/minutesAddUp.ts';
import { type Kind, section } from '../kind.ts';
import { hasSafety } from '../planning/safety.ts';
import { lessonPlanWriter } from './embedded.ts';
import { instructions } from './prompt.ts';
import * as show from './render.ts';
import * as shape from './schema.ts';

/** A plan for one lesson. From a curriculum, which may hold goal texts of the municipality’s. */
export const lessonPlanFrom = (curriculum: Curriculum): Kind => ({
  name: 'lessonPlan',
  sections: [
    section({ id: 'goal', audience: 'teacher', title: titles.goal, schema: shape.goalSchema, render: show.renderGoal }),
    section({
      id: 'signs',
      audience: 'teacher',
      title: titles.signs,
      schema: shape.listSchema,
      render: show.renderList,
    }),
    section({
      id: 'phases',
      audience: 'teacher',
      title: titles.phases,
      schema: shape.phasesSchema,
      render: show.renderPhases,
    }),
    section({
      id: 'safety',
      audience: 'teacher',
      title: titles.safety,
      schema: shape.listSchema,
      render: show.renderList,
    }),
    section({
      id: 'differentiation',
      audience: 'teacher',
      title: titles.differentiation,
      schema: shape.differentiationSchema,
      render: show.renderDifferentiation,
    }),
    section({
      id: 'questions',
      audience: 'teacher',
      title: titles.questions,
      schema: shape.questionsSchema,
      render: show.renderQuestions,
    }),
    section({
      id: 'prior',
      audience: 'teacher',
      title: titles.prior,
      schema: shape.listSchema,
      render: show.renderList,
    }),
    section({
      id: 'misconceptions',
      audience: 'teacher',
      title: titles.misconceptions,
      schema: shape.misconceptionsSchema,
      render: show.renderMisconceptions,
    }),
    section({
      id: 'words',
      audience: 'both',
      title: titles.words,
      schema: shape.wordsSchema,
      render: show.renderWords,
    }),
    section({
      id: 'materials',
      audience: 'teacher',
      title: titles.materials,
      schema: shape.materialsSchema,
      render: show.renderList,
    }),
    section({
      id: 'exitTicket',
      audience: 'both',
      title: titles.exitTicket,
      schema: shape.exitSchema,
      render: show.renderExit,
    }),
  ],
  includes: (id, request) => id !== 'safety' || hasSafety(request),
  embedded: lessonPlanWriter(curriculum),
  instructions,
  mend: minutesToMend,
  checks: [minutesAddUp, goalThroughout, higherOrderShare, curriculumCited],
});

/** The same from the curriculum that comes with the product. */
export const lessonPlan = lessonPlanFrom(faellesMaal);
