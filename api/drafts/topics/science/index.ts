import type { Topic } from '../shape.ts';
import { atoms } from './atoms.ts';
import { body } from './body.ts';
import { climate } from './climate.ts';
import { electricity } from './electricity.ts';
import { photosynthesis } from './photosynthesis.ts';
import { solarSystem } from './solarSystem.ts';
import { statesOfWater } from './statesOfWater.ts';

/** Topics of the sciences. Of those that a request names, the first is taken. */
export const science: readonly Topic[] = [
  statesOfWater,
  photosynthesis,
  electricity,
  body,
  solarSystem,
  climate,
  atoms,
];
