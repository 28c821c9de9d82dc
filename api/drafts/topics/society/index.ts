import type { Topic } from '../shape.ts';
import { creationStories } from './creationStories.ts';
import { democracy } from './democracy.ts';
import { feasts } from './feasts.ts';
import { media } from './media.ts';
import { occupation } from './occupation.ts';
import { reformation } from './reformation.ts';
import { vikings } from './vikings.ts';
import { welfare } from './welfare.ts';

/** Topics of history, social studies and religion. Of those that a request names, the first is taken. */
export const society: readonly Topic[] = [
  vikings,
  reformation,
  occupation,
  democracy,
  welfare,
  media,
  creationStories,
  feasts,
];
