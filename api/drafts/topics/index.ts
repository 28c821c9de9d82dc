import { danish } from './danish.ts';
import { languages } from './languages.ts';
import { numbers } from './numbers.ts';
import { science } from './science.ts';
import type { Topic } from './shape.ts';
import { shapesAndData } from './shapesAndData.ts';
import { society } from './society.ts';

/** The bank of school topics; among those that a text names, the first comes first. */
export const topics: readonly Topic[] = [...numbers, ...shapesAndData, ...danish, ...science, ...society, ...languages];
