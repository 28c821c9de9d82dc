/** Every kind of draft that the product knows. */
import { criteria } from './criteria/index.ts';
import { differentiation } from './differentiation/index.ts';
import { exercises } from './exercises/index.ts';
import { faultFinding } from './faultFinding/index.ts';
import { feedback } from './feedback/index.ts';
import type { Kind } from './kind.ts';
import { quiz } from './quiz/index.ts';

export const draftKinds: readonly Kind[] = [differentiation, exercises, quiz, feedback, criteria, faultFinding];
