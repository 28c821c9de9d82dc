/** Every kind of draft that the product knows. */
import { differentiation } from './differentiation/index.ts';
import { exercises } from './exercises/index.ts';
import type { Kind } from './kind.ts';
import { quiz } from './quiz/index.ts';

export const draftKinds: readonly Kind[] = [differentiation, exercises, quiz];
