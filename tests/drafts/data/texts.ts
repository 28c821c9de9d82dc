import { z } from 'zod';
import newspapers from './newspaperTexts.json' with { type: 'json' };
import stories from './storyTexts.json' with { type: 'json' };
import given from './texts.json' with { type: 'json' };

const Texts = z.object({
  texts: z.array(z.object({ id: z.string(), grade: z.number(), terms: z.array(z.string()), text: z.string() })),
});

/**
 * Danish texts for grades 4–9 that were not written for this, each with its source and licence in its file: 26 written with a
 * language model, 14 by people (tales, a law) and 3 of newspapers.
 */
export const sourceTexts = [given, stories, newspapers].flatMap((file) => Texts.parse(file).texts);
