import { curriculum as faellesMaal } from '../curriculum/index.ts';
import type { Curriculum } from '../curriculum/shape.ts';
import { criteria } from './criteria/index.ts';
import { differentiation } from './differentiation/index.ts';
import { exercises } from './exercises/index.ts';
import { faultFinding } from './faultFinding/index.ts';
import { feedback } from './feedback/index.ts';
import type { Kind } from './kind.ts';
import { lessonPlanFrom } from './lessonPlan/index.ts';
import { quiz } from './quiz/index.ts';
import { unitPlanFrom } from './unitPlan/index.ts';

/** Every kind of draft that the product knows. Plans cite a curriculum, with goal texts where a municipality brought them in. */
export const draftKindsFrom = (curriculum: Curriculum): readonly Kind[] => [
  lessonPlanFrom(curriculum),
  unitPlanFrom(curriculum),
  differentiation,
  exercises,
  quiz,
  feedback,
  criteria,
  faultFinding,
];

/** The same from the curriculum that comes with the product. */
export const draftKinds = draftKindsFrom(faellesMaal);
