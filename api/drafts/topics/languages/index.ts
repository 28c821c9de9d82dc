import type { Topic } from '../shape.ts';
import { aboutMe } from './aboutMe.ts';
import { artificialIntelligence } from './artificialIntelligence.ts';
import { storiesInThePast } from './storiesInThePast.ts';

/** Topics of foreign languages, and artificial intelligence, which belongs to every subject. Of those that a request names, the first is taken. */
export const languages: readonly Topic[] = [aboutMe, storiesInThePast, artificialIntelligence];
