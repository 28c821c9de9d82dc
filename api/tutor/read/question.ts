import { plain } from './words.ts';

/** Words that every question has. */
const COMMON = new Set(
  'hvor mange meget stor lang hvad skal have many much does with what long which that they them'.split(' '),
);
/** How much of the question's own words an answer to it repeats. */
const ENOUGH = 0.5;
/** Words are compared by this many first letters, so that "læst" is "læste". */
const STEM = 4;

const stemsOf = (text: string): string[] => [
  ...new Set(
    (plain(text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)),
  ),
];

/** Whether a sentence says the task's question back as an answer: "5 more campers went rowing in the morning". */
export function answersQuestion(sentence: string, task: string): boolean {
  const question = task.split(/(?<=[.!?])\s/u).findLast((part) => part.includes('?')) ?? '';
  const asked = stemsOf(question);
  const said = new Set(stemsOf(sentence));
  const repeated = asked.filter((stem) => said.has(stem)).length;
  return asked.length > 0 && repeated >= Math.min(2, asked.length) && repeated >= ENOUGH * asked.length;
}
