import type { Topic } from '../shape.ts';
import { argumentation } from './argumentation.ts';
import { characters } from './characters.ts';
import { fairyTales } from './fairyTales.ts';
import { letters } from './letters.ts';
import { newsArticles } from './newsArticles.ts';
import { nonFiction } from './nonFiction.ts';
import { poems } from './poems.ts';
import { shortStories } from './shortStories.ts';

/** Topics of Danish as a subject. Of those that a request names, the first is taken. */
export const danish: readonly Topic[] = [
  letters,
  fairyTales,
  nonFiction,
  characters,
  poems,
  shortStories,
  newsArticles,
  argumentation,
];
