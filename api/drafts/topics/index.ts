import { danish } from './danish/index.ts';
import { languages } from './languages/index.ts';
import { numbers } from './numbers/index.ts';
import { science } from './science/index.ts';
import type { Topic } from './shape.ts';
import { shapesAndData } from './shapesAndData/index.ts';
import { society } from './society/index.ts';

/** The bank of school topics; among those that a text names, the first comes first. */
export const topics: readonly Topic[] = [...numbers, ...shapesAndData, ...danish, ...science, ...society, ...languages];
