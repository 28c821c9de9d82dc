/** Every kind of draft that the product knows. */
import { criteria } from './criteria/index.ts';
import { differentiation } from './differentiation/index.ts';
import { exercises } from './exercises/index.ts';
import { faultFinding } from './faultFinding/index.ts';
import { feedback } from './feedback/index.ts';
import type { Kind } from './kind.ts';
import { lessonPlan } from './lessonPlan/index.ts';
import { quiz } from './quiz/index.ts';
import { unitPlan } from './unitPlan/index.ts';

export const draftKinds: readonly Kind[] = [
  lessonPlan,
  unitPlan,
  differentiation,
  exercises,
  quiz,
  feedback,
  criteria,
  faultFinding,
];
