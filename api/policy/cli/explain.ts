import { explain } from '../explain.ts';
import { printExplanation } from '../print.ts';
import { type Command, DEFAULT_DIR, load, questionOf, questionOptions, readWords } from './words.ts';

/** `explain …`: what the policies of a folder answer to one question, and why. */
export const explainQuestion: Command = (words, surroundings) => {
  const { values } = readWords(words, { ...questionOptions, policies: { type: 'string' } }, false);
  const request = questionOf(values, surroundings);
  const { policies } = load(values.policies ?? DEFAULT_DIR, surroundings.language);
  return printExplanation(explain(policies, request), request);
};
