import type { Topic } from '../shape.ts';
import { area } from './area.ts';
import { clock } from './clock.ts';
import { probability } from './probability.ts';
import { shapes } from './shapes.ts';
import { statistics } from './statistics.ts';

/** Topics of geometry, measuring, statistics and chance. Of those that a request names, the first is taken. */
export const shapesAndData: readonly Topic[] = [shapes, area, statistics, probability, clock];
